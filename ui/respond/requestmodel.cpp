// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestmodel.h"

#include "requesttext.h"

#include <core/status.h>
#include <core/statusroles.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What of an answer a code does not tell.
QString answerNote(const respond::LogEntry &entry)
{
    if (entry.fault) {
        return QString::fromLatin1(respond::faultName(entry.fault));
    }
    //: a client ended the connection before it was answered
    return entry.isCut ? RequestModel::tr("client left") : QString();
}

/// Why a request was answered as it was, or that it came again.
QString whyOf(const respond::LogEntry &entry)
{
    QStringList parts;
    if (entry.isRepeat) {
        //: a request that a client's library probably sent once more by itself
        parts << RequestModel::tr("repeat");
    }
    if (!entry.why.isEmpty()) {
        parts << QString::fromUtf8(entry.why);
    }
    return parts.join(u", "_s);
}

} // namespace

QString RequestModel::textOf(const respond::LogEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn:
        return entry.time.toString(u"hh:mm:ss.zzz"_s);
    case RequestColumn:
        return QString::fromUtf8(entry.request.method + ' '
                                 + (m_secrets == respond::Secrets::Hidden
                                        ? respond::shownTarget(entry)
                                        : entry.request.target));
    case AnswerColumn:
        return entry.code > 0 ? core::codeText(entry.code) : answerNote(entry);
    case TookColumn:
        //: %1: milliseconds
        return tr("%1 ms").arg(entry.took);
    case ClientColumn:
        return QString::fromUtf8(respond::fieldValue(entry.request.fields, "User-Agent"));
    case WhyColumn:
        return whyOf(entry);
    default:
        return QString::number(entry.connection);
    }
}

/// The row of @p index for screen readers, which say one cell of it.
QString RequestModel::lineOf(const QModelIndex &index) const
{
    QStringList cells;
    for (const int column : {RequestColumn, AnswerColumn, WhyColumn, TookColumn, ClientColumn}) {
        cells << index.siblingAtColumn(column).data().toString();
    }
    cells << textOf(m_entries.at(index.row()), TimeColumn);
    cells.removeAll(QString());
    return cells.join(u", "_s);
}

void RequestModel::add(const QList<respond::LogEntry> &entries)
{
    const qsizetype count = qMin<qsizetype>(entries.size(), mostRows);
    if (count == 0) {
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    for (auto entry = entries.cend() - count; entry != entries.cend(); ++entry) {
        m_entries.prepend(*entry);
    }
    m_added += static_cast<quintptr>(count);
    endInsertRows();
    if (m_entries.size() > mostRows) {
        beginRemoveRows({}, mostRows, static_cast<int>(m_entries.size()) - 1);
        m_entries.resize(mostRows);
        endRemoveRows();
    }
}

void RequestModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void RequestModel::setSecrets(respond::Secrets secrets)
{
    m_secrets = secrets;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex request = index(row, 0);
        emit dataChanged(request, request.siblingAtColumn(columns - 1));
        emit dataChanged(index(0, 0, request), index(0, 0, request));
    }
}

/// The id of a row below a request is the request's number, which stays as newer ones come.
QModelIndex RequestModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? m_added - static_cast<quintptr>(parent.row()) : 0);
}

QModelIndex RequestModel::parent(const QModelIndex &index) const
{
    return index.internalId() == 0
        ? QModelIndex()
        : createIndex(static_cast<int>(m_added - index.internalId()), 0, quintptr(0));
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_entries.size());
    }
    return parent.internalId() == 0 && parent.column() == 0 ? 1 : 0;
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 1 : columns;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    if (index.internalId() != 0) {
        return role == Qt::DisplayRole ? requestText(m_entries.at(index.parent().row()), m_secrets)
                                       : QVariant();
    }
    const respond::LogEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? lineOf(index) : QVariant();
    case Qt::ToolTipRole:
        //: @info:tooltip
        return entry.isRepeat && index.column() == WhyColumn
            ? tr("A client's library probably sent it once more by itself.")
            : textOf(entry, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == TookColumn
            ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter)
            : QVariant();
    case StatusRole:
    case core::CodeRole: // 0 has no menu
        return entry.code;
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((section == TookColumn ? Qt::AlignTrailing : Qt::AlignLeading)
                                   | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn:
        //: @title:column
        return tr("Time");
    case RequestColumn:
        //: @title:column
        return tr("Request");
    case AnswerColumn:
        //: @title:column
        return tr("Answer");
    case TookColumn:
        //: @title:column how long the answer took
        return tr("Took");
    case ClientColumn:
        //: @title:column the program that sent the request
        return tr("Client");
    case WhyColumn:
        //: @title:column why a request was answered as it was: "step 2 of 3"
        return tr("Why");
    default:
        //: @title:column the number of the connection that a request came on
        return tr("Connection");
    }
}

} // namespace ui
