// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace net {

/// @p text from a server, safe to print on a terminal and to show in a line: characters that
/// control the terminal, break the line or turn the direction of writing stand as "\x1b" or
/// "\u202e", and what is longer than @p longest characters is cut with an ellipsis.
QString printable(const QString &text, qsizetype longest = 2000);

} // namespace net
