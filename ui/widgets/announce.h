// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace ui {

/// Lets a screen reader say @p text, which becomes the name of @p widget, wherever the focus is: how
/// something ended, or that something was copied.
void announce(QWidget *widget, const QString &text);

/// Makes @p widget a @p role to assistive technologies. Call it where the widget is made: what they
/// have asked about already stays what it was.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace ui
