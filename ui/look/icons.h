// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

class QPalette;

namespace ui {

/// The icon with that name: the desktop's own where its theme has one (@p themeName), else our
/// drawing
/// :/icons/<name>.svg in the palette's text colour, sharp at any scale factor.
QIcon icon(const QString &name, const QString &themeName, const QPalette &palette);

/// The program's own icon, in every size that window lists and task bars ask for.
QIcon applicationIcon();

} // namespace ui
