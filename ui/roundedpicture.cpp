// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundedpicture.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

void paintRoundedPicture(QPainter *painter, const QRectF &place, qreal radius,
                         const QPixmap &pixmap, const QColor &standIn)
{
    QBrush brush(standIn);
    if (!pixmap.isNull()) {
        brush = QBrush(pixmap);
        // A brush tiles from the painter's origin; lay it at the picture's corner.
        brush.setTransform(QTransform::fromTranslate(place.x(), place.y()));
    }
    QPainterPath frame;
    frame.addRoundedRect(place, radius, radius);
    painter->fillPath(frame, brush);
}

} // namespace ui
