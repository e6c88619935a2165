// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <core/foldedtext.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// Whether @p c belongs to a script without spaces between words.
bool isOfRun(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || c == u'ー';
}

bool hasRun(QStringView word)
{
    return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() > 0x2e7f; })
        && std::any_of(word.cbegin(), word.cend(), isOfRun);
}

/// Arabic writes the article, and some words before it, as one word with what follows.
QStringView withoutArticle(QStringView word)
{
    constexpr qsizetype shortest = 3; // of what is left
    if (word.isEmpty() || word.front().script() != QChar::Script_Arabic) {
        return word;
    }
    for (const QStringView article : {u"وال", u"بال", u"فال", u"كال", u"ال", u"لل"}) {
        if (word.startsWith(article) && word.size() >= article.size() + shortest) {
            return word.sliced(article.size());
        }
    }
    return word;
}

QList<QStringView> split(QStringView folded)
{
    QList<QStringView> words;
    words.reserve(folded.size() / 5 + 1);
    for (qsizetype start = 0; start < folded.size();) {
        qsizetype end = folded.indexOf(u' ', start);
        end = end < 0 ? folded.size() : end;
        words << folded.sliced(start, end - start);
        start = end + 1;
    }
    return words;
}

QStringList textsOf(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    const QJsonArray array = object.value(key).toArray();
    for (const auto &text : array) {
        texts << text.toString();
    }
    return texts;
}

} // namespace

Words::Words(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QStringList fillers = textsOf(object, "fillers"_L1);
    const QStringList negations = textsOf(object, "negations"_L1);
    for (const QString &text : fillers + negations) {
        if (text.endsWith(u'\'')) {
            m_elisions << text;
        }
    }
    const QJsonArray synonyms = object.value("synonyms"_L1).toArray();
    for (const auto &value : synonyms) {
        const QJsonArray group = value.toArray();
        const QString becomes = folded(group.first().toString());
        for (const auto &text : group) {
            addPattern(text.toString(), becomes);
        }
    }
    for (const QString &text : fillers) {
        addPattern(text, {});
    }
    for (const QString &text : negations) {
        addPattern(text, negation.toString());
    }
    for (QList<Pattern> &patterns : m_patterns) {
        std::stable_sort(patterns.begin(), patterns.end(),
                         [](const Pattern &left, const Pattern &right) {
                             return left.words.size() > right.words.size();
                         });
    }
    for (const QString &suffix : textsOf(object, "suffixes"_L1)) {
        m_suffixes << core::foldedWords(suffix);
    }
    std::stable_sort(
        m_suffixes.begin(), m_suffixes.end(),
        [](const QString &left, const QString &right) { return left.size() > right.size(); });
    for (const QString &text : textsOf(object, "howToStarts"_L1)) {
        m_howToStarts << folded(text);
    }
    for (const QString &text : textsOf(object, "howToEnds"_L1)) {
        m_howToEnds << folded(text);
    }
}

void Words::addPattern(const QString &text, const QString &becomes)
{
    const QString key = folded(text);
    if (key.isEmpty()) {
        return;
    }
    if (hasRun(key)) {
        m_keys << key;
        if (!m_inRuns.contains(m_keys.constLast())) {
            m_inRuns.insert(m_keys.constLast(), becomes);
            m_longestInRun = qMax(m_longestInRun, key.size());
        }
        return;
    }
    const QStringList words = key.split(u' ');
    m_keys << words.first();
    m_patterns[m_keys.constLast()] << Pattern {words, becomes};
}

QString Words::folded(QStringView text) const
{
    QString spaced;
    for (const QString &elision : m_elisions) { // "l'utilisateur"
        const QString plain = spaced.isEmpty() ? text.toString() : spaced;
        spaced = plain;
        spaced.replace(u'’', u'\'');
        for (qsizetype at = 0; (at = spaced.indexOf(elision, at, Qt::CaseInsensitive)) >= 0;) {
            at += elision.size();
            if (at == elision.size() || !spaced.at(at - elision.size() - 1).isLetterOrNumber()) {
                spaced.insert(at, u' ');
            }
        }
    }
    QString words = core::foldedWords(spaced.isEmpty() ? text : spaced);
    if (!std::any_of(words.cbegin(), words.cend(),
                     [](QChar c) { return c.unicode() >= 0x600 && c.unicode() < 0x700; })) {
        return words;
    }
    QString plain;
    for (const QStringView word : split(words)) {
        plain += (plain.isEmpty() ? u""_s : u" "_s) + withoutArticle(word);
    }
    return plain;
}

