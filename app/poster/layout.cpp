// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout.h"

#include "placing.h"

#include <algorithm>
#include <optional>

namespace poster {

namespace {

constexpr double marginShare = 0.032; ///< of the page's width

/// Makes the letters of @p measure, which fit, as large as they can be.
void enlarge(const Content &content, Measure *measure)
{
    double least = measure->body;
    double most = measure->page.width() / 36;
    constexpr int steps = 8;
    for (int step = 0; step < steps; ++step) {
        measure->body = (least + most) / 2;
        (place(content, *measure).fits() ? least : most) = measure->body;
    }
    measure->body = least;
}

/// The number of columns that leaves the letters of @p least largest, and how large they are then;
/// nothing if there is none.
std::optional<Measure> bestMeasure(const Content &content, const Measure &least)
{
    constexpr int mostColumns = 8;
    constexpr double worth = 1.03; // so much larger the letters of more columns must be
    std::optional<Measure> best;
    for (int columns = 1; columns <= mostColumns; ++columns) {
        Measure measure = least;
        measure.columns = columns;
        measure.body = best ? best->body * worth : least.body;
        if (place(content, measure).fits()) {
            enlarge(content, &measure);
            best = measure;
        }
    }
    return best;
}

/// As bestMeasure(), with the first detail that allows letters of leastPoints().
Measure bestDetail(const Content &content, const QSizeF &page)
{
    Measure measure {
        .page = page, .margin = marginShare * page.width(), .body = leastPoints(page) * mmPerPoint};
    for (const Detail detail : {Detail::All, Detail::Brief, Detail::FewQuestions,
                                Detail::NoQuestions, Detail::NoAdvice, Detail::Titles}) {
        measure.detail = detail;
        if (const std::optional<Measure> best = bestMeasure(content, measure)) {
            return *best;
        }
    }
    measure.body = 0.5 * mmPerPoint;
    return bestMeasure(content, measure).value_or(measure);
}

void mirror(QList<Block> *blocks, double width)
{
    for (Block &block : *blocks) {
        block.rect.moveLeft(width - block.rect.right());
    }
}

} // namespace

double leastPoints(const QSizeF &page)
{
    constexpr double ofA4 = 6;
    constexpr double widthOfA4 = 210;
    return ofA4 + qMax(0.0, page.width() / widthOfA4 - 1);
}

Layout makeLayout(const Content &content, const QSizeF &page, Qt::LayoutDirection direction)
{
    Measure measure = bestDetail(content, page);
    const Placing tight = place(content, measure);
    const auto panels =
        std::count_if(tight.blocks.cbegin(), tight.blocks.cend(),
                      [](const Block &block) { return block.kind == Block::Kind::Panel; });
    measure.slack =
        qBound(0.0, (tight.floor - tight.bottom) / static_cast<double>(panels), 2 * measure.body);
    Layout layout {.page = page,
                   .margin = measure.margin,
                   .body = measure.body,
                   .detail = measure.detail,
                   .direction = direction,
                   .blocks = place(content, measure).blocks};
    if (direction == Qt::RightToLeft) {
        mirror(&layout.blocks, page.width());
    }
    return layout;
}

} // namespace poster
