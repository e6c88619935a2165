// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <net/check/hop.h>

#include <QAbstractTableModel>

namespace net {

/// The results of a list of checks, a row for each URL in the order in which they were asked.
class CheckListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { UrlColumn, StatusColumn, PhraseColumn, HopsColumn, TimeColumn, RemarkColumn };
    static constexpr int columns = RemarkColumn + 1;

    /// Unscoped on purpose, the values travel as int through data().
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int: the final status, 0 if none came; in each column
        FinishedRole, ///< bool, in each column
        SortRole ///< what a column is sorted by: a number where it shows one
    };

    /// @p catalogue must outlive the model.
    explicit CheckListModel(const core::Catalogue &catalogue, QObject *parent = nullptr);

    /// Replaces all rows, such as by results() of a CheckQueue that was just started.
    void setResults(const QList<CheckResult> &results);

    /// Replaces the row @p row.
    void setResult(int row, const CheckResult &result);

    /// Shows remarks that are advice, or hides them; at first they are shown.
    void setAdviceShown(bool isShown);

    const QList<CheckResult> &results() const { return m_results; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QString text(const CheckResult &result, int column) const;
    QVariant sortValue(const CheckResult &result, int column) const;

    const core::Catalogue &m_catalogue;
    QList<CheckResult> m_results;
    bool m_showsAdvice = true;
};

} // namespace net
