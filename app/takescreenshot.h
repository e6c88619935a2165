// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/commandline.h>

/// Saves a picture of the window as @p commandLine asks for; needs no display. Returns the
/// program's exit code.
int takeScreenshot(const cli::CommandLine &commandLine, int argc, char **argv);
