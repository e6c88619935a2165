// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/windowrequest.h>

namespace ui {

class CopyActions;
class Navigator;
class Pages;

/// Does what the command line, another start of the program, a link or the desktop asks for;
/// @p request fits.
void openRequest(const core::WindowRequest &request, const Pages &pages, CopyActions &copying,
                 Navigator &navigator);

} // namespace ui
