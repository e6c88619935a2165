// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colors.h"

#include <QString>

class QPainter;
class QRectF;

namespace poster {

/// A text as it stands on a poster. All lengths are millimetres.
struct Text
{
    QString words; ///< may hold `code` between backticks
    double size = 0; ///< of the font
    double leading = 0; ///< from one line to the next
    bool isBold = false;
    qsizetype lead = 0; ///< so many letters at the beginning are bold and in the class's colour
    Tone tone = Tone::Main;
    core::StatusClass statusClass = core::StatusClass::Outside; ///< for Tone::Class and the lead
};

/// The room that a text takes.
struct Extent
{
    double height = 0; ///< a whole number of lines
    bool isTooWide = false; ///< whether a word is longer than its line
};

/// The room that @p text takes when it is as wide as @p width.
Extent extentOf(const Text &text, double width);

/// How wide @p text is in one line.
double widthOf(const Text &text);

/// Draws @p text into @p rect, whose width wraps it, from the side where the layout begins. The
/// unit of @p painter is the millimetre.
void drawText(QPainter *painter, const Text &text, const QRectF &rect, const Colors &colors,
              Qt::LayoutDirection direction);

} // namespace poster
