// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columns.h"

#include <cmath>
#include <limits>

namespace poster {

namespace {

/// What a column of that height costs: so much that the highest decides.
double costOf(double height)
{
    return std::pow(height, 6);
}

} // namespace

QList<int> balanced(const QList<double> &heights, int columns)
{
    const auto count = static_cast<int>(heights.size());
    // The least cost of the first pieces, and how many of them are in the last column.
    QList<double> costs(count + 1, std::numeric_limits<double>::infinity());
    costs[0] = 0;
    QList<QList<int>> lastColumns;
    for (int column = 0; column < columns; ++column) {
        QList<double> next = costs;
        QList<int> last(count + 1, 0);
        for (int end = 1; end <= count; ++end) {
            double height = 0;
            for (int begin = end - 1; begin >= 0; --begin) {
                height += heights.at(begin);
                if (const double cost = costs.at(begin) + costOf(height); cost < next.at(end)) {
                    next[end] = cost;
                    last[end] = end - begin;
                }
            }
        }
        costs = next;
        lastColumns.append(last);
    }
    QList<int> counts;
    int end = count;
    for (int column = columns - 1; column >= 0; --column) {
        if (const int inColumn = lastColumns.at(column).at(end); inColumn > 0) {
            counts.prepend(inColumn);
            end -= inColumn;
        }
    }
    return counts;
}

} // namespace poster
