// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// The palettes in which tests look at what the window paints: the desktop's, our two, and one for
/// those who need much contrast.
QStringList palettesOfTests();

/// Shows everything in the palette @p name of palettesOfTests(), until forgetPalette().
void usePalette(const QString &name);

/// Shows everything in the desktop's palette again.
void forgetPalette();
