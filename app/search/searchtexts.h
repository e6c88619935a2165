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
    QString words; ///< its telling words, with spaces between; see Words::telling()
    QString text; ///< as it was written, if it is a name or a question
};

/// "keyword": the word for @p field in those files.
QByteArrayView fieldName(Field field);

/// Whether users see texts of @p field, so that the files hold them as they were written.
bool isShown(Field field);

/// What the build wrote into @p lines, search/LANGUAGE/texts.tsv.
QList<SearchText> readSearchTexts(const QByteArray &lines);

} // namespace search
