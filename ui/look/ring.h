// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

class QColor;
class QPainter;
class QPalette;
class QRectF;

namespace ui {

/// How wide the ring around what has the focus is, in pixels.
inline constexpr int ringWidth = 2;

/// Paints that ring just inside @p place, with corners of @p radius, on something of the colour
/// @p ground.
void paintFocusRing(QPainter *painter, const QRectF &place, qreal radius, const QPalette &palette,
                    const QColor &ground);

} // namespace ui
