// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchtexts.h"

#include <QHash>
#include <QStringList>

namespace search {

/// A name of a code: phrase, former phrase, keyword, header, owner or reference.
struct CodeName
{
    int code = 0;
    Field field = Field::Phrase;
    QString text; ///< as it is written
    QStringList words; ///< as the search compares it
    quint64 letters = 0; ///< core::letterSet() of these
};

/// The names of all codes, as people type them: whole, without the spaces, or only begun.
class CodeNames
{
public:
    CodeNames() = default;

    /// The names among @p texts.
    explicit CodeNames(const QList<SearchText> &texts);

    /// The names that are @p folded, word for word or with spaces at other places; those that a
    /// code is called by, and only if there are none those of headers and references.
    QList<const CodeName *> whole(const QString &folded) const;

    /// The names in which each of @p words begins a word, the kind of name that matters most first,
    /// then those of which @p words are the larger part.
    QList<const CodeName *> begun(const QStringList &words) const;

    /// The names from which @p folded is at most one typing error apart, or two if it is long; the
    /// nearest first.
    QList<const CodeName *> misspelt(const QString &folded) const;

    /// The same with one error for every three letters.
    QList<const CodeName *> near(const QString &folded) const;

private:
    QList<const CodeName *> within(const QString &folded, int most) const;

    QList<CodeName> m_names;
    QMultiHash<QString, qsizetype> m_squeezed; ///< without spaces
};

} // namespace search
