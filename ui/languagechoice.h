// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QActionGroup;

namespace ui {

class Navigator;
class Settings;

/// Checks the action of the language in @p settings among @p languages, whose data are the codes of
/// core::languages(), or empty for the system's. Choosing another one is remembered at once and
/// takes effect when the program is started again; @p navigator says so. @p settings and @p
/// navigator must outlive them.
void offerLanguages(QActionGroup *languages, Settings &settings, Navigator &navigator);

} // namespace ui
