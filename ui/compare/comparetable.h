// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/picturecache.h>

#include <QTableView>

namespace ui {

class CompareModel;

/// The table of a comparison, with columns of equal width and lines as high as their texts. Columns
/// that have no room scroll sideways; what stands over all of them stays in sight.
class CompareTable : public QTableView
{
    Q_OBJECT

public:
    CompareTable(CompareModel *model, pictures::PictureCache &pictures, QWidget *parent = nullptr);

    /// The least width at which a column can be read, in letters.
    static constexpr double narrowest = 24;

    /// The text of the current cell, or nothing.
    QString selectedText() const;

signals:
    /// The columns have this width now.
    void columnsChanged(int width);

    /// The user wants @p code gone.
    void removed(int code);

    /// The user wants @p code one place on, or back if @p step is -1.
    void moved(int code, int step);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void fit();
    void goTo(int row, int column);

    CompareModel *m_model;
};

} // namespace ui
