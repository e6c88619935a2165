// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSize;
class QString;

namespace ui {

class MainWindow;

/// Shows @p window at @p size and writes a picture of it to @p file, whose name says in which
/// format. Gives the fault, or nothing.
QString saveScreenshot(MainWindow &window, const QString &file, const QSize &size);

} // namespace ui
