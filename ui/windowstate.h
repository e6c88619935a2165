// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QString;
class QWidget;

namespace core {
class Catalogue;
}

namespace ui {

class Settings;
class WindowFrame;

/// Gives @p window and what its @p frame holds the places and sizes that they had when
/// rememberWindowState() was called last, or those of a first start. Whatever was remembered, the
/// window fits its screen, and both list and page can be seen.
void restoreWindowState(QMainWindow &window, WindowFrame &frame, const Settings &settings);

/// Remembers places and sizes in @p settings.
void rememberWindowState(const QMainWindow &window, const WindowFrame &frame, Settings &settings);

/// The code of @p catalogue that the user left the window with; at first the best known of all.
int lastCode(const Settings &settings, const core::Catalogue &catalogue);

/// Brings @p window to the front, as far as the desktop lets it; @p activationToken is what the
/// desktop gave the program that asks for it, empty if it gave none.
void raiseWindow(QWidget &window, const QString &activationToken);

} // namespace ui
