// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace ui {

/// All keys at a glance: those of the window's actions, read from the actions themselves, and those
/// of the search field.
class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    /// Lists the actions of @p window that have keys.
    explicit ShortcutSheet(QWidget *window);
};

} // namespace ui
