// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namescore.h"

#include "evidencephrases.h"
#include "evidenceplace.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// Words of everyday use, which are names only where they are said to be.
bool isEveryday(QStringView name, bool isExact)
{
    const QString plain = squeezed(name);
    const bool isRunTogether =
        name.front().isLower() && name.size() >= shortestRunTogether && !isExact;
    return name.contains(u'-') || (wordsOf(name) < 2 && !isRunTogether) || plain == "notfound"_L1
        || plain == "invalidrequest"_L1 || plain == "apierror"_L1;
}

} // namespace

bool isAllCapitals(QStringView name)
{
    return std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLower(); });
}

int wordsOf(QStringView name)
{
    int words = 1;
    for (qsizetype i = 1; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const QChar last = name.at(i - 1);
        const bool isBeforeSmall = i + 1 < name.size() && name.at(i + 1).isLower();
        const bool startsWord =
            c.isUpper() && (last.isLower() || (last.isUpper() && isBeforeSmall));
        words += startsWord || c == u'_' || c == u'.' ? 1 : 0;
    }
    return words;
}

QStringView withoutSuffix(QStringView name)
{
    const QChar last = name.isEmpty() ? QChar() : name.back();
    if (last != u'n' && last != u'r' && last != u't') { // most words, quickly
        return {};
    }
    for (const auto suffix : {"Exception"_L1, "Error"_L1, "Fault"_L1}) {
        if (name.size() > suffix.size() && name.endsWith(suffix)) {
            return name.chopped(suffix.size());
        }
    }
    return {};
}

bool isGeneral(int code)
{
    constexpr int badRequest = 400;
    constexpr int internalServerError = 500;
    return code == 0 || code == badRequest || code == internalServerError;
}

int nameFormScore(QStringView name, bool isExact)
{
    constexpr qsizetype longWord = 7; // "UNAVAILABLE"
    const bool isException = !withoutSuffix(name).isEmpty();
    const bool isCapitals = isExact && isAllCapitals(name);
    const bool isSystemError =
        isCapitals && name.startsWith(u'E') && wordsOf(name) == 1; // "ENOENT"
    const bool hasNumber = isExact && name.back().isDigit(); // "Http404"
    const bool isDistinct = !isEveryday(name, isExact) || isException || isSystemError || hasNumber;
    return (isDistinct ? 2 : 0) + (isCapitals && name.size() >= longWord ? 1 : 0);
}

int namePlaceScore(QStringView lower, qsizetype start, qsizetype end)
{
    constexpr qsizetype farthest = 40;
    const QStringView context =
        lower.sliced(qMax<qsizetype>(0, start - farthest), qMin(start, farthest));
    const QStringView before = context.sliced(context.lastIndexOf(u'\n') + 1);
    const QChar previous = start > 0 ? lower.at(start - 1) : QChar();
    const QChar next = end < lower.size() ? lower.at(end) : QChar();
    if (before.endsWith(u"<code>") || before.endsWith(u"<code xmlns=\"\">")) {
        return 3;
    }
    int score = 0;
    const bool isInBrackets = (previous == u'(' && next == u')')
        || (previous == u'[' && next == u']') || (previous == u'<' && next == u'>');
    const auto speaksOfError = [lower, start] {
        constexpr qsizetype far = 160;
        return lower.first(start).last(qMin(start, far)).contains(u"error");
    };
    score += isInBrackets && (previous == u'[' || speaksOfError()) ? 2 : 0;
    Backwards back(before);
    const bool hasGap = back.takeAny(u" \t\"'`\\:=>([{");
    static const std::array keys {
        QStringView(u"code"),       QStringView(u"reason"),     QStringView(u"status"),
        QStringView(u"type"),       QStringView(u"error"),      QStringView(u"exception"),
        QStringView(u"errorcode"),  QStringView(u"error_code"), QStringView(u"err"),
        QStringView(u"title"),      QStringView(u"name"),       QStringView(u"grpc_status"),
        QStringView(u"error_type"), QStringView(u"errors"),     QStringView(u"failed with"),
        QStringView(u"denied"),     QStringView(u"but was"),    QStringView(u"actual"),
        QStringView(u"received")};
    const QStringView glue = before.sliced(back.rest().size());
    const bool isBound = glue.contains(u':') || glue.contains(u'=');
    const bool isKey = hasGap && std::any_of(keys.cbegin(), keys.cend(), [&back](QStringView key) {
                           return back.rest().endsWith(key);
                       });
    const QStringView behind = lower.sliced(end);
    const bool isMessage = back.rest().endsWith(u"message") && glue.endsWith(u'"')
        && (behind.startsWith(u'"') || behind.startsWith(u".\"")); // nothing else is said
    score += isMessage ? 3 : 0;
    const bool isSentence = glue.contains(u':') && !glue.endsWith(u'"') && next == u' '
        && end + 1 < lower.size() && lower.at(end + 1).isLetter(); // "exception: invalid character"
    static const std::array adjectives {
        QStringView(u"unknown"), QStringView(u"invalid"),  QStringView(u"internal"),
        QStringView(u"aborted"), QStringView(u"canceled"), QStringView(u"cancelled"),
        QStringView(u"expired"), QStringView(u"denied"),   QStringView(u"unsupported")};
    const QStringView name = lower.sliced(start, end - start);
    const bool isAdjective =
        std::find(adjectives.begin(), adjectives.end(), name) != adjectives.end();
    if (isKey && !(isSentence && (isAdjective || back.rest().endsWith(u"exception")))) {
        score +=
            isBound ? 3 : (back.rest().endsWith(u"code") || back.rest().endsWith(u"with") ? 2 : 1);
    }
    Backwards blank(before);
    blank.takeSpaces();
    const bool startsSentence = blank.atStart() || blank.rest().endsWith(u". ")
        || blank.rest().endsWith(u':') || blank.rest().endsWith(u')')
        || blank.rest().endsWith(u']');
    const bool isInChain = blank.rest().endsWith(u':'); // "Error: unauthorized: no such user"
    score += startsSentence && next == u':' ? (isInChain ? 2 : 1) : 0;
    return score;
}

} // namespace search
