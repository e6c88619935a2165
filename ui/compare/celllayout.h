// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comparemodel.h"

#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace ui {

/// What a cell of a comparison holds, and where: the badge of its code, its texts or its picture.
class CellLayout
{
public:
    /// Lays the cell @p index out, as wide as @p option says. @p ground is what is below it.
    CellLayout(const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &ground);

    int height() const;

    void paintTexts(QPainter *painter) const;
    void paintBadge(QPainter *painter) const;

    /// Where the picture is; null if the cell shows texts.
    QRect picture() const;

private:
    QRect visual(const QRect &logical) const;

    const QStyleOptionViewItem &m_option;
    CompareModel::Kind m_kind;
    int m_code;
    QColor m_ground;
    bool m_hasBadge; // where the column does not say which code it is
    bool m_isDim = false;
    QMargins m_margins;
    QSize m_badge;
    QSize m_picture;
    int m_textTop = 0; // below the margin
    QTextLayout m_value;
    QTextLayout m_detail;
    double m_valueHeight = 0;
    double m_height = 0; // without the margins
};

} // namespace ui
