// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/picturecache.h>

#include <QWidget>

namespace ui {

/// A drawing that is asked about: it can be looked at and is described, and nothing of it, such as
/// the name of a file, tells its code.
class QuizPicture : public QWidget
{
    Q_OBJECT

public:
    /// @p pictures must outlive the widget.
    explicit QuizPicture(pictures::PictureCache &pictures, QWidget *parent = nullptr);

    /// Shows the drawing of @p code, in which @p alt is to be seen.
    void showPicture(int code, const QString &alt);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    pictures::PictureCache &m_pictures;
    pictures::CatPicture m_picture;
};

} // namespace ui
