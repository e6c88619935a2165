// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/picturecache.h>

#include <QStyledItemDelegate>

namespace ui {

/// Whether a row of the list is the heading of a class, not a code.
bool isHeading(const QModelIndex &index);

/// Paints the rows of the list: headings, codes as number, phrase and summary with what matched
/// marked, and others without a number. It knows roles, no model.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Shows a small picture in each row, drawn by @p pictures while nobody waits for it; null
    /// shows none. Not owned.
    void setThumbnails(pictures::PictureCache *pictures) { m_thumbnails = pictures; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index);
    static void paintWhy(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index, const QRect &line, const QColor &ground);
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;

    pictures::PictureCache *m_thumbnails = nullptr;
};

} // namespace ui
