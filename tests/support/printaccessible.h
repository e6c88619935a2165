// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

/// What screen readers find in @p widget, a line for each thing that is shown and indented below
/// what holds it: role "name" (description) [states] value. It depends neither on fonts nor on what
/// is in sight.
QString printAccessible(QWidget *widget);
