// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestmodel.h"

#include <core/status.h>

#include <respond/logtext.h>

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

QString textOf(const respond::LogEntry &entry, int column)
{
    switch (column) {
    case RequestModel::TimeColumn:
        return entry.time.toString(u"hh:mm:ss.zzz"_s);
    case RequestModel::RequestColumn:
        return QString::fromUtf8(entry.request.method + ' ' + respond::shownTarget(entry));
    case RequestModel::AnswerColumn:
        return entry.code > 0 ? core::codeText(entry.code) : answerNote(entry);
    case RequestModel::TookColumn:
        //: %1: milliseconds
        return RequestModel::tr("%1 ms").arg(entry.took);
    default:
        return QString::fromUtf8(respond::fieldValue(entry.request.fields, "User-Agent"));
    }
}

} // namespace

void RequestModel::add(const respond::LogEntry &entry)
{
    beginInsertRows({}, 0, 0);
    m_entries.prepend(entry);
    endInsertRows();
    if (m_entries.size() > mostRows) {
        beginRemoveRows({}, mostRows, mostRows);
        m_entries.removeLast();
        endRemoveRows();
    }
}

void RequestModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int RequestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int RequestModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RequestModel::data(const QModelIndex &index, int role) const
{
    const respond::LogEntry &entry = m_entries.at(index.row());
    if (role == StatusRole) {
        return entry.code;
    }
    if (role == Qt::ToolTipRole && index.column() == AnswerColumn) {
        return QString::fromUtf8(entry.why);
    }
    if (role == Qt::TextAlignmentRole && index.column() == TookColumn) {
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? textOf(entry, index.column()) : QVariant();
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
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
    default:
        //: @title:column the program that sent the request
        return tr("Client");
    }
}

} // namespace ui
