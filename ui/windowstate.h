// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;

namespace ui {

class Settings;
class WindowFrame;

/// Gives @p window and what its @p frame holds the places and sizes that they had when
/// rememberWindowState() was called last, or those of a first start. Whatever was remembered, the
/// window fits its screen, and both list and page can be seen.
void restoreWindowState(QMainWindow &window, WindowFrame &frame, const Settings &settings);

/// Remembers places and sizes in @p settings.
void rememberWindowState(const QMainWindow &window, const WindowFrame &frame, Settings &settings);

} // namespace ui
