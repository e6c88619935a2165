// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/http/request.h>

namespace net {

/// What the user asks of a server. The defaults are what a bare URL asks for.
struct CheckRequest
{
    QUrl url {}; ///< http or https, with a host, without user information
    QByteArray target {}; ///< path and query, where url sends others than were written
    QByteArray method = "GET";
    QList<HeaderField> headers {}; ///< besides those that every check sends
    QByteArray body {}; ///< for methods that have one
    bool followRedirects = true;
    int maxHops = 20; ///< redirects that are followed, 0 to 50
    int hopTimeoutMs = 10'000;
    int totalTimeoutMs = 30'000;
    bool readsContent = false; ///< its beginning, to see framing, coding and refresh
    bool keepsCookies = false; ///< those of this chain are sent back (RFC 6265)
    bool isHttp10 = false; ///< sent over HTTP/1.0, without Host; not followed
    bool publicOnly = false; ///< goes to a public address only, unless private ones are allowed
    bool allowPrivateTargets = false; ///< a public address may redirect to a private one
};

/// How fast a list of URLs is asked.
struct CheckPace
{
    int atOnce = 8; ///< checks at a time, at least 1
    int perHost = 2; ///< checks of one host at a time, at least 1
    int delayMs = 0; ///< from the beginning of a check to that of the next one of the same host
};

/// Why @p request cannot be sent as it is, in one line; empty if it can. Refused are a URL that is
/// not http or https with a host, a method or field that is against the grammar of RFC 9110, and
/// the fields that frame the message, which are not the user's to choose.
QString faultOf(const CheckRequest &request);

/// Whether @p text can be the name of a field (a token, RFC 9110, section 5.6.2).
bool isFieldName(const QString &text);

/// HEAD, GET, OPTIONS, POST, PUT, PATCH, DELETE: the methods that can be chosen.
QList<QByteArray> offeredMethods();

} // namespace net
