// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statusfilter.h"

#include "foremost.h"

#include <core/statusmodel.h>
#include <core/statusroles.h>

#include <algorithm>

namespace search {

StatusFilter::StatusFilter(core::StatusModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
    , m_search(model->catalogue())
{
    applyFilter();
    setRecursiveFilteringEnabled(true);
    setSourceModel(model);
}

void StatusFilter::setQuery(const QString &query)
{
    if (query == m_query) {
        return;
    }
    m_query = query;
    m_result = m_search.find(query);
    applyFilter();
}

void StatusFilter::setClassFilter(const core::ClassFilter &filter)
{
    if (filter == m_classFilter) {
        return;
    }
    m_classFilter = filter;
    applyFilter();
}

void StatusFilter::setSuggesting(bool isSuggesting)
{
    const bool changes = isSuggesting != m_isSuggesting && !m_result.suggestions.isEmpty();
    m_isSuggesting = isSuggesting;
    if (changes) {
        applyFilter();
    }
}

int StatusFilter::shownCount() const
{
    return static_cast<int>(m_accepted.size());
}

QModelIndex StatusFilter::indexForCode(int code) const
{
    const QModelIndex foremost = mapFromSource(m_model->foremostIndexForCode(code));
    if (foremost.isValid()) {
        return foremost;
    }
    const QModelIndex inClass = mapFromSource(m_model->indexForCode(code));
    return inClass.isValid() ? inClass : mapFromSource(m_model->mentionIndexForCode(code));
}

QVariant StatusFilter::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case core::CountRole:
        return rowCount(index);
    case core::MatchSpansRole:
    case core::MatchKindRole:
    case core::MatchViaRole:
    case core::MatchViaSpansRole:
    case core::MatchCountRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return QSortFilterProxyModel::data(index, role);
    }
    const int code = index.data(core::CodeRole).toInt();
    const auto hit =
        std::find_if(m_result.hits.cbegin(), m_result.hits.cend(),
                     [code](const SearchHit &candidate) { return candidate.code == code; });
    const bool isHit = hit != m_result.hits.cend();
    if (role == Qt::AccessibleTextRole) {
        const QString text = QSortFilterProxyModel::data(index, role).toString();
        //: read aloud: a code of the list; %n: how often a pasted text speaks of it
        const QString whole =
            isHit && hit->count > 1 ? tr("%1, %n times", nullptr, hit->count).arg(text) : text;
        const Why why = isHit ? whyOf(*hit) : Why();
        //: read aloud: a code of the list, and why it is there: “429 …, Keyword: rate limit”
        return why.kind.isEmpty() ? whole : tr("%1, %2: %3").arg(whole, why.kind, why.text);
    }
    if (!isHit) {
        return {};
    }
    switch (role) {
    case core::MatchSpansRole:
        return QVariant::fromValue(hit->spans);
    case core::MatchKindRole:
        return whyOf(*hit).kind;
    case core::MatchViaRole:
        return whyOf(*hit).text;
    case core::MatchViaSpansRole:
        return QVariant::fromValue(whyOf(*hit).spans);
    default:
        return hit->count;
    }
}

Why StatusFilter::whyOf(const SearchHit &hit) const
{
    const auto known = m_whys.constFind(hit.code);
    return known != m_whys.cend()
        ? *known
        : *m_whys.insert(hit.code, search::whyOf(hit, m_model->catalogue(), m_query));
}

bool StatusFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const QModelIndex row = m_model->index(sourceRow, 0, sourceParent);
    if (!sourceParent.isValid()) { // headings are there when one of their codes is
        return row.data(core::KindRole).toInt() == static_cast<int>(core::RowKind::Action);
    }
    const int code = row.data(core::CodeRole).toInt();
    const bool isShown = m_accepted.contains(code) || m_instead.contains(code);
    switch (static_cast<core::RowGroup>(sourceParent.data(core::GroupRole).toInt())) {
    case core::RowGroup::Foremost:
    case core::RowGroup::Mentions:
        return isShown;
    case core::RowGroup::Pinned:
        return !isSearching() && m_classFilter.kind == core::ClassFilter::Kind::All;
    case core::RowGroup::Class:
        return isShown && !m_foremost.contains(code) && !m_mentions.contains(code);
    case core::RowGroup::NextSteps:
        return true;
    }
    return false;
}

void StatusFilter::applyFilter()
{
    const core::Catalogue &catalogue = m_model->catalogue();
    m_accepted.clear();
    m_whys.clear();
    m_best = -1;
    const auto accept = [this, &catalogue](int code) {
        const core::StatusSummary *summary = catalogue.find(code);
        if (summary && m_classFilter.accepts(*summary)) {
            m_accepted.insert(code);
            m_best = m_best < 0 && m_result.isAnswered() ? code : m_best;
        }
    };
    if (isSearching()) {
        for (const SearchHit &hit : std::as_const(m_result.hits)) {
            accept(hit.code);
        }
    } else {
        for (const core::StatusSummary &summary : catalogue.codes()) {
            accept(summary.code);
        }
        m_best = -1;
    }
    m_instead = m_isSuggesting && m_result.hits.isEmpty() ? m_result.suggestions : QList<int>();
    if (const int first = m_result.unassigned / 100 * 100; first > 0 && catalogue.find(first)) {
        m_instead << first;
    }
    const Foremost foremost = foremostOf(m_result);
    m_foremost = foremost.codes;
    m_mentions.clear();
    for (const SearchHit &hit : std::as_const(m_result.hits)) {
        if (isMention(hit) && !m_foremost.contains(hit.code)) {
            m_mentions << hit.code;
        }
    }
    m_model->setForemost(foremost.heading, m_foremost);
    m_model->setMentions(m_mentions);
    invalidateRowsFilter();
    // The rows that stayed match in another way.
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex heading = index(row, 0);
        if (const int last = rowCount(heading) - 1; last >= 0) {
            emit dataChanged(index(0, 0, heading), index(last, 0, heading));
        }
    }
}

} // namespace search
