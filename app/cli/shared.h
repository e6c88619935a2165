// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <core/exitcode.h>

namespace cli {

// What several commands have in their tables, and what several answer.

/// "--json".
Option jsonOption();

/// "--color auto|always|never".
Option colorOption();

/// A status code, by the name @p name.
Operand codeOperand(const QString &name);

/// The name of an ecosystem, by the name @p name.
Operand ecosystemOperand(const QString &name);

/// Takes a status code over, or says in CommandLine::error why it is none.
void readCode(const QString &word, CommandLine *commandLine);

/// Complains about @p reason, which may hold what came from outside, and returns @p code.
int fail(core::ExitCode code, const QString &reason, QTextStream &err);

/// @p file, "-" for standard input, as complaints call it, printable.
QString nameOfFile(const QString &file);

/// Complains that @p file cannot be read; returns the exit code.
int failUnreadable(const QString &file, const QString &reason, QTextStream &err);

/// Complains that there is no ecosystem @p id; returns the exit code.
int failUnknownEcosystem(const QString &id, QTextStream &err);

/// Says what a program should make of @p code, which nobody assigned; returns the exit code.
int printUnassigned(int code, QTextStream &err);

} // namespace cli
