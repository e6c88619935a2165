// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/picturecache.h>

#include <QStyledItemDelegate>

namespace ui {

/// Paints the cells of a comparison: texts that wrap, with the reason dimmed below the value, and
/// in a line that is about one code its badge. What stands over all columns is painted where it is
/// in sight. Where there is a line for each code, those about one thing are a card.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p pictures must outlive the delegate.
    explicit CompareDelegate(pictures::PictureCache &pictures, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &given,
               const QModelIndex &index) const override;

    /// The height that the cell needs, as wide as @p option says.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    pictures::PictureCache &m_pictures;
};

} // namespace ui
