// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastedcode.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// What stands right before a code in response lines and logs, or in messages that name it.
bool isStated(const QString &before)
{
    static const QRegularExpression pattern(
        uR"((?:\bHTTP/[0-9.]+"?\s+|(?<!exit )(?:\b|_|[a-z])(?:status(?:[\s_-]*code)?|code|error|response|returned|responded with|answered|got|http)["']?\s*(?:is|was|of|=>|=|:)?\s*[\("'\[]?)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(before).hasMatch();
}

/// "HTTP Error 404.13": IIS adds a substatus of its own.
bool hasSubstatus(const QString &before, const QString &after)
{
    static const QRegularExpression substatus(u"^\\.\\d{1,2}(?![.\\d])"_s);
    return before.endsWith("HTTP Error "_L1, Qt::CaseInsensitive)
        && substatus.match(after).hasMatch();
}

/// Whether a number that ends before @p after goes on as a decimal, a unit, an address or the like.
bool isMeasure(const QString &after)
{
    static const QRegularExpression pattern(
        uR"(^(?:[.,:/-]\d|%|\s*(?:ms|s|sec|seconds|minutes|hours|days|kb|mb|gb|kib|mib|bytes?|px|pt)\b(?![:=])))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(after).hasMatch();
}

bool continuesNumber(const QString &before)
{
    static const QRegularExpression pattern(uR"(\d[.,:/-]$|[.,]$|[\w\])]:$|::$|://\S*$)"_s);
    return pattern.match(before).hasMatch();
}

} // namespace

QList<PastedCode> findPastedCodes(QStringView text)
{
    static const QRegularExpression threeDigits(uR"((?<!\d)\d{3}(?!\d))"_s);
    constexpr qsizetype context = 40; // characters around the number that are looked at
    QList<PastedCode> codes;
    const QString line = text.toString();
    for (auto it = threeDigits.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const qsizetype start = match.capturedStart();
        const qsizetype end = match.capturedEnd();
        const QString before = line.mid(qMax<qsizetype>(0, start - context), qMin(start, context));
        const QString after = line.mid(end, context);
        PastedCode found {.code = match.captured().toInt(),
                          .certainty = PastedCode::Certainty::Plain};
        const auto joins = [&line](qsizetype at) {
            const QChar c = line.at(qBound<qsizetype>(0, at, line.size() - 1));
            return c.isLetter() || c == u'_' || c == u'/';
        };
        const bool joined = joins(start - 1) || joins(end);
        if (isStated(before) && (!isMeasure(after) || hasSubstatus(before, after)) && !joined) {
            found.certainty = PastedCode::Certainty::Stated;
        } else if (isMeasure(after) || continuesNumber(before)) {
            continue;
        } else if (joined) {
            found.certainty = PastedCode::Certainty::Possible;
        }
        codes << found;
    }
    return codes;
}

} // namespace search
