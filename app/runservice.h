// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/commandline.h>

/// Runs the program, as @p commandLine asks, as a service of the session bus until nobody has asked
/// it for a while. Returns the program's exit code.
int runService(const cli::CommandLine &commandLine, int argc, char **argv);
