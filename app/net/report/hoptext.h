// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>

namespace net {

// The words for the parts of a check. What servers sent is made printable(), so that it can go to a
// terminal and into a label.

/// "404 Nicht da (Not Found)": the code of @p hop, the server's phrase, and the catalogue's where
/// it differs; says so where no answer came.
QString statusText(const Hop &hop, const core::Catalogue &catalogue);

/// "404", or what stands in its place where no answer came.
QString codeOrNone(int status);

/// The server's own phrase where it differs from the catalogue's; else empty.
QString foreignPhrase(const Hop &hop, const core::Catalogue &catalogue);

/// @p url as people read it, without user information; as it is sent if it has a @p target of its
/// own.
QString urlText(const QUrl &url, const QByteArray &target);

/// What happened, and what to try, in one line.
QString failureText(const Failure &failure);

/// "HTTP/1.1", "IPv6 2001:db8::1", "TLS 1.3", "Date 40.0 s behind": what the connection of @p hop
/// was, as far as it is known. The server's Date is told only where it differs much from our clock.
QStringList connectionFacts(const Hop &hop);

/// "Certificate for a.example by Some CA, 2026-01-31 to 2026-04-30, 12 days left"; empty if none
/// was shown.
QString certificateText(const Hop &hop);

/// "connect 12 ms", "TLS 30 ms", …: the times of @p hop that were measured, the total last.
QStringList timeFacts(const Times &times);

/// @p milliseconds for people: "83 ms", "12.4 s".
QString durationText(qint64 milliseconds);

/// "MUST", "SHOULD", "MAY", or a word in the user's language for what is no requirement.
QString remarkLevelName(RemarkLevel level);

/// "MUST: A 401 must have …"
QString remarkText(const Remark &remark);

/// Where @p source, such as "RFC 9110, 15.5.6", can be read; invalid if it names no RFC.
QUrl sourceUrl(const QString &source);

} // namespace net
