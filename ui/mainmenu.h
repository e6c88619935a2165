// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenuBar>

namespace ui {

struct Actions;
class Pages;

/// The window's menus: every action in its place.
class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    /// @p actions and @p pages, which bring actions and menus of their own, must outlive the menus.
    MainMenu(const Actions &actions, const Pages &pages, QWidget *parent = nullptr);

    /// The menus in the order of their use: what is done to what is shown comes first.
    const QList<QMenu *> &menus() const { return m_menus; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QMenu *add(const QString &title, const QList<QAction *> &actions);
    void loadIcons();

    const Actions &m_actions;
    QList<QMenu *> m_menus;
    bool m_iconsAreStale = true; // until a menu opens
};

} // namespace ui
