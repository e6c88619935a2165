// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundedpicture.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

void paintRoundedPicture(QPainter *painter, const QRectF &place, qreal radius,
                         const QPixmap &pixmap, const QColor &standIn)
{
    QPainterPath frame;
    frame.addRoundedRect(QRectF(QPointF(), place.size()), radius, radius);
    painter->save();
    // A brush tiles from the painter's origin. Moving the brush instead goes wrong by the scale
    // factor of its picture.
    painter->translate(place.topLeft());
    painter->fillPath(frame, pixmap.isNull() ? QBrush(standIn) : QBrush(pixmap));
    painter->restore();
}

} // namespace ui
