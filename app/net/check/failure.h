// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/http/fault.h>

#include <QUrl>

namespace net {

/// Why a check has no final status code.
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
    PlainOnTlsPort,
    TlsOnPlainPort,
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

/// @p fault, which ended the exchange with @p url.
Failure failureOf(const Fault &fault, const QUrl &url);

/// Why a check does not follow a redirect, beside the faults of an exchange.
enum class RedirectFault {
    NoUrl, ///< the target is none
    OtherScheme, ///< neither http nor https
    NoHost,
    NoPort, ///< its port is 0
    TooLong, ///< a URL beyond all bounds
    Loop, ///< the target was asked before
    LoopWithCookies, ///< the same, though cookies were sent back
    TooManyHops,
    NoTimeLeft
};

/// @p fault of a redirect to @p target, after @p followed redirects.
Failure failureOf(RedirectFault fault, const QUrl &target = {}, int followed = 0);

} // namespace net
