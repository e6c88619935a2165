// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// @p text with @p escape in place of each character that must not reach a terminal or a line of
/// text as it is: it controls the terminal, breaks the line, is invisible, turns the direction of
/// writing, or is half a surrogate pair.
QString withEscapes(QStringView text, QString (*escape)(char32_t));

/// @p text from a server, safe to print on a terminal and to show in a line: unsafe characters
/// stand as "\x1b", "\u202e" or "\U000e0041", and what is longer than @p longest characters is cut
/// with an ellipsis.
QString printable(const QString &text, qsizetype longest = 2000);

/// @p json as a text that means the same and can go to a terminal: unsafe characters stand as JSON
/// writes them, "\u202e".
QString printableJson(const QByteArray &json);

} // namespace core
