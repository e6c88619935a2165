// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codemenu.h"

#include "pages.h"

#include <core/copytext.h>
#include <core/statusroles.h>
#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/list/searchpane.h>

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

CodeMenu::CodeMenu(const Actions &actions, const Pages &pages, SearchPane &search,
                   Navigator &navigator, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_pages(pages)
    , m_search(search)
    , m_navigator(navigator)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool CodeMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window || event->type() != QEvent::ContextMenu) {
        return false;
    }
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const int code = codeAt(*asked);
    if (code <= 0) {
        return false;
    }
    open(code, asked->globalPos());
    return true;
}

/// The code of the row that has the focus, or is below the pointer; -1 if there is none.
int CodeMenu::codeAt(const QContextMenuEvent &event) const
{
    const bool isByKey = event.reason() == QContextMenuEvent::Keyboard;
    QWidget *widget = isByKey ? m_window->focusWidget()
                              : m_window->childAt(m_window->mapFromGlobal(event.globalPos()));
    auto *view = qobject_cast<QAbstractItemView *>(widget);
    if (!view && widget) {
        view = qobject_cast<QAbstractItemView *>(widget->parentWidget()); // of a viewport
    }
    if (!view) {
        return -1;
    }
    const QModelIndex row = isByKey
        ? view->currentIndex()
        : view->indexAt(view->viewport()->mapFromGlobal(event.globalPos()));
    const QVariant code = row.data(core::CodeRole);
    return code.isValid() ? code.toInt() : -1;
}

void CodeMenu::open(int code, const QPoint &place)
{
    const QString text = core::codeText(code);
    const int shown = m_pages.article().code();
    QMenu menu(m_window);
    //: @action:inmenu shows the page of a code; %1 is the code
    connect(menu.addAction(tr("&Open %1").arg(text)), &QAction::triggered, this,
            [this, code] { m_navigator.goTo(code); });
    //: @action:inmenu %1 is a code
    connect(menu.addAction(tr("&Copy %1").arg(text)), &QAction::triggered, this, [this, text] {
        QGuiApplication::clipboard()->setText(text);
        //: @info the text that was copied follows
        m_navigator.copied(tr("Copied"), text);
    });
    menu.addMenu(m_pages.article().makeCopyMenu(code, &menu));
    if (code != shown) {
        //: @action:inmenu shows two codes side by side; %1 is the one that is shown
        connect(menu.addAction(tr("Co&mpare with %1").arg(core::codeText(shown))),
                &QAction::triggered, this, [this, shown, code] {
                    m_navigator.compare({shown, code});
                });
    }
    if (Page *respond = m_pages.find(u"respond"_s)) {
        //: @action:inmenu opens the page that answers requests; %1 is a code
        connect(menu.addAction(tr("&Respond with %1").arg(text)), &QAction::triggered, this,
                [respond, text] { respond->offer(text); });
    }
    //: @action:inmenu takes a code off the top of the list
    const QString unpin = tr("Un&pin");
    //: @action:inmenu keeps a code at the top of the list
    const QString pin = tr("&Pin");
    connect(menu.addAction(m_search.model().isPinned(code) ? unpin : pin), &QAction::triggered,
            this, [this, code] { m_search.togglePin(code); });
    connect(menu.addAction(m_actions.copyPicture->text()), &QAction::triggered, this,
            [this, code] { m_pages.article().copyPicture(code); });
    menu.exec(place);
}

} // namespace ui
