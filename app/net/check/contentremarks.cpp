// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentremarks.h"

#include "redirect.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct ContentRemarksTr
{
    Q_DECLARE_TR_FUNCTIONS(net::ContentRemarks)
};

/// "0; url=/new" of <meta http-equiv="refresh" content="0; url=/new">; empty if there is none.
QString metaRefresh(const QByteArray &content)
{
    constexpr qsizetype longest = 200;
    static const QRegularExpression meta(
        u"<meta\\b[^>]*\\bhttp-equiv\\s*=\\s*[\"']?refresh\\b[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(u"\\bcontent\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString element = meta.match(readable(content)).captured();
    const QRegularExpressionMatch match = value.match(element);
    return withoutUserInfo(match.captured(1) + match.captured(2)).left(longest);
}

} // namespace

QList<Remark> contentRemarks(const Hop &hop, const Answer &answer)
{
    QList<Remark> remarks;
    if (answer.contentFault == ContentFault::Short) {
        remarks << Remark {
            .level = RemarkLevel::Must,
            //: remark about an answer
            .text = ContentRemarksTr::tr("The content ended before its length or its last chunk"),
            .source = u"RFC 9112, 8"_s,
            .id = u"content-short"_s};
    } else if (answer.contentFault == ContentFault::BrokenChunk) {
        remarks << Remark {.level = RemarkLevel::Must,
                           //: remark about an answer
                           .text = ContentRemarksTr::tr("The chunks of the content are broken"),
                           .source = u"RFC 9112, 7.1"_s,
                           .id = u"content-chunks-broken"_s};
    }
    const QByteArray &content = answer.content;
    const QString coding = hop.headerValues(u"content-encoding"_s).join(u',').trimmed().toLower();
    const bool isGzip = content.startsWith("\x1f\x8b");
    if ((coding == "gzip"_L1 || coding == "x-gzip"_L1) && content.size() > 1 && !isGzip) {
        remarks << Remark {
            .level = RemarkLevel::Must,
            //: remark about an answer
            .text = ContentRemarksTr::tr("Content-Encoding says gzip, but the content is not"),
            .source = u"RFC 9110, 8.4"_s,
            .id = u"content-not-gzip"_s};
    }
    const bool isHtml = hop.headerValues(u"content-type"_s).value(0).contains("html"_L1);
    const QString refresh = isHtml ? metaRefresh(content) : QString();
    if (!refresh.isEmpty()) {
        remarks << Remark {
            //: remark about an answer; %1 is what the page says, "0; url=/new"
            .text = ContentRemarksTr::tr(
                        "The page sends browsers on by itself (%1); a check does not follow it")
                        .arg(refresh),
            .id = u"meta-refresh-not-followed"_s};
    }
    return remarks;
}

} // namespace net
