// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "languageindex.h"
#include "namesearch.h"
#include "quote.h"
#include "searchhit.h"

#include <core/catalogue.h>

#include <QList>
#include <QString>

#include <optional>

namespace search {

/// How sure an answer is.
enum class Certainty {
    Nothing, ///< the query means no code
    SuggestionsOnly, ///< "Did you mean": the query may mean one of the suggestions
    Equals, ///< the first two hits are meant alike: "401 or 403"
    WithNeighbours, ///< the first hit is probably meant, if not it then one of the next two
    Sure ///< the first hit is meant
};

/// The answer to a query.
struct SearchResult
{
    Certainty certainty = Certainty::Nothing;
    QList<SearchHit> hits; ///< best first; what is shown, even if none of them is surely meant
    int unassigned = -1; ///< the number asked for, if it is a number that nobody assigned
    QList<int> suggestions; ///< if nothing was found: codes that may be meant, at most three
    std::optional<core::StatusClass> statusClass; ///< "5xx": all codes of it are meant
    Quote quote;

    /// Whether a code is meant.
    bool isAnswered() const { return certainty >= Certainty::Equals && !hits.isEmpty(); }

    /// The code that the whole query means; -1 if it means none.
    int best() const { return isAnswered() ? hits.first().code : -1; }
};

/// Finds status codes by what people type or paste, in English and in the language of the
/// catalogue. A pure function of catalogue and query, in three steps, each of which answers or
/// passes on: numbers, names and messages in what was pasted; whole names; all texts, ranked. It
/// would rather say nothing than name a code that is not meant.
///
/// What it needs is read and built with the first query.
class Search
{
public:
    /// @p catalogue must outlive the search.
    explicit Search(const core::Catalogue &catalogue);

    /// The answer to @p query. An empty query finds nothing.
    SearchResult find(QStringView query) const;

private:
    Q_DISABLE_COPY_MOVE(Search)

    bool findNumber(const QString &query, SearchResult *result) const;
    bool findClass(const QString &query, SearchResult *result) const;
    bool findSeveral(const QString &query, SearchResult *result) const;
    bool findPasted(QStringView query, const PasteReading &reading, SearchResult *result) const;
    bool findAskedNumber(const QString &query, SearchResult *result) const;
    bool findName(const QString &query, SearchResult *result) const;
    bool findUnfinishedName(const QString &query, SearchResult *result) const;
    void findTexts(const QString &query, bool isPasted, SearchResult *result) const;
    void suggest(const QString &query, const Ranking &ranking, const LanguageIndex &index,
                 SearchResult *result) const;
    void setClass(core::StatusClass statusClass, SearchResult *result) const;
    void addRanked(const QString &query, const Ranking &ranking, const LanguageIndex &index,
                   double least, SearchResult *result) const;

    const core::Catalogue &m_catalogue;
    PasteReader m_paste;
    LanguageIndexes m_languages;
    NameSearch m_names;
};

} // namespace search
