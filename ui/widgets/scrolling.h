// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;
class QRect;
class QWidget;

namespace ui {

/// Scrolls what is around @p inside if @p key is one that scrolls (arrows up and down, Page Up and
/// Down, Home, End). False for any other key, or if nothing around scrolls.
bool scrollsAround(const QWidget &inside, const QKeyEvent &key);

/// Scrolls what is around @p widget until @p place, in the widget's coordinates, can be seen: all
/// of it, or its beginning if it is higher than the view.
void bringIntoView(const QWidget &widget, const QRect &place);

} // namespace ui
