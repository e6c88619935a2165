// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catimages.h"

#include <QList>
#include <QString>

class QWidget;

namespace ui {

/// Asks where to save the picture of a code, as what and how large, and saves it. Returns what
/// happened, in one line for the user; empty if the reader thought better of it.
QString savePicture(QWidget *parent, const CatImages &images, const CatPicture &picture,
                    const QString &name);

/// Asks for a folder and saves every drawing of @p codes there, with progress and a way out. Files
/// that are there already are replaced only if the reader agrees. Returns as savePicture() does.
QString saveAllPictures(QWidget *parent, const CatImages &images, const QList<int> &codes);

} // namespace ui
