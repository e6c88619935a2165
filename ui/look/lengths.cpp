// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lengths.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace ui {

Lengths::Lengths(const QFont &font)
{
    const QFontMetricsF metrics(font);
    constexpr double lineOfOneUnit = 18; // at 10 pt and 96 dpi
    line = qRound(metrics.height());
    letter = metrics.averageCharWidth();
    unit = 4 * qMax(1, qRound(line / lineOfOneUnit));
}

double textLetter(const QFont &font)
{
    const QString letters = u"abcdefghijklmnopqrstuvwxyz "_s;
    return QFontMetricsF(font).horizontalAdvance(letters) / static_cast<double>(letters.size());
}

} // namespace ui
