// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui {

/// Leaves the keys of the window's actions to the window while @p editor has the focus. Qt's
/// editors take what the platform edits with, which on X11 are letters with Ctrl such as Ctrl+E.
/// Letters, words and what is selected stay the business of the editor.
void leaveKeysToWindow(QWidget *editor);

} // namespace ui
