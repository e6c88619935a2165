// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hop.h"

#include <optional>

namespace net {

/// What an answer leads to.
struct Redirection
{
    std::optional<Request> next; ///< none if the answer is final or cannot be followed
    std::optional<Failure> failure; ///< why it cannot be followed
    QString location; ///< for Hop::location
    QList<Remark> remarks; ///< what the next request does otherwise than the last
};

/// Whether a check follows an answer with @p status: 301, 302, 303, 307 and 308 (RFC 9110, section
/// 15.4). 300 leaves the choice to the user, 304 is no redirect, 305 is deprecated.
bool isRedirectStatus(int status);

/// Where the answer @p status to @p sent leads, as RFC 9110, section 15.4, and the Fetch standard
/// ("HTTP-redirect fetch") say. @p location is the value of the Location field, null if there was
/// none, which makes the answer final. Pure: whether the target was seen before or may be reached
/// is not its business.
Redirection redirection(const Request &sent, int status, const QByteArray &location);

/// @p location, whether a URL or not, without a user name and password before its host: a server
/// may put them into a Location field, and they are shown to nobody.
QString withoutUserInfo(const QString &location);

/// @p url without what is not sent: what two requests must have in common to be the same.
QUrl withoutFragment(const QUrl &url);

} // namespace net
