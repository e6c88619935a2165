// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenuBar>

namespace ui {

struct Actions;

/// The window's menus: every action in its place.
class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    /// @p actions must outlive the menus; @p copyAs and @p copyCheckAs are the menus of the formats
    /// of a code and of a check, not owned.
    MainMenu(const Actions &actions, QMenu *copyAs, QMenu *copyCheckAs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QMenu *add(const QString &title, const QList<QAction *> &actions);
    void loadIcons();

    const Actions &m_actions;
    bool m_iconsAreStale = true; // until a menu opens
};

} // namespace ui
