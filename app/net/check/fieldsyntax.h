// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hop.h"

namespace net {

/// How much of a value is looked at, so that a hostile one costs little.
inline constexpr qsizetype longestValue = 8192;

/// Whether @p text is a token (RFC 9110, section 5.6.2).
bool isToken(QStringView text);

/// @p text without what stands around it: blanks and tabulators (RFC 9110, section 5.6.3).
QStringView withoutBlanks(QStringView text);

/// @p text cut at each @p separator that stands in no quoted string and no comment, without blanks
/// around the parts. Empty parts stay.
QStringList splitOutsideQuotes(QStringView text, QChar separator);

/// The members of the list field @p name (RFC 9110, section 5.6.1): of all its values, without
/// empty ones and what is beyond longestValue.
QStringList listMembers(const Hop &hop, const QString &name);

/// A parameter (RFC 9110, section 5.6.6) or a directive of Cache-Control.
struct Parameter
{
    QString name; ///< as sent
    QString value; ///< without the quotes around it; null if there is none
    bool isQuoted = false;
    bool isWhole = true; ///< the name is a token, the value a token or a quoted string
};

/// @p text, "name", "name=value" or "name=\"value\"".
Parameter readParameter(QStringView text);

/// What stands before the first semicolon, and the parameters behind.
struct ParameterizedValue
{
    QString value;
    QList<Parameter> parameters;
};

ParameterizedValue readParameterized(QStringView text);

/// Whether @p text is a list of at least one challenge (RFC 9110, section 11.6.1), empty members
/// allowed.
bool isChallengeList(const QString &text);

/// Whether @p text is made of what a URI may hold, with whole percent-encodings (RFC 3986).
bool hasUriCharacters(QStringView text);

/// The digits in @p text as a number, at most the greatest there is; nothing if there is anything
/// else (RFC 9111, section 1.2.2).
std::optional<qint64> readNumber(QStringView text);

/// "1 h 30 min", "7 d": @p seconds in its two greatest units.
QString spanText(qint64 seconds);

} // namespace net
