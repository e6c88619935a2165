// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace ui {

/// Rich text that is as high as it is long, inside something that scrolls. Its text can be selected
/// with mouse and keyboard, its links reached with Tab.
class TextBlock : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TextBlock(QWidget *parent = nullptr);

    /// Shows @p html. Links are reported by anchorClicked(), never followed.
    void showHtml(const QString &html);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }

    /// Lays the text out at @p width and keeps it so: a layout asks before it sets the width.
    int heightForWidth(int width) const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace ui
