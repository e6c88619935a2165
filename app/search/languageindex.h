// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "codenames.h"
#include "textindex.h"

#include <core/catalogue.h>

#include <deque>
#include <utility>

namespace search {

/// What codes are found by in one language. Read and built when it is made.
class LanguageIndex
{
public:
    /// @p catalogue must outlive the index; @p language names the folder of the texts.
    LanguageIndex(const core::Catalogue &catalogue, const QString &language);

    /// Whether there are texts in @p language.
    static bool exists(const core::Catalogue &catalogue, const QString &language);

    const CodeNames &names() const { return m_names; }
    const TextIndex &texts() const { return m_index; }
    const Words &words() const { return m_index.vocabulary().words(); }

    /// The codes that answer @p question, those that are met often before others, and those of
    /// owners that the question does not name behind them.
    Ranking rank(QStringView question) const;

private:
    const core::Catalogue &m_catalogue;
    TextIndex m_index;
    CodeNames m_names;
    QMultiHash<int, QString> m_owners; ///< by code, the first words of their names
};

/// The index of the catalogue's language and the English one, which are built when they are first
/// asked for.
class LanguageIndexes
{
public:
    /// @p catalogue must outlive the indexes.
    explicit LanguageIndexes(const core::Catalogue &catalogue);

    /// The catalogue's language first.
    const std::deque<LanguageIndex> &all() const;

    /// The ranking of the index that is surest, and that index.
    std::pair<Ranking, const LanguageIndex *> rank(QStringView question) const;

    /// Whether @p folded is a word of any language, or one that says nothing.
    bool knows(const QString &folded) const;

    /// Whether the words @p folded say nothing in one of the languages.
    bool saysNothing(const QString &folded) const;

    /// Whether @p question asks for instructions in one of the languages.
    bool asksHowTo(QStringView question) const;

private:
    const core::Catalogue &m_catalogue;
    mutable std::deque<LanguageIndex> m_indexes;
};

} // namespace search