/// Cuts @p word, which has no spaces between its words, into @p parts.
void Words::readRun(QStringView word, QList<QStringView> *parts) const
{
    qsizetype start = 0; // of characters that no pattern knows
    const auto endPart = [&word, &start, parts](qsizetype end) {
        while (start < end) {
            const bool isRun = isOfRun(word.at(start));
            qsizetype stop = start;
            while (stop < end && isOfRun(word.at(stop)) == isRun) {
                ++stop;
            }
            if (!isRun || stop - start < 3) {
                *parts << word.sliced(start, stop - start);
            } else {
                for (qsizetype i = start; i + 1 < stop; ++i) {
                    *parts << word.sliced(i, 2);
                }
            }
            start = stop;
        }
    };
    for (qsizetype i = 0; i < word.size();) {
        qsizetype length = qMin(m_longestInRun, word.size() - i);
        auto found = m_inRuns.cend();
        for (; length > 0; --length) {
            found = m_inRuns.constFind(word.sliced(i, length));
            if (found != m_inRuns.cend()) {
                break;
            }
        }
        if (found == m_inRuns.cend()) {
            ++i;
            continue;
        }
        endPart(i);
        if (!found->isEmpty()) {
            *parts << *found;
        }
        i += length;
        start = i;
    }
    endPart(word.size());
}

QList<TellingWord> Words::telling(QStringView folded) const
{
    QList<QStringView> words = split(folded);
    if (std::any_of(words.cbegin(), words.cend(), hasRun)) {
        QList<QStringView> parts;
        for (const QStringView word : std::as_const(words)) {
            if (hasRun(word)) {
                readRun(word, &parts);
            } else {
                parts << word;
            }
        }
        words = parts;
    }
    QList<TellingWord> telling;
    telling.reserve(words.size());
    bool isNegated = false;
    for (qsizetype i = 0; i < words.size();) {
        QStringView word = words.at(i);
        qsizetype length = 1;
        if (const auto patterns = m_patterns.constFind(word); patterns != m_patterns.cend()) {
            for (const Pattern &pattern : *patterns) {
                const qsizetype size = pattern.words.size();
                if (size <= words.size() - i
                    && std::equal(pattern.words.cbegin(), pattern.words.cend(),
                                  words.cbegin() + i)) {
                    word = pattern.becomes;
                    length = size;
                    break;
                }
            }
        }
        i += length;
        if (word.isEmpty()) {
            continue;
        }
        const bool denies = word == negation;
        telling << TellingWord {.word = word, .isNegated = isNegated && !denies};
        isNegated = denies;
    }
    return telling;
}

QString Words::stem(QStringView word) const
{
    constexpr qsizetype shortest = 5;
    constexpr qsizetype shortestStem = 3;
    for (const QString &suffix : word.size() < shortest ? QStringList() : m_suffixes) {
        if (word.size() - suffix.size() < shortestStem || !word.endsWith(suffix)) {
            continue;
        }
        if (suffix == "ies"_L1) { // "queries", "query"
            return word.chopped(suffix.size()) + u'y';
        }
        if (suffix == "sses"_L1) { // "addresses", "address"
            word.chop(2);
        } else if (suffix != "s"_L1 || !word.endsWith("ss"_L1)) {
            word.chop(suffix.size());
        }
        break;
    }
    if (word.size() >= shortest && word.back() == word.at(word.size() - 2)
        && word.back().isLetter()) {
        word.chop(1); // "stopped", "stop"
    }
    if (word.size() > shortestStem && word.endsWith(u'e')) {
        word.chop(1); // "cache", "caching"
    }
    return word.toString();
}

bool Words::asksHowTo(QStringView folded) const
{
    const QString padded = u' ' + folded + u' ';
    return std::any_of(m_howToStarts.cbegin(), m_howToStarts.cend(),
                       [&folded, &padded](const QString &start) {
                           return hasRun(start) ? folded.startsWith(start)
                                                : padded.startsWith(u' ' + start + u' ');
                       })
        || std::any_of(
               m_howToEnds.cbegin(), m_howToEnds.cend(), [&folded, &padded](const QString &end) {
                   return hasRun(end) ? folded.endsWith(end) : padded.endsWith(u' ' + end + u' ');
               });
}

} // namespace search
