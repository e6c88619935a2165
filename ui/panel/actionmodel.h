// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionlist.h"

#include <QAbstractListModel>

namespace ui {

/// Actions as rows below the headings of their groups. Headings can be neither current nor chosen.
class ActionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< whether the row is a heading
        DetailRole,
        KeysRole,
        TipRole, ///< what the action does
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows @p groups from now on. A group without a title has no heading, one without actions
    /// is left out.
    void setGroups(const QList<ActionGroup> &groups);

    /// The first row that is of @p menu: the one that is checked, if one is; -1 if there is none.
    int rowOf(const QMenu *menu) const;

    /// The action of @p row; null if it is a heading, or the action has ended.
    QAction *action(int row) const { return m_rows.at(row).action.action; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        ListedAction action;
        const QMenu *menu;
        bool isHeading;
    };

    QList<Row> m_rows;
};

} // namespace ui
