// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/commandline.h>

/// Saves the poster that @p commandLine asks for, without a display, and returns the exit code.
int printPoster(const cli::CommandLine &commandLine, int argc, char **argv);
