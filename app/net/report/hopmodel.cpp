// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hopmodel.h"

#include "hoptext.h"

#include <core/printable.h>

using namespace Qt::StringLiterals;

namespace net {

HopModel::HopModel(const core::Catalogue &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{
}

void HopModel::setHops(const QList<Hop> &hops)
{
    beginResetModel();
    m_rows.clear();
    for (const Hop &hop : hops) {
        m_rows << Row {.hop = hop, .isComplete = true};
    }
    endResetModel();
}

void HopModel::setHop(int row, const Hop &hop, bool isComplete)
{
    Q_ASSERT(row >= 0 && row <= m_rows.size());
    if (row == m_rows.size()) {
        beginInsertRows({}, row, row);
        m_rows << Row {.hop = hop, .isComplete = isComplete};
        endInsertRows();
    } else {
        m_rows[row] = {.hop = hop, .isComplete = isComplete};
        emit dataChanged(index(row), index(row));
    }
}

int HopModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HopModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::ToolTipRole:
        return row.hop.url.toDisplayString();
    case Qt::AccessibleTextRole:
        //: @info accessible; number, outcome, method, URL
        return tr("Hop %1: %2, %3 %4")
            .arg(index.row() + 1)
            .arg(title(row), QString::fromLatin1(row.hop.method), row.hop.url.toDisplayString());
    case StatusRole:
        return row.hop.status;
    case CompleteRole:
        return row.isComplete;
    case UrlRole:
        return row.hop.url;
    case MethodRole:
        return QString::fromLatin1(row.hop.method);
    case PhraseRole:
        return row.hop.status == 0 ? QString() : ownPhrase(row.hop, m_catalogue);
    case ForeignPhraseRole:
        return row.hop.status == 0 ? QString()
                                   : core::printable(foreignPhrase(row.hop, m_catalogue));
    case LocationRole:
        return core::printable(row.hop.location);
    case FactsRole:
        return connectionFacts(row.hop) + timeFacts(row.hop.times);
    default:
        return {};
    }
}

QVariant HopModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == 0 && role == Qt::DisplayRole) {
        //: @title:column
        return tr("Hop");
    }
    return {};
}

QHash<int, QByteArray> HopModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{StatusRole, "status"},
                  {CompleteRole, "complete"},
                  {UrlRole, "url"},
                  {MethodRole, "method"},
                  {PhraseRole, "phrase"},
                  {ForeignPhraseRole, "foreignPhrase"},
                  {LocationRole, "location"},
                  {FactsRole, "facts"}});
    return names;
}

QString HopModel::title(const Row &row) const
{
    if (row.hop.status != 0) {
        return core::codeText(row.hop.status) + u' ' + ownPhrase(row.hop, m_catalogue);
    }
    //: @title of a hop
    return row.isComplete
        ? tr("No status code")
        : /*: @title of a hop; %1 is a host */ tr("Waiting for %1").arg(row.hop.url.host());
}

} // namespace net
