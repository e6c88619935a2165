// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

/// A text as the search compares it: split into words of letters and digits, without case, accents,
/// apostrophes, width and forms of Arabic letters; all digits are those of ASCII.
struct FoldedText
{
    /// Where a word stands in the original text, for highlighting.
    struct Span
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };

    QStringList words;
    QList<Span> spans; ///< one for each word

    FoldedText() = default;
    explicit FoldedText(QStringView text);

    bool isEmpty() const { return words.isEmpty(); }
};

/// The words of FoldedText of @p text, with one space between them.
QString foldedWords(QStringView text);

/// Whether @p left and @p right are at most one typing error apart: a letter wrong, missing, too
/// much, or two neighbours swapped (Damerau-Levenshtein distance of one).
bool isOneTypoApart(QStringView left, QStringView right);

/// The letters of @p folded as a set, to tell soon that two texts are far apart: each typing error
/// changes two bits at most.
quint64 letterSet(QStringView folded);

/// Whether texts with the letters @p left and @p right may be @p most typing errors apart.
bool mayBeApart(quint64 left, quint64 right, int most);

/// The number of typing errors between @p left and @p right (optimal string alignment distance).
int typoDistance(QStringView left, QStringView right);

} // namespace core
