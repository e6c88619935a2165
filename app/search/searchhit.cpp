// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchhit.h"

#include <algorithm>

namespace search {

bool isMention(const SearchHit &hit)
{
    return hit.reason == Reason::Text && hit.spans.isEmpty() && hit.via.isEmpty();
}

bool contains(const QList<SearchHit> &hits, int code)
{
    return std::any_of(hits.cbegin(), hits.cend(),
                       [code](const SearchHit &hit) { return hit.code == code; });
}

QList<core::FoldedText::Span> spansIn(const QString &phrase, const QString &query)
{
    constexpr qsizetype shortestMisspelt = 3;
    const core::FoldedText folded(phrase);
    QList<core::FoldedText::Span> spans;
    const QStringList typed = core::FoldedText(query).words;
    for (const QString &word : typed) {
        for (qsizetype i = 0; i < folded.words.size(); ++i) {
            core::FoldedText::Span span = folded.spans.at(i);
            if (folded.words.at(i).startsWith(word)) {
                span.length = qMin(span.length, word.size());
            } else if (word.size() < shortestMisspelt
                       || !core::isOneTypoApart(folded.words.at(i), word)) {
                continue;
            }
            if (!spans.contains(span)) {
                spans << span;
            }
            break;
        }
    }
    return spans;
}

} // namespace search
