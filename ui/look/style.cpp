// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "ring.h"

#include <QFocusFrame>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QStyleOption>

namespace ui {

namespace {

constexpr int ringGap = 2; // between a control and its ring
constexpr int ringRadius = 6;

/// Two arrowheads that point to where the menus go on. Drawn when they are shown: a menu bar asks
/// for its icon once and would keep one that is drawn ahead when the theme changes.
class MoreIcon : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        Q_UNUSED(state)
        constexpr int size = 16; // of the drawing
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::ButtonText), 1.5));
        painter->translate(rect.topLeft());
        painter->scale(qreal(rect.width()) / size, qreal(rect.height()) / size);
        if (QGuiApplication::isRightToLeft()) {
            painter->translate(size, 0);
            painter->scale(-1, 1);
        }
        for (const qreal left : {4, 8}) {
            painter->drawPolyline(QPolygonF {{left, 4.5}, {left + 3.5, 8}, {left, 11.5}});
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new MoreIcon; }
};

} // namespace

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft()) {
        return 0;
    }
    if (hint == SH_FocusFrame_AboveWidget) {
        return 1; // in the window or what scrolls: a ring that its parent holds may be cut by it
    }
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool isRing = (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        && qobject_cast<const QFocusFrame *>(widget);
    return isRing ? ringWidth + ringGap : QProxyStyle::pixelMetric(metric, option, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    paintFocusRing(painter, option->rect, ringRadius, option->palette,
                   option->palette.color(QPalette::Window));
}

QIcon Style::standardIcon(StandardPixmap picture, const QStyleOption *option,
                          const QWidget *widget) const
{
    if (picture == SP_ToolBarHorizontalExtensionButton) {
        return QIcon(new MoreIcon); // which owns it
    }
    return QProxyStyle::standardIcon(picture, option, widget);
}

} // namespace ui
