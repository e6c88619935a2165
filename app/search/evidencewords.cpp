// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencewords.h"

#include "evidencetext.h"

#include <core/datafile.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace search {

namespace {

void addAll(const QJsonValue &words, WordList *list)
{
    const QJsonArray array = words.toArray();
    for (const auto &word : array) {
        list->add(word.toString());
    }
}

} // namespace

bool hasGaps(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Hangul: // which has gaps, but not before its particles
        return false;
    default:
        return c.unicode() != u'ー'; // which Hiragana and Katakana share
    }
}

WordList::WordList(const QStringList &words)
{
    for (const QString &word : words) {
        add(word);
    }
}

void WordList::add(const QString &word)
{
    const QString folded = foldedLetters(word);
    if (!folded.isEmpty() && !m_byLast[folded.back()].contains(folded)) {
        m_byLast[folded.back()] << folded;
        m_byFirst[folded.front()] << folded;
    }
}

qsizetype WordList::atEndOf(QStringView before, bool asPart) const
{
    qsizetype longest = 0;
    if (before.isEmpty()) {
        return longest;
    }
    const auto words = m_byLast.constFind(before.back());
    if (words == m_byLast.cend()) {
        return longest;
    }
    for (const QString &word : *words) {
        if (word.size() > longest && before.endsWith(word)) {
            const qsizetype at = before.size() - word.size();
            const bool goesOn = at > 0 && before.at(at - 1).isLetter() && hasGaps(before.at(at - 1))
                && hasGaps(word.front());
            if (!goesOn || (asPart && word.size() > 3)) {
                longest = word.size();
            }
        }
    }
    return longest;
}

qsizetype WordList::atStartOf(QStringView after) const
{
    qsizetype longest = 0;
    if (after.isEmpty()) {
        return longest;
    }
    const auto words = m_byFirst.constFind(after.front());
    if (words == m_byFirst.cend()) {
        return longest;
    }
    for (const QString &word : *words) {
        if (word.size() > longest && after.startsWith(word)) {
            const bool goesOn = after.size() > word.size()
                && (after.at(word.size()).isLetterOrNumber() || after.at(word.size()) == u'_')
                && hasGaps(after.at(word.size())) && hasGaps(word.back());
            if (!goesOn) {
                longest = word.size();
            }
        }
    }
    return longest;
}

EvidenceWords::EvidenceWords(const QString &folder)
{
    const auto read = [&folder](QLatin1StringView name) {
        const QString file = folder + u'/' + name;
        return QFile::exists(file) ? QJsonDocument::fromJson(core::readDataFile(file)).object()
                                   : QJsonObject();
    };
    const QJsonArray english = read("en/words.json"_L1)["fillers"_L1].toArray();
    for (const auto &word : english) {
        fillers << word.toString();
    }
    const QJsonObject words = read("pastewords.json"_L1);
    addAll(words["statusWords"_L1], &status);
    addAll(words["errorWords"_L1], &error);
    addAll(words["lineWords"_L1], &line);
    addAll(words["portWords"_L1], &port);
    addAll(words["units"_L1], &unit);
    addAll(words["verbs"_L1], &verb);
}

} // namespace search
