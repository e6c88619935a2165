// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace ui {

/// @p font, @p factor times as large, whether its size is given in points or in pixels.
/// A widget that keeps it no longer follows the desktop's size: ask anew after QEvent::FontChange.
QFont scaledFont(const QFont &font, qreal factor);

/// What the system's font for code is called.
QString codeFontFamily();

/// The system's font for code, @p factor times as large as @p base.
QFont codeFont(const QFont &base, qreal factor);

} // namespace ui
