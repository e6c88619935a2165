// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lengths.h"

#include <QFontMetricsF>

namespace ui {

Lengths::Lengths(const QFont &font)
    : m_font(font)
{
    constexpr double lineOfOneUnit = 18; // at 10 pt and 96 dpi
    line = qRound(QFontMetricsF(font).height());
    unit = 4 * qMax(1, qRound(line / lineOfOneUnit));
}

double Lengths::letter() const
{
    constexpr double wider = 10.0 / 9; // than in a running text, which has spaces
    return qMin(QFontMetricsF(m_font).averageCharWidth(), textLetter(m_font) * wider);
}

double textLetter(const QFont &font)
{
    constexpr QStringView letters = u"abcdefghijklmnopqrstuvwxyz ";
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QChar letter : letters) { // one by one: a text would be shaped, which takes longer
        width += metrics.horizontalAdvance(letter);
    }
    return width / static_cast<double>(letters.size());
}

int widestProse(const QFont &font)
{
    constexpr int letters = 85;
    return qRound(letters * textLetter(font));
}

} // namespace ui
