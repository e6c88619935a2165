// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hoptext.h"

#include <core/printable.h>
#include <core/wording.h>
#include <net/http/target.h>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr qsizetype longestUrl = 8000; // what servers must at least take (RFC 9110, section 4.1)

struct HopTr
{
    Q_DECLARE_TR_FUNCTIONS(net::Hop)
};

/// @p seconds in the unit that suits them.
QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const QLocale locale;
    return seconds < 2 * minute ?
                                //: seconds
        HopTr::tr("%1 s").arg(locale.toString(seconds))
                                : seconds < 2 * hour ?
                                                     //: minutes
            HopTr::tr("%1 min").arg(locale.toString(seconds / minute))
                                                     : seconds < 2 * day ?
                                                                         //: hours
                HopTr::tr("%1 h").arg(locale.toString(seconds / hour))
                                                                         :
                                                                         //: days
                HopTr::tr("%1 d").arg(locale.toString(seconds / day));
}

/// Says so where the server's Date is far from our clock, and no cache tells why.
QString dateFact(const Hop &hop)
{
    constexpr qint64 much = 5; // seconds
    const qint64 offset = hop.dateOffset().value_or(0);
    if (std::abs(offset) < much || hop.hasHeader(u"age"_s)) {
        return {};
    }
    const QString time = spanText(std::abs(offset));
    //: fact about an answer: its field Date, compared with our clock; %1 is a time
    return offset > 0
        ? HopTr::tr("Date %1 ahead").arg(time)
        :
        //: fact about an answer: its field Date, compared with our clock; %1 is a time
        HopTr::tr("Date %1 behind").arg(time);
}

QString dayText(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

} // namespace

QString codeOrNone(int status)
{
    //: in place of a status
    return status == 0 ? HopTr::tr("No answer") : core::codeText(status);
}

QString foreignPhrase(const Hop &hop, const core::Catalogue &catalogue)
{
    const core::StatusSummary *summary = catalogue.find(hop.status);
    return summary && summary->phrase == hop.phrase ? QString() : core::printable(hop.phrase);
}

QString statusText(const Hop &hop, const core::Catalogue &catalogue)
{
    if (hop.status == 0) {
        return codeOrNone(0);
    }
    const core::StatusSummary *summary = catalogue.find(hop.status);
    const QString own = summary ? summary->knownPhrase() : core::titleOf(nullptr);
    const QString foreign = foreignPhrase(hop, catalogue);
    const QString both = own.isEmpty() ? foreign : u"%1 (%2)"_s.arg(foreign, own);
    return core::codeAndPhrase(hop.status, foreign.isEmpty() ? own : both);
}

QString urlText(const QUrl &url, const QByteArray &target)
{
    const QString text =
        target.isEmpty() ? url.toDisplayString(QUrl::RemoveUserInfo) : exactUrl(url, target);
    return core::printable(text, longestUrl);
}

QString failureText(const Failure &failure)
{
    const QString text = core::sentence(failure.text);
    return core::printable(failure.advice.isEmpty() ? text : text + u' ' + failure.advice);
}

QStringList connectionFacts(const Hop &hop)
{
    QStringList facts;
    if (!hop.httpVersion.isEmpty()) {
        facts << "HTTP/"_L1 + core::printable(hop.httpVersion);
    }
    if (hop.addressFamily != AddressFamily::Unknown) {
        const QString family = hop.addressFamily == AddressFamily::IPv4 ? u"IPv4"_s : u"IPv6"_s;
        facts << (hop.peer.address.isEmpty() ? family : family + u' ' + hop.peer.address);
    }
    if (hop.peer.tls && !hop.peer.tls->version.isEmpty()) {
        facts << hop.peer.tls->version;
    }
    if (const QString date = dateFact(hop); !date.isEmpty()) {
        facts << date;
    }
    return facts;
}

QString certificateText(const Hop &hop)
{
    constexpr qsizetype mostNames = 5;
    if (!hop.peer.tls || !hop.peer.tls->certificate.to.isValid()) {
        return {};
    }
    const ShownCertificate &certificate = hop.peer.tls->certificate;
    QStringList names = certificate.names.mid(0, mostNames);
    if (certificate.names.size() > mostNames) {
        names << u"…"_s;
    }
    //: fact about a server; %1: names that a certificate is for; %2: who issued it; %3, %4: dates
    const QString text =
        HopTr::tr("Certificate for %1 by %2, %3 to %4")
            .arg(core::printable(names.join(", "_L1)), core::printable(certificate.issuer),
                 dayText(certificate.from), dayText(certificate.to));
    const qint64 days = hop.ended.daysTo(certificate.to);
    return days < 0 || !hop.ended.isValid()
        ? text
        //: fact about a server's certificate; %1 is "Certificate for …"
        : HopTr::tr("%1, %n days left", nullptr, static_cast<int>(days)).arg(text);
}

QStringList timeFacts(const Times &times)
{
    const std::pair<std::optional<qint64>, QString> parts[] = {
        //: %1 is the time to look up a name
        {times.lookup, HopTr::tr("lookup %1")},
        //: %1 is a time
        {times.connect, HopTr::tr("connect %1")},
        //: %1 is a time
        {times.tls, HopTr::tr("TLS %1")},
        //: %1 is the time until the answer began
        {times.firstByte, HopTr::tr("first byte %1")},
        //: %1 is a time
        {times.total, HopTr::tr("%1 in all")},
    };
    QStringList facts;
    for (const auto &[time, text] : parts) {
        if (time) {
            facts << text.arg(durationText(*time));
        }
    }
    return facts;
}

QString durationText(qint64 milliseconds)
{
    constexpr qint64 second = 1000;
    const QLocale locale;
    if (milliseconds < 10 * second) {
        //: milliseconds
        return HopTr::tr("%1 ms").arg(locale.toString(milliseconds));
    }
    //: seconds
    return HopTr::tr("%1 s").arg(
        locale.toString(static_cast<double>(milliseconds) / second, 'f', 1));
}

QString remarkLevelName(RemarkLevel level)
{
    switch (level) {
    case RemarkLevel::Must:
        return u"MUST"_s; // words of RFC 2119, never translated
    case RemarkLevel::Should:
        return u"SHOULD"_s;
    case RemarkLevel::May:
        return u"MAY"_s;
    case RemarkLevel::Advice:
        //: level of a remark: ours, no specification's
        return HopTr::tr("Advice");
    case RemarkLevel::Note:
        break;
    }
    //: level of a remark: judges nothing
    return HopTr::tr("Note");
}

QString remarkText(const Remark &remark)
{
    return remarkLevelName(remark.level) + ": "_L1 + core::printable(remark.text);
}

QUrl sourceUrl(const QString &source)
{
    static const QRegularExpression rfc(u"^RFC (\\d+)(?:, ([A-Z]?[0-9.]*[0-9A-Z]))?"_s);
    const QRegularExpressionMatch match = rfc.match(source);
    if (!match.hasMatch()) {
        return {};
    }
    const QString section = match.captured(2);
    const QString anchor = section.isEmpty() ? QString()
        : section.front().isLetter()         ? "#appendix-"_L1 + section
                                             : "#section-"_L1 + section;
    return QUrl("https://www.rfc-editor.org/rfc/rfc"_L1 + match.captured(1) + anchor);
}

} // namespace net
