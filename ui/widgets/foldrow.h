// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

/// The row that folds out what is below it: chevron, bold title, and a dim line that says what is
/// inside, cut where it is too long. Enter, Space and a click fold it in and out; Right opens it
/// and Left closes it, from right to left the other way round. Folded at first.
class FoldRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldRow(const QString &title, QWidget *parent = nullptr);

    /// What is inside, in one line of plain text.
    void setPreview(const QString &text);

    bool isUnfolded() const { return isChecked(); }
    void setUnfolded(bool unfolded) { setChecked(unfolded); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void unfolded(bool isUnfolded);

    /// The user folded it in or out, to be remembered.
    void foldedByUser(bool isUnfolded);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int titleWidth() const;

    QString m_preview;
};

} // namespace ui
