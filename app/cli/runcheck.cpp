// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runcheck.h"

#include <core/exitcode.h>
#include <core/printable.h>
#include <instance/unixsignals.h>
#include <net/check/checkqueue.h>
#include <net/check/rulebook.h>
#include <net/check/urlinput.h>
#include <net/report/checkreport.h>
#include <net/report/hoptext.h>
#include <net/report/jsonreport.h>

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

using net::CheckResult;

bool isErrTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

int exitCode(const CheckResult &result)
{
    if (result.failure || result.finalStatus() == 0) {
        return NoStatus;
    }
    const int status = result.finalStatus();
    return status >= core::firstValidCode && status < 400 ? GoodStatus : ErrorStatus;
}

/// As above, or by @p expected if anything is: complains of what @p result does not meet.
int exitCode(const CheckResult &result, const net::Expectations &expected, QTextStream &err)
{
    if (expected.isEmpty()) {
        return exitCode(result);
    }
    const QStringList lines = net::unmet(expected, result);
    for (const QString &line : lines) {
        err << "statuscat: "
            << core::printable(net::encodedUrl(result.request.url) + ": "_L1 + line) << '\n';
    }
    const bool hasStatus = !result.hops.isEmpty() && result.hops.constLast().status != 0;
    return lines.isEmpty() ? GoodStatus : hasStatus ? ErrorStatus : NoStatus;
}

/// @p file as complaints call it.
QString nameOf(const QString &file)
{
    //: where URLs are read from
    return file == "-"_L1 ? Tr::tr("Standard input") : file;
}

/// All of the file @p name, or of standard input for "-".
std::optional<QByteArray> read(const QString &name, QTextStream &err)
{
    QFile file(name);
    const bool isOpen =
        name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray content = isOpen ? file.readAll() : QByteArray();
    if (!isOpen || file.error() != QFile::NoError) {
        //: %1: a file; %2: reason
        err << "statuscat: "
            << Tr::tr("%1 cannot be read: %2").arg(nameOf(name), file.errorString()) << '\n';
        return {};
    }
    return content;
}

/// What the list @p name holds; what is no URL is told and left out.
struct UrlList
{
    QList<QUrl> urls;
    bool isWhole = true; ///< nothing was left out
};

UrlList readList(const QString &name, QTextStream &err)
{
    const std::optional<QByteArray> content = read(name, err);
    if (!content) {
        return {};
    }
    const QList<net::UrlInput> entries = net::readUrlList(QString::fromUtf8(*content));
    UrlList list;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!entries.at(i).error.isEmpty()) {
            //: %1: a file; %2: number in it; %3: what is wrong with it
            err << "statuscat: "
                << Tr::tr("%1, URL %2: %3.")
                       .arg(nameOf(name), QString::number(i + 1),
                            core::printable(entries.at(i).error))
                << '\n';
            list.isWhole = false;
        } else {
            list.urls << entries.at(i).url;
        }
    }
    if (entries.isEmpty()) {
        //: %1: a file
        err << "statuscat: " << Tr::tr("%1 holds no URL.").arg(nameOf(name)) << '\n';
    }
    return list;
}

/// @p urls, each asked as @p commandLine says; none if there is a fault, which is told.
QList<net::CheckRequest> requests(const QList<QUrl> &urls, const CommandLine &commandLine,
                                  QTextStream &err)
{
    net::CheckRequest request = commandLine.request;
    if (!commandLine.bodyFile.isEmpty()) {
        const std::optional<QByteArray> body = read(commandLine.bodyFile, err);
        if (!body) {
            return {};
        }
        request.body = *body;
    }
    QList<net::CheckRequest> result;
    for (const QUrl &url : urls) {
        request.url = url;
        result << request;
    }
    return result;
}

/// Prints results in the order of their requests, each as soon as those before it are there.
class Printer
{
public:
    Printer(bool asList, const CommandLine &commandLine, const Session &session)
        : m_asList(asList)
        , m_asJson(commandLine.json)
        , m_expected(commandLine.expected)
        , m_catalogue(session.catalogue)
        , m_out(session.out)
        , m_err(session.err)
    {
    }

