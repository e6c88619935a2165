// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namesearch.h"

#include <core/foldedtext.h>

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// "precond req": whether @p words begin all words of a phrase, each its own.
bool isShortened(const CodeName &name, const QStringList &words)
{
    constexpr qsizetype shortestWord = 3;
    return name.field == Field::Phrase
        && std::equal(words.cbegin(), words.cend(), name.words.cbegin(), name.words.cend(),
                      [](const QString &word, const QString &whole) {
                          return word.size() >= shortestWord && whole.startsWith(word);
                      });
}

} // namespace

NameSearch::NameSearch(const core::Catalogue &catalogue, const LanguageIndexes &languages)
    : m_catalogue(catalogue)
    , m_languages(languages)
{
}

void NameSearch::add(const CodeName &name, Reason reason, const QString &query,
                     QList<SearchHit> *hits) const
{
    const core::StatusSummary *summary = m_catalogue.find(name.code);
    if (!summary || contains(*hits, name.code)) {
        return;
    }
    SearchHit hit {.code = name.code, .reason = reason};
    if (name.field != Field::Phrase) {
        hit.via = name.text;
        hit.field = name.field;
    }
    if (name.field == Field::Phrase || reason != Reason::WholeName) {
        hit.spans = spansIn(summary->title, query);
    }
    *hits << hit;
}

QList<SearchHit> NameSearch::whole(const QString &query) const
{
    static const QRegularExpression identifier(
        uR"(^:*[A-Za-z][\w+]*(?:(?:::|[.:_-])\w+)+\z|^:\w+\z|^[A-Za-z]+[a-z0-9][A-Z]\w*\z)"_s);
    QList<SearchHit> hits;
    if (identifier.match(query).hasMatch()) {
        for (const int code : m_catalogue.constants().codesFor(query, false)) {
            hits << SearchHit {.code = code, .reason = Reason::ErrorName, .via = query};
        }
    }
    if (!hits.isEmpty()) {
        return hits;
    }
    const QString folded = core::foldedWords(query);
    static const QRegularExpression typed(u"^[\\w\\s.,'’?!-]+\\z"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    const bool isPlain = typed.match(query).hasMatch() && !m_languages.asksHowTo(query);
    for (const QString &name : {folded, isPlain ? withoutFillers(folded) : folded}) {
        for (const LanguageIndex &language : m_languages.all()) {
            for (const CodeName *found : language.names().whole(hits.isEmpty() ? name : folded)) {
                add(*found, Reason::WholeName, query, &hits);
            }
        }
    }
    if (hits.size() > 1) {
        const Ranking ranking = m_languages.rank(query).first;
        const auto placeOf = [&ranking](const SearchHit &hit) {
            const auto at =
                std::find_if(ranking.codes.cbegin(), ranking.codes.cend(),
                             [&hit](const RankedCode &ranked) { return ranked.code == hit.code; });
            return std::distance(ranking.codes.cbegin(), at);
        };
        std::stable_sort(hits.begin(), hits.end(),
                         [&placeOf](const SearchHit &left, const SearchHit &right) {
                             return placeOf(left) < placeOf(right);
                         });
    }
    return hits;
}

/// "not found error", "codes.gone": @p folded without the words at its ends that say nothing.
QString NameSearch::withoutFillers(const QString &folded) const
{
    QStringList words = folded.split(u' ');
    while (!words.isEmpty() && m_languages.saysNothing(words.constLast())) {
        words.removeLast();
    }
    while (!words.isEmpty() && m_languages.saysNothing(words.constFirst())) {
        words.removeFirst();
    }
    return words.join(u' ');
}

QList<SearchHit> NameSearch::begun(const QString &query) const
{
    constexpr qsizetype mostWords = 4;
    constexpr qsizetype shortestWord = 3; // less begins too many
    constexpr qsizetype shortestConstant = 5;
    QList<SearchHit> hits;
    const QStringList words = core::FoldedText(query).words;
    if (words.isEmpty() || words.size() > mostWords) {
        return hits;
    }
    const bool isUnfinished =
        words.constLast().size() < shortestWord || !m_languages.knows(words.constLast());
    QList<const CodeName *> names;
    for (const LanguageIndex &language : m_languages.all()) {
        names << language.names().begun(words);
    }
    if (!isUnfinished) { // "too many", "gate time"
        const qsizetype last = words.size() - 1;
        names.removeIf([&words, last](const CodeName *name) {
            const bool isBegun = name->words.mid(0, last) == words.mid(0, last)
                && name->words.value(last).startsWith(words.at(last));
            return last == 0 || (!isBegun && !isShortened(*name, words));
        });
    }
    const auto key = [this](const CodeName *name) {
        const core::StatusSummary *summary = m_catalogue.find(name->code);
        return std::tuple(name->field, summary && summary->standing >= core::Standing::Vendor,
                          !summary || !summary->common);
    };
    std::stable_sort(names.begin(), names.end(),
                     [&key](const CodeName *left, const CodeName *right) {
                         return key(left) < key(right); // stable: the shorter name first
                     });
    for (const CodeName *name : std::as_const(names)) {
        add(*name, Reason::NameStart, query, &hits);
    }
    if (isUnfinished && hits.isEmpty() && words.join(QString()).size() >= shortestConstant) {
        for (const int code : m_catalogue.constants().codesFor(query, true)) {
            hits << SearchHit {.code = code, .reason = Reason::NameStart};
        }
    }
    return hits;
}

QList<SearchHit> NameSearch::misspelt(const QString &query) const
{
    constexpr qsizetype fewestLetters = 5;
    const QString folded = core::foldedWords(query);
    const QStringList words = folded.split(u' ');
    QList<SearchHit> hits;
    if (folded.size() < fewestLetters
        || std::all_of(words.cbegin(), words.cend(),
                       [this](const QString &word) { return m_languages.knows(word); })) {
        return hits;
    }
    for (const LanguageIndex &language : m_languages.all()) {
        for (const CodeName *name : language.names().misspelt(folded)) {
            add(*name, Reason::Misspelt, query, &hits);
        }
    }
    return hits;
}

} // namespace search
