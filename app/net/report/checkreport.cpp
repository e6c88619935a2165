// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkreport.h"

#include "curlcommand.h"
#include "deepreport.h"
#include "hoptext.h"
#include "jsonreport.h"
#include "markdownreport.h"

#include <core/copytext.h>
#include <core/printable.h>
#include <net/http/target.h>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// What is known of the exchange: "HTTP/1.1, IPv4, connect 3 ms, 20 ms in all".
QString exchangeText(const Hop &hop)
{
    return (connectionFacts(hop) + timeFacts(hop.times)).join(", "_L1);
}

/// "MUST: A 401 must have … [RFC 9110, 15.5.2]"
QString sourcedRemark(const Remark &remark)
{
    const QString source = remark.source.isEmpty() ? QString() : " ["_L1 + remark.source + u']';
    return remarkText(remark) + source;
}

void addHeaders(const QList<HeaderField> &fields, QList<ReportLine> *lines)
{
    for (const HeaderField &field : fields) {
        *lines << ReportLine {.text = "    "_L1 + core::printable(field.name) + ": "_L1
                                  + core::printable(field.value)};
    }
}

void addHop(const Hop &hop, const core::Catalogue &catalogue, QList<ReportLine> *lines)
{
    using Kind = ReportLine::Kind;
    const QString indent = u"  "_s;
    *lines << ReportLine {.kind = Kind::Request,
                          .text = QString::fromLatin1(hop.method) + u' '
                              + exactUrl(hop.url, hop.target)};
    for (const InterimAnswer &interim : hop.interim) {
        *lines << ReportLine {
            .kind = Kind::Status,
            .text = indent + core::codeAndPhrase(interim.status, core::printable(interim.phrase)),
            .code = interim.status};
        addHeaders(interim.headers, lines);
    }
    *lines << ReportLine {
        .kind = Kind::Status, .text = indent + statusText(hop, catalogue), .code = hop.status};
    for (const QString &text : {exchangeText(hop), certificateText(hop)}) {
        if (!text.isEmpty()) {
            *lines << ReportLine {.text = indent + text};
        }
    }
    addHeaders(hop.headers, lines);
    for (const Remark &remark : hop.remarks) {
        *lines << ReportLine {.text = indent + sourcedRemark(remark)};
    }
    *lines << ReportLine {};
}

QString textReport(const CheckResult &result, const core::Catalogue &catalogue)
{
    QString text;
    for (const ReportLine &line : reportLines(result, catalogue)) {
        text += line.text + u'\n';
    }
    return text;
}

} // namespace

QList<ReportLine> reportLines(const CheckResult &result, const core::Catalogue &catalogue)
{
    using Kind = ReportLine::Kind;
    QList<ReportLine> lines;
    for (const Hop &hop : result.hops) {
        addHop(hop, catalogue, &lines);
    }
    const core::StatusSummary *summary = catalogue.find(result.finalStatus());
    if (result.failure) {
        lines << ReportLine {.kind = Kind::Outcome, .text = failureText(*result.failure)};
    } else if (summary && result.finalStatus() != 0) {
        lines << ReportLine {.kind = Kind::Outcome,
                             .text = core::codeText(summary->code) + ": "_L1
                                 + core::withoutMarkup(summary->summary)};
    }
    lines << ReportLine {};
    for (const DeepFinding &finding : result.deep.value_or(QList<DeepFinding>())) {
        lines << ReportLine {.text = deepLines(finding).join("\n  "_L1)};
    }
    while (!lines.isEmpty() && lines.constLast().text.isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

QString report(const CheckResult &result, const core::Catalogue &catalogue, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return textReport(result, catalogue);
    case ReportFormat::Markdown:
        return markdownReport(result, catalogue);
    case ReportFormat::Json:
        return jsonReport(result, QJsonDocument::Indented) + u'\n';
    case ReportFormat::CurlCommand:
        return curlCommand(result.request) + u'\n';
    }
    return {};
}

QString reportLine(const CheckResult &result, const core::Catalogue &catalogue)
{
    QStringList answers;
    for (const Hop &hop : result.hops) {
        if (hop.status != 0) {
            answers << core::codeText(hop.status);
        }
    }
    if (result.failure) {
        answers << core::printable(result.failure->text);
    } else if (!answers.isEmpty()) {
        answers.last() = statusText(result.hops.last(), catalogue);
    }
    return exactUrl(result.request.url, result.request.target) + "  "_L1 + answers.join(" > "_L1);
}

} // namespace net
