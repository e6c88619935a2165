// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runcheck.h"

#include "resultprinter.h"
#include "rundeep.h"
#include "shared.h"
#include "urlreader.h"

#include <core/printable.h>
#include <instance/unixsignals.h>
#include <net/check/checkqueue.h>
#include <net/check/rulebook.h>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace cli {

namespace {

bool isErrTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void complainOf(const QString &sentence, QTextStream &err)
{
    err << "statuscat: " << sentence << '\n';
}

/// What each URL is asked; none if the body cannot be read, which is told.
std::optional<net::CheckRequest> patternOf(const CommandLine &commandLine, QTextStream &err)
{
    net::CheckRequest request = commandLine.request;
    if (const QString &name = commandLine.bodyFile; !name.isEmpty()) {
        QFile file(name);
        const bool isOpen =
            name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        request.body = isOpen ? file.readAll() : QByteArray();
        if (!isOpen || file.error() != QFile::NoError) {
            failUnreadable(name, file.errorString(), err);
            return {};
        }
    }
    return request;
}

/// A line on the terminal that tells how far the list is; nothing where there is no terminal.
class Progress
{
public:
    Progress(bool isShown, QTextStream &err)
        : m_isShown(isShown)
        , m_err(err)
    {
    }

    void show(const QString &text)
    {
        if (m_isShown) {
            m_err << text;
            m_err.flush();
        }
    }

    void clear()
    {
        if (m_isShown) {
            m_err << "\r\x1b[K"; // back to the start of the line, and erase it
            m_err.flush();
        }
    }

private:
    bool m_isShown;
    QTextStream &m_err;
};

/// One run of the command: what is asked, whether from the command line or a list of any length,
/// and what is told of it.
class CheckRun
{
public:
    CheckRun(const CommandLine &commandLine, const Session &session,
             const net::CheckRequest &pattern)
        : m_commandLine(commandLine)
        , m_err(session.err)
        , m_pattern(pattern)
        , m_rules(session.catalogue)
        , m_queue(m_rules)
        , m_isList(isFromFile() || commandLine.urls.size() > 1)
        , m_printer(m_isList || commandLine.jsonLines, commandLine, session)
        , m_progress(m_isList && isErrTerminal(), session.err)
    {
        m_queue.setPace(commandLine.pace);
        QObject::connect(&m_queue, &net::CheckQueue::checkFinished, &m_loop,
                         [this](int index) { checkFinished(index); });
        QObject::connect(&m_queue, &net::CheckQueue::finished, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_endSignals, &instance::UnixSignals::received, &m_loop, [this] {
            m_wasInterrupted = true;
            m_loop.quit();
        });
    }

    /// Returns the program's exit code.
    int run()
    {
        if (isFromFile() && !m_reader.open(m_commandLine.from)) {
            failUnreadable(m_commandLine.from, m_reader.errorString(), m_err);
            return core::WrongUsage;
        }
        showProgress();
        if (isFromFile()) {
            startReading();
        } else {
            startUrls();
        }
        m_loop.exec();
        m_progress.clear();
        if (m_wasInterrupted) {
            cancel();
        }
        if (m_asked == 0 && !m_wasInterrupted) {
            return core::WrongUsage;
        }
        m_printer.end();
        return m_isWhole ? m_printer.gravest() : NoStatus;
    }

private:
    bool isFromFile() const { return !m_commandLine.from.isEmpty(); }

    net::CheckRequest requestFor(const QUrl &url, const QByteArray &target)
    {
        ++m_asked;
        m_pattern.url = url;
        m_pattern.target = target;
        return m_pattern;
    }

    /// A curl command says itself what is sent; the limits are those of the command line.
    net::CheckRequest commandOf(const net::ListEntry &entry)
    {
        net::CheckRequest request = requestFor(entry.request.url, entry.request.target);
        request.method = entry.request.method;
        request.headers = entry.request.headers;
        request.body = entry.request.body;
        request.followRedirects = entry.request.followRedirects;
        request.keepsCookies = request.keepsCookies || entry.request.keepsCookies;
        return request;
    }

    void startUrls()
    {
        QList<net::CheckRequest> requests;
        for (const net::UrlInput &input : m_commandLine.urls) {
            requests << requestFor(input.url, input.target);
        }
        m_queue.start(requests);
    }

