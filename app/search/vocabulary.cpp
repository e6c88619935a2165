// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabulary.h"

#include <core/foldedtext.h>

namespace search {

Vocabulary::Vocabulary(Words words)
    : m_words(std::move(words))
{
}

int Vocabulary::add(QStringView word)
{
    if (const auto known = m_numbers.constFind(word); known != m_numbers.cend()) {
        return *known;
    }
    const QString stem = m_words.stem(word);
    int number = m_stems.value(stem, -1);
    if (number < 0) {
        number = size();
        m_stems.insert(stem, number);
    }
    m_spellings.push_back({word.toString(), core::letterSet(word), number});
    m_numbers.insert(m_spellings.back().text, number);
    return number;
}

bool Vocabulary::knows(QStringView word) const
{
    return m_numbers.contains(word) || m_stems.contains(m_words.stem(word));
}

QList<Vocabulary::Meaning> Vocabulary::meanings(QStringView word, bool isLast) const
{
    if (const auto known = m_numbers.constFind(word); known != m_numbers.cend()) {
        return {Meaning {*known, 1}};
    }
    if (const auto stem = m_stems.constFind(m_words.stem(word)); stem != m_stems.cend()) {
        return {Meaning {*stem, 1}};
    }
    const QList<Meaning> found = begun(word, isLast);
    return found.isEmpty() ? misspelt(word) : found;
}

QList<Vocabulary::Meaning> Vocabulary::begun(QStringView word, bool isLast) const
{
    constexpr double certainty = 0.9;
    const qsizetype shortest = isLast ? 3 : 5;
    QList<Meaning> found;
    if (word.size() < shortest) {
        return found;
    }
    for (const Spelling &spelling : m_spellings) {
        if (spelling.text.startsWith(word)) {
            found << Meaning {spelling.word,
                              certainty * static_cast<double>(word.size())
                                  / static_cast<double>(spelling.text.size())};
        }
    }
    return found;
}

QList<Vocabulary::Meaning> Vocabulary::misspelt(QStringView word) const
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype shortestForTwo = 8;
    constexpr double one = 0.8;
    constexpr double two = 0.5;
    QList<Meaning> found;
    if (word.size() < shortest) {
        return found;
    }
    const quint64 letters = core::letterSet(word);
    for (const Spelling &spelling : m_spellings) {
        if (spelling.text.size() >= shortest && core::mayBeApart(letters, spelling.letters, 1)
            && core::isOneTypoApart(word, spelling.text)) {
            found << Meaning {spelling.word, one};
        }
    }
    if (!found.isEmpty() || word.size() < shortestForTwo) {
        return found;
    }
    for (const Spelling &spelling : m_spellings) {
        if (qAbs(spelling.text.size() - word.size()) <= 2
            && spelling.text.size() >= shortestForTwo - 1 && spelling.text.front() == word.front()
            && core::mayBeApart(letters, spelling.letters, 2)
            && core::typoDistance(word, spelling.text) <= 2) {
            found << Meaning {spelling.word, two};
        }
    }
    return found;
}

} // namespace search
