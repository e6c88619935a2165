// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guide.h"

#include <QJsonObject>

namespace guide {

/// All questions of @p guide with their answers and ends as JSON, disputed ends as @p style decides
/// them, and the pairs of codes that both apply. The keys are never changed.
QJsonObject guideTree(const Guide &guide, const QString &style);

} // namespace guide
