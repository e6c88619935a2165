// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace core {

/// What the program ends with. The numbers are a promise to scripts.
enum ExitCode {
    Found = 0,
    NothingFound = 1,
    WrongUsage = 2,
    CannotWrite = 3 ///< the output or the picture: full disk, closed pipe, …
};

} // namespace core
