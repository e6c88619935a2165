// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codedrop.h"

#include "barbutton.h"
#include "pages.h"

#include <ui/base/navigator.h>
#include <ui/widgets/draggedcodes.h>

#include <QAction>
#include <QDropEvent>

namespace ui {

CodeDrop::CodeDrop(const Pages &pages, Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_pages(pages)
    , m_navigator(navigator)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool CodeDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched != m_window
        || (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<int> codes = carriedCodes(*drop->mimeData());
    if (codes.isEmpty()) {
        return false;
    }
    drop->setDropAction(Qt::CopyAction);
    // Whoever does not take it when it enters hears nothing of where it moves.
    const bool isTaken = type == QEvent::DragEnter || isWanted(drop->position().toPoint());
    drop->setAccepted(isTaken);
    if (isTaken && type == QEvent::Drop) {
        m_navigator.compareWith(codes);
    }
    return true;
}

bool CodeDrop::isWanted(const QPoint &place) const
{
    const Page &comparison = m_pages.comparison();
    QWidget *below = m_window->childAt(place);
    if (const auto *tab = qobject_cast<PageTab *>(below)) {
        return tab->defaultAction() == m_pages.tabOf(comparison);
    }
    return &m_pages.front() == &comparison && m_pages.isAncestorOf(below);
}

} // namespace ui
