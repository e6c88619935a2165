// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words.h"

#include <QHash>
#include <QList>
#include <QString>

#include <deque>

namespace search {

/// The words of some texts, each with a number: words that differ in an ending only have the same.
class Vocabulary
{
public:
    /// What a word that somebody typed may stand for.
    struct Meaning
    {
        int word;
        double weight; ///< 1 for the word itself, less for a guess
    };

    explicit Vocabulary(Words words);
    Q_DISABLE_COPY_MOVE(Vocabulary)

    const Words &words() const { return m_words; }

    /// How many numbers there are.
    int size() const { return static_cast<int>(m_stems.size()); }

    /// The number of @p word, a telling word, which is added if it is new.
    int add(QStringView word);

    /// Whether @p word, apart from its ending, was added.
    bool knows(QStringView word) const;

    /// What @p word stands for: itself; if it is not known, the words that it begins; else those of
    /// which it is a typing error. The last word of a text, if @p isLast, may be begun by little.
    QList<Meaning> meanings(QStringView word, bool isLast) const;

private:
    struct Spelling
    {
        QString text;
        quint64 letters; ///< core::letterSet()
        int word;
    };

    QList<Meaning> begun(QStringView word, bool isLast) const;
    QList<Meaning> misspelt(QStringView word) const;

    Words m_words;
    std::deque<Spelling> m_spellings; ///< words as they stand in texts, of which the keys are views
    QHash<QStringView, int> m_numbers;
    QHash<QString, int> m_stems;
};

} // namespace search
