// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <respond/log.h>

namespace ui {

/// The requests that were answered, the newest one first; the oldest ones leave.
class RequestModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 500;

    enum Column { TimeColumn, RequestColumn, AnswerColumn, TookColumn, ClientColumn };
    static constexpr int columns = 5;
    static constexpr int StatusRole = Qt::UserRole; ///< the code; 0 if none was sent

    using QAbstractTableModel::QAbstractTableModel;

    void add(const respond::LogEntry &entry);
    void clear();

    const respond::LogEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<respond::LogEntry> m_entries;
};

} // namespace ui
