// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionmodel.h"

#include <QListView>

namespace ui {

/// The list of actions, one a row: the name, dimmed what it would copy, and its keys at the end.
class ActionView : public QListView
{
    Q_OBJECT

public:
    explicit ActionView(QWidget *parent = nullptr);

    ActionModel &actions() { return *m_model; }

    /// The height of all rows together.
    int contentHeight() const;

    /// Makes @p row current and brings it in view with the heading before it.
    void setCurrentRow(int row);

    /// Makes the first action current.
    void setFirstCurrent();

private:
    ActionModel *m_model;
};

} // namespace ui
