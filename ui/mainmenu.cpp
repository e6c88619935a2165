// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainmenu.h"

#include "actions.h"

#include <QActionGroup>
#include <QEvent>

namespace ui {

namespace {

/// Adds @p actions to @p menu; null stands for a separator.
void fill(QMenu *menu, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action) {
            menu->addAction(action);
        } else {
            menu->addSeparator();
        }
    }
}

} // namespace

MainMenu::MainMenu(const Actions &actions, QMenu *copyAs, QMenu *copyCheckAs, QWidget *parent)
    : QMenuBar(parent)
    , m_actions(actions)
{
    add(tr("&File", "@title:menu"),
        {actions.savePicture, actions.saveAllPictures, nullptr, actions.quit});

    QMenu *edit = add(tr("&Edit", "@title:menu"), {actions.copy});
    edit->addMenu(copyAs);
    edit->addMenu(copyCheckAs);
    fill(edit,
         {actions.copyPicture, nullptr, actions.find, nullptr, actions.pin, actions.ecosystems});

    QMenu *view = add(tr("&View", "@title:menu"), actions.filters->actions());
    fill(view,
         {nullptr, actions.gallery, actions.larger, actions.smaller, nullptr, actions.picture,
          actions.nextPicture, actions.thumbnails, nullptr});
    fill(view->addMenu(tr("&Theme", "@title:menu")), actions.themes->actions());
    fill(view->addMenu(tr("La&nguage", "@title:menu of the program")),
         actions.languages->actions());

    add(tr("&Go", "@title:menu"),
        {actions.back, actions.forward, nullptr, actions.checkUrl, actions.checkAgain,
         actions.cancelCheck});
    add(tr("&Help", "@title:menu"), {actions.shortcuts, actions.about});
}

void MainMenu::changeEvent(QEvent *event)
{
    QMenuBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_iconsAreStale = true;
    }
}

QMenu *MainMenu::add(const QString &title, const QList<QAction *> &actions)
{
    QMenu *menu = addMenu(title);
    fill(menu, actions);
    connect(menu, &QMenu::aboutToShow, this, &MainMenu::loadIcons);
    return menu;
}

/// Only menus show icons, so the first menu to open loads them, not the start.
void MainMenu::loadIcons()
{
    if (m_iconsAreStale) {
        m_iconsAreStale = false;
        m_actions.setIcons(window()->palette());
    }
}

} // namespace ui
