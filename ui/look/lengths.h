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
    int unit; ///< margins, paddings, gaps and heights are multiples of it

    /// The width of an average letter, and not more than that of Latin letters in fonts that are
    /// made for wider ones; measured anew each time.
    double letter() const;

    /// The width of @p count such letters.
    int letters(double count) const { return qRound(count * letter()); }

    /// @p length rounded up to a multiple of the unit.
    int roundedUp(int length) const { return (length + unit - 1) / unit * unit; }

    /// The height of a button or a field.
    int control() const { return roundedUp(line + 3 * unit); }

private:
    QFont m_font;
};

/// The width of a letter of a text in @p font, in pixels: what decides how many words fit a line.
/// What the font itself calls its average may differ from it by a fifth, to either side, and in
/// fonts for Chinese and Japanese it is twice as wide.
double textLetter(const QFont &font);

/// How wide a text in @p font is at most, in pixels: longer lines, of more than about 85 letters,
/// are hard to follow.
int widestProse(const QFont &font);

} // namespace ui
