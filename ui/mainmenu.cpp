// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainmenu.h"

#include "pages.h"

#include <ui/base/actions.h>
#include <ui/look/icons.h>

#include <QActionGroup>
#include <QEvent>

#include <utility>

using namespace Qt::StringLiterals;

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

MainMenu::MainMenu(const Actions &actions, const Pages &pages, QWidget *parent)
    : QMenuBar(parent)
    , m_actions(actions)
{
    //: @title:menu
    QMenu *file = add(
        tr("&File"),
        {actions.savePicture, actions.saveAllPictures, actions.savePoster, nullptr, actions.quit});

    //: @title:menu
    QMenu *edit = add(tr("&Edit"), {actions.copy});
    for (const Page *page : pages.all()) {
        if (QMenu *menu = page->copyMenu()) {
            edit->addMenu(menu); // once, even if two pages have it
        }
    }
    fill(edit,
         {actions.copyPicture, nullptr, actions.find, nullptr, actions.pin, actions.ecosystems});

    //: @title:menu
    QMenu *view = add(tr("&View"), actions.filters->actions());
    fill(view,
         {nullptr, actions.gallery, actions.larger, actions.smaller, nullptr, actions.picture,
          actions.nextPicture, nullptr, actions.list, actions.thumbnails, nullptr, actions.advice,
          nullptr});
    //: @title:menu which of two cards about a code stands first
    fill(view->addMenu(tr("Put &First")), actions.firstCards->actions());
    //: @title:menu
    fill(view->addMenu(tr("&Theme")), actions.themes->actions());
    //: @title:menu of the program
    fill(view->addMenu(tr("La&nguage")), actions.languages->actions());

    //: @title:menu
    QMenu *go = add(tr("&Go"), {actions.back, actions.forward, nullptr});
    fill(go, pages.tabs().actions());
    go->addSeparator();
    for (const Page *page : pages.all()) {
        fill(go, page->actions());
    }
    fill(go, {nullptr, actions.nextHeading, actions.previousHeading, actions.reference});
    fill(go, {nullptr, actions.nextPart, actions.previousPart, actions.contextMenu});
    //: @title:menu
    QMenu *help = add(tr("&Help"), {actions.panel, actions.shortcuts, actions.about});
    m_menus = {edit, go, view, file, help};
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

/// Only menus show icons, so the first menu to open loads them, not the start: it takes longer than
/// all else here.
void MainMenu::loadIcons()
{
    if (!std::exchange(m_iconsAreStale, false)) {
        return;
    }
    const struct
    {
        QAction *action;
        QString drawing;
        QString themeName;
    } icons[] = {{m_actions.copy, u"copy"_s, u"edit-copy"_s},
                 {m_actions.copyAs, u"copy"_s, u"edit-copy"_s},
                 {m_actions.copyPicture, u"picture"_s, u"edit-copy"_s},
                 {m_actions.copyDescription, u"copy"_s, u"edit-copy"_s},
                 {m_actions.ecosystems, u"code"_s, u"configure"_s},
                 {m_actions.reference, u"external"_s, u"internet-web-browser"_s},
                 {m_actions.find, u"search"_s, u"edit-find"_s},
                 {m_actions.back, u"back"_s, u"go-previous"_s},
                 {m_actions.forward, u"forward"_s, u"go-next"_s},
                 {m_actions.pin, u"pin"_s, u"window-pin"_s},
                 {m_actions.picture, u"picture"_s, u"view-fullscreen"_s},
                 {m_actions.savePicture, u"picture"_s, u"document-save-as"_s},
                 {m_actions.quit, u"quit"_s, u"application-exit"_s},
                 {m_actions.shortcuts, u"help"_s, u"help-contents"_s}};
    for (const auto &entry : icons) {
        entry.action->setIcon(icon(entry.drawing, entry.themeName, window()->palette()));
    }
}

} // namespace ui
