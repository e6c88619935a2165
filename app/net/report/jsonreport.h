// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/hop.h>

#include <QJsonDocument>

namespace net {

/// @p result as one JSON object, without a line end. Of timesMs only what was measured is there;
/// what did not come (status, location, final, error) is null. "deep" is there only if a deep check
/// was made. Characters that printable() would escape stand as "\u…", so that the text can go to a
/// terminal.
QString jsonReport(const CheckResult &result, QJsonDocument::JsonFormat format);

} // namespace net
