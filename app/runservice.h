// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Runs the program as a service of the session bus until nobody has asked it for a while. Returns
/// the program's exit code.
int runService(int argc, char **argv);
