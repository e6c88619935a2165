// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// Whether @p c must not reach a terminal or a line of text as it is: it controls the terminal,
/// breaks the line, is invisible or turns the direction of writing.
bool isUnsafe(QChar c);

/// @p text from a server, safe to print on a terminal and to show in a line: unsafe characters
/// stand as "\x1b" or "\u202e", and what is longer than @p longest characters is cut with an
/// ellipsis.
QString printable(const QString &text, qsizetype longest = 2000);

} // namespace core
