// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Asks @p question, explained by @p explanation; whether the user presses the button @p action.
/// Enter and Escape both mean no.
bool isConfirmed(QWidget *parent, const QString &question, const QString &explanation,
                 const QString &action);

} // namespace ui
