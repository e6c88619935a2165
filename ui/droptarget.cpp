// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "droptarget.h"

#include "barbutton.h"
#include "pages.h"

#include <ui/base/navigator.h>
#include <ui/list/searchpane.h>
#include <ui/widgets/draggedcodes.h>
#include <ui/widgets/droppedfile.h>

#include <QAction>
#include <QDropEvent>

namespace ui {

DropTarget::DropTarget(const Pages &pages, SearchPane &search, Navigator &navigator,
                       QWidget *window)
    : QObject(window)
    , m_pages(pages)
    , m_search(search)
    , m_navigator(navigator)
    , m_window(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (watched != m_window
        || (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)) {
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QString file = droppedFile(*drop);
    if (const QList<int> codes = carriedCodes(*drop->mimeData()); !codes.isEmpty()) {
        takeCodes(codes, drop);
    } else if (file.isEmpty()) {
        drop->ignore();
    } else {
        drop->acceptProposedAction();
        if (type == QEvent::Drop) {
            m_search.openFile(file);
        }
    }
    return true;
}

void DropTarget::takeCodes(const QList<int> &codes, QDropEvent *drop)
{
    drop->setDropAction(Qt::CopyAction);
    // Whoever does not take it when it enters hears nothing of where it moves.
    const bool isTaken = drop->type() == QEvent::DragEnter || isWanted(drop->position().toPoint());
    drop->setAccepted(isTaken);
    if (isTaken && drop->type() == QEvent::Drop) {
        m_navigator.compareWith(codes);
    }
}

bool DropTarget::isWanted(const QPoint &place) const
{
    const Page &comparison = m_pages.comparison();
    QWidget *below = m_window->childAt(place);
    if (const auto *tab = qobject_cast<PageTab *>(below)) {
        return tab->defaultAction() == m_pages.tabOf(comparison);
    }
    return &m_pages.front() == &comparison && m_pages.isAncestorOf(below);
}

} // namespace ui
