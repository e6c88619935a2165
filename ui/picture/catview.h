// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/picturecache.h>

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
    /// @p pictures must outlive the view.
    explicit CatView(pictures::PictureCache &pictures, QWidget *parent = nullptr);

    const pictures::CatPicture &picture() const { return m_picture; }

    /// Shows @p picture; @p fileName is the name, without ending, under which it is
    /// dragged out, @p alt says what is to be seen.
    void setPicture(const pictures::CatPicture &picture, const QString &fileName,
                    const QString &alt);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QSize pictureSize() const;
    void startDrag();

    pictures::PictureCache &m_pictures;
    pictures::CatPicture m_picture;
    QString m_fileName;
    QPoint m_pressedAt;
};

} // namespace ui
