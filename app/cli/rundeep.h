// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "runcheck.h"

namespace cli {

/// Checks as @p request says, asks the server the questions of a deep check, and prints both. Says
/// first how many requests it sends. Runs an event loop until all is done or Ctrl+C is pressed.
/// Returns the program's exit code, which is that of the plain check.
int runDeepCheck(const net::CheckRequest &request, const CommandLine &commandLine,
                 const Session &session);

} // namespace cli
