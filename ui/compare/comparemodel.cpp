// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparemodel.h"

#include <core/copytext.h>
#include <core/statusroles.h>
#include <core/wording.h>
#include <guide/comparisontext.h>

using namespace Qt::StringLiterals;

namespace ui {

void CompareModel::showComparison(const guide::Comparison &comparison,
                                  const core::Catalogue &catalogue, bool isShort, bool isTurned)
{
    beginResetModel();
    m_lines.clear();
    m_codes = comparison.codes;
    m_isTurned = isTurned;
    QList<guide::Cell> pictures;
    for (const int code : m_codes) {
        pictures.append({catalogue.status(code).pictureAlts.value(0), {}});
    }
    for (const guide::Decision &decision : comparison.decisions) {
        QList<guide::Cell> cells;
        for (const QString &answer : decision.answers) {
            cells.append({answer, {}});
        }
        addLines(Kind::Answer,
                 comparison.decisions.size() > 1 ? decision.question : guide::answersHeading(),
                 cells);
    }
    for (const guide::Row &row : comparison.rows) {
        if (row.differs() || !isShort) {
            addLines(Kind::Value, row.name, row.cells);
        }
    }
    //: @label of the drawings of codes
    addLines(Kind::Picture, tr("Picture"), pictures);
    if (const QString same = guide::sameForAll(comparison); isShort && !same.isEmpty()) {
        m_lines.append({Kind::Note, {}, {{same, {}}}, -1});
    }
    endResetModel();
}

void CompareModel::addLines(Kind kind, const QString &label, const QList<guide::Cell> &cells)
{
    m_lines.append({Kind::Label, {}, {{label, {}}}, -1});
    if (!m_isTurned) {
        m_lines.append({kind, label, cells, -1});
        return;
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        m_lines.append({kind, label, {cells.at(i)}, m_codes.at(i)});
    }
}

void CompareModel::showSets(const QList<core::ConfusableSet> &sets)
{
    beginResetModel();
    m_lines.clear();
    m_codes.clear();
    m_isTurned = true;
    for (const core::ConfusableSet &set : sets) {
        QStringList numbers;
        for (const core::ConfusableSet::Answer &answer : set.answers) {
            numbers << core::codeText(answer.code);
        }
        const QString all = numbers.join(u" · "_s);
        //: @action some codes of a set are compared: %1: codes, %2 and %3: numbers
        const QString some =
            tr("%1: compare %2 of %3").arg(all).arg(guide::mostCompared).arg(set.answers.size());
        const bool isLarge = set.answers.size() > guide::mostCompared;
        m_lines.append({Kind::Set, {}, {{isLarge ? some : all, set.question}}, -1});
    }
    endResetModel();
}

bool CompareModel::isOverAll(int row) const
{
    return kind(row) == Kind::Label || kind(row) == Kind::Note;
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_isTurned ? 1 : static_cast<int>(m_codes.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines.at(index.row());
    if (isCovered(index) && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)) {
        return {}; // read once
    }
    const qsizetype column = isOverAll(index.row()) ? 0 : index.column();
    const guide::Cell &cell = line.cells.at(column);
    const int code = m_isTurned || isOverAll(index.row()) ? line.code : m_codes.at(column);
    switch (role) {
    case Qt::DisplayRole:
        return line.kind == Kind::Answer ? core::capitalized(core::withoutMarkup(cell.value))
                                         : core::withoutMarkup(cell.value);
    case MarkupRole:
        return line.kind == Kind::Answer ? core::capitalized(cell.value) : cell.value;
    case DetailRole:
        return cell.detail;
    case KindRole:
        return static_cast<int>(line.kind);
    case core::CodeRole:
        return code;
    case Qt::AccessibleTextRole: {
        // Once a row, which screen readers read as a whole: it may be a long question.
        const QString label = column == 0 ? line.label : QString();
        QStringList parts {code < 0 ? QString() : core::codeText(code), label,
                           core::withoutMarkup(cell.value), core::withoutMarkup(cell.detail)};
        parts.removeAll(QString());
        return parts.join(", "_L1);
    }
    default:
        return {};
    }
}

/// The keys pass over labels: each row says its own.
Qt::ItemFlags CompareModel::flags(const QModelIndex &index) const
{
    return isCovered(index) || kind(index.row()) == Kind::Label ? Qt::NoItemFlags
                                                                : QAbstractTableModel::flags(index);
}

/// Whether the line is one cell over all columns, and this none of its own.
bool CompareModel::isCovered(const QModelIndex &index) const
{
    return isOverAll(index.row()) && index.column() > 0;
}

/// Only screen readers find the headers: those of rows, as the cells say their codes themselves.
QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Vertical && role == Qt::DisplayRole
        ? QVariant(core::withoutMarkup(m_lines.at(section).label))
        : QVariant();
}

} // namespace ui
