// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionlist.h"

#include <QDialog>

namespace ui {

/// Lists every key of the window: those of actions, in the groups of the menus, and those that
/// widgets know themselves.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// @p groups are all actions; those that have no key are left out.
    explicit ShortcutSheet(const QList<ActionGroup> &groups, QWidget *window);
};

} // namespace ui
