// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace search {

/// A word that says something.
struct TellingWord
{
    QStringView word; ///< folded, a synonym replaced by the word that it stands for
    bool isNegated = false; ///< "not" stands before it
};

/// How the words of a language are compared: what says nothing, what means the same, what denies
/// what follows, and which endings do not count. In Japanese and Chinese, where no spaces stand
/// between words, each two neighbouring characters count as a word.
class Words
{
public:
    /// What every word that denies what follows becomes.
    static constexpr QStringView negation = u"not";

    Words() = default;

    /// Reads @p json, a file of resources/search/words; empty for a language without one.
    explicit Words(const QByteArray &json);

    /// @p text in folded words with one space between them, for telling().
    QString folded(QStringView text) const;

    /// The telling words of @p folded, which must outlive them, as must this object.
    QList<TellingWord> telling(QStringView folded) const;

    /// @p word without the ending that does not count.
    QString stem(QStringView word) const;

    /// Whether @p folded asks for instructions, and so for no code.
    bool asksHowTo(QStringView folded) const;

private:
    /// What becomes of some words in a row.
    struct Pattern
    {
        QStringList words;
        QString becomes; ///< empty: nothing
    };

    void addPattern(const QString &text, const QString &becomes);
    void readRun(QStringView word, QList<QStringView> *parts) const;

    QHash<QStringView, QList<Pattern>> m_patterns; ///< by the first word, the longest first
    QHash<QStringView, QString> m_inRuns; ///< the same for languages without spaces
    qsizetype m_longestInRun = 0;
    QList<QString> m_keys; ///< holds the keys of both
    QStringList m_elisions; ///< "l'", "d'": are words of their own
    QStringList m_suffixes; ///< the longest first
    QStringList m_howToStarts;
    QStringList m_howToEnds;
};

} // namespace search
