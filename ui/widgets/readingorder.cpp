// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readingorder.h"

#include <QLayout>
#include <QWidget>

namespace ui {

namespace {

/// Goes through @p layout and what is inside it; @p before is the last stop of Tab.
QWidget *orderLayout(QLayout *layout, QWidget *before)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->layout()) {
            before = orderLayout(item->layout(), before);
            continue;
        }
        QWidget *widget = item->widget();
        if (!widget) {
            continue; // room between
        }
        widget->raise(); // the last of its parent's children
        if (widget->layout()) {
            before = orderLayout(widget->layout(), before);
        } else if (widget->focusPolicy() & Qt::TabFocus) {
            if (before) {
                QWidget::setTabOrder(before, widget);
            }
            before = widget;
        }
    }
    return before;
}

} // namespace

void orderAsShown(QWidget *page)
{
    if (page->layout()) {
        orderLayout(page->layout(), nullptr);
    }
}

} // namespace ui
