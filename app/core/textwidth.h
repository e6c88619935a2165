// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace core {

/// How many columns of a terminal, or of a text in letters of one width, @p text takes: two for a
/// wide letter of Chinese, Japanese or Korean, none for a mark that stands on another letter. It
/// must hold no control characters.
int columnsOf(QStringView text);

/// @p text cut to @p columns, with an ellipsis where something is left out.
QString cutToColumns(const QString &text, int columns);

/// @p text filled up with spaces to @p columns.
QString filledToColumns(const QString &text, int columns);

/// @p text in lines of at most @p columns, the first behind @p bullet and the others behind
/// @p indent. Lines break at spaces, and beside wide letters where Unicode allows it (UAX #14); a
/// longer word, such as a URL, stays whole.
QStringList wrapped(const QString &text, int columns, const QString &indent, const QString &bullet);

/// @p texts beside each other, each wrapped in a column of @p columns with a gap behind it. A line
/// break in a text stays one. A word that is too long for its column is broken.
QStringList sideBySide(const QStringList &texts, int columns);

} // namespace core
