// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shownwindow.h"

#include <ui/panel/actionspanel.h>
#include <ui/panel/actionview.h>

#include <QLineEdit>

/// The panel of actions of a window, opened by its keys.
class OpenPanel
{
public:
    explicit OpenPanel(ShownWindow &shown, QKeyCombination keys = Qt::CTRL | Qt::Key_J)
        : panel(shown.window.findChild<ui::ActionsPanel *>())
        , field(panel->findChild<QLineEdit *>())
        , list(panel->findChild<ui::ActionView *>())
        , m_shown(shown)
    {
        shown.press(keys.key(), keys.keyboardModifiers());
    }

    /// The names of the rows of actions, from top to bottom.
    QStringList names() const { return texts(Qt::DisplayRole, false); }
    QStringList headings() const { return texts(Qt::DisplayRole, true); }

    /// The name of the action in the current row; empty if there is none.
    QString current() const
    {
        const QAction *action = list->currentIndex().isValid()
            ? list->actions().action(list->currentIndex().row())
            : nullptr;
        return action ? action->objectName() : QString();
    }

    /// The row of the action that is called @p name; an invalid one if there is none.
    QModelIndex row(const QString &name) const
    {
        for (int row = 0; row < list->actions().rowCount(); ++row) {
            const QAction *action = list->actions().action(row);
            if (action && action->objectName() == name) {
                return list->actions().index(row);
            }
        }
        return {};
    }

    /// Goes down to the action @p name and presses Enter; false if it is not there.
    bool choose(const QString &name)
    {
        for (int step = 0; current() != name; ++step) {
            if (step > list->actions().rowCount()) {
                return false;
            }
            m_shown.press(Qt::Key_Down);
        }
        m_shown.press(Qt::Key_Return);
        return true;
    }

    ui::ActionsPanel *panel;
    QLineEdit *field;
    ui::ActionView *list;

private:
    QStringList texts(int role, bool ofHeadings) const
    {
        QStringList found;
        for (int row = 0; row < list->actions().rowCount(); ++row) {
            const QModelIndex index = list->actions().index(row);
            if (index.data(ui::ActionModel::HeadingRole).toBool() == ofHeadings) {
                found << index.data(role).toString();
            }
        }
        return found;
    }

    ShownWindow &m_shown;
};
