// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui {

/// Shows version and licences above @p window until the user closes them.
void showAbout(QWidget *window);

} // namespace ui
