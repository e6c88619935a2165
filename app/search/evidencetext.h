// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace search {

/// A letter as words are compared: small, without accent, in its usual width. Other characters stay
/// as they are.
QChar foldedLetter(QChar c);

/// @p text letter by letter as words are compared; as long as @p text.
QString foldedLetters(QStringView text);

/// A text as a person sees it, in plain characters: digits of all scripts become ASCII digits,
/// quotation marks, dashes and characters of full width their plain forms, and terminal colours,
/// with their escape character or without, are gone.
class PlainText
{
public:
    explicit PlainText(QStringView given);

    /// In the letters of the given text.
    QStringView text() const { return m_text; }

    /// text() in small letters without accents; as long as it.
    QStringView lower() const { return m_lower; }

    /// Where the character at @p at of text() stands in the given text.
    qsizetype givenPosition(qsizetype at) const;

private:
    /// From position at on, the given text is that much ahead.
    struct Shift
    {
        qsizetype at;
        qsizetype ahead;
    };

    QString m_text;
    QString m_lower;
    QList<Shift> m_shifts; ///< by position
};

} // namespace search
