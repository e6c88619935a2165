// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidenceplace.h"

#include <core/catalogue.h>

#include <QHash>
#include <QSet>
#include <QStringList>

namespace search {

/// @p text in small letters without accents, and without all that is no letter or digit:
/// "NOT_FOUND" and "Not Found" become "notfound".
QString squeezed(QStringView text);

/// The phrases and keywords of the codes, as they stand beside their numbers in a text.
class EvidencePhrases
{
public:
    explicit EvidencePhrases(const core::Catalogue &catalogue);

    /// Whether the number at @p place is followed by what it is called: "404: Not Found".
    bool isBehind(const EvidencePlace &place) const;

    /// Whether what it is called stands before it: "Not Found (404)".
    bool isBefore(const EvidencePlace &place) const;

    /// Whether @p word, folded, is part of what some code is called.
    bool knows(const QString &word) const { return m_words.contains(word); }

    /// Phrases, squeezed, with their codes.
    const QHash<QString, int> &codes() const { return m_codes; }

private:
    QHash<int, QStringList> m_names; ///< squeezed
    QSet<QString> m_words;
    QHash<QString, int> m_codes;
};

} // namespace search
