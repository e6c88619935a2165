// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "content.h"
#include "text.h"

#include <QList>
#include <QRectF>

namespace poster {

/// Something in its place on a poster.
struct Block
{
    enum class Kind {
        Panel, ///< the ground of a class, with a bar in its colour at the top
        Picture, ///< the drawing of a code
        Words
    };

    Kind kind = Kind::Words;
    QRectF rect; ///< in millimetres, from the upper left corner of the page
    int code = -1; ///< of a picture, and of the words that are its number
    Text text = {}; ///< of words
    core::StatusClass statusClass = core::StatusClass::Outside; ///< of a panel
};

/// How much a poster says; the least is what fits a small sheet.
enum class Detail {
    All,
    Brief, ///< not what to do about numbers that are not registered
    FewQuestions, ///< and of the questions only the first, in a row
    NoQuestions, ///< and none of them
    NoAdvice, ///< and not what to do at all
    Titles ///< and not what the codes mean
};

/// A poster as a value: what stands where.
struct Layout
{
    QSizeF page; ///< in millimetres
    double margin = 0; ///< in millimetres, on each side
    double body = 0; ///< the size of the smallest letters in millimetres
    Detail detail = Detail::All;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QList<Block> blocks; ///< in reading order; a panel before what stands on it
};

inline constexpr double mmPerPoint = 25.4 / 72;

/// The smallest letters that a poster of @p page millimetres has if there is any way, in points: 6
/// on A4, 7 on A2, which hangs on a wall.
double leastPoints(const QSizeF &page);

/// Sets @p content on a page of @p page millimetres, in the largest letters that leave room for
/// all of it; with the first detail that allows letters of leastPoints().
Layout makeLayout(const Content &content, const QSizeF &page, Qt::LayoutDirection direction);

} // namespace poster
