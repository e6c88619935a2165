// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultprinter.h"

#include <core/printable.h>
#include <net/check/checkqueue.h>
#include <net/http/target.h>
#include <net/report/checkreport.h>
#include <net/report/hoptext.h>
#include <net/report/jsonreport.h>

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

int exitCodeOfStatus(const net::CheckResult &result)
{
    if (result.failure || result.finalStatus() == 0) {
        return NoStatus;
    }
    const int status = result.finalStatus();
    return status >= core::firstValidCode && status < 400 ? GoodStatus : ErrorStatus;
}

} // namespace

int checkExitCode(const net::CheckResult &result, const CommandLine &commandLine, QTextStream &err)
{
    if (commandLine.expected.isEmpty()) {
        return exitCodeOfStatus(result);
    }
    const QStringList lines = net::unmet(commandLine.expected, result);
    for (const QString &line : lines) {
        err << "statuscat: "
            << core::printable(net::exactUrl(result.request.url, result.request.target) + ": "_L1
                               + line)
            << '\n';
    }
    const bool hasStatus = !result.hops.isEmpty() && result.hops.constLast().status != 0;
    return lines.isEmpty() ? GoodStatus : hasStatus ? ErrorStatus : NoStatus;
}

ResultPrinter::ResultPrinter(bool asList, const CommandLine &commandLine, const Session &session)
    : m_asList(asList)
    , m_commandLine(commandLine)
    , m_session(session)
    , m_ink(commandLine.color, session.terminal)
{
}

void ResultPrinter::printFinished(net::CheckQueue *queue, int index)
{
    if (m_commandLine.jsonLines) {
        take(queue, index);
    } else {
        while (queue->hasResult(m_next)) {
            take(queue, m_next++);
        }
    }
    m_session.out.flush(); // whoever reads it may be waiting
}

void ResultPrinter::take(net::CheckQueue *queue, int index)
{
    const net::CheckResult result = queue->take(index);
    if (m_asList && result.hops.isEmpty()) { // it was cancelled before it began
        m_exitCode = NoStatus;
    } else {
        print(result);
        m_exitCode = qMax(m_exitCode, checkExitCode(result, m_commandLine, m_session.err));
    }
}

void ResultPrinter::print(const net::CheckResult &whole)
{
    const net::CheckResult result = m_commandLine.noAdvice ? net::withoutAdvice(whole) : whole;
    QTextStream &out = m_session.out;
    if (m_commandLine.jsonLines) {
        out << net::jsonReport(result, QJsonDocument::Compact) << '\n';
    } else if (m_asList && m_commandLine.json) {
        out << (m_hasPrinted ? ",\n" : "[\n")
            << net::jsonReport(result, QJsonDocument::Compact); // an object a line
    } else if (m_asList) {
        const QString line = net::reportLine(result, m_session.catalogue);
        const QString url = net::exactUrl(result.request.url, result.request.target);
        out << url << m_ink.ofClass(result.finalStatus(), line.sliced(url.size())) << '\n';
    } else if (m_commandLine.json) {
        out << net::report(result, m_session.catalogue, net::ReportFormat::Json);
    } else {
        printAsText(result);
    }
    m_hasPrinted = true;
}

void ResultPrinter::printAsText(const net::CheckResult &result)
{
    using Kind = net::ReportLine::Kind;
    for (const net::ReportLine &line : net::reportLines(result, m_session.catalogue)) {
        switch (line.kind) {
        case Kind::Request:
        case Kind::Outcome:
            m_session.out << m_ink.bold(line.text);
            break;
        case Kind::Status:
            m_session.out << m_ink.ofClass(line.code, line.text);
            break;
        case Kind::Detail:
            m_session.out << line.text;
            break;
        }
        m_session.out << '\n';
    }
}

void ResultPrinter::end()
{
    if (m_asList && m_commandLine.json && !m_commandLine.jsonLines) {
        m_session.out << (m_hasPrinted ? "\n]\n" : "[]\n");
    }
}

bool ResultPrinter::canWrite() const
{
    return m_session.out.status() == QTextStream::Ok;
}

} // namespace cli
