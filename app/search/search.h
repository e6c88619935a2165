// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/catalogue.h>
#include <core/foldedtext.h>

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

/// What in the query speaks of a code.
enum class Reason {
    Number, ///< its number, alone or inside a pasted line
    NumberPrefix, ///< "40", "4xx"
    ErrorName, ///< a constant of any ecosystem or the name of an error: "SC_GONE", "NoSuchKey"
    Message, ///< a fixed sentence of a server
    WholeName, ///< phrase, former phrase or keyword, word for word
    NameStart, ///< one or two words that begin a name
    Text ///< words of all that is said about the code
};

/// Why a code was found, best first.
enum class MatchRank {
    Code, ///< its number, alone or inside a pasted line
    CodePrefix, ///< "40", "4xx"
    WholePhrase,
    WholeFormerPhrase, ///< or what an owner of an unregistered number calls it
    WholeKeyword,
    ClassName, ///< "client error"
    Constant, ///< "http.StatusNotFound", "SC_GONE": of any ecosystem, alone or inside a pasted line
    Phrase, ///< every word starts a word of the phrase
    FormerPhrase,
    Keyword,
    Header,
    Owner,
    DescribedHeader, ///< a header that the specification mentions without a requirement word
    Reference,
    Summary,
    ConstantPrefix,
    Several, ///< every word starts a word of one of the above
    Typo, ///< as Several, with one typing error a word
    PastedCode, ///< a number that is probably a code, in a text that says nothing else we know
    Description ///< every word stands in summary or description
};

/// A code that answers a query.
struct SearchHit
{
    int code = 0;
    MatchRank rank = MatchRank::Description;
    Reason reason = Reason::Text;
    QList<core::FoldedText::Span> spans; ///< what matched in the phrase
    QString via; ///< the former phrase, keyword, … that matched, if it was not the phrase
    int count = 1; ///< how often a pasted text speaks of the code
};

/// The piece of a pasted text that speaks of the best code, to be shown below it.
struct Quote
{
    QString text; ///< one line, with "…" where it is cut; empty if nothing was pasted
    core::FoldedText::Span found; ///< what speaks of the code, in text
};

/// The answer to a query.
struct SearchResult
{
    Certainty certainty = Certainty::Nothing;
    QList<SearchHit> hits; ///< best first; what is shown, even if none of them is surely meant
    int unassigned = -1; ///< the number asked for, if it is a number that nobody assigned
    QList<int> suggestions; ///< if nothing was found: codes that may be meant, at most three
    std::optional<core::StatusClass> statusClass; ///< "5xx": the class that is meant, and no code
    Quote quote;

    /// Whether a code is meant.
    bool isAnswered() const { return certainty >= Certainty::Equals && !hits.isEmpty(); }

    /// The code that the whole query means; -1 if it means none.
    int best() const { return isAnswered() ? hits.first().code : -1; }
};

/// Finds status codes by what people type or paste. A pure function of catalogue and query: numbers
/// first, then words, all of which must match; see MatchRank for the order.
class Search
{
public:
    /// The longest part of a query that is looked at, in characters.
    static constexpr qsizetype longestQuery = 4096;

    /// @p catalogue must outlive the search.
    explicit Search(const core::Catalogue &catalogue);

    /// The answer to @p query. An empty query finds nothing.
    SearchResult find(QStringView query) const;

private:
    /// A text that a code can be found by.
    struct Term
    {
        MatchRank whole;
        MatchRank part;
        core::FoldedText folded;
        QString original;
    };
    struct Entry
    {
        const core::StatusSummary *summary;
        QList<Term> terms; ///< the phrase first
    };
    struct Ranked
    {
        SearchHit hit;
        bool common;
        bool unregistered;
        double coverage; ///< how much of the matched text the query is, 0 to 1
    };

    SearchResult findHits(QStringView query) const;
    bool findNumbers(const QString &query, SearchResult *result) const;
    QList<SearchHit> findConstants(const QString &query) const;
    QList<SearchHit> findConstantPrefix(const QString &query) const;
    QList<SearchHit> findWords(const QStringList &words, bool allowTypos) const;
    QList<int> nearestNames(const QStringList &words) const;
    Entry entryFor(const core::StatusSummary &summary) const;
    static bool match(const Entry &entry, const QStringList &words, bool allowTypos,
                      Ranked *ranked);
    static QList<SearchHit> sorted(QList<Ranked> found);

    const core::Catalogue &m_catalogue;
    QList<Entry> m_entries;
};

} // namespace search
