// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/picturecache.h>

#include <QTreeView>

namespace ui {

/// A tree of two levels dressed as a grouped list: always expanded, headings are never current, and
/// the heading of the topmost code stays in sight while its codes scroll.
class StatusListView : public QTreeView
{
    Q_OBJECT

public:
    explicit StatusListView(QWidget *parent = nullptr);

    /// The codes of the rows that are selected, from top to bottom. Their number is one but for
    /// what the user selects with Shift or Ctrl.
    QList<int> selectedCodes() const;

    /// Shows a small picture in each row, drawn by @p pictures; null shows none. Not owned.
    void setThumbnails(pictures::PictureCache *pictures);

    /// One row, which may be all that it holds.
    QSize minimumSizeHint() const override;

    /// The height of all rows together.
    int contentHeight() const;

    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &text) override;

signals:
    /// A printable key was pressed in the list; it belongs into the search field.
    void typed(const QString &text);

    /// Enter was pressed on a row.
    void confirmed();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void startDrag(Qt::DropActions actions) override;

private:
    bool hasRoomForHeading(const QModelIndex &heading) const;
    void showHeadingInView();
    void updateRowsOf(const pictures::CatPicture &picture);

    QWidget *m_heading; // lies over the top of the viewport
    bool m_isPainted = false; // for the first time
    bool m_takesKey = false; // and what becomes current is the user's doing
};

} // namespace ui
