// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sign.h"

#include <QPainter>

namespace ui {

namespace {

constexpr qreal grid = 16; // the signs are drawn on so many pixels
constexpr qreal pen = 1.25;

/// An arrow that points down at a line, or up from it.
void drawArrow(QPainter *painter, bool isDown)
{
    const qreal tip = isDown ? 10.5 : 2.5;
    const qreal wings = isDown ? tip - 3.5 : tip + 3.5;
    painter->drawLine(QPointF(8, 2.5), QPointF(8, 10.5));
    painter->drawPolyline(QPolygonF {{4.5, wings}, {8, tip}, {11.5, wings}});
    painter->drawLine(QPointF(2.5, 13.5), QPointF(13.5, 13.5));
}

/// Two sheets, one before the other.
void drawCopy(QPainter *painter)
{
    constexpr qreal corner = 1.5;
    painter->drawRoundedRect(QRectF(5.5, 5.5, 8, 8), corner, corner);
    painter->drawPolyline(
        QPolygonF {{3.5, 10.5}, {2.5, 10.5}, {2.5, 2.5}, {10.5, 2.5}, {10.5, 3.5}});
}

/// An arrow out of a box.
void drawLeave(QPainter *painter)
{
    painter->drawPolyline(QPolygonF {{7, 3.5}, {2.5, 3.5}, {2.5, 13.5}, {12.5, 13.5}, {12.5, 9}});
    painter->drawPolyline(QPolygonF {{9.5, 2.5}, {13.5, 2.5}, {13.5, 6.5}});
    painter->drawLine(QPointF(13.5, 2.5), QPointF(7.5, 8.5));
}

} // namespace

void paintSign(QPainter *painter, const QRectF &place, const QColor &color, Sign sign)
{
    const qreal scale = qMin(place.width(), place.height()) / grid;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(place.center());
    painter->scale(scale, scale);
    painter->translate(-grid / 2, -grid / 2);
    switch (sign) {
    case Sign::In:
    case Sign::Out:
        drawArrow(painter, sign == Sign::In);
        break;
    case Sign::Copy:
        drawCopy(painter);
        break;
    case Sign::Leave:
        drawLeave(painter);
        break;
    }
    painter->restore();
}

} // namespace ui
