// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace ui {

/// Some lines of code to be read and selected, as high as they are many. They never wrap: those
/// that are too long are scrolled sideways, by Left and Right, too. One text to screen readers.
class CodeBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeBox(QWidget *parent = nullptr);

    /// Shows @p code.
    void setCode(const QString &code);

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitFont();
    void measure();

    QSize m_needed; ///< by the text and what is around it
};

} // namespace ui
