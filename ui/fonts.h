// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace ui {

/// Leaves the application's texts without kerning and ligatures, in scripts that do not need them,
/// where letters stand on whole pixels and hardly show them: with @p devicePixelRatio 1. Shaping
/// was a quarter of the time in which a code is shown. Call it before there are widgets.
void setTextShaping(qreal devicePixelRatio);

/// @p font, @p factor times as large, whether its size is given in points or in pixels. Large
/// letters are kerned in any case.
QFont scaledFont(const QFont &font, qreal factor);

/// What the system's font for code is called.
QString codeFontFamily();

/// The system's font for code, @p factor times as large as @p base.
QFont codeFont(const QFont &base, qreal factor);

} // namespace ui
