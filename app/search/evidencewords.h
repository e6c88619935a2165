// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace search {

/// Words that are looked for at one place of a text, which is in small letters without accents.
class WordList
{
public:
    WordList() = default;
    explicit WordList(const QStringList &words);

    /// Adds @p word as it is typed, with accents and capitals.
    void add(const QString &word);

    /// The length of the longest word that @p before ends with, 0 if there is none. It must not go
    /// on to the left, unless @p asPart is set ("Serverfehler") or its script has no gaps.
    qsizetype atEndOf(QStringView before, bool asPart = false) const;

    /// The length of the longest word that @p after begins with, 0 if there is none; it must not go
    /// on to the right.
    qsizetype atStartOf(QStringView after) const;

private:
    QHash<QChar, QStringList> m_byLast;
    QHash<QChar, QStringList> m_byFirst;
};

/// Whether words are written with gaps between them in the script of @p c.
bool hasGaps(QChar c);

/// What stands before numbers in logs and messages, in all languages that the program knows.
struct EvidenceWords
{
    WordList status; ///< "status code", "código de estado"
    WordList error; ///< "error", "Fehler"
    WordList line; ///< "line", "Zeile"
    WordList port; ///< "port", "puerto"
    WordList unit; ///< what is measured or counted: "ms", "files"
    WordList verb; ///< what servers do: "returned", "liefert"
    QSet<QString> fillers; ///< words of questions that say nothing: "what", "is"

    /// Reads the words of all languages from @p folder, where the build put them.
    explicit EvidenceWords(const QString &folder);
};

} // namespace search
