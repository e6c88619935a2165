// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkoptions.h"

#include <core/catalogue.h>

class QTextStream;

namespace cli {

/// What "statuscat check" ends with; of several URLs the gravest. WrongUsage besides.
enum CheckExitCode {
    GoodStatus = 0, ///< the final status is 1xx to 3xx
    ErrorStatus = 1, ///< it is 4xx, 5xx or outside the classes
    NoStatus = 3 ///< none came, or redirects lead nowhere
};

/// Checks the URLs of @p options and prints what came to @p out: one URL in full, several a line
/// each, in the order in which they were asked; with @p asJson an object or an array. Complaints
/// go to @p err, and progress if it is a terminal. Runs an event loop until all is done or Ctrl+C
/// is pressed; needs an application object. Returns the program's exit code.
int runCheck(const CheckOptions &options, bool asJson, const core::Catalogue &catalogue,
             QTextStream &out, QTextStream &err);

} // namespace cli
