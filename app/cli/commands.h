// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline.h"

#include <core/catalogue.h>
#include <core/exitcode.h>

#include <functional>

class QTextStream;

namespace cli {

/// Saves the picture of a code, or of its class if the code has none, to a file that ends in .png
/// or .svg; a PNG is that many pixels wide. Returns why it cannot, or an empty text.
using SavePicture = std::function<QString(int code, const QString &file, int width)>;

/// Runs what @p commandLine asks for, or says what is wrong with it: everything that needs no
/// window. Answers go to @p out, complaints to @p err. Returns the program's exit code.
int runCommand(const CommandLine &commandLine, const core::Catalogue &catalogue,
               const SavePicture &savePicture, QTextStream &out, QTextStream &err);

} // namespace cli
