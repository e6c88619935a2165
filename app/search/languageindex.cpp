// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languageindex.h"

#include <core/datafile.h>
#include <core/foldedtext.h>

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

QString pathOf(const core::Catalogue &catalogue, const QString &language, const QString &name)
{
    return catalogue.folder() + "/search/"_L1 + language + u'/' + name;
}

QList<SearchText> textsOf(const core::Catalogue &catalogue, const QString &language)
{
    return readSearchTexts(core::readDataFile(pathOf(catalogue, language, u"texts.tsv"_s)));
}

Words wordsOf(const core::Catalogue &catalogue, const QString &language)
{
    return Words(core::readDataFile(pathOf(catalogue, language, u"words.json"_s)));
}

} // namespace

LanguageIndex::LanguageIndex(const core::Catalogue &catalogue, const QString &language)
    : m_catalogue(catalogue)
    , m_index(textsOf(catalogue, language), wordsOf(catalogue, language))
    , m_names(m_index.texts())
{
    static const QRegularExpression owners(u"[,;/(]"_s); // "cPanel / CloudLinux hosting"
    for (const SearchText &text : m_index.texts()) {
        if (text.field == Field::Owner) {
            for (const QString &owner : text.text.split(owners, Qt::SkipEmptyParts)) {
                const QStringList words = core::FoldedText(owner).words;
                if (!words.isEmpty()) {
                    m_owners.insert(text.code, words.first());
                }
            }
        }
    }
}

bool LanguageIndex::exists(const core::Catalogue &catalogue, const QString &language)
{
    return QFile::exists(pathOf(catalogue, language, u"texts.tsv"_s));
}

Ranking LanguageIndex::rank(QStringView question) const
{
    constexpr double common = 1.1;
    constexpr double ofOthers = 0.8;
    const auto weigh = [this](int code, QStringView folded) {
        const core::StatusSummary *summary = m_catalogue.find(code);
        if (!summary || summary->standing < core::Standing::Vendor) {
            return summary && summary->common ? common : 1;
        }
        const QList<QString> owners = m_owners.values(code);
        const bool isNamed =
            std::any_of(owners.cbegin(), owners.cend(),
                        [&folded](const QString &owner) { return folded.contains(owner); });
        return isNamed ? 1 : ofOthers;
    };
    return m_index.rank(question, weigh);
}

LanguageIndexes::LanguageIndexes(const core::Catalogue &catalogue)
    : m_catalogue(catalogue)
{
}

const std::deque<LanguageIndex> &LanguageIndexes::all() const
{
    if (m_indexes.empty()) {
        const QString &language = m_catalogue.language();
        if (language != core::sourceLanguage() && LanguageIndex::exists(m_catalogue, language)) {
            m_indexes.emplace_back(m_catalogue, language);
        }
        m_indexes.emplace_back(m_catalogue, core::sourceLanguage());
    }
    return m_indexes;
}

std::pair<Ranking, const LanguageIndex *> LanguageIndexes::rank(QStringView question) const
{
    std::pair<Ranking, const LanguageIndex *> surest {{}, nullptr};
    for (const LanguageIndex &index : all()) {
        Ranking ranking = index.rank(question);
        if (!surest.second || ranking.confidence > surest.first.confidence) {
            surest = {std::move(ranking), &index};
        }
    }
    return surest;
}

bool LanguageIndexes::knows(const QString &folded) const
{
    return std::any_of(all().cbegin(), all().cend(), [&folded](const LanguageIndex &index) {
        return index.texts().vocabulary().knows(folded) || index.words().telling(folded).isEmpty();
    });
}

bool LanguageIndexes::saysNothing(const QString &folded) const
{
    return std::any_of(all().cbegin(), all().cend(), [&folded](const LanguageIndex &index) {
        return index.words().telling(folded).isEmpty();
    });
}

bool LanguageIndexes::asksHowTo(QStringView question) const
{
    return std::any_of(all().cbegin(), all().cend(), [&question](const LanguageIndex &index) {
        return index.words().asksHowTo(index.words().folded(question));
    });
}

} // namespace search
