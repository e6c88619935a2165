// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPersistentModelIndex>
#include <QRect>

class QStyleOptionViewItem;

namespace ui {

class GalleryDelegate;
class StatusDelegate;

/// Where the headings and codes of the gallery stand, before scrolling: headings across the whole
/// width, codes in rows that reach both edges. All lengths are in pixels.
class GalleryGrid
{
public:
    /// A heading or a code with its place in the whole.
    struct Cell
    {
        QPersistentModelIndex index;
        QRect place;
        bool isHeading = false;
    };

    /// Both tell how large their cells are, and must outlive the grid.
    GalleryGrid(GalleryDelegate &codes, const StatusDelegate &headings);

    /// Gives every heading and code of @p model its place in @p width, with pictures about as wide
    /// as @p pictureWidth says for the usual font.
    void place(const QAbstractItemModel &model, const QStyleOptionViewItem &option, int width,
               int pictureWidth);
    void clear() { m_cells.clear(); }

    /// From top to bottom.
    const QList<Cell> &cells() const { return m_cells; }
    QList<const Cell *> codes() const;

    /// The cell of @p index, or the one at @p point; null if there is none.
    const Cell *of(const QModelIndex &index) const;
    const Cell *at(const QPoint &point) const;

    /// The code that stands nearest to @p from, @p rows further down or, if negative, up.
    QModelIndex neighbour(const Cell &from, int rows) const;

    int height() const { return m_height; }
    int gap() const { return 2 * m_unit; }

    /// How far a heading is set in, so that it begins where the pictures do.
    int headingInset() const { return 3 * m_unit; }

private:
    int sides() const { return 5 * m_unit; }
    int placeCodes(const QModelIndex &heading, const QStyleOptionViewItem &option, int top);

    GalleryDelegate &m_codes;
    const StatusDelegate &m_headings;
    QList<Cell> m_cells;
    int m_unit = 4;
    int m_width = 0;
    int m_columns = 1;
    int m_height = 0;
};

} // namespace ui
