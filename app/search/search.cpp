// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include "pastedcode.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// "RFC 6585" and "rfc-6585" are one word, however they are written.
QString joinedReferences(const QString &text)
{
    static const QRegularExpression pattern(uR"(\brfc[\s-]*(\d+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(pattern, u"rfc\\1"_s);
}

/// Words that say nothing about which code is meant.
bool isFiller(const QString &word)
{
    static const QSet<QString> fillers {
        u"a"_s,      u"an"_s,     u"and"_s,   u"between"_s, u"code"_s, u"codes"_s,  u"difference"_s,
        u"do"_s,     u"does"_s,   u"error"_s, u"errors"_s,  u"for"_s,  u"from"_s,   u"by"_s,
        u"at"_s,     u"be"_s,     u"are"_s,   u"this"_s,    u"you"_s,  u"your"_s,   u"got"_s,
        u"how"_s,    u"http"_s,   u"https"_s, u"i"_s,       u"in"_s,   u"is"_s,     u"it"_s,
        u"mean"_s,   u"means"_s,  u"my"_s,    u"of"_s,      u"on"_s,   u"or"_s,     u"response"_s,
        u"should"_s, u"status"_s, u"that"_s,  u"the"_s,     u"to"_s,   u"versus"_s, u"vs"_s,
        u"was"_s,    u"what"_s,   u"when"_s,  u"which"_s,   u"with"_s};
    return fillers.contains(word);
}

QStringList withoutFillers(const QStringList &words)
{
    QStringList result;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(result),
                 [](const QString &word) { return !isFiller(word); });
    return result;
}

/// Words that are not only a number.
QStringList withoutNumbers(const QStringList &words)
{
    QStringList result;
    std::copy_if(words.cbegin(), words.cend(), std::back_inserter(result), [](const QString &word) {
        return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return !c.isDigit(); });
    });
    return result;
}

qsizetype totalLength(const QStringList &words)
{
    qsizetype length = 0;
    for (const QString &word : words) {
        length += word.size();
    }
    return length;
}

bool isTypoOf(const QString &typed, const QString &word)
{
    constexpr qsizetype shortest =
        4; // shorter words are too near to too many others, but for swapped letters
    if (typed.size() == shortest - 1 && word.size() == typed.size()) {
        return core::isOneTypoApart(typed, word)
            && std::is_permutation(typed.cbegin(), typed.cend(), word.cbegin());
    }
    return typed.size() >= shortest && word.size() >= shortest && core::isOneTypoApart(typed, word);
}

/// The first of @p words that @p typed begins, or is one typing error away from; -1 if there is
/// none.
qsizetype indexOfMatch(const QStringList &words, const QString &typed, bool allowTypos)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i).startsWith(typed)) {
            return i;
        }
    }
    for (qsizetype i = 0; allowTypos && i < words.size(); ++i) {
        if (isTypoOf(typed, words.at(i))) {
            return i;
        }
    }
    return -1;
}

bool startsWith(const QStringList &words, const QStringList &beginning)
{
    return !beginning.isEmpty() && words.size() >= beginning.size()
        && std::equal(beginning.cbegin(), beginning.cend(), words.cbegin());
}

Reason reasonOf(MatchRank rank)
{
    switch (rank) {
    case MatchRank::Code:
    case MatchRank::PastedCode:
        return Reason::Number;
    case MatchRank::CodePrefix:
        return Reason::NumberPrefix;
    case MatchRank::WholePhrase:
    case MatchRank::WholeFormerPhrase:
    case MatchRank::WholeKeyword:
        return Reason::WholeName;
    case MatchRank::Constant:
    case MatchRank::ConstantPrefix:
        return Reason::ErrorName;
    case MatchRank::Phrase:
    case MatchRank::FormerPhrase:
    case MatchRank::Keyword:
        return Reason::NameStart;
    default:
        return Reason::Text;
    }
}

} // namespace

Search::Search(const core::Catalogue &catalogue)
    : m_catalogue(catalogue)
{
    m_entries.reserve(catalogue.codes().size());
    for (const core::StatusSummary &summary : catalogue.codes()) {
        m_entries << entryFor(summary);
    }
}

