// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace net {

/// The words of the first command in @p text as a POSIX shell reads them: quotes, backslashes and
/// lines that go on, and $'…' with its escapes, which browsers copy. Nothing is expanded or run.
/// The command ends at the end of its line, or at one of ; | & < >. None if a quote is not closed.
std::optional<QStringList> shellWords(const QString &text);

} // namespace net
