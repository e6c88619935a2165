// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chevron.h"

#include <QPainter>

namespace ui {

void paintChevron(QPainter *painter, const QRect &place, const QColor &color,
                  Qt::ArrowType direction)
{
    const qreal half = qMin(place.width(), place.height()) / 4.5;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, qMax(1.5, half / 3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(place).center());
    painter->rotate(direction == Qt::DownArrow       ? 90
                        : direction == Qt::LeftArrow ? 180
                        : direction == Qt::UpArrow   ? 270
                                                     : 0);
    painter->drawPolyline(QPolygonF {{-half / 2, -half}, {half / 2, 0}, {-half / 2, half}});
    painter->restore();
}

} // namespace ui
