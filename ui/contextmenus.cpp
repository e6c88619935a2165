// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contextmenus.h"

#include "codemenu.h"
#include "pages.h"

#include <ui/base/actions.h>
#include <ui/base/navigator.h>
#include <ui/list/searchpane.h>
#include <ui/list/statuslistview.h>
#include <ui/picture/catview.h>

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ContextMenusTr
{
    Q_DECLARE_TR_FUNCTIONS(ui::ContextMenus)
};

void offer(const QList<QAction *> &actions, QWidget *widget)
{
    widget->addActions(actions);
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// Opens the menu of what has the focus, where the focus is in it.
void openMenuOfFocus(const QWidget *window)
{
    QWidget *focused = window->focusWidget();
    if (!focused) {
        return;
    }
    const QPoint place = focused->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, focused->mapToGlobal(place));
    QCoreApplication::sendEvent(focused, &event);
}

/// The action that answers requests with the code that is shown.
QAction *respondAction(const Actions &actions, const Pages &pages, Page *respond)
{
    //: @info:status
    const QString hint = ContextMenusTr::tr("Answer requests on this computer with the code");
    QAction *action = actions.add(u"respond-code"_s, {}, {}, hint);
    const auto nameIt = [action, &pages] {
        //: @action opens the page that answers requests; %1 is a code
        action->setText(ContextMenusTr::tr("&Respond with %1")
                            .arg(core::codeText(qMax(0, pages.article().code()))));
    };
    nameIt();
    QObject::connect(actions.open, &QAction::changed, action, nameIt); // it has the code, too
    QObject::connect(action, &QAction::triggered, action,
                     [&pages, respond] { respond->offer(core::codeText(pages.article().code())); });
    return action;
}

} // namespace

void offerContextMenus(const Actions &actions, const Pages &pages, SearchPane &search,
                       Navigator &navigator, QWidget *window)
{
    QObject::connect(actions.open, &QAction::triggered, window, [&pages, &navigator] {
        navigator.goTo(pages.article().code());
        navigator.show(pages.article()); // the gallery is of codes, too
    });
    QObject::connect(actions.contextMenu, &QAction::triggered, window,
                     [window] { openMenuOfFocus(window); });
    // The row below the pointer is current when the menu opens, and the actions are about it.
    QList<QAction *> ofRow {actions.open, actions.copy, pages.article().copyMenu()->menuAction()};
    ofRow << pages.comparison().actions();
    if (Page *respond = pages.find(u"respond"_s)) {
        ofRow << respondAction(actions, pages, respond);
    }
    ofRow << actions.pin << actions.copyPicture;
    offer(ofRow, search.list());
    offer(ofRow, pages.find(u"gallery"_s)->widget());
    offer({actions.picture, actions.nextPicture, actions.copyPicture, actions.savePicture,
           actions.copyDescription},
          pages.article().widget()->findChild<CatView *>());
    new CodeMenu(actions, pages, search, navigator, window);
}

} // namespace ui
