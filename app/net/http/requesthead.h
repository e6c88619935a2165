// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"
#include "request.h"

namespace net {

/// The fields that @p request sends besides Host, in the spelling of HTTP/1.1: who asks, what is
/// accepted, the user's own, and the length of the body. No Referer, no Accept-Language: nothing
/// about the user.
QList<FieldOctets> requestFields(const Request &request);

/// The value of Host or :authority: the user's own, else host and port of the URL.
QByteArray requestAuthority(const Request &request);

/// Path and query as they are sent (RFC 9112, section 3.2.1).
QByteArray requestTarget(const Request &request);

/// Whom a request of HTTP/1.1 goes to, and what then becomes of the connection.
struct Http1Target
{
    bool isProxy = false; ///< a plain HTTP proxy, which gets the whole URL (RFC 9112, 3.2.2)
    QByteArray proxyLogin {}; ///< for Proxy-Authorization; empty: none
    bool staysOpen = false; ///< the connection may carry another request
};

/// @p request as HTTP/1.1 sends it, with its body.
QByteArray http1Request(const Request &request, const Http1Target &target);

} // namespace net
