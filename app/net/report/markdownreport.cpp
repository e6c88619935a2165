// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownreport.h"

#include "deepreport.h"
#include "hoptext.h"

#include <core/copytext.h>
#include <core/printable.h>
#include <core/wording.h>
#include <net/http/target.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// @p text as a code span, whatever backticks it holds (CommonMark, section 6.1).
QString codeSpan(const QString &text)
{
    const QString safe = core::printable(text);
    QString fence = u"`"_s;
    while (safe.contains(fence)) {
        fence += u'`';
    }
    const QString gap = fence.size() == 1 ? QString() : u" "_s;
    return fence + gap + safe + gap + fence;
}

/// @p text as running text: what would be markup is escaped.
QString plain(const QString &text)
{
    static const QRegularExpression markup(u"([\\\\`*_~|<>&\\[\\]#])"_s);
    return core::printable(text).replace(markup, u"\\\\1"_s);
}

/// "[404 Not Found](https://…)", then the server's own phrase where it differs.
QString linkedStatus(const Hop &hop, const core::Catalogue &catalogue)
{
    if (hop.status == 0) {
        return codeOrNone(0);
    }
    const QString link =
        core::copyText(catalogue.status(hop.status), core::CopyFormat::MarkdownLink);
    const core::StatusSummary *summary = catalogue.find(hop.status);
    const QString own =
        core::codeAndPhrase(hop.status, summary ? summary->knownPhrase() : core::titleOf(nullptr));
    const QString foreign = foreignPhrase(hop, catalogue);
    return "**"_L1 + (link.isEmpty() ? plain(own) : link) + "**"_L1
        + (foreign.isEmpty() ? QString() : u' ' + codeSpan(foreign));
}

QString listedRemark(const Remark &remark)
{
    const QString source = remark.source.isEmpty() ? QString() : " ("_L1 + remark.source + u')';
    return plain(remarkText(remark) + source);
}

} // namespace

QString markdownReport(const CheckResult &result, const core::Catalogue &catalogue)
{
    QString text;
    for (qsizetype i = 0; i < result.hops.size(); ++i) {
        const Hop &hop = result.hops.at(i);
        QStringList parts {linkedStatus(hop, catalogue)};
        parts << connectionFacts(hop) << timeFacts(hop.times);
        text += u"%1. "_s.arg(i + 1) + QString::fromLatin1(hop.method) + u' '
            + codeSpan(exactUrl(hop.url, hop.target)) + ": "_L1 + parts.join(", "_L1) + u'\n';
        if (const QString certificate = certificateText(hop); !certificate.isEmpty()) {
            text += "   - "_L1 + plain(certificate) + u'\n';
        }
        for (const Remark &remark : hop.remarks) {
            text += "   - "_L1 + listedRemark(remark) + u'\n';
        }
    }
    if (result.failure) {
        const QString blank = text.isEmpty() ? QString() : u"\n"_s;
        text += blank + plain(failureText(*result.failure)) + u'\n';
    }
    const QList<DeepFinding> findings = result.deep.value_or(QList<DeepFinding>());
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QStringList lines = deepLines(findings.at(i));
        text += (i == 0 ? "\n- "_L1 : "- "_L1) + plain(lines.join("; "_L1)) + u'\n';
    }
    return text;
}

} // namespace net
