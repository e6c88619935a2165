// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>

namespace net {

/// The forms in which a check can be taken along.
enum class ReportFormat { Text, Markdown, Json, CurlCommand };

/// A line of the text form of a check, and what it tells.
struct ReportLine
{
    enum class Kind { Request, Status, Detail, Outcome };

    Kind kind = Kind::Detail;
    QString text;
    int code = 0; ///< of Status, 0 if none came
};

/// The lines of @p result as text. What servers sent is made printable().
QList<ReportLine> reportLines(const CheckResult &result, const core::Catalogue &catalogue);

/// @p result in @p format. What servers sent is made printable(): no form carries control
/// characters to a terminal. JSON has the shape that the manual describes:
/// {"url", "hops": [{"url", "status", "phrase", "httpVersion", "location", "timesMs", "headers",
/// "remarks"}], "final", "error"}.
QString report(const CheckResult &result, const core::Catalogue &catalogue, ReportFormat format);

/// @p result in one line, for lists: "https://example.com/  301 > 404 Not Found".
QString reportLine(const CheckResult &result, const core::Catalogue &catalogue);

} // namespace net
