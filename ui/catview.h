// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catimages.h"

#include <QAbstractButton>

#include <memory>

class QMimeData;

namespace ui {

/// A code's drawing, as a button: a click, Space or Enter shows it large, a drag carries it into
/// another program. Keeps 4:3 and stays sharp at any scale factor.
class CatView : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p images must outlive the view.
    explicit CatView(const CatImages &images, QWidget *parent = nullptr);

    int code() const { return m_code; }

    /// Shows the drawing of @p code; @p fileName is the name, without ending, under which it is
    /// dragged out, @p alt says what is to be seen.
    void setPicture(int code, const QString &fileName, const QString &alt);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void startDrag();

    const CatImages &m_images;
    int m_code = -1;
    QString m_fileName;
    QPoint m_pressedAt;
};

} // namespace ui
