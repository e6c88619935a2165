// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checklistmodel.h"

#include "hoptext.h"

#include <core/printable.h>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// The failure, or else the gravest remark on any hop.
QString remarkLine(const CheckResult &result, bool showsAdvice)
{
    if (result.failure) {
        return core::printable(result.failure->text);
    }
    const Remark *gravest = nullptr;
    for (const Hop &hop : result.hops) {
        for (const Remark &remark : hop.remarks) {
            const bool isShown = showsAdvice || remark.level != RemarkLevel::Advice;
            if (isShown && (!gravest || remark.level < gravest->level)) {
                gravest = &remark;
            }
        }
    }
    return gravest ? remarkText(*gravest) : QString();
}

} // namespace

CheckListModel::CheckListModel(const core::Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void CheckListModel::setResults(const QList<CheckResult> &results)
{
    beginResetModel();
    m_results = results;
    endResetModel();
}

void CheckListModel::setResult(int row, const CheckResult &result)
{
    m_results[row] = result;
    emit dataChanged(index(row, 0), index(row, columns - 1));
}

void CheckListModel::setAdviceShown(bool isShown)
{
    m_showsAdvice = isShown;
    if (!m_results.isEmpty()) {
        emit dataChanged(index(0, RemarkColumn), index(rowCount() - 1, RemarkColumn));
    }
}

int CheckListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_results.size());
}

int CheckListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CheckListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CheckResult &result = m_results.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(result, column);
    case Qt::ToolTipRole: // columns cut what is long
        return column == UrlColumn || column == RemarkColumn ? text(result, column) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString shown = text(result, column);
        //: @info accessible text of an empty cell
        return shown.isEmpty() ? tr("nothing yet") : shown;
    }
    case StatusRole:
        return result.finalStatus();
    case FinishedRole:
        return result.finished;
    case SortRole:
        return sortValue(result, column);
    default:
        return {};
    }
}

QVariant CheckListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case UrlColumn:
        //: @title:column
        return tr("URL");
    case StatusColumn:
        //: @title:column the final status code
        return tr("Code");
    case PhraseColumn:
        //: @title:column
        return tr("Phrase");
    case HopsColumn:
        //: @title:column how many requests it took
        return tr("Hops");
    case TimeColumn:
        //: @title:column
        return tr("Time");
    default:
        //: @title:column
        return tr("Remark");
    }
}

QHash<int, QByteArray> CheckListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{StatusRole, "status"}, {FinishedRole, "finished"}, {SortRole, "sort"}});
    return names;
}

QString CheckListModel::text(const CheckResult &result, int column) const
{
    if (column == UrlColumn) {
        return urlText(result.request.url, result.request.target);
    }
    const int status = result.finalStatus();
    if (!result.finished) {
        return {};
    }
    switch (column) {
    case StatusColumn:
        return status == 0 ? QString() : core::codeText(status);
    case PhraseColumn: {
        const core::StatusSummary *summary = status == 0 ? nullptr : m_catalogue.find(status);
        return summary ? summary->knownPhrase() : QString();
    }
    case HopsColumn:
        return QString::number(result.hops.size());
    case TimeColumn: {
        const std::optional<qint64> time = result.totalTime();
        return time ? durationText(*time) : QString();
    }
    default:
        return remarkLine(result, m_showsAdvice);
    }
}

QVariant CheckListModel::sortValue(const CheckResult &result, int column) const
{
    switch (column) {
    case StatusColumn:
        return result.finalStatus();
    case HopsColumn:
        return result.hops.size();
    case TimeColumn:
        return result.totalTime().value_or(-1);
    default:
        return text(result, column);
    }
}

} // namespace net
