// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QMenu>
#include <QPointer>

namespace ui {

/// What can be done, or a key that does something: a row for the user.
struct ListedAction
{
    QString name; ///< as the menu has it, without the mark of its letter
    QString detail; ///< behind the name: the text that would be copied
    QString keys; ///< all of them, as the user reads them
    QString tip; ///< a sentence that says what it does; may be empty
    QPointer<QAction> action; ///< none for a key that does something without one
};

/// Actions under a common heading.
struct ActionGroup
{
    QString title;
    QList<ListedAction> actions;
    const QMenu *menu = nullptr; ///< whose actions these are
    bool isInner = false; ///< whether the menu is inside another one
};

/// The actions of @p menus, a group for each menu and, behind it, for each menu inside it; those of
/// @p window that are in no menu come at the end of the first group. What is filled when it opens
/// is filled now. This is all that is known of actions: the panel and the list of keys show it.
QList<ActionGroup> listedActions(const QList<QMenu *> &menus, const QWidget &window);

/// @p text of an action without the mark of its letter.
QString withoutMnemonic(const QString &text);

} // namespace ui
