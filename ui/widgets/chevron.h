// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

class QColor;
class QPainter;
class QRect;

namespace ui {

/// Paints an open arrowhead of @p color that points in @p direction into the middle of @p place.
void paintChevron(QPainter *painter, const QRect &place, const QColor &color,
                  Qt::ArrowType direction);

} // namespace ui
