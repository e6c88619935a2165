// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace cli {

/// What "statuscat check" ends with; of several URLs the gravest. WrongUsage besides.
enum CheckExitCode {
    GoodStatus = 0, ///< the final status is 1xx to 3xx, or all expectations are met
    ErrorStatus = 1, ///< it is 4xx, 5xx or outside the classes, or an expectation is not met
    NoStatus = 3 ///< none came, or redirects lead nowhere and nothing was expected
};

/// Checks the URLs of @p commandLine and prints what came: one URL in full, several a line each, in
/// the order in which they were asked; as JSON an object or an array. Progress goes to the
/// complaints if they are on a terminal. Runs an event loop until all is done or Ctrl+C is pressed;
/// needs an application object. Returns the program's exit code.
int runCheck(const CommandLine &commandLine, const Session &session);

} // namespace cli
