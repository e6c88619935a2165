// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>

namespace net {

/// "Not Found": what the catalogue calls the status of @p hop; says so where nobody assigned it.
QString ownPhrase(const Hop &hop, const core::Catalogue &catalogue);

/// The server's own phrase where it differs from the catalogue's; else empty.
QString foreignPhrase(const Hop &hop, const core::Catalogue &catalogue);

/// In place of a status where none came.
QString noAnswerText();

/// What happened and what to try, in one line that can be printed anywhere.
QString failureText(const Failure &failure);

/// "HTTP/1.1", "IPv6": what the connection of @p hop was, as far as it is known.
QStringList connectionFacts(const Hop &hop);

/// "connect 12 ms", "TLS 30 ms", …: the times of @p hop that were measured, the total last.
QStringList timeFacts(const HopTimes &times);

/// @p milliseconds for people: "83 ms", "12.4 s".
QString durationText(qint64 milliseconds);

/// "MUST", "SHOULD", "MAY", or a word in the user's language for what is no requirement.
QString remarkLevelName(RemarkLevel level);

/// Where @p source, such as "RFC 9110, 15.5.6", can be read; invalid if it names no RFC.
QUrl sourceUrl(const QString &source);

} // namespace net
