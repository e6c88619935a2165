// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/deepquestion.h>

#include <QJsonArray>

namespace net {

/// "right", "wrong", "open" in the user's language.
QString deepVerdictName(DeepVerdict verdict);

/// @p findings as text, each with what was asked, expected and got. What servers sent is made
/// printable().
QString deepReport(const QList<DeepFinding> &findings);

/// [{"id", "verdict", "asked", "expected", "got"}]
QJsonArray deepArray(const QList<DeepFinding> &findings);

} // namespace net
