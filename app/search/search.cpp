// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include "numberquery.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

// How sure an index must be. Found by trying, and held by tst_searchrates: more texts make noise
// surer, so that these must be looked at when texts are added.
constexpr double sure = 2.5; // a code is meant
constexpr double probable = 1.05; // it or one of its neighbours is meant
constexpr double probableHowTo = 3; // the same for a question that asks for instructions
constexpr double whenStrange = 1.5; // more, if no word of the question is one of the texts
constexpr double possible = 0.5; // worth a "Did you mean"
constexpr double equal = 0.95; // of the best score
constexpr double near = 0.4; // of the best score
constexpr double nearToName = 0.6; // the same beside a whole name

constexpr int doubtful = 2; // evidence with this score may be about something else
constexpr qsizetype mostHits = 12;
constexpr qsizetype mostSuggestions = 3;
constexpr qsizetype longestQuestion = 20'000; // what is longer was pasted, and says it early

/// "RFC 6585" and "rfc-6585" are one word, however they are written.
QString joinedReferences(const QString &text)
{
    static const QRegularExpression pattern(uR"(\brfc[\s-]*(\d+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(pattern, u"rfc\\1"_s);
}

Reason reasonOf(Evidence::Kind kind)
{
    switch (kind) {
    case Evidence::Kind::Number:
        break;
    case Evidence::Kind::Name:
        return Reason::ErrorName;
    case Evidence::Kind::Message:
        return Reason::Message;
    }
    return Reason::Number;
}

/// What is shown beside a code that was found by @p text.
QString viaOf(const SearchText &text)
{
    switch (text.field) {
    case Field::Asked:
    case Field::Former:
    case Field::Keyword:
    case Field::Header:
    case Field::Owner:
        return text.text;
    default:
        return {};
    }
}

} // namespace

Search::Search(const core::Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_paste(catalogue)
    , m_languages(catalogue)
    , m_names(catalogue, m_languages)
{
}

SearchResult Search::find(QStringView query) const
{
    SearchResult result;
    const QString typed = joinedReferences(query.left(longestQuestion).toString().simplified());
    if (typed.isEmpty() || findNumber(typed, &result) || findClass(typed, &result)
        || findName(typed, &result)) {
        return result;
    }
    const PasteReading reading = m_paste.readPaste(query);
    const bool isDoubtful = reading.codes.isEmpty() || reading.codes.constFirst().score <= doubtful;
    if ((isDoubtful && findSeveral(typed, &result)) || findPasted(query, reading, &result)) {
        return result;
    }
    const bool isPasted = reading.looksPasted || reading.hasRejectedNumber;
    if (isPasted || (!findAskedNumber(typed, &result) && !findUnfinishedName(typed, &result))) {
        findTexts(typed, isPasted, &result);
    }
    return result;
}

/// Answers a query that is nothing but a number, or the beginning of one, if only by "nobody
/// assigned that".
bool Search::findNumber(const QString &query, SearchResult *result) const
{
    const std::optional<NumberQuery> number = readNumberQuery(query);
    if (!number) {
        return false;
    }
    if (number->statusClass) {
        setClass(*number->statusClass, result);
        return true;
    }
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        if (core::codeText(summary.code).startsWith(number->digits)) {
            result->hits << SearchHit {.code = summary.code,
                                       .reason = number->isWhole() ? Reason::Number
                                                                   : Reason::NumberPrefix};
        }
    }
    if (!result->hits.isEmpty()) {
        result->certainty = Certainty::Sure;
    } else if (number->isWhole()) {
        result->unassigned = number->digits.toInt();
    }
    return true;
}

/// "client error", "server errors": the name of a class, in English or in the user's language.
bool Search::findClass(const QString &query, SearchResult *result) const
{
    const QString folded = core::foldedWords(query);
    for (const core::StatusClass statusClass : core::allClasses()) {
        const QString english = core::foldedWords(core::englishClassName(statusClass));
        if (statusClass != core::StatusClass::Outside
            && (folded == english || folded == english + u's'
                || folded == core::foldedWords(core::className(statusClass)))) {
            setClass(statusClass, result);
            return true;
        }
    }
    return false;
}

void Search::setClass(core::StatusClass statusClass, SearchResult *result) const
{
    result->statusClass = statusClass;
    result->certainty = Certainty::Sure;
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        if (core::classOf(summary.code) == statusClass) {
            result->hits << SearchHit {.code = summary.code, .reason = Reason::StatusClass};
        }
    }
}

/// What a pasted text speaks of.
bool Search::findPasted(QStringView query, const PasteReading &reading, SearchResult *result) const
{
    if (reading.statusClass) {
        setClass(*reading.statusClass, result);
        return true;
    }
    for (const Evidence &evidence : reading.codes) {
        if (!m_catalogue.find(evidence.code)) {
            result->unassigned = result->unassigned < 0 ? evidence.code : result->unassigned;
            continue;
        }
        SearchHit hit {.code = evidence.code, .reason = reasonOf(evidence.kind)};
        hit.count = evidence.count;
        if (evidence.kind != Evidence::Kind::Number) {
            hit.via = query.mid(evidence.start, evidence.length).toString();
        }
        result->hits << hit;
    }
    if (result->hits.isEmpty()) {
        return result->unassigned >= 0;
    }
    result->unassigned = -1;
    result->certainty =
        reading.several && result->hits.size() > 1 ? Certainty::Equals : Certainty::Sure;
    const Evidence &best = reading.codes.constFirst();
    if (reading.looksPasted) {
        result->quote = Quote::around(query, best.start, best.length);
    }
    return true;
}

