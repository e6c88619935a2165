// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturedialog.h"

#include "catview.h"

#include <ui/look/fonts.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/announce.h>

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PictureDialog::PictureDialog(pictures::PictureCache &pictures, QWidget *parent)
    : QDialog(parent)
    , m_cat(new CatView(pictures, this))
    , m_caption(new QLabel(this))
{
    //: @title:window
    setWindowTitle(tr("Picture"));
    m_cat->setFocusPolicy(Qt::NoFocus); // the arrow keys are the dialog's
    enlargeCaption();
    setAccessibleRole(m_caption, QAccessible::Notification);
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch();
    layout->addWidget(m_cat, 0, Qt::AlignHCenter);
    layout->addWidget(m_caption);
    layout->addStretch();
    connect(m_cat, &CatView::clicked, this, &QDialog::accept);
}

void PictureDialog::showPicture(const pictures::CatPicture &picture, const QString &caption,
                                const QString &alt)
{
    m_cat->setPicture(picture, caption, alt);
    m_caption->setText(caption);
    announce(m_caption, caption + ". "_L1 + alt); // the arrow keys move no focus
}

void PictureDialog::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        emit stepped(event->key() == Qt::Key_Left && mirrored ? 1 : -1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        emit stepped(event->key() == Qt::Key_Right && mirrored ? -1 : 1);
        return;
    case Qt::Key_F11:
        accept();
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

void PictureDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitPicture();
}

void PictureDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        enlargeCaption();
        fitPicture();
    }
}

void PictureDialog::enlargeCaption()
{
    QFont large = scaledFont(font(), 1.8);
    large.setBold(true);
    m_caption->setFont(large);
}

/// Gives the picture what the caption leaves.
void PictureDialog::fitPicture()
{
    const int captionHeight = 2 * m_caption->fontMetrics().height() + 3 * layout()->spacing();
    const QSize room = contentsRect().size() - QSize(48, captionHeight + 48);
    m_cat->setFixedSize(pictures::CatImages::ratio.scaled(
        room.expandedTo(pictures::CatImages::ratio * 40), Qt::KeepAspectRatio));
}

} // namespace ui
