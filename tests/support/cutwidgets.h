// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

/// Whether @p widget has the room that its text needs. Cut off by design, and no label, are the
/// rows of lists, which delegates paint, the previews of FoldRow, the code in a CopyRow and what an
/// ElidedLabel quotes: each is one line of what stands elsewhere in full.
bool showsItsText(const QWidget *widget);

/// What is cut off in @p window, but for its status bar, which drops texts when they have no room;
/// layouts need a moment until nothing is.
QStringList cutWidgets(const QWidget &window);
