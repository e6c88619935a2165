// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "languageindex.h"
#include "searchhit.h"

namespace search {

/// Finds codes by their names, in all languages, best first.
class NameSearch
{
public:
    /// Both must outlive the search.
    NameSearch(const core::Catalogue &catalogue, const LanguageIndexes &languages);

    /// The codes that are called @p query; of several the one first that the texts rank first.
    QList<SearchHit> whole(const QString &query) const;

    /// The codes whose names begin with the words of @p query, which are few, and of which the last
    /// is no word yet.
    QList<SearchHit> begun(const QString &query) const;

    /// The codes with a name of which @p query is a typing error, if it holds a word that nobody
    /// uses.
    QList<SearchHit> misspelt(const QString &query) const;

private:
    QString withoutFillers(const QString &folded) const;
    void add(const CodeName &name, Reason reason, const QString &query,
             QList<SearchHit> *hits) const;

    const core::Catalogue &m_catalogue;
    const LanguageIndexes &m_languages;
};

} // namespace search
