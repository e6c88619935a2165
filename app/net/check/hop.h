// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkrequest.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace net {

/// Why no status code came.
enum class FailureKind {
    HostNotFound,
    Refused,
    Reset, ///< also a connection closed before an answer
    Unreachable,
    TimedOut,
    TlsExpired, ///< or not valid yet
    TlsWrongHost,
    TlsUnknownIssuer,
    TlsSelfSigned,
    TlsProtocol, ///< no common version or cipher, broken handshake, …
    PlainOnTlsPort, ///< the server speaks plain HTTP where https was asked
    TlsOnPlainPort, ///< the reverse
    BrokenAnswer, ///< not HTTP, or against its grammar
    TooLarge, ///< the header section exceeds what a check reads
    ProxyLogin, ///< the proxy asks for a login
    Proxy, ///< the proxy cannot be reached or refuses
    TooManyHops,
    Loop,
    BadTarget, ///< Location leads to something that is no http or https URL
    PrivateTarget, ///< a redirect from a public address to a private one, not allowed
    Cancelled,
    Other
};

/// "host-not-found": the name of @p kind in JSON and CSV. Never translated.
QString failureKey(FailureKind kind);

/// The end of a check without a final status code, in the user's words.
struct Failure
{
    FailureKind kind = FailureKind::Other;
    QString text {}; ///< one line: what happened and where
    QString advice {}; ///< what to try; may be empty
};

/// How strongly a remark is meant.
enum class RemarkLevel {
    Must, ///< the specification demands it
    Should,
    May,
    Advice, ///< ours
    Note ///< says what was seen or done, judges nothing
};

/// "must", "should", …: the name of @p level in JSON and in the rules. Never translated.
QString remarkLevelKey(RemarkLevel level);

/// One thing to say about an answer.
struct Remark
{
    RemarkLevel level = RemarkLevel::Note;
    QString text {}; ///< plain text in the user's language
    QString source {}; ///< "RFC 9110, 15.5.6"; empty if it is ours
};

/// How long the parts of an exchange took, in milliseconds; only what was really measured is set.
struct HopTimes
{
    std::optional<qint64> lookup {}; ///< of the name; none for an address or through a proxy
    std::optional<qint64> connect {}; ///< TCP
    std::optional<qint64> tls {};
    std::optional<qint64> firstByte {}; ///< from the request sent to the first octet of the answer
    std::optional<qint64> total {}; ///< from the start of the hop to its end
};

/// The kind of address that the server was reached at.
enum class AddressFamily { Unknown, IPv4, IPv6 };

/// One request and what came back.
struct Hop
{
    QUrl url {}; ///< what was asked, with its fragment, without user information
    QByteArray method {};
    int status = 0; ///< as sent, in or out of 100 to 599; 0 if none came
    QString phrase {}; ///< the server's own; often empty, always over HTTP/2
    QString httpVersion {}; ///< "1.0", "1.1", "2" or what else the server says; empty if none came
    QString location {}; ///< where it sends us: resolved if it can be, else as it was sent
    QList<HeaderField> headers {}; ///< in the order of arrival
    HopTimes times {};
    AddressFamily addressFamily = AddressFamily::Unknown;
    bool hasContent = false; ///< at least one octet of content arrived
    QList<Remark> remarks {};

    /// Every value of the field @p name, in order. Names compare without case.
    QStringList headerValues(QStringView name) const;
    bool hasHeader(QStringView name) const;
};

/// The outcome of a check.
struct CheckResult
{
    CheckRequest request {};
    QList<Hop> hops {}; ///< at least one, once a request was sent
    std::optional<Failure> failure {}; ///< why there is no final status, or why it was not followed
    bool finished = false;

    /// The last status code that came, or 0: the answer to "what does this URL give".
    int finalStatus() const;

    /// The phrase that came with finalStatus().
    QString finalPhrase() const;

private:
    const Hop *finalHop() const;
};

} // namespace net
