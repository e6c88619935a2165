// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace ui {

/// A line with an arrow that folds out what is below it. Folded at first.
class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent = nullptr);

    bool isUnfolded() const { return isChecked(); }
    void setUnfolded(bool unfolded) { setChecked(unfolded); }

signals:
    void unfolded(bool isUnfolded);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showArrow();
};

} // namespace ui
