// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellsearch.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace service {

namespace {

constexpr qsizetype shortestQuery = 2;
constexpr int iconSize = 64; // in pixels

/// Whether a hit of @p rank says that @p query means it.
bool isSure(search::MatchRank rank, const QString &query)
{
    using search::MatchRank;
    switch (rank) {
    case MatchRank::Code:
    case MatchRank::WholePhrase:
    case MatchRank::WholeFormerPhrase:
    case MatchRank::WholeKeyword:
    case MatchRank::Constant:
        return true;
    case MatchRank::CodePrefix: // "4xx", but not "40", which is any number
        return query.contains(u'x', Qt::CaseInsensitive);
    case MatchRank::Phrase:
    case MatchRank::FormerPhrase:
    case MatchRank::Keyword:
        return query.contains(u' ');
    default:
        return false;
    }
}

} // namespace

ShellSearch::ShellSearch(const core::Catalogue &catalogue, DrawPicture draw)
    : m_catalogue(catalogue)
    , m_search(catalogue)
    , m_draw(std::move(draw))
{
}

QList<search::SearchHit> ShellSearch::find(const QString &query) const
{
    const QString text = query.left(search::Search::longestQuery).simplified();
    QList<search::SearchHit> sure;
    if (text.size() < shortestQuery) {
        return sure;
    }
    const QList<search::SearchHit> hits = m_search.find(text).hits;
    std::copy_if(hits.cbegin(), hits.cend(), std::back_inserter(sure),
                 [&text](const search::SearchHit &hit) { return isSure(hit.rank, text); });
    sure.resize(qMin(sure.size(), mostCodes));
    return sure;
}

int ShellSearch::codeForId(const QString &id) const
{
    const int code = id.toInt();
    return m_catalogue.find(code) && core::codeText(code) == id ? code : -1;
}

QString ShellSearch::summary(int code) const
{
    const core::StatusSummary *summary = m_catalogue.find(code);
    return summary ? summary->summary : QString();
}

const IconData &ShellSearch::icon(int code)
{
    auto known = m_icons.find(code);
    if (known == m_icons.end()) {
        known = m_icons.insert(code, IconData::fromImage(m_draw(code, iconSize)));
    }
    return *known;
}

} // namespace service
