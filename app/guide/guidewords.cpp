// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidewords.h"

#include "comparison.h"

#include <core/datafile.h>
#include <core/foldedtext.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guide {

namespace {

constexpr qsizetype longestText = 100; // letters

/// Whether @p text holds @p phrase, word for word, or anywhere where words have no spaces.
bool holds(const QString &text, const QStringList &words, const QStringList &phrase)
{
    const bool hasSpaces = phrase.join(QString()).front().unicode() < u'\u2e80';
    return std::all_of(phrase.cbegin(), phrase.cend(), [&](const QString &word) {
        return hasSpaces ? words.contains(word) : text.contains(word);
    });
}

/// The numbers of three digits in @p text; empty if it has other ones, too.
QList<int> codesIn(const QString &text)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    QList<int> codes;
    for (auto it = number.globalMatch(text); it.hasNext();) {
        const QString digits = it.next().captured();
        if (digits.size() != 3) {
            return {};
        }
        if (!codes.contains(digits.toInt())) {
            codes << digits.toInt();
        }
    }
    return codes;
}

} // namespace

GuideWords::GuideWords(const core::Catalogue &catalogue, const Guide &guide)
    : m_catalogue(catalogue)
    , m_guide(guide)
{
    load(core::sourceLanguage());
    if (catalogue.language() != core::sourceLanguage()) {
        load(catalogue.language());
    }
}

void GuideWords::load(const QString &language)
{
    const QString path = u"%1/guide/words/%2.json"_s.arg(m_catalogue.folder(), language);
    if (!QFile::exists(path)) {
        return;
    }
    const QJsonObject file = QJsonDocument::fromJson(core::readDataFile(path)).object();
    const QJsonArray comparing = file["compare"_L1].toArray();
    for (const auto &word : comparing) {
        m_comparing << core::foldedWords(word.toString());
    }
    const QJsonArray entries = file["entries"_L1].toArray();
    for (const auto &entry : entries) {
        const QJsonArray texts = entry["words"_L1].toArray();
        for (const auto &text : texts) {
            m_entries.append(
                {core::FoldedText(text.toString()).words, entry["question"_L1].toString()});
        }
    }
}

PageRequest GuideWords::read(const QString &text) const
{
    const QString folded = core::foldedWords(text);
    if (text.size() > longestText || folded.isEmpty() || text.trimmed().contains(u'\n')) {
        return {};
    }
    const QStringList words = folded.split(u' ');
    const QList<int> codes = codesIn(text);
    const bool areKnown = std::all_of(codes.cbegin(), codes.cend(),
                                      [this](int code) { return m_catalogue.find(code); });
    PageRequest asked = readEntries(words);
    if (!areKnown || codes.size() < fewestCompared || codes.size() > mostCompared) {
        return codes.isEmpty() ? asked : PageRequest();
    }
    return readCodes(codes, asked, compares(text, words));
}

/// What a text asks that names @p codes and, by its words, asks for @p asked.
PageRequest GuideWords::readCodes(const QList<int> &codes, const PageRequest &asked,
                                  bool isComparing) const
{
    const bool isChoosing = asked.meant == PageRequest::Page::Choose;
    if (!isChoosing && !isComparing) {
        return {};
    }
    const QString start = m_guide.questions().first().id;
    const bool hasSituation = !asked.question.isEmpty() && asked.question != start;
    const Question *question = m_guide.questionBetween(codes);
    if (const Question *told = hasSituation ? m_guide.question(asked.question) : nullptr;
        told && m_guide.leadsTo(*told, codes)) {
        question = told;
    }
    const bool isDecided = question && (isChoosing || hasSituation);
    return {.codes = codes,
            .question = question ? question->id : QString(),
            .meant = isDecided ? PageRequest::Page::Choose : PageRequest::Page::Compare};
}

bool GuideWords::compares(const QString &text, const QStringList &words) const
{
    static const QRegularExpression slash(u"[0-9]{3} ?/ ?[0-9]{3}"_s);
    const QString folded = words.join(u' ');
    return slash.match(text).hasMatch()
        || std::any_of(m_comparing.cbegin(), m_comparing.cend(),
                       [&](const QString &word) { return holds(folded, words, {word}); });
}

/// The question of the entry with the most words; meant if one that leads to the first question is
/// there, too.
PageRequest GuideWords::readEntries(const QStringList &words) const
{
    const QString folded = words.join(u' ');
    const QString start = m_guide.questions().first().id;
    const Entry *best = nullptr;
    PageRequest asked;
    for (const Entry &entry : m_entries) {
        if (!holds(folded, words, entry.words)) {
            continue;
        }
        if (entry.question == start) {
            asked.meant = PageRequest::Page::Choose;
        } else if (!best || entry.words.size() > best->words.size()) {
            best = &entry;
        }
    }
    if (best || asked.meant == PageRequest::Page::Choose) {
        asked.question = best ? best->question : start;
    }
    return asked;
}

} // namespace guide
