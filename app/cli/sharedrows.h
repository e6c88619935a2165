// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace cli {

// What the tables of several commands hold.

/// "--json".
Option jsonOption();

/// A status code, by the name @p name.
Operand codeOperand(const QString &name);

/// The name of an ecosystem, by the name @p name.
Operand ecosystemOperand(const QString &name);

/// Whether @p word is written as a status code: three digits, as on the wire.
bool isCode(const QString &word);

/// Takes a status code over, or says in CommandLine::error why it is none.
void readCode(const QString &word, CommandLine *commandLine);

} // namespace cli
