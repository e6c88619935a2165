// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

namespace ui {

/// What the window calls @p keys, such as "Ctrl+J" or "Enter": in the words that Qt's menus have,
/// so that a key has one name in a window.
inline QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// The key that accepts. Qt names the one of the main part of the keyboard "Return".
inline QString enterText()
{
    return keyText(Qt::Key_Enter);
}

} // namespace ui
