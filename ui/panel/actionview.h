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

signals:
    /// So many actions stand below what is in sight now.
    void restChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void tellRest();

    ActionModel *m_model;
};

} // namespace ui
