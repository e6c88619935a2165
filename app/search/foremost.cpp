// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foremost.h"

#include <QCoreApplication>

#include <algorithm>

namespace search {

namespace {

struct ForemostTr
{
    Q_DECLARE_TR_FUNCTIONS(search::Foremost)
};

/// Whether @p hit is one of many that match equally, such as "40" and "4xx" do.
bool isOneOfMany(const SearchHit &hit)
{
    return hit.reason == Reason::NumberPrefix || hit.reason == Reason::StatusClass;
}

bool isNamedInText(const SearchHit &hit)
{
    return hit.reason == Reason::Number || hit.reason == Reason::ErrorName
        || hit.reason == Reason::Message;
}

} // namespace

Foremost foremostOf(const SearchResult &result)
{
    if (result.hits.isEmpty() && !result.suggestions.isEmpty()) {
        //: @title:group of codes in the list: those nearest to a word that nothing matches
        return {ForemostTr::tr("Did you mean"), result.suggestions};
    }
    if (!result.isAnswered() || isOneOfMany(result.hits.constFirst())) {
        return {};
    }
    const auto codes = [&result](qsizetype count) {
        QList<int> first;
        for (const SearchHit &hit : result.hits.first(qMin(count, result.hits.size()))) {
            first << hit.code;
        }
        return first;
    };
    const qsizetype named =
        std::find_if_not(result.hits.cbegin(), result.hits.cend(), isNamedInText)
        - result.hits.cbegin();
    if (!result.quote.text.isEmpty() && named > 1) {
        //: @title:group of codes in the list, below a search field into which text was pasted
        return {ForemostTr::tr("In the pasted text"), codes(named)};
    }
    if (result.certainty == Certainty::Equals) {
        //: @title:group of codes in the list: what was looked for means each of them
        return {ForemostTr::tr("Each of these"), codes(qMax<qsizetype>(named, 2))};
    }
    if (result.certainty == Certainty::WithNeighbours && result.hits.size() > 1) {
        //: @title:group of codes in the list: the three most likely answers
        return {ForemostTr::tr("Best matches"), codes(3)};
    }
    //: @title:group of codes in the list: the answer
    return {ForemostTr::tr("Best match"), codes(1)};
}

} // namespace search
