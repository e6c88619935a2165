// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "layout.h"

namespace poster {

/// What decides where everything stands.
struct Measure
{
    QSizeF page; ///< in millimetres
    double margin = 0; ///< in millimetres
    double body = 0; ///< the size of the letters in millimetres; all else is in proportion
    int columns = 1; ///< of codes
    Detail detail = Detail::All;
    double slack = 0; ///< what is left free above each panel beside what must be, in millimetres
};

/// Where everything of a poster stands, from left to right.
struct Placing
{
    QList<Block> blocks;
    double bottom = 0; ///< of the last panel, in millimetres
    double floor = 0; ///< where the last panel must end, in millimetres
    bool isTooWide = false; ///< whether a word is longer than its line

    bool fits() const { return bottom <= floor && !isTooWide; }
};

/// Places @p content from the top of the page, whether it fits or not.
Placing place(const Content &content, const Measure &measure);

} // namespace poster
