// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QSplitter;

namespace ui {

class Settings;

/// Gives @p window and the halves of its @p splitter the places and sizes that they had when
/// rememberWindowState() was called last, or those of a first start.
void restoreWindowState(QMainWindow *window, QSplitter *splitter, const Settings &settings);

/// Remembers places and sizes in @p settings.
void rememberWindowState(const QMainWindow &window, const QSplitter &splitter, Settings &settings);

} // namespace ui
