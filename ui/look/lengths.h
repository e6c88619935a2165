// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace ui {

/// What pages are laid out in, so that they grow with the font. All lengths are in pixels.
struct Lengths
{
    /// The lengths that belong to @p font. Ask anew after QEvent::FontChange.
    explicit Lengths(const QFont &font);

    int line; ///< the height of a line of text
    double letter; ///< the width of an average letter
    int unit; ///< margins, paddings, gaps and heights are multiples of it

    /// The width of @p count average letters.
    int letters(double count) const { return qRound(count * letter); }

    /// @p length rounded up to a multiple of the unit.
    int roundedUp(int length) const { return (length + unit - 1) / unit * unit; }

    /// The height of a button or a field.
    int control() const { return roundedUp(line + 3 * unit); }
};

/// The width of a letter of a text in @p font, in pixels: what decides how many words fit a line.
/// The average letter of the font itself may differ from it by a fifth, to either side.
double textLetter(const QFont &font);

} // namespace ui