    void startReading()
    {
        m_queue.open();
        QObject::connect(&m_reader, &UrlReader::entries, &m_loop,
                         [this](const QList<net::ListEntry> &entries) { takeEntries(entries); });
        QObject::connect(&m_reader, &UrlReader::ended, &m_loop, [this] { endReading(); });
        m_reader.readOn();
    }

    /// What is no URL is told and left out.
    void takeEntries(const QList<net::ListEntry> &entries)
    {
        for (const net::ListEntry &entry : entries) {
            ++m_entries;
            if (entry.error.isEmpty()) {
                m_queue.add(entry.isCommand ? commandOf(entry)
                                            : requestFor(entry.request.url, entry.request.target));
            } else {
                m_isWhole = false;
                m_progress.clear();
                //: %1: a file; %2: number in it; %3: what is wrong with it
                complainOf(Tr::tr("%1, URL %2: %3.")
                               .arg(nameOfFile(m_commandLine.from), QString::number(m_entries),
                                    core::printable(entry.error)),
                           m_err);
            }
        }
        readOn();
    }

    void readOn()
    {
        if (isFromFile() && m_queue.hasRoom()) {
            m_reader.readOn();
        }
    }

    void endReading()
    {
        if (const QString &reason = m_reader.errorString(); !reason.isEmpty()) {
            m_isWhole = false;
            failUnreadable(m_commandLine.from, reason, m_err);
        } else if (m_entries == 0) {
            //: %1: a file
            complainOf(Tr::tr("%1 holds no URL.").arg(nameOfFile(m_commandLine.from)), m_err);
        }
        m_queue.close();
    }

    void checkFinished(int index)
    {
        m_progress.clear();
        m_printer.printFinished(&m_queue, index);
        if (m_wasInterrupted) {
            return;
        }
        showProgress();
        readOn();
        if (!m_printer.canWrite()) {
            m_loop.quit(); // a closed pipe: nobody wants the rest
        }
    }

    bool isAllKnown() const { return !isFromFile() || m_reader.hasEnded(); }

    void showProgress()
    {
        const QString finished = QString::number(m_queue.finishedCount());
        const qsizetype all = isFromFile() ? m_asked : m_commandLine.urls.size();
        if (isAllKnown()) {
            //: numbers of URLs
            m_progress.show(Tr::tr("%1 of %2 checked").arg(finished, QString::number(all)));
        } else {
            //: a number of URLs; how many there are is not known yet
            m_progress.show(Tr::tr("%1 checked").arg(finished));
        }
    }

    /// After Ctrl+C: what came so far is printed.
    void cancel()
    {
        const QString finished = QString::number(m_queue.finishedCount());
        m_queue.cancel();
        if (isAllKnown()) {
            //: numbers of URLs
            m_err << Tr::tr("Cancelled: %1 of %2 checked.").arg(finished, QString::number(m_asked));
        } else {
            //: a number of URLs; how many there are is not known yet
            m_err << Tr::tr("Cancelled: %1 checked.").arg(finished);
        }
        m_err << '\n';
    }

    const CommandLine &m_commandLine;
    QTextStream &m_err;
    net::CheckRequest m_pattern;
    const net::RuleBook m_rules;
    net::CheckQueue m_queue;
    UrlReader m_reader;
    bool m_isList;
    ResultPrinter m_printer;
    Progress m_progress;
    const instance::UnixSignals m_endSignals;
    QEventLoop m_loop;
    qsizetype m_entries = 0; ///< of the list, URLs or not
    qsizetype m_asked = 0;
    bool m_isWhole = true; ///< nothing was left out
    bool m_wasInterrupted = false;
};

} // namespace

int runCheck(const CommandLine &commandLine, const Session &session)
{
    const std::optional<net::CheckRequest> pattern = patternOf(commandLine, session.err);
    if (pattern && commandLine.deep) {
        net::CheckRequest request = *pattern;
        request.url = commandLine.urls.constFirst().url;
        request.target = commandLine.urls.constFirst().target;
        return runDeepCheck(request, commandLine, session);
    }
    return pattern ? CheckRun(commandLine, session, *pattern).run() : int {core::WrongUsage};
}

} // namespace cli
