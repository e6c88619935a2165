// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fonts.h"

#include <QFontDatabase>

namespace ui {

QFont scaledFont(const QFont &font, qreal factor)
{
    QFont scaled = font;
    if (font.pointSizeF() > 0) {
        scaled.setPointSizeF(font.pointSizeF() * factor);
    } else { // given in pixels
        scaled.setPixelSize(qMax(1, qRound(font.pixelSize() * factor)));
    }
    return scaled;
}

QString codeFontFamily()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

QFont codeFont(const QFont &base, qreal factor)
{
    QFont font = scaledFont(base, factor);
    font.setFamily(codeFontFamily());
    return font;
}

} // namespace ui
