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
    const QString file = folder + "/pastewords.json"_L1;
    const QString english = folder + "/en/words.json"_L1;
    if (QFile::exists(english)) {
        const QJsonArray words =
            QJsonDocument::fromJson(core::readDataFile(english)).object()["fillers"_L1].toArray();
        for (const auto &word : words) {
            fillers << word.toString();
        }
    } else {
        fillers = {u"what"_s, u"is"_s,     u"a"_s,    u"the"_s,   u"why"_s, u"do"_s, u"does"_s,
                   u"i"_s,    u"get"_s,    u"mean"_s, u"how"_s,   u"my"_s,  u"on"_s, u"in"_s,
                   u"http"_s, u"status"_s, u"code"_s, u"error"_s, u"it"_s,  u"at"_s};
    }
    if (QFile::exists(file)) {
        const QJsonObject words = QJsonDocument::fromJson(core::readDataFile(file)).object();
        addAll(words["statusWords"_L1], &status);
        addAll(words["errorWords"_L1], &error);
        addAll(words["lineWords"_L1], &line);
        addAll(words["portWords"_L1], &port);
    } else {
        status = WordList({u"status"_s,
                           u"status code"_s,
                           u"statuscode"_s,
                           u"response code"_s,
                           u"http code"_s,
                           u"código de estado"_s,
                           u"statuscode"_s,
                           u"estado"_s,
                           u"code d'état"_s,
                           u"état"_s,
                           u"codice di stato"_s,
                           u"статус"_s,
                           u"код состояния"_s,
                           u"状态码"_s,
                           u"状态"_s,
                           u"ステータスコード"_s,
                           u"ステータス コード"_s,
                           u"ステータス"_s,
                           u"رمز الحالة"_s,
                           u"الحالة"_s});
        error = WordList({u"error"_s, u"errors"_s, u"fehler"_s, u"erreur"_s, u"errore"_s, u"erro"_s,
                          u"ошибка"_s, u"エラー"_s, u"错误"_s, u"错误代码"_s, u"خطأ"_s});
        line = WordList({u"line"_s, u"lines"_s, u"zeile"_s, u"línea"_s, u"ligne"_s, u"linha"_s,
                         u"строка"_s, u"行"_s, u"السطر"_s});
        port = WordList({u"port"_s, u"ports"_s, u"puerto"_s, u"porta"_s, u"порт"_s, u"端口"_s,
                         u"ポート"_s, u"المنفذ"_s});
    }
}

} // namespace search
