// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace core {

/// Whether @p text is a link of the scheme that the desktop gives to this program, sound or not.
bool isStatusLink(QStringView text);

/// The number that @p link names: "statuscat:404", also with two slashes before and one behind it,
/// as some programs write links. None for anything else, since any web page can make a link: it
/// says which code is to be seen, and nothing more.
std::optional<int> codeInLink(const QString &link);

/// The two to five numbers that @p link wants side by side: "statuscat:compare/401,403". None for
/// anything else.
QList<int> comparedInLink(const QString &link);

/// Whether @p link asks for the guide: "statuscat:choose".
bool isChoiceLink(const QString &link);

/// Whether @p link asks for the questions about codes: "statuscat:learn".
bool isLearnLink(const QString &link);

} // namespace core
