// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QColor;
class QPainter;
class QRectF;

namespace ui {

/// The small pictures that stand beside words: what came in, what goes out, what copies, what leads
/// out of the program.
enum class Sign { In, Out, Copy, Leave };

/// Paints @p sign in thin lines of @p color, as large as fits into the middle of @p place.
void paintSign(QPainter *painter, const QRectF &place, const QColor &color, Sign sign);

} // namespace ui