SearchResult Search::find(QStringView query) const
{
    SearchResult result = findHits(query);
    for (SearchHit &hit : result.hits) {
        hit.reason = reasonOf(hit.rank);
    }
    if (!result.hits.isEmpty()) {
        result.certainty = Certainty::Sure;
    } else if (!result.suggestions.isEmpty()) {
        result.certainty = Certainty::SuggestionsOnly;
    }
    return result;
}

SearchResult Search::findHits(QStringView query) const
{
    SearchResult result;
    const QString text = joinedReferences(query.left(longestQuery).toString().simplified());
    if (text.isEmpty() || findNumbers(text, &result)) {
        return result;
    }
    result.hits = findConstants(text);
    const QStringList words = core::FoldedText(text).words;
    const QStringList telling = withoutFillers(words);
    for (const bool allowTypos : {false, true}) {
        for (const QStringList &tried : {words, telling}) {
            if (result.hits.isEmpty() && !tried.isEmpty()) {
                result.hits = findWords(tried, allowTypos);
            }
        }
        if (result.hits.isEmpty() && !allowTypos) {
            result.hits = findConstantPrefix(text);
        }
    }
    if (result.hits.isEmpty()) {
        QList<PastedCode> pasted = findPastedCodes(text);
        std::stable_sort(pasted.begin(), pasted.end(),
                         [](const PastedCode &left, const PastedCode &right) {
                             return left.certainty > right.certainty;
                         });
        for (const PastedCode &found : std::as_const(pasted)) {
            if (m_catalogue.find(found.code)) {
                result.hits << SearchHit {
                    .code = found.code, .rank = MatchRank::PastedCode, .spans = {}, .via = {}};
            }
        }
    }
    if (result.hits.isEmpty() && !telling.isEmpty()) {
        const QList<int> codes = m_catalogue.descriptions().codesWith(telling);
        for (const int code : codes) {
            result.hits << SearchHit {
                .code = code, .rank = MatchRank::Description, .spans = {}, .via = {}};
        }
    }
    if (result.hits.isEmpty()) {
        result.suggestions = nearestNames(words);
    }
    return result;
}

/// Answers queries that are numbers or state a number. Returns whether @p query is answered, if
/// only by "nobody assigned that".
bool Search::findNumbers(const QString &query, SearchResult *result) const
{
    const auto add = [this, result](int code, MatchRank rank) {
        const bool isNew = std::none_of(result->hits.cbegin(), result->hits.cend(),
                                        [code](const SearchHit &hit) { return hit.code == code; });
        if (m_catalogue.find(code) && isNew) {
            result->hits << SearchHit {.code = code, .rank = rank, .spans = {}, .via = {}};
        } else if (isNew && result->unassigned < 0) {
            result->unassigned = code;
        }
    };

    static const QRegularExpression number(u"^\\d+$"_s);
    static const QRegularExpression pattern(u"^([1-5]\\d?)[xX*]{1,2}$"_s);
    const QRegularExpressionMatch classMatch = pattern.match(query);
    if (query.size() == 3 && number.match(query).hasMatch()) {
        add(query.toInt(), MatchRank::Code);
        return true;
    }
    if (number.match(query).hasMatch() || classMatch.hasMatch()) {
        const QString prefix = classMatch.hasMatch() ? classMatch.captured(1) : query;
        for (const core::StatusSummary &summary : m_catalogue.codes()) {
            if (core::codeText(summary.code).startsWith(prefix)) {
                add(summary.code, MatchRank::CodePrefix);
            }
        }
        return true;
    }

    const QList<PastedCode> pasted = findPastedCodes(query);
    const bool onlyNumbers =
        withoutFillers(withoutNumbers(core::FoldedText(query).words)).isEmpty();
    for (const PastedCode &found : pasted) {
        const core::StatusSummary *summary = m_catalogue.find(found.code);
        const bool stated = found.certainty == PastedCode::Certainty::Stated;
        if (summary
            || ((stated || onlyNumbers)
                && core::classOf(found.code) != core::StatusClass::Outside)) {
            const QStringList behind =
                core::FoldedText(query.sliced(query.indexOf(core::codeText(found.code)) + 3)).words;
            const bool named =
                summary && startsWith(behind, core::FoldedText(summary->phrase).words);
            if (stated || named
                || (onlyNumbers && found.certainty == PastedCode::Certainty::Plain)) {
                add(found.code, MatchRank::Code);
            }
        }
    }
    if (!result->hits.isEmpty()) {
        result->unassigned = -1;
    }
    return !result->hits.isEmpty() || result->unassigned >= 0;
}

