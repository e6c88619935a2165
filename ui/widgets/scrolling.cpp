// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scrolling.h"

#include <ui/look/lengths.h>

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace ui {

namespace {

/// What scrolls @p inside; a dialog is not inside of what it was opened from.
QScrollArea *areaAround(const QWidget &inside)
{
    for (const QWidget *widget = &inside; !widget->isWindow(); widget = widget->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(widget->parentWidget())) {
            return area;
        }
    }
    return nullptr;
}

QAbstractSlider::SliderAction scrollOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return QAbstractSlider::SliderSingleStepSub;
    case Qt::Key_Down:
        return QAbstractSlider::SliderSingleStepAdd;
    case Qt::Key_PageUp:
        return QAbstractSlider::SliderPageStepSub;
    case Qt::Key_PageDown:
        return QAbstractSlider::SliderPageStepAdd;
    case Qt::Key_Home:
        return QAbstractSlider::SliderToMinimum;
    case Qt::Key_End:
        return QAbstractSlider::SliderToMaximum;
    default:
        return QAbstractSlider::SliderNoAction;
    }
}

} // namespace

bool scrollsAround(const QWidget &inside, const QKeyEvent &key)
{
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const QAbstractSlider::SliderAction scroll = scrollOf(key.key());
    const QScrollArea *area = areaAround(inside);
    if (!isPlain || scroll == QAbstractSlider::SliderNoAction || !area) {
        return false;
    }
    area->verticalScrollBar()->triggerAction(scroll);
    return true;
}

void bringIntoView(const QWidget &widget, const QRect &place)
{
    const QScrollArea *area = areaAround(widget);
    if (!area || !area->widget()) {
        return;
    }
    const int margin = 4 * Lengths(widget.font()).unit;
    const int top = widget.mapTo(area->widget(), place.topLeft()).y() - margin;
    const int bottom = top + place.height() + 2 * margin;
    const int room = area->viewport()->height();
    QScrollBar *bar = area->verticalScrollBar();
    if (top < bar->value() || bottom - top > room) {
        bar->setValue(top);
    } else if (bottom > bar->value() + room) {
        bar->setValue(bottom - room);
    }
}

} // namespace ui
