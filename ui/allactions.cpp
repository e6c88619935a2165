// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allactions.h"

#include "mainmenu.h"
#include "pages.h"

#include <ui/base/actions.h>
#include <ui/panel/actionspanel.h>
#include <ui/panel/shortcutsheet.h>

namespace ui {

AllActions::AllActions(const Actions &actions, const MainMenu &menu, Pages &pages,
                       Settings &settings, QWidget *window)
    : QObject(window)
    , m_menu(menu)
    , m_pages(pages)
    , m_window(window)
    , m_panel(new ActionsPanel([this] { return groupsOfPage(); }, actions.panel, settings, &pages,
                               window))
{
    connect(actions.panel, &QAction::triggered, this, [this] { m_panel->open(); });
    connect(actions.copyAs, &QAction::triggered, this,
            [this] { m_panel->open(m_pages.front().copyMenu()); });
    connect(actions.shortcuts, &QAction::triggered, this,
            [this] { ShortcutSheet(groups(), m_window).exec(); });
}

QList<ActionGroup> AllActions::groups() const
{
    return listedActions(m_menu.menus(), *m_window);
}

/// The first group is about what is shown, and says so.
QList<ActionGroup> AllActions::groupsOfPage() const
{
    QList<ActionGroup> all = groups();
    all.first().title = m_pages.front().title();
    return all;
}

} // namespace ui