/// The codes that constants in @p query name. Only what is written like a constant counts.
QList<SearchHit> Search::findConstants(const QString &query) const
{
    static const QRegularExpression identifier(
        uR"(:*[A-Za-z][\w+]*(?:(?:::|[.:_-])\w+)+|:\w+|[A-Za-z]+[a-z0-9][A-Z]\w*)"_s);
    QList<SearchHit> hits;
    for (auto it = identifier.globalMatch(query); it.hasNext();) {
        const QString name = it.next().captured();
        for (const int code : m_catalogue.constants().codesFor(name, false)) {
            const bool isNew =
                std::none_of(hits.cbegin(), hits.cend(),
                             [code](const SearchHit &hit) { return hit.code == code; });
            if (isNew) {
                hits << SearchHit {
                    .code = code, .rank = MatchRank::Constant, .spans = {}, .via = name};
            }
        }
    }
    return hits;
}

/// The codes whose constants begin with @p query, which is one word.
QList<SearchHit> Search::findConstantPrefix(const QString &query) const
{
    constexpr qsizetype shortest = 5; // less begins too many
    QList<SearchHit> hits;
    if (totalLength(core::FoldedText(query).words) >= shortest && !query.contains(u' ')) {
        for (const int code : m_catalogue.constants().codesFor(query, true)) {
            hits << SearchHit {
                .code = code, .rank = MatchRank::ConstantPrefix, .spans = {}, .via = {}};
        }
        std::stable_sort(
            hits.begin(), hits.end(),
            [](const SearchHit &left, const SearchHit &right) { return left.code < right.code; });
    }
    return hits;
}

QList<SearchHit> Search::findWords(const QStringList &words, bool allowTypos) const
{
    QList<Ranked> found;
    for (const Entry &entry : m_entries) {
        Ranked ranked;
        if (match(entry, words, allowTypos, &ranked)) {
            found << ranked;
        }
    }
    return sorted(found);
}

/// The codes whose names are nearest to @p words, at most three.
QList<int> Search::nearestNames(const QStringList &words) const
{
    constexpr qsizetype longestName = 60;
    constexpr qsizetype most = 3;
    const QString typed = words.join(u' ');
    if (typed.size() < 3 || typed.size() > longestName) {
        return {};
    }
    QList<std::pair<int, int>> near; // distance, code
    for (const Entry &entry : m_entries) {
        int least = std::numeric_limits<int>::max();
        for (const Term &term : entry.terms) {
            if (term.part <= MatchRank::Keyword) {
                least = qMin(least, core::typoDistance(typed, term.folded.words.join(u' ')));
            }
        }
        if (least <= typed.size() / 2) {
            near << std::pair(least, entry.summary->code);
        }
    }
    std::sort(near.begin(), near.end());
    QList<int> codes;
    for (const auto &[distance, code] : near.first(qMin(near.size(), most))) {
        codes << code;
    }
    return codes;
}

