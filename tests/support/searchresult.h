// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <search/evidence.h>
#include <search/search.h>

#include <QSet>

/// The codes that were found, the best one first.
inline QList<int> codesOf(const search::SearchResult &result)
{
    QList<int> codes;
    for (const search::SearchHit &hit : result.hits) {
        codes << hit.code;
    }
    return codes;
}

/// The code that a pasted text speaks of most, -1 if of none.
inline int bestOf(const search::PasteReading &reading)
{
    return reading.codes.isEmpty() ? -1 : reading.codes.first().code;
}

inline QSet<int> setOf(const QList<int> &codes)
{
    return {codes.cbegin(), codes.cend()};
}

/// Everything in @p result as text, to compare two of them.
inline QString describe(const search::SearchResult &result)
{
    QString text;
    for (const search::SearchHit &hit : result.hits) {
        text +=
            QStringLiteral("%1 %2 %3").arg(hit.code).arg(static_cast<int>(hit.reason)).arg(hit.via);
        for (const core::FoldedText::Span &span : hit.spans) {
            text += QStringLiteral(" %1+%2").arg(span.start).arg(span.length);
        }
        text += u'\n';
    }
    for (const int code : result.suggestions) {
        text += QStringLiteral("or %1\n").arg(code);
    }
    return text + QString::number(result.unassigned);
}
