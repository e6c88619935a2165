// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <guide/comparison.h>

#include <QAbstractTableModel>

namespace ui {

/// Codes side by side as a table: a line with the name of what is told, then a line with a cell for
/// each code. Turned, for narrow windows, it has one column, and a line for each code. Without
/// codes it offers the sets of easily confused codes, a line each.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind {
        Label, ///< of the lines below; over all columns
        Answer, ///< to the question that decides
        Value,
        Picture, ///< of the code; the value says what is to be seen
        Note, ///< over all columns
        Set ///< a set of codes to be compared
    };
    enum Role {
        KindRole = Qt::UserRole + 100, ///< besides core::CodeRole: what the cell is about, or -1
        MarkupRole, ///< the value with its markup
        DetailRole ///< stands behind the value, with its markup
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p comparison; @p isShort gathers what is alike in the last line.
    void showComparison(const guide::Comparison &comparison, const core::Catalogue &catalogue,
                        bool isShort, bool isTurned);

    /// Offers @p sets.
    void showSets(const QList<core::ConfusableSet> &sets);

    Kind kind(int row) const { return m_lines.at(row).kind; }

    /// Whether the line @p row is one cell over all columns.
    bool isOverAll(int row) const;

    /// Whether there is a line for each code, and not a column.
    bool isTurned() const { return m_isTurned && !m_codes.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isCovered(const QModelIndex &index) const;
    struct Line
    {
        Kind kind = Kind::Value;
        QString label; ///< what a screen reader says before the value
        QList<guide::Cell> cells;
        int code = -1; ///< of a turned line
    };

    void addLines(Kind kind, const QString &label, const QList<guide::Cell> &cells);

    QList<Line> m_lines;
    QList<int> m_codes;
    bool m_isTurned = false;
};

} // namespace ui
