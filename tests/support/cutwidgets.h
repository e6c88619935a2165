// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

/// Whether @p widget has the room that its text needs.
bool showsItsText(const QWidget *widget);

/// What is cut off in @p window, but for its status bar, which drops texts when they have no room;
/// layouts need a moment until nothing is.
QStringList cutWidgets(const QWidget &window);
