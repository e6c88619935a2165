// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractButton;
class QKeyEvent;

namespace ui {

/// Clicks @p button if @p event is Enter, which Qt leaves to the default buttons of dialogs.
/// Whether it was; for the keyPressEvent() of buttons.
bool clickByEnter(QAbstractButton *button, const QKeyEvent &event);

} // namespace ui
