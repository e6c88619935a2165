// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fonts.h"

#include <QFontDatabase>

namespace ui {

namespace {

/// @p font, @p factor times as large as @p base.
QFont sized(QFont font, const QFont &base, qreal factor)
{
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * factor);
    } else { // given in pixels
        font.setPixelSize(qMax(1, qRound(base.pixelSize() * factor)));
    }
    return font;
}

} // namespace

QFont scaledFont(const QFont &font, qreal factor)
{
    return sized(font, font, factor);
}

QFont codeFont(const QFont &base, qreal factor)
{
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), base, factor);
}

} // namespace ui
