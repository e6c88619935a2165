// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>

namespace net {

/// The forms in which a check can be taken along.
enum class ReportFormat { Text, Markdown, Json, CurlCommand };

/// @p result in @p format. What servers sent is made printable(): no form carries control
/// characters to a terminal. JSON has the shape that the manual describes:
/// {"url", "hops": [{"url", "status", "phrase", "httpVersion", "location", "timesMs", "headers",
/// "remarks"}], "final", "error"}.
QString report(const CheckResult &result, const core::Catalogue &catalogue, ReportFormat format);

/// @p result in one line, for lists: "https://example.com/  301 > 404 Not Found".
QString reportLine(const CheckResult &result, const core::Catalogue &catalogue);

} // namespace net
