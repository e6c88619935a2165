// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hop.h"

#include <core/catalogue.h>

namespace net {

/// The forms in which a check can be taken along.
enum class ReportFormat { Text, Markdown, Json, CurlCommand };

/// @p result in @p format. JSON has the shape that the manual describes:
/// {"hops": [{"url", "status", "phrase", "httpVersion", "location", "timesMs", "headers",
/// "remarks"}], "final", "error"}.
QString report(const CheckResult &result, const core::Catalogue &catalogue, ReportFormat format);

/// A table of @p results: URL, final status, phrase, hops, total milliseconds, failure (RFC 4180).
QString csvReport(const QList<CheckResult> &results);

/// What differs between two checks of one URL, a line each; empty if nothing that matters does.
/// Times and headers that change by nature (Date, Age, …) do not matter.
QStringList differences(const CheckResult &before, const CheckResult &after);

} // namespace net
