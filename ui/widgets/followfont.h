// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/look/lengths.h>

#include <functional>

class QFont;
class QLayout;
class QMargins;
class QWidget;

namespace ui {

/// Calls @p apply with the lengths of the font of @p widget, now and whenever it has another font;
/// for what is set once and would keep the size of the first font.
void followFont(QWidget *widget, const std::function<void(const Lengths &)> &apply);

/// Gives @p layout, which @p widget holds or one of its layouts does, these margins and this
/// spacing, in units of the widget's font.
void setInUnits(QLayout *layout, QWidget *widget, const QMargins &margins, int spacing);

/// The font of the title of @p page: its own, larger and bold.
QFont titleFont(const QWidget &page);

/// Gives @p title the font of the title of @p page.
void setTitleFont(QWidget *title, QWidget *page);

} // namespace ui
