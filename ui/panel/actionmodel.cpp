// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actionmodel.h"

using namespace Qt::StringLiterals;

namespace ui {

void ActionModel::setGroups(const QList<ActionGroup> &groups)
{
    beginResetModel();
    m_rows.clear();
    for (const ActionGroup &group : groups) {
        if (!group.title.isEmpty() && !group.actions.isEmpty()) {
            ListedAction heading;
            heading.name = group.title;
            m_rows << Row {heading, nullptr, true};
        }
        for (const ListedAction &action : group.actions) {
            m_rows << Row {action, group.menu, false};
        }
    }
    endResetModel();
}

int ActionModel::rowOf(const QMenu *menu) const
{
    int first = -1;
    for (int row = 0; menu && row < m_rows.size(); ++row) {
        if (m_rows.at(row).menu != menu) {
            continue;
        }
        const QAction *found = action(row);
        if (found && found->isChecked()) {
            return row;
        }
        first = first < 0 ? row : first;
    }
    return first;
}

int ActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ActionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    const ListedAction &listed = row.action;
    switch (role) {
    case Qt::DisplayRole:
        return listed.name;
    case Qt::DecorationRole:
        return listed.action ? QVariant(listed.action->icon()) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts {listed.name, listed.detail, listed.keys};
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }
    case Qt::AccessibleDescriptionRole:
    case TipRole:
        return listed.tip;
    case Qt::CheckStateRole:
        return listed.action && listed.action->isCheckable()
            ? QVariant(listed.action->isChecked() ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case HeadingRole:
        return row.isHeading;
    case DetailRole:
        return listed.detail;
    case KeysRole:
        return listed.keys;
    default:
        return {};
    }
}

Qt::ItemFlags ActionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).isHeading) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace ui