/// "404 or 410", "401 vs 403": codes, and between them words that say nothing.
bool Search::findSeveral(const QString &query, SearchResult *result) const
{
    const NumbersInWords words = readNumbersInWords(query);
    if (words.numbers.size() < 2 || !words.isList
        || !m_languages.saysNothing(words.others.join(u' '))) {
        return false;
    }
    for (const int number : words.numbers) {
        if (m_catalogue.find(number)) {
            result->hits << SearchHit {.code = number, .reason = Reason::Number};
        }
    }
    result->certainty = result->hits.size() > 1 ? Certainty::Equals : Certainty::Sure;
    return !result->hits.isEmpty();
}

/// "what does 404 mean", "cloudflare 522": a number in a few words, most of which are known;
/// nobody's number if the others say nothing.
bool Search::findAskedNumber(const QString &query, SearchResult *result) const
{
    constexpr qsizetype mostWords = 6;
    const NumbersInWords words = readNumbersInWords(query);
    if (words.numbers.size() != 1 || words.others.size() >= mostWords) {
        return false;
    }
    const int code = words.numbers.constFirst();
    const auto known =
        std::count_if(words.others.cbegin(), words.others.cend(),
                      [this](const QString &word) { return m_languages.knows(word); });
    if (m_catalogue.find(code) && known * 2 >= words.others.size()) {
        result->hits << SearchHit {.code = code, .reason = Reason::Number};
        result->certainty = Certainty::Sure;
        return true;
    }
    if (core::classOf(code) != core::StatusClass::Outside
        && m_languages.saysNothing(words.others.join(u' '))) {
        result->unassigned = code;
    }
    return result->unassigned >= 0;
}

bool Search::findName(const QString &query, SearchResult *result) const
{
    result->hits = m_names.whole(query);
    if (result->hits.isEmpty()) {
        return false;
    }
    result->certainty = Certainty::Sure;
    if (result->hits.constFirst().reason == Reason::WholeName) {
        const auto &[ranking, index] = m_languages.rank(query);
        addRanked(query, ranking, *index, nearToName, result);
    }
    return true;
}

/// Answers a name that is begun or misspelt.
bool Search::findUnfinishedName(const QString &query, SearchResult *result) const
{
    constexpr qsizetype fewestLetters = 3; // less is meant for anything
    result->hits = m_names.begun(query);
    if (result->hits.isEmpty()) {
        result->hits = m_names.misspelt(query);
    }
    if (core::foldedWords(query).size() >= fewestLetters) {
        result->certainty = result->hits.isEmpty() ? Certainty::Nothing : Certainty::Sure;
    } else {
        for (const SearchHit &hit :
             result->hits.first(qMin(result->hits.size(), mostSuggestions))) {
            result->certainty = Certainty::SuggestionsOnly;
            result->suggestions << hit.code;
        }
    }
    return !result->hits.isEmpty();
}

/// Answers a question in plain words, as far as it is sure. What was pasted gets suggestions only.
void Search::findTexts(const QString &query, bool isPasted, SearchResult *result) const
{
    const auto &[ranking, index] = m_languages.rank(query);
    const double enough = (m_languages.asksHowTo(query) ? probableHowTo : probable)
        + whenStrange * ranking.strangeness;
    if (isPasted || ranking.confidence < enough) {
        suggest(query, ranking, *index, result);
        return;
    }
    addRanked(query, ranking, *index, near, result);
    if (ranking.codes.size() > 1
        && ranking.codes.at(1).score >= equal * ranking.codes.constFirst().score) {
        result->certainty = Certainty::Equals;
    } else {
        result->certainty =
            ranking.confidence >= sure ? Certainty::Sure : Certainty::WithNeighbours;
    }
}

/// The codes that may be meant: by the texts, or else those with the nearest names.
void Search::suggest(const QString &query, const Ranking &ranking, const LanguageIndex &index,
                     SearchResult *result) const
{
    QList<int> codes;
    if (ranking.confidence >= possible) {
        for (const RankedCode &ranked : ranking.codes) {
            codes << ranked.code;
        }
    } else {
        for (const CodeName *name : index.names().near(core::foldedWords(query))) {
            if (!codes.contains(name->code)) {
                codes << name->code;
            }
        }
    }
    result->suggestions = codes.mid(0, mostSuggestions);
    result->certainty = codes.isEmpty() ? Certainty::Nothing : Certainty::SuggestionsOnly;
}

/// Adds the codes that were found by texts: three in any case if nothing else was found, more if
/// their part of the best score is @p least.
void Search::addRanked(const QString &query, const Ranking &ranking, const LanguageIndex &index,
                       double least, SearchResult *result) const
{
    const qsizetype inAnyCase = result->hits.isEmpty() ? mostSuggestions : 0;
    for (const RankedCode &ranked : ranking.codes) {
        const bool isNear = ranked.score >= least * ranking.codes.constFirst().score;
        const core::StatusSummary *summary = m_catalogue.find(ranked.code);
        if (!summary || contains(result->hits, ranked.code)
            || result->hits.size() >= (isNear ? mostHits : inAnyCase)) {
            continue;
        }
        SearchHit hit {.code = ranked.code, .reason = Reason::Text};
        hit.spans = spansIn(summary->title, query);
        if (ranked.text >= 0) {
            const SearchText &text = index.texts().texts().at(ranked.text);
            hit.via = viaOf(text);
            hit.field = text.field;
        }
        result->hits << hit;
    }
}

} // namespace search
