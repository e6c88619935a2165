// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gallerygrid.h"

#include <pictures/picturecache.h>

#include <QTreeView>

namespace ui {

/// The model of the list as pictures: its headings across the whole width, its codes in a grid that
/// fills it, with pictures about as wide as the user chose. The arrow keys go in both directions;
/// only what is in view is drawn. A QTreeView by descent, so that screen readers find in it what
/// they find in the list; all painting and all geometry is its own.
class GalleryView : public QTreeView
{
    Q_OBJECT

public:
    static constexpr int smallest = 120; ///< widths of a picture, in pixels at the usual font
    static constexpr int largest = 400;
    static constexpr int zoomStep = 20; ///< what a key or a notch of the wheel adds

    /// @p pictures must outlive the view.
    explicit GalleryView(pictures::PictureCache &pictures, QWidget *parent = nullptr);

    int pictureWidth() const { return m_width; }

    /// Shows pictures about @p width pixels wide, within smallest and largest.
    void setPictureWidth(int width);

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &text) override;
    void doItemsLayout() override;

signals:
    /// A printable key was pressed; it belongs into the search field.
    void typed(const QString &text);

    /// Enter or a double click: the user wants to read about the current code.
    void opened();

    void pictureWidthChanged(int width);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void zoomBy(int angle);
    void layIfPending() const;

    pictures::PictureCache &m_pictures;
    GalleryDelegate *m_codes;
    StatusDelegate *m_headings;
    GalleryGrid m_grid;
    int m_width = 180; // of a picture, as the user chose it
    int m_turned = 0; // by the wheel since the last step, in eighths of a degree
};

} // namespace ui
