// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quizpicture.h"

#include <ui/look/lengths.h>
#include <ui/picture/roundedpicture.h>
#include <ui/widgets/accessible.h>
#include <ui/widgets/followfont.h>

#include <QPainter>
#include <QStyle>

namespace ui {

QuizPicture::QuizPicture(pictures::PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followFont(this, [this](const Lengths &) { updateGeometry(); });
}

void QuizPicture::showPicture(int code, const QString &alt)
{
    m_picture = {.code = code};
    setAccessibleName(alt);
    setToolTip(alt);
    update();
}

/// Fifteen lines high: the answers below stay in sight.
QSize QuizPicture::sizeHint() const
{
    constexpr int lines = 15;
    const QSize ratio = pictures::CatImages::ratio;
    const int height = lines * Lengths(font()).line;
    return {height * ratio.width() / ratio.height(), height};
}

void QuizPicture::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_picture.code < 0) {
        return;
    }
    const QSize size = pictures::CatImages::ratio.scaled(this->size(), Qt::KeepAspectRatio);
    const QRect place =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop, size, rect());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRoundedPicture(&painter, place, 3 * Lengths(font()).unit,
                        m_pictures.now(m_picture, size, devicePixelRatioF()), Qt::transparent);
}

} // namespace ui
