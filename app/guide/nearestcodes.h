// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guide.h"

namespace guide {

/// The codes that @p question can lead to by the rules of @p style, for who does not know what to
/// answer: the nearest code of each answer, then the second ones, and so on. Nearest are codes that
/// are common, and to which many and short ways lead. If @p isOfOneClass, those come first whose
/// class most of the ways lead to.
QList<int> nearestCodes(const Question &question, const QString &style, bool isOfOneClass,
                        const Guide &guide, const core::Catalogue &catalogue);

} // namespace guide
