// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <respond/secrets.h>

#include <QAbstractItemModel>
#include <QList>

namespace ui {

/// The requests that were answered, the newest one first; the oldest ones leave. Each has one row
/// below it: the request in full and the head of its answer, in its first column.
class RequestModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 500;

    enum Column {
        TimeColumn,
        RequestColumn,
        AnswerColumn,
        TookColumn,
        ClientColumn,
        WhyColumn,
        ConnectionColumn
    };
    static constexpr int columns = 7;
    static constexpr int StatusRole = Qt::UserRole; ///< the code; 0 if none was sent

    using QAbstractItemModel::QAbstractItemModel;

    /// Adds @p entries, the oldest one first.
    void add(const QList<respond::LogEntry> &entries);
    void clear();

    /// Whether passwords, cookies and their like are in what is shown.
    void setSecrets(respond::Secrets secrets);
    respond::Secrets secrets() const { return m_secrets; }

    const respond::LogEntry &entry(int row) const { return m_entries.at(row); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const respond::LogEntry &entry, int column) const;
    QString lineOf(const QModelIndex &index) const;

    QList<respond::LogEntry> m_entries;
    quintptr m_added = 0; ///< how many ever were; that many is the number of the first row
    respond::Secrets m_secrets = respond::Secrets::Hidden;
};

} // namespace ui
