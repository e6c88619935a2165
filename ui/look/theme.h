// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QActionGroup;

namespace ui {

class Settings;

/// Which colours the program has.
enum class Theme { System, Light, Dark };

/// The theme with the name "system", "light" or "dark", as in the settings and on the command line;
/// System for any other.
Theme themeForKey(const QString &key);

/// The styles of desktops that paint in the system's own colours, whatever the palette says.
QStringList stylesWithOwnColors();

/// Dresses the whole application, with Light and Dark in Fusion where the desktop's style is one of
/// @p ownColors. Needs a QApplication.
void applyTheme(Theme theme, const QStringList &ownColors = stylesWithOwnColors());

/// Tells whether the desktop prefers dark colours, for the theme System where Qt's own palette does
/// not show it. Changes the application's colours if they differ.
void setDesktopPrefersDark(bool isPreferred);

/// Asks the desktop which colours it prefers, without waiting for the answer, and follows it as
/// long as the application lives. Needs a QApplication.
void followDesktop();

/// Checks the action of the theme in @p settings among @p themes, whose data are their keys.
/// Choosing another one dresses the application and is remembered at once. @p settings must outlive
/// them.
void offerThemes(QActionGroup *themes, Settings &settings);

} // namespace ui
