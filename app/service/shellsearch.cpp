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

/// Whether the desktop, which asks everybody about everything, may be told that @p query means the
/// code of @p hit.
bool isSure(const search::SearchResult &result, const search::SearchHit &hit, const QString &query)
{
    using search::Reason;
    if (!result.isAnswered() || result.certainty == search::Certainty::WithNeighbours) {
        return false;
    }
    switch (hit.reason) {
    case Reason::NumberPrefix: // any number
    case Reason::Misspelt:
        return false;
    case Reason::NameStart:
        return query.contains(u' ');
    case Reason::Text:
        return result.certainty == search::Certainty::Sure && hit.code == result.best();
    default:
        return true;
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
    const QString text = query.simplified();
    QList<search::SearchHit> sure;
    if (text.size() < shortestQuery) {
        return sure;
    }
    const search::SearchResult result = m_search.find(text);
    std::copy_if(
        result.hits.cbegin(), result.hits.cend(), std::back_inserter(sure),
        [&result, &text](const search::SearchHit &hit) { return isSure(result, hit, text); });
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
