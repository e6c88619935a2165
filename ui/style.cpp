// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

namespace ui {

namespace {

/// Two arrowheads that point to where the menus go on.
QIcon moreIcon(Qt::LayoutDirection direction)
{
    constexpr int size = 16;
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QGuiApplication::palette().color(QPalette::ButtonText), 1.5));
    if (direction == Qt::RightToLeft) {
        painter.translate(size, 0);
        painter.scale(-1, 1);
    }
    for (const int left : {4, 8}) {
        painter.drawPolyline(QPolygonF {{left + 0.0, 4.5}, {left + 3.5, 8}, {left + 0.0, 11.5}});
    }
    painter.end();
    return QIcon(pixmap);
}

} // namespace

QIcon Style::standardIcon(StandardPixmap picture, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (picture == SP_ToolBarHorizontalExtensionButton) {
        return moreIcon(QGuiApplication::layoutDirection());
    }
    return QProxyStyle::standardIcon(picture, option, widget);
}

} // namespace ui
