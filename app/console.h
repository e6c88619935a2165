// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Has Windows show what the program prints in the console that it was started from, which it does
/// not for a program with windows. Output that is redirected stays where it goes. Elsewhere there
/// is nothing to do.
void useParentConsole();
