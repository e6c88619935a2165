// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/catimages.h>

#include <QString>

class QWidget;

namespace ui {

class Settings;

/// Asks in one dialog where to save the picture of a code, as what and how large, and saves it.
/// What goes wrong is said in a box. Returns what was saved, in one line for the user; empty if
/// nothing was.
QString savePicture(QWidget *parent, const pictures::CatImages &images,
                    const pictures::CatPicture &picture, const QString &name, Settings &settings);

/// Where pictures were saved last, if that is still there, or else the user's pictures.
QString pictureFolder(const Settings &settings);

} // namespace ui
