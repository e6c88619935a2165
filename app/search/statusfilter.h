// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search.h"
#include "why.h"

#include <core/classfilter.h>

#include <QSet>
#include <QSortFilterProxyModel>

namespace core {
class StatusModel;
}

namespace search {

/// Shows the codes of a StatusModel that answer a query and pass the class filter: the foremost
/// ones best first in a group of their own, the others below their classes in numeric order, and
/// last, best first, those of which only a description speaks of the query. Where no code matches,
/// those stand there that may be meant, or the one as which a client treats an unassigned number.
/// The pinned group is there only while nothing is filtered, action rows always.
class StatusFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// @p model must outlive the filter.
    explicit StatusFilter(core::StatusModel *model, QObject *parent = nullptr);

    QString query() const { return m_query; }
    void setQuery(const QString &query);

    core::ClassFilter classFilter() const { return m_classFilter; }
    void setClassFilter(const core::ClassFilter &filter);

    /// Whether codes that may be meant stand there where none matches; they do at first.
    void setSuggesting(bool isSuggesting);

    /// Whether there is a query at all.
    bool isSearching() const { return !m_query.trimmed().isEmpty(); }

    /// The answer to the query, before the class filter.
    const SearchResult &result() const { return m_result; }

    /// The best code that answers the query and passes the class filter; -1 if there is none.
    int best() const { return m_best; }

    /// How many codes match and are shown, the pinned ones counted once.
    int shownCount() const;

    /// The row of @p code, or an invalid index if it is filtered out.
    QModelIndex indexForCode(int code) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void applyFilter();
    Why whyOf(const SearchHit &hit) const;

    core::StatusModel *m_model;
    Search m_search;
    QString m_query;
    core::ClassFilter m_classFilter;
    SearchResult m_result;
    QSet<int> m_accepted;
    QList<int> m_instead; // shown though they do not match
    QList<int> m_foremost; // best first
    QList<int> m_mentions; // likewise
    mutable QHash<int, Why> m_whys; // by code, those that were asked for
    int m_best = -1;
    bool m_isSuggesting = true;
};

} // namespace search
