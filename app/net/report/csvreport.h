// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/hop.h>

namespace net {

/// A table of @p results: URL, final status, phrase, hops, total milliseconds, failure (RFC 4180).
/// Cells that a spreadsheet would take for a formula begin with an apostrophe. Column names and
/// failures' names are never translated.
QString csvReport(const QList<CheckResult> &results);

} // namespace net
