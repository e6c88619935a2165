// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <core/exitcode.h>

class QCommandLineParser;

namespace cli {

/// All commands in the order of the help, in the user's language; the window first.
QList<Command> commands();

/// The options that every command has.
QList<Option> commonOptions();

/// The options that may stand beside @p command: its own and the common ones.
QList<Option> optionsOf(const Command &command);

/// Tells @p parser every option of @p commands.
void addOptions(const QList<Command> &commands, QCommandLineParser *parser);

/// The one of @p commands that @p parser found. @p words, what stands there besides options, become
/// its operands.
const Command &takeCommand(const QList<Command> &commands, const QCommandLineParser &parser,
                           QStringList *words);

/// Runs what @p commandLine asks for, or says what is wrong with it: everything that needs no
/// window. Returns the program's exit code.
int runCommand(const CommandLine &commandLine, const Session &session);

} // namespace cli
