// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "confusedrow.h"

#include <QListView>

class QStandardItemModel;

namespace ui {

/// The rows of a card of codes that are confused: one stop of Tab, with the arrows, Home and End
/// inside. As high as its rows; what is around it scrolls.
class ConfusedList : public QListView
{
    Q_OBJECT

public:
    explicit ConfusedList(QWidget *parent = nullptr);

    void showRows(const QList<ConfusedRow> &rows);

    /// The width of the widest title, and that which titles have room for.
    int widestTitle() const { return m_widestTitle; }
    void setTitleWidth(int width);

    /// The code of the row that the keys are at; -1 if there is none.
    int currentCode() const;

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// The user wants to read about @p code.
    void chosen(int code);

    /// The user wants @p code beside those that are compared.
    void compareRequested(int code);

    /// After that, if it was by key: the keys are to begin at what is new.
    void leftByKey();

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void measureTitles();
    void drag(const QModelIndex &row);

    QStandardItemModel *m_rows;
    QPersistentModelIndex m_pressed; // the row, until it is dragged
    QPoint m_pressedAt;
    int m_widestTitle = 0;
    mutable int m_measuredWidth = -1; // that heightForWidth() was last asked about
    mutable int m_measuredHeight = 0;
};

} // namespace ui