Search::Entry Search::entryFor(const core::StatusSummary &summary) const
{
    Entry entry {.summary = &summary, .terms = {}};
    const auto add = [&entry](MatchRank whole, MatchRank part, const QString &text) {
        entry.terms << Term {
            .whole = whole, .part = part, .folded = core::FoldedText(text), .original = text};
    };
    add(MatchRank::WholePhrase, MatchRank::Phrase, summary.phrase);
    for (const QString &phrase : summary.formerPhrases) {
        add(MatchRank::WholeFormerPhrase, MatchRank::FormerPhrase, phrase);
    }
    for (const QString &keyword : summary.keywords) {
        add(MatchRank::WholeKeyword, MatchRank::Keyword, keyword);
    }
    for (const QString &header : summary.headers) {
        add(MatchRank::Header, MatchRank::Header, header);
    }
    for (const QString &owner : summary.owners) {
        add(MatchRank::Owner, MatchRank::Owner, owner);
    }
    for (const QString &reference : summary.references) {
        add(MatchRank::Reference, MatchRank::Reference, joinedReferences(reference));
    }
    add(MatchRank::Summary, MatchRank::Summary, summary.summary);
    if (!summary.englishSummary.isEmpty()) {
        add(MatchRank::Summary, MatchRank::Summary, summary.englishSummary);
    }
    for (const QString &header : summary.describedHeaders) {
        add(MatchRank::DescribedHeader, MatchRank::DescribedHeader, header);
    }
    const core::StatusClass statusClass = core::classOf(summary.code);
    add(MatchRank::ClassName, MatchRank::Several, core::className(statusClass));
    if (core::className(statusClass) != core::englishClassName(statusClass)) {
        add(MatchRank::ClassName, MatchRank::Several, core::englishClassName(statusClass));
    }
    add(MatchRank::Several, MatchRank::Several, core::codeText(summary.code));
    return entry;
}

bool Search::match(const Entry &entry, const QStringList &words, bool allowTypos, Ranked *ranked)
{
    const auto standsSomewhere = [&entry, allowTypos](const QString &word) {
        return std::any_of(entry.terms.cbegin(), entry.terms.cend(),
                           [&word, allowTypos](const Term &term) {
                               return indexOfMatch(term.folded.words, word,
                                                   allowTypos && term.part <= MatchRank::Keyword)
                                   >= 0;
                           });
    };
    if (!std::all_of(words.cbegin(), words.cend(), standsSomewhere)) {
        return false;
    }
    // The best single term that holds all words.
    const Term *best = nullptr;
    MatchRank rank = allowTypos ? MatchRank::Typo : MatchRank::Several;
    double coverage = 0;
    for (const Term &term : entry.terms) {
        const QStringList &here = term.folded.words;
        const bool typosHere = allowTypos && term.part <= MatchRank::Keyword;
        if (!std::all_of(words.cbegin(), words.cend(), [&here, typosHere](const QString &word) {
                return indexOfMatch(here, word, typosHere) >= 0;
            })) {
            continue;
        }
        const MatchRank termRank =
            allowTypos ? MatchRank::Typo : (here == words ? term.whole : term.part);
        const double termCoverage =
            static_cast<double>(totalLength(words)) / static_cast<double>(totalLength(here));
        if (!best || termRank < rank || (termRank == rank && termCoverage > coverage)) {
            best = &term;
            rank = termRank;
            coverage = termCoverage;
        }
    }

    const Term &phrase = entry.terms.first();
    SearchHit hit {.code = entry.summary->code, .rank = rank, .spans = {}, .via = {}};
    for (const QString &word : words) {
        const qsizetype at = indexOfMatch(phrase.folded.words, word, allowTypos);
        if (at >= 0) {
            core::FoldedText::Span span = phrase.folded.spans.at(at);
            span.length = phrase.folded.words.at(at).startsWith(word)
                ? qMin(span.length, word.size())
                : span.length;
            if (!hit.spans.contains(span)) {
                hit.spans << span;
            }
        }
    }
    if (best && best->part != MatchRank::Phrase && best->part < MatchRank::Reference
        && best->whole != MatchRank::ClassName) {
        hit.via = best->original;
    }
    *ranked = {.hit = hit,
               .common = entry.summary->common,
               .unregistered = entry.summary->standing >= core::Standing::Vendor,
               .coverage = best
                   ? coverage
                   : static_cast<double>(hit.spans.size()) / static_cast<double>(words.size())};
    return true;
}

QList<SearchHit> Search::sorted(QList<Ranked> found)
{
    std::stable_sort(found.begin(), found.end(), [](const Ranked &left, const Ranked &right) {
        const auto key = [](const Ranked &ranked) {
            return std::tuple(ranked.hit.rank, ranked.unregistered, !ranked.common,
                              -ranked.coverage);
        };
        return key(left) < key(right); // stable: the lower code first
    });
    QList<SearchHit> hits;
    for (const Ranked &ranked : std::as_const(found)) {
        hits << ranked.hit;
    }
    return hits;
}

} // namespace search
