// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/commandline.h>

/// Whether a window can be shown. Qt would abort with a page of text where it cannot.
bool hasDisplay();

/// Opens the window that @p commandLine asks for, or lets the one that runs already do it, and
/// stays until it is closed. Returns the program's exit code. Where the display cannot be reached,
/// it ends the program, or starts it over if @p needsNoDisplay.
int showWindow(const cli::CommandLine &commandLine, int argc, char **argv, bool needsNoDisplay);
