// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <pictures/picturecache.h>

#include <QDialog>

class QLabel;

namespace ui {

class CatView;

/// The picture as large as the screen allows, with code and phrase below it. Left and Right walk
/// through the codes, a click or Escape leaves.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p pictures must outlive the dialog.
    explicit PictureDialog(pictures::PictureCache &pictures, QWidget *parent = nullptr);

    /// Shows @p picture with @p caption below it; @p alt says what is to be seen.
    void showPicture(const pictures::CatPicture &picture, const QString &caption,
                     const QString &alt);

signals:
    /// The user walks @p steps codes on, or back if negative.
    void stepped(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enlargeCaption();
    void fitPicture();

    CatView *m_cat;
    QLabel *m_caption;
};

} // namespace ui
