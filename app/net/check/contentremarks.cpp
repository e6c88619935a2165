// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentremarks.h"

#include "redirect.h"

#include <net/http/contentcoding.h>

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

/// Whether the content is coded for its way as well, which is not undone here (RFC 9112,
/// section 7.2).
bool isTransferCoded(const Hop &hop)
{
    static const QRegularExpression coding(u"gzip|deflate|compress"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return hop.headerValues(u"transfer-encoding"_s).join(u',').contains(coding);
}

/// What is to be said of @p coded, the content of @p hop without its codings.
std::optional<Remark> codingRemark(const DecodedContent &coded, bool isWhole)
{
    const QString coding = readable(coded.coding);
    if (coded.decoding == Decoding::Unknown) {
        return Remark {
            //: remark about an answer; %1 is a coding such as compress
            .text = ContentRemarksTr::tr("The content has the coding %1, which a check cannot read")
                        .arg(coding.left(40)),
            .id = u"content-coding-not-read"_s};
    }
    if (coded.decoding == Decoding::RawDeflate) {
        return Remark {
            .level = RemarkLevel::Must,
            //: remark about an answer
            .text = ContentRemarksTr::tr("Content-Encoding says deflate, but the content lacks the "
                                         "zlib format that belongs around it"),
            .source = u"RFC 9110, 8.4.1.2"_s,
            .id = u"content-deflate-raw"_s};
    }
    if (coded.decoding == Decoding::Broken) {
        return Remark {.level = RemarkLevel::Must,
                       //: remark about an answer; %1 is a coding such as gzip
                       .text =
                           ContentRemarksTr::tr("Content-Encoding says %1, but the content is not")
                               .arg(coding),
                       .source = u"RFC 9110, 8.4"_s,
                       .id = "content-not-"_L1 + (coding == "x-gzip"_L1 ? u"gzip"_s : coding)};
    }
    if (coded.decoding == Decoding::Cut && isWhole) {
        return Remark {
            .level = RemarkLevel::Must,
            //: remark about an answer; %1 is a coding such as gzip
            .text = ContentRemarksTr::tr("The content ended before its coding %1 did").arg(coding),
            .source = u"RFC 9110, 8.4"_s,
            .id = u"content-coding-cut"_s};
    }
    return {};
}

/// A coding that the content of a text has, though nothing says so.
std::optional<Remark> undeclaredCoding(const QByteArray &content, const QString &type)
{
    static const QRegularExpression text(u"^text/|[/+](?:json|xml|javascript)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString coding = content.startsWith("\x1f\x8b\x08") ? u"gzip"_s
        : content.startsWith("\x28\xb5\x2f\xfd")              ? u"zstd"_s
                                                              : QString();
    if (coding.isEmpty() || !text.match(type).hasMatch()) {
        return {};
    }
    return Remark {
        .level = RemarkLevel::Must,
        //: remark about an answer; %1 is a coding such as gzip
        .text = ContentRemarksTr::tr("The content is coded as %1, but Content-Encoding is missing")
                    .arg(coding),
        .source = u"RFC 9110, 8.4"_s,
        .id = u"content-coding-not-said"_s};
}

} // namespace

QList<Remark> contentRemarks(const Hop &hop, const Answer &answer)
{
    constexpr qsizetype mostDecoded = qsizetype {64} * 1024; // octets
    QList<Remark> remarks;
    const QString framing = hop.isHttp2 ? u"RFC 9113, 8.1.1"_s : u"RFC 9112, 8"_s;
    if (answer.contentFault == ContentFault::Short) {
        remarks << Remark {
            .level = RemarkLevel::Must,
            //: remark about an answer
            .text = ContentRemarksTr::tr("The content ended before its length or its last chunk"),
            .source = framing,
            .id = u"content-short"_s};
    } else if (answer.contentFault == ContentFault::Long) {
        remarks << Remark {
            .level = RemarkLevel::Must,
            //: remark about an answer
            .text = ContentRemarksTr::tr("The content is longer than Content-Length says"),
            .source = framing,
            .id = u"content-long"_s};
    } else if (answer.contentFault == ContentFault::BrokenChunk) {
        remarks << Remark {.level = RemarkLevel::Must,
                           //: remark about an answer
                           .text = ContentRemarksTr::tr("The chunks of the content are broken"),
                           .source = u"RFC 9112, 7.1"_s,
                           .id = u"content-chunks-broken"_s};
    }
    const QString type = hop.headerValues(u"content-type"_s).value(0);
    const QString codings = hop.headerValues(u"content-encoding"_s).join(u',');
    const bool isCodable = !answer.content.isEmpty() && hop.status != 206 && !isTransferCoded(hop);
    const DecodedContent coded = isCodable
        ? decoded(answer.content, codings.toLatin1(), mostDecoded)
        : DecodedContent {.content = answer.content};
    const std::optional<Remark> remark = isCodable && codings.isEmpty()
        ? undeclaredCoding(answer.content, type)
        : codingRemark(coded, answer.isContentWhole);
    if (remark) {
        remarks << *remark;
    }
    const QString refresh = type.contains("html"_L1) ? metaRefresh(coded.content) : QString();
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
