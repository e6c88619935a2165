// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace ui {

/// A child of @p parent that is but heard: for announce(), where what is said stands nowhere as it
/// is.
QWidget *newVoice(QWidget *parent);

/// Lets a screen reader say @p text, which becomes the name of @p widget, wherever the focus is:
/// how something ended, or that something was copied.
void announce(QWidget *widget, const QString &text);

} // namespace ui
