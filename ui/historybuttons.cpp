// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historybuttons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QWidget>

namespace ui {

HistoryButtons::HistoryButtons(QAction *back, QAction *forward, QWidget *window)
    : QObject(window)
    , m_back(back)
    , m_forward(forward)
    , m_window(window)
{
    // The window alone would not see what its children take for themselves.
    QCoreApplication::instance()->installEventFilter(this);
}

bool HistoryButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !m_window->isActiveWindow()) {
        return false;
    }
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const bool isStep = button == Qt::BackButton || button == Qt::ForwardButton;
    const auto *widget = isStep ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget->window() != m_window) {
        return false;
    }
    (button == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

} // namespace ui
