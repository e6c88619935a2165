// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/deepfinding.h>

#include <QJsonArray>
#include <QStringList>

namespace net {

/// "right", "wrong", "open" in the user's language.
QString deepVerdictName(DeepVerdict verdict);

/// @p finding in three lines: verdict and what was asked, what should have come, what came. What
/// servers sent is made printable().
QStringList deepLines(const DeepFinding &finding);

/// [{"id", "verdict", "asked", "expected", "got"}]
QJsonArray deepArray(const QList<DeepFinding> &findings);

} // namespace net
