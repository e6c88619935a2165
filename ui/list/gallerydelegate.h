// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/picturecache.h>

#include <QStyledItemDelegate>

namespace ui {

/// Paints a code of the gallery: its picture with code and phrase below. It knows roles, no model.
class GalleryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p pictures must outlive the delegate.
    explicit GalleryDelegate(pictures::PictureCache &pictures, QObject *parent = nullptr);

    /// Paints cells @p width pixels wide: the picture and a unit around it, where the frame of the
    /// selected one is.
    void setCellWidth(int width) { m_width = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QSize pictureSize(int unit) const;

    pictures::PictureCache &m_pictures;
    int m_width = 0;
};

} // namespace ui
