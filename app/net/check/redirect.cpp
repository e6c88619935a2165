// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "redirect.h"

#include <net/http/answer.h>
#include <net/http/origin.h>
#include <net/http/target.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct RedirectionTr
{
    Q_DECLARE_TR_FUNCTIONS(net::Redirection)
};

/// Fields that may hold what only the origin that was asked should see. Names of the user's own
/// making are judged by their words.
bool isBoundToOrigin(const HeaderField &field)
{
    static const QRegularExpression pattern(
        u"^host$|auth|cookie|token|secret|passw|credential|session|signature|api-?key"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(field.name).hasMatch();
}

/// Fields that describe the body, as Fetch lists them.
bool describesBody(const HeaderField &field)
{
    static const QStringList names {u"content-encoding"_s, u"content-language"_s,
                                    u"content-location"_s, u"content-type"_s};
    return names.contains(field.name.toLower());
}

bool becomesGet(int status, const QByteArray &method)
{
    return (status == 303 && method != "GET" && method != "HEAD")
        || ((status == 301 || status == 302) && method == "POST");
}

constexpr qsizetype longestTarget = qsizetype {16} * 1024; // twice what servers must take

/// Where a query or fragment begins, or the end.
qsizetype pathEnd(const QByteArray &reference)
{
    const auto end = std::find_if(reference.begin(), reference.end(),
                                  [](char c) { return c == '?' || c == '#'; });
    return end - reference.begin();
}

/// Whether browsers will take a backslash of @p location for a slash (WHATWG URL).
bool hasBackslash(const QByteArray &location)
{
    return location.left(pathEnd(location)).contains('\\');
}

/// A Location is made of octets: those that no URL may hold are sent on as they came.
QByteArray encoded(const QByteArray &location)
{
    QByteArray reference;
    QByteArray trimmed = location.trimmed();
    const qsizetype end = pathEnd(trimmed);
    trimmed = trimmed.left(end).replace('\\', '/') + trimmed.mid(end);
    for (const char c : std::as_const(trimmed)) {
        const auto octet = static_cast<uchar>(c);
        if (octet <= 0x20 || octet >= 0x7f) {
            reference += '%' + QByteArray(1, c).toHex().toUpper();
        } else {
            reference += c;
        }
    }
    return reference;
}

} // namespace

bool isRedirectStatus(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QUrl withoutFragment(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveFragment);
}

QString withoutUserInfo(const QString &location)
{
    static const QRegularExpression userInfo(u"[/\\\\]{2}[^/\\\\?#]*@"_s); // as browsers read it
    return QString(location).replace(userInfo, u"//"_s);
}

Redirection redirection(const Request &sent, int status, const QByteArray &location)
{
    Redirection result;
    if (location.isNull()) {
        return result;
    }
    const QByteArray octets = encoded(location);
    const QUrl reference = QUrl::fromEncoded(octets, QUrl::TolerantMode);
    QUrl target =
        reference.isValid() || reference.isEmpty() ? sent.url.resolved(reference) : QUrl();
    const bool hadUserInfo = !target.userInfo().isEmpty();
    if (target.isValid()) {
        target.setUserInfo({});
        if (!target.hasFragment() && sent.url.hasFragment()) {
            target.setFragment(sent.url.fragment(QUrl::FullyEncoded), QUrl::StrictMode);
        }
    }
    const QByteArray exact = exactTarget(target, octets, sent.url, sent.target);
    result.location =
        target.isValid() ? exactUrl(target, exact) : withoutUserInfo(readable(location.trimmed()));
    if (!isRedirectStatus(status)) {
        return result;
    }

    if (!target.isValid()) {
        result.failure = failureOf(RedirectFault::NoUrl);
        return result;
    }
    if (target.scheme() != "http"_L1 && target.scheme() != "https"_L1) {
        result.failure = failureOf(RedirectFault::OtherScheme, target);
        return result;
    }
    if (target.host().isEmpty() || target.port() == 0) {
        result.failure =
            failureOf(target.host().isEmpty() ? RedirectFault::NoHost : RedirectFault::NoPort);
        return result;
    }

    if (result.location.size() > longestTarget) {
        result.failure = failureOf(RedirectFault::TooLong);
        return result;
    }

    const auto note = [&result](const QString &id, const QString &text,
                                const QString &source = {}) {
        result.remarks << Remark {
            .level = RemarkLevel::Note, .text = text, .source = source, .id = id};
    };
    Request next = sent;
    next.url = target;
    next.target = exact;
    if (becomesGet(status, sent.method)) {
        next.method = "GET";
        next.body.clear();
        next.headers.removeIf(describesBody);
        //: remark about a redirect; %1 is a status code, %2 a method such as POST
        note(u"becomes-get"_s,
             RedirectionTr::tr("After %1, %2 becomes GET and the body is left out")
                 .arg(status)
                 .arg(QString::fromLatin1(sent.method)),
             u"RFC 9110, 15.4.%1"_s.arg(status - 299));
    }
    if (originOf(sent.url) != originOf(target)) {
        QStringList dropped;
        for (const HeaderField &field : sent.headers) {
            if (isBoundToOrigin(field)) {
                dropped << field.name;
            }
        }
        next.headers.removeIf(isBoundToOrigin);
        if (!dropped.isEmpty()) {
            //: remark about a redirect; %1 is a list of header names
            note(u"credentials-left-out"_s,
                 RedirectionTr::tr("Another origin: %1 is not sent on").arg(dropped.join(", "_L1)),
                 u"RFC 9110, 15.4"_s);
        }
    }
    if (hasBackslash(location)) {
        //: remark about a redirect; \\ is the character
        note(u"backslash"_s,
             RedirectionTr::tr(
                 "A \\ in the target is followed as /, as browsers do: it can lead to another "
                 "host than it seems"));
    }
    if (sent.url.scheme() == "https"_L1 && target.scheme() == "http"_L1) {
        //: remark about a redirect
        note(u"leads-to-plain-http"_s,
             RedirectionTr::tr("Leads from https to http: from here on nothing is encrypted"));
    }
    if (hadUserInfo) {
        //: remark about a redirect
        note(u"user-information-left-out"_s,
             RedirectionTr::tr(
                 "The target holds a user name or password, which is neither shown nor sent"));
    }
    result.next = next;
    return result;
}

} // namespace net
