// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/panel/actionlist.h>

#include <QObject>

namespace ui {

struct Actions;
class ActionsPanel;
class MainMenu;
class Pages;
class Settings;

/// Opens what shows all actions of the window: the panel, at "Copy as" too, and the list of keys.
class AllActions : public QObject
{
    Q_OBJECT

public:
    /// Does what @p actions say, which are all in @p menu or belong to @p window, the parent. All
    /// must outlive it.
    AllActions(const Actions &actions, const MainMenu &menu, Pages &pages, Settings &settings,
               QWidget *window);

private:
    QList<ActionGroup> groups() const;
    QList<ActionGroup> groupsOfPage() const;

    const MainMenu &m_menu;
    const Pages &m_pages;
    QWidget *m_window;
    ActionsPanel *m_panel;
};

} // namespace ui
