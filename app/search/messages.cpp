// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages.h"

#include <core/datafile.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// The length of the word that @p text begins with.
qsizetype lettersAtStart(QStringView text)
{
    const auto end =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLetterOrNumber(); });
    return end - text.cbegin();
}

/// Where the longest word of @p text stands, by which it is found.
qsizetype longestWord(QStringView text)
{
    qsizetype longest = 0;
    qsizetype found = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = lettersAtStart(text.sliced(at));
        if (length > longest) {
            longest = length;
            found = at;
        }
        at += length;
    }
    return found;
}

/// Whether the phrase at @p start of @p text is written with a capital and is a sentence.
bool isSentence(QStringView text, qsizetype start, qsizetype end)
{
    const auto words = text.sliced(start, end - start);
    const bool isSingle = !words.contains(u' ');
    const QStringView before = text.first(start);
    const QChar next = end < text.size() ? text.at(end) : u'\n';
    const bool startsLine = before.isEmpty() || before.endsWith(u'\n');
    const bool startsQuote = !before.isEmpty() && QStringView(u"(>\"'`[").contains(before.back());
    const bool starts = startsLine || startsQuote || before.endsWith(u": ")
        || before.endsWith(u". ") || before.endsWith(u"- ") || before.endsWith(u"= ");
    const bool ends = QStringView(u".)<\"'`]\n\r:,;").contains(next);
    if (isSingle) {
        const bool isInBrackets = (startsQuote && before.back() == u'(' && next == u')');
        const bool isValue = startsQuote && before.back() != u'(' && next == before.back();
        return words.front().isUpper()
            && (isInBrackets || isValue || ((startsLine || before.endsWith(u": ")) && next == u'.')
                || (before.endsWith(u": ") && next == u'\n'));
    }
    const bool isValue = before.endsWith(u'"') && next == u'"';
    return isValue || (words.front().isUpper() && starts && (ends || next == u' '));
}

} // namespace

Messages::Messages(const QString &file, const core::Catalogue &catalogue)
{
    if (QFile::exists(file)) {
        const QList<QByteArray> lines = core::readDataFile(file).split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype tab = line.indexOf('\t');
            if (tab > 0) {
                add({.text = foldedLetters(QString::fromUtf8(line.first(tab))),
                     .code = line.sliced(tab + 1).toInt(),
                     .wordAt = 0,
                     .isPhrase = false});
            }
        }
    }
    constexpr int firstError = 400;
    for (const core::StatusSummary &summary : catalogue.codes()) {
        if (summary.standing != core::Standing::Registered) {
            continue; // "Unexpected Token" is said of much
        }
        const QStringList phrases = QStringList(summary.phrase) + summary.formerPhrases;
        for (const QString &phrase : phrases) {
            if (phrase.contains(u' ') || (summary.code >= firstError && !phrase.isEmpty())) {
                add({.text = foldedLetters(phrase),
                     .code = summary.code,
                     .wordAt = 0,
                     .isPhrase = true});
            }
        }
    }
}

void Messages::add(Message message)
{
    message.wordAt = longestWord(message.text);
    const QStringView text = QStringView(message.text).sliced(message.wordAt);
    m_byWord[text.first(lettersAtStart(text)).toString()] << message;
}

QList<Evidence> Messages::find(const PlainText &plain) const
{
    constexpr int score = 3;
    const QStringView text = plain.text();
    const QStringView lower = plain.lower();
    QList<Evidence> found;
    for (qsizetype at = 0; at < lower.size();) {
        if (!lower.at(at).isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype length = lettersAtStart(lower.sliced(at));
        const auto messages = m_byWord.constFind(QString::fromRawData(lower.data() + at, length));
        at += length;
        if (messages == m_byWord.cend()) {
            continue;
        }
        for (const Message &message : *messages) {
            const qsizetype start = at - length - message.wordAt;
            if (start < 0 || !lower.sliced(start).startsWith(message.text)) {
                continue;
            }
            const qsizetype end = start + message.text.size();
            const bool goesOn = end < lower.size() && message.text.back().isLetterOrNumber()
                && lower.at(end).isLetterOrNumber();
            if (!goesOn && (!message.isPhrase || isSentence(text, start, end))) {
                found << Evidence {.code = message.code,
                                   .kind = Evidence::Kind::Message,
                                   .score = score,
                                   .start = start,
                                   .length = message.text.size(),
                                   .count = 1};
            }
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Evidence &left, const Evidence &right) {
        return left.length > right.length;
    });
    return found;
}

} // namespace search
