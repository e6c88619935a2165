// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace instance {

/// The folder that holds the program's file, for an AppImage the AppImage. Needs an application
/// object.
QString programFolder();

/// Where the settings of the portable program are: beside its file.
QString portableSettingsPath();

/// Where the instances of the portable program meet: those of other copies, and the installed
/// program, meet elsewhere, since their settings are others.
QString portableInstancePath();

} // namespace instance
