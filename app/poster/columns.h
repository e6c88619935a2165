// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace poster {

/// How many of the pieces that are so high go into each of at most @p columns columns, in their
/// order, so that the columns end as evenly as they can.
QList<int> balanced(const QList<double> &heights, int columns);

} // namespace poster
