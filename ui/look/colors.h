// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/status.h>

#include <QColor>
#include <QPalette>

namespace ui {

/// Whether @p palette is a dark one.
bool isDark(const QPalette &palette);

/// The contrast ratio of two colours as WCAG 2 defines it, 1 to 21.
double contrastRatio(const QColor &left, const QColor &right);

/// @p over laid over @p under with @p share (0 to 1) of its colour.
QColor blended(const QColor &over, const QColor &under, double share);

/// @p color, made lighter or darker until its contrast with @p background is at least @p ratio.
QColor readableOn(const QColor &background, const QColor &color, double ratio);

/// The least contrast of text, after WCAG 2 level AA.
inline constexpr double textContrast = 4.5;

/// The least contrast of badges, icons and focus frames.
inline constexpr double shapeContrast = 3.0;

/// Whether @p palette is one for people who need much contrast: text on a single ground, about as
/// far from it as can be.
bool isHighContrast(const QPalette &palette);

/// Text that steps back behind the main text, still readable on @p background. For those who need
/// much contrast it does not step back.
QColor dimmedText(const QPalette &palette, const QColor &background);

/// The colour in which links stand on @p background.
QColor linkText(const QPalette &palette, const QColor &background);

/// A class's colours, made from its hue to fit a palette.
struct ClassColors
{
    QColor tint; ///< a badge's ground
    QColor text; ///< readable on the tint and on the window
};

/// The colours of @p statusClass for things that stand on @p background.
ClassColors classColors(core::StatusClass statusClass, const QColor &background);

/// The line around a card, and between its rows.
QColor cardLine(const QPalette &palette);

/// The ground of code that stands on @p background.
QColor codeGround(const QPalette &palette, const QColor &background);

/// The ground of a row or a button on @p background below the pointer.
QColor hoverTint(const QPalette &palette, const QColor &background);

/// The outline of what can be operated and stands on @p background.
QColor controlEdge(const QPalette &palette, const QColor &background);

/// The outline of what can be operated, on the window as well as on a card.
QColor controlEdge(const QPalette &palette);

/// The ring around what has the focus and stands on @p background.
QColor focusRing(const QPalette &palette, const QColor &background);

/// The ground of what a search matched.
QColor matchTint(const QColor &background);

/// The ground of the selected row on @p background.
QColor selectionTint(const QPalette &palette, const QColor &background);

} // namespace ui