    /// Prints what can be printed now and lets @p queue forget it.
    void printFinished(net::CheckQueue *queue)
    {
        while (m_next < queue->results().size() && queue->results().at(m_next).finished) {
            const CheckResult result = queue->take(m_next);
            if (m_asList && result.hops.isEmpty()) { // it was cancelled before it began
                m_exitCode = NoStatus;
            } else {
                print(result);
                m_exitCode = qMax(m_exitCode, exitCode(result, m_expected, m_err));
            }
            ++m_next;
        }
        m_out.flush(); // whoever reads it may be waiting
    }

    void end()
    {
        if (m_asList && m_asJson) {
            m_out << (m_printed == 0 ? "[]\n" : "\n]\n");
        }
    }

    bool canWrite() const { return m_out.status() == QTextStream::Ok; }
    int gravest() const { return m_exitCode; }

private:
    void print(const CheckResult &result)
    {
        if (m_asList && m_asJson) {
            m_out << (m_printed == 0 ? "[\n" : ",\n")
                  << net::jsonReport(result, QJsonDocument::Compact); // an object a line
        } else if (m_asList) {
            m_out << net::reportLine(result, m_catalogue) << '\n';
        } else {
            m_out << net::report(result, m_catalogue,
                                 m_asJson ? net::ReportFormat::Json : net::ReportFormat::Text);
        }
        ++m_printed;
    }

    bool m_asList;
    bool m_asJson;
    const net::Expectations &m_expected;
    const core::Catalogue &m_catalogue;
    QTextStream &m_out;
    QTextStream &m_err;
    int m_next = 0;
    int m_printed = 0;
    int m_exitCode = GoodStatus;
};

/// A line on the terminal that tells how far the list is; nothing where there is no terminal.
class Progress
{
public:
    Progress(bool isShown, QTextStream &err)
        : m_isShown(isShown)
        , m_err(err)
    {
    }

    void show(int finished, qsizetype all)
    {
        if (m_isShown) {
            //: numbers of URLs
            m_err
                << Tr::tr("%1 of %2 checked").arg(QString::number(finished), QString::number(all));
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

} // namespace

int runCheck(const CommandLine &commandLine, const Session &session)
{
    const UrlList list = commandLine.from.isEmpty() ? UrlList {.urls = commandLine.urls}
                                                    : readList(commandLine.from, session.err);
    const QList<net::CheckRequest> asked = requests(list.urls, commandLine, session.err);
    if (asked.isEmpty()) {
        return core::WrongUsage;
    }
    const bool asList = asked.size() > 1 || !commandLine.from.isEmpty();
    const net::RuleBook rules(session.catalogue);
    net::CheckQueue queue(rules);
    Printer printer(asList, commandLine, session);
    Progress progress(asList && isErrTerminal(), session.err);
    const instance::UnixSignals endSignals;
    QEventLoop loop;

    const auto printFinished = [&] {
        progress.clear();
        printer.printFinished(&queue);
        progress.show(queue.finishedCount(), asked.size());
        if (!printer.canWrite()) {
            loop.quit(); // a closed pipe: nobody wants the rest
        }
    };
    bool wasInterrupted = false;
    QObject::connect(&queue, &net::CheckQueue::checkFinished, &loop, printFinished);
    QObject::connect(&queue, &net::CheckQueue::finished, &loop, &QEventLoop::quit);
    QObject::connect(&endSignals, &instance::UnixSignals::received, &loop, [&] {
        wasInterrupted = true;
        queue.disconnect(&loop);
        loop.quit();
    });
    progress.show(0, asked.size());
    queue.start(asked);
    loop.exec();

    progress.clear();
    if (wasInterrupted) {
        const int finished = queue.finishedCount();
        queue.cancel();
        printer.printFinished(&queue);
        //: numbers of URLs
        session.err << Tr::tr("Cancelled: %1 of %2 checked.")
                           .arg(QString::number(finished), QString::number(asked.size()))
                    << '\n';
    }
    printer.end();
    return list.isWhole ? printer.gravest() : NoStatus;
}

} // namespace cli
