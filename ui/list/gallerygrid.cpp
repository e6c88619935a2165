// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallerygrid.h"

#include "gallerydelegate.h"
#include "statusdelegate.h"

#include <ui/look/lengths.h>

#include <algorithm>
#include <limits>

namespace ui {

GalleryGrid::GalleryGrid(GalleryDelegate &codes, const StatusDelegate &headings)
    : m_codes(codes)
    , m_headings(headings)
{
}

void GalleryGrid::place(const QAbstractItemModel &model, const QStyleOptionViewItem &option,
                        int width, int pictureWidth)
{
    constexpr int usualUnit = 4;
    m_cells.clear();
    m_width = width;
    m_unit = Lengths(option.font).unit;
    const int wanted = pictureWidth * m_unit / usualUnit + 2 * m_unit;
    const int inner = width - 2 * sides() + gap();
    m_columns = qMax(1, qRound(double(inner) / (wanted + gap())));
    m_codes.setCellWidth(inner / m_columns - gap());
    int y = gap();
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex heading = model.index(section, 0);
        if (!isHeading(heading)) {
            continue;
        }
        const int headingHeight = m_headings.sizeHint(option, heading).height();
        m_cells.append({heading, QRect(0, y, width, headingHeight), true});
        y = placeCodes(heading, option, y + headingHeight + gap()) + gap();
    }
    m_height = m_cells.isEmpty() ? 0 : y - 2 * gap() + sides();
}

/// Gives the codes below @p heading their places in rows from @p top on, each as high as its
/// longest name makes it. Returns where the next heading may stand.
int GalleryGrid::placeCodes(const QModelIndex &heading, const QStyleOptionViewItem &option, int top)
{
    const QAbstractItemModel &model = *heading.model();
    const int inner = m_width - 2 * sides() + gap();
    const int codes = model.rowCount(heading);
    for (int first = 0; first < codes; first += m_columns) {
        const int end = qMin(codes, first + m_columns);
        QSize cell;
        for (int row = first; row < end; ++row) {
            cell = cell.expandedTo(m_codes.sizeHint(option, model.index(row, 0, heading)));
        }
        for (int row = first; row < end; ++row) {
            const QPoint corner(sides() + (row - first) * inner / m_columns, top);
            const QRect place =
                QStyle::visualRect(option.direction, QRect(0, 0, m_width, 1), QRect(corner, cell));
            m_cells.append({model.index(row, 0, heading), place, false});
        }
        top += cell.height() + gap();
    }
    return top;
}

QList<const GalleryGrid::Cell *> GalleryGrid::codes() const
{
    QList<const Cell *> codes;
    for (const Cell &cell : m_cells) {
        if (!cell.isHeading) {
            codes << &cell;
        }
    }
    return codes;
}

const GalleryGrid::Cell *GalleryGrid::of(const QModelIndex &index) const
{
    const auto it = std::find_if(m_cells.cbegin(), m_cells.cend(),
                                 [&index](const Cell &cell) { return cell.index == index; });
    return index.isValid() && it != m_cells.cend() ? &*it : nullptr;
}

const GalleryGrid::Cell *GalleryGrid::at(const QPoint &point) const
{
    const auto it = std::find_if(m_cells.cbegin(), m_cells.cend(),
                                 [&point](const Cell &cell) { return cell.place.contains(point); });
    return it == m_cells.cend() ? nullptr : &*it;
}

QModelIndex GalleryGrid::neighbour(const Cell &from, int rows) const
{
    QList<int> tops; // of the rows of codes
    for (const Cell &cell : m_cells) {
        if (!cell.isHeading && (tops.isEmpty() || tops.constLast() != cell.place.top())) {
            tops << cell.place.top();
        }
    }
    const qsizetype row =
        qBound<qsizetype>(0, tops.indexOf(from.place.top()) + rows, tops.size() - 1);
    const Cell *nearest = &from;
    int least = std::numeric_limits<int>::max();
    for (const Cell &cell : m_cells) {
        const int distance = qAbs(cell.place.center().x() - from.place.center().x());
        if (!cell.isHeading && cell.place.top() == tops.at(row) && distance < least) {
            nearest = &cell;
            least = distance;
        }
    }
    return nearest->index;
}

} // namespace ui
