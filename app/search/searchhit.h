// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchtexts.h"

#include <core/foldedtext.h>

#include <QList>
#include <QString>

namespace search {

/// What in the query speaks of a code.
enum class Reason {
    Number, ///< its number, alone or inside a pasted line
    NumberPrefix, ///< "40"
    StatusClass, ///< "4xx", "client error": the class of the code
    ErrorName, ///< a constant of any ecosystem or the name of an error: "SC_GONE", "NoSuchKey"
    Message, ///< a fixed sentence of a server
    WholeName, ///< phrase, former phrase, keyword, header or reference, word for word
    NameStart, ///< words that begin those of a name
    Misspelt, ///< a name with one or two typing errors
    Text ///< words of all that is said about the code
};

/// A code that answers a query.
struct SearchHit
{
    int code = 0;
    Reason reason = Reason::Text;
    QList<core::FoldedText::Span> spans = {}; ///< what matched in the phrase
    QString via = {}; ///< the former phrase, keyword, … that matched, if it was not the phrase
    int count = 1; ///< how often a pasted text speaks of the code
    Field field = Field::Phrase; ///< which text of the code matched
};

/// Whether only what is written about the code of @p hit speaks of what is looked for, and none of
/// its names.
bool isMention(const SearchHit &hit);

/// Whether one of @p hits is @p code.
bool contains(const QList<SearchHit> &hits, int code);

/// What of @p phrase the words of @p query begin, or are a typing error of.
QList<core::FoldedText::Span> spansIn(const QString &phrase, const QString &query);

} // namespace search
