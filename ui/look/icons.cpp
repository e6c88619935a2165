// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QPixmap drawn(QSvgRenderer *renderer, int size, qreal devicePixelRatio)
{
    const auto pixels = static_cast<int>(size * devicePixelRatio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer->render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QByteArray readIcon(const QString &name)
{
    QFile file(u":/icons/"_s + name + ".svg"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QIcon icon(const QString &name, const QString &themeName, const QPalette &palette)
{
    if (QIcon::hasThemeIcon(themeName)) {
        return QIcon::fromTheme(themeName);
    }
    const QByteArray svg = readIcon(name);
    QIcon result;
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
        const auto group = mode == QIcon::Normal ? QPalette::Active : QPalette::Disabled;
        const QByteArray color = palette.color(group, QPalette::ButtonText).name().toLatin1();
        QSvgRenderer renderer(QByteArray(svg).replace("#000000", color));
        for (const int size : {16, 24, 32}) {
            result.addPixmap(drawn(&renderer, size, qApp->devicePixelRatio()), mode);
        }
    }
    return result;
}

QIcon applicationIcon()
{
    // Drawn by us, so that the window has its icon without any plugin. Three sizes for title bar,
    // taskbar and switcher: all are drawn before the window is shown.
    QSvgRenderer renderer(readIcon(u"statuscat"_s));
    QIcon result;
    for (const int size : {16, 32, 64}) {
        result.addPixmap(drawn(&renderer, size, 1));
    }
    return result;
}

} // namespace ui
