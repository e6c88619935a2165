// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui {

class CompareModel;

/// The table of a comparison, with columns of equal width and lines as high as their texts.
class CompareTable : public QTableView
{
    Q_OBJECT

public:
    explicit CompareTable(CompareModel *model, QWidget *parent = nullptr);

    /// The text of the current cell, or nothing.
    QString selectedText() const;

signals:
    /// The columns have this width now.
    void columnsChanged(int width);

    /// The user wants the code of @p column gone.
    void removed(int column);

    /// The user wants the code of @p column one place on, or back if @p step is -1.
    void moved(int column, int step);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void goTo(int row, int column);

    CompareModel *m_model;
};

} // namespace ui
