// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparison.h"

namespace guide {

/// All that is told of @p codes side by side, by importance: facts, advice, and who defends which
/// of them. Rows that tell nothing are left out.
QList<Row> comparisonRows(const core::Catalogue &catalogue, const Guide &guide,
                          const QList<int> &codes, const QString &ecosystem);

} // namespace guide
