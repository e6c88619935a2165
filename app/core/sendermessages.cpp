// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sendermessages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isWordAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Where @p part ends in @p text, of which the first @p from characters are passed over; -1 if it
/// is not there, or is only a piece of a word. The word may go on where what varies is a part of
/// it: "UPSTREAM…".
qsizetype endOf(QStringView part, QStringView text, qsizetype from, Qt::CaseSensitivity sensitivity,
                bool mayGoOn)
{
    for (qsizetype at = text.indexOf(part, from, sensitivity); at >= 0;
         at = text.indexOf(part, at + 1, sensitivity)) {
        const qsizetype end = at + part.size();
        const bool goesOnBefore = isWordAt(part, 0) && isWordAt(text, at - 1);
        const bool goesOnBehind = isWordAt(part, part.size() - 1) && isWordAt(text, end);
        if (!goesOnBefore && (!goesOnBehind || mayGoOn)) {
            return end;
        }
    }
    return -1;
}

/// Whether the parts of @p message stand in @p text in their order. Names and flags are single
/// words: "SC" and "sC" are two.
bool holds(QStringView text, const QString &message)
{
    const bool isSentence = message.contains(u' ');
    const Qt::CaseSensitivity sensitivity = isSentence ? Qt::CaseInsensitive : Qt::CaseSensitive;
    qsizetype end = 0;
    const QStringList parts = message.split(u'…');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = parts.at(i).simplified();
        const bool mayGoOn = i + 1 < parts.size() && !parts.at(i).endsWith(u' ');
        end = endOf(part, text, end, sensitivity, mayGoOn);
        if (end < 0) {
            return false;
        }
    }
    return true;
}

} // namespace

QList<Sender> sendersIn(const QString &text, const Status &status)
{
    constexpr qsizetype longest = 20'000;
    const QString line = text.left(longest).simplified();
    const QString numberAndPhrase = codeAndPhrase(status.code, status.phrase);
    QList<Sender> found;
    for (const Sender &sender : status.senders) {
        if (!line.isEmpty() && !numberAndPhrase.contains(sender.message, Qt::CaseInsensitive)
            && holds(line, sender.message)) {
            found << sender;
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Sender &left, const Sender &right) {
        return left.message.size() > right.message.size();
    });
    QList<Sender> telling;
    for (const Sender &sender : std::as_const(found)) {
        const bool isPart =
            std::any_of(telling.cbegin(), telling.cend(), [&sender](const Sender &longer) {
                return longer.message != sender.message && longer.message.contains(sender.message);
            });
        if (!isPart) {
            telling << sender;
        }
    }
    return telling;
}

} // namespace core
