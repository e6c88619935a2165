// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ring.h"

#include "colors.h"

#include <QPainter>

namespace ui {

void paintFocusRing(QPainter *painter, const QRectF &place, qreal radius, const QPalette &palette,
                    const QColor &ground)
{
    const qreal half = ringWidth / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(focusRing(palette, ground), ringWidth));
    painter->drawRoundedRect(place.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

} // namespace ui
