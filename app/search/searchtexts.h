// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace search {

/// What a text says about its code.
enum class Field {
    Phrase,
    Former, ///< a former phrase, or what an owner of an unregistered number calls it
    Keyword,
    Asked,
    Summary,
    Header, ///< its name, with a requirement word
    Owner,
    Cause,
    Right, ///< when it is right to send it
    Mined, ///< a sentence about another code that tells when this one is right
    Related, ///< how it differs from others
    Reference,
    Use,
    Description,
    Described ///< the name of a header that is mentioned without a requirement word
};

inline constexpr int fieldCount = 15;

/// A text that a code can be found by.
struct SearchText
{
    int code = 0;
    Field field = Field::Phrase;
    QString text;
};

/// What the build wrote into @p lines, search/LANGUAGE/texts.tsv.
QList<SearchText> readSearchTexts(const QByteArray &lines);

} // namespace search
