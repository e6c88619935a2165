// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pictures.h"

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
    explicit PictureDialog(Pictures &pictures, QWidget *parent = nullptr);

    /// Shows @p picture with @p caption below it; @p alt says what is to be seen.
    void showPicture(const CatPicture &picture, const QString &caption, const QString &alt);

signals:
    /// The reader walks @p steps codes on, or back if negative.
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
