// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

#include <core/exitcode.h>

namespace cli {

// What several commands answer or complain.

/// Complains about @p reason and returns @p code.
int fail(core::ExitCode code, const QString &reason, QTextStream &err);

/// Complains that there is no ecosystem @p id; returns the exit code.
int failUnknownEcosystem(const QString &id, QTextStream &err);

/// Says what a program should make of @p code, which nobody assigned; returns the exit code.
int printUnassigned(const core::Catalogue &catalogue, int code, QTextStream &err);

/// "404 Not Found"; only the number if nobody gave it a phrase or @p catalogue does not have it.
QString codeAndPhrase(const core::Catalogue &catalogue, int code);

/// Prints a code in one line.
void printLine(const core::StatusSummary &summary, QTextStream &out);

} // namespace cli
