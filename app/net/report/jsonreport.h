// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/deepquestion.h>

#include <QJsonDocument>

namespace net {

/// @p result as one JSON object, without a line end. Of timesMs only what was measured is there;
/// what did not come (status, location, final, error) is null. Characters that printable() would
/// escape stand as
/// "\u…", so that the text can go to a terminal.
QString jsonReport(const CheckResult &result, QJsonDocument::JsonFormat format);

/// The same, with the member "deep": what was found besides.
QString jsonReport(const CheckResult &result, const QList<DeepFinding> &findings,
                   QJsonDocument::JsonFormat format);

} // namespace net
