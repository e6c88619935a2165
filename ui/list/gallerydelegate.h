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

    /// How wide a picture is, in pixels.
    int pictureWidth() const { return m_width; }
    void setPictureWidth(int width) { m_width = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    pictures::PictureCache &m_pictures;
    int m_width = 180;
};

} // namespace ui
