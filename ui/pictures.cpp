// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures.h"

namespace ui {

Pictures::Pictures(const CatImages &images, QObject *parent)
    : QObject(parent)
    , m_images(images)
    , m_kept(bound)
{
    m_pool.setMaxThreadCount(1); // the other cores belong to the window and to other programs
}

Pictures::~Pictures()
{
    m_pool.waitForDone();
}

QPixmap Pictures::now(const CatPicture &picture, const QSize &size, qreal devicePixelRatio)
{
    const Wish wish {picture, (QSizeF(size) * devicePixelRatio).toSize()};
    if (!m_kept.contains(wish)) {
        const QImage image = m_images.image(picture, wish.pixels);
        keep(wish, image);
        if (!m_kept.contains(wish)) { // too large to be kept
            QPixmap pixmap = QPixmap::fromImage(image);
            pixmap.setDevicePixelRatio(devicePixelRatio);
            return pixmap;
        }
    }
    return kept(wish, devicePixelRatio);
}

QPixmap Pictures::soon(const CatPicture &picture, const QSize &size, qreal devicePixelRatio)
{
    const Wish wish {picture, (QSizeF(size) * devicePixelRatio).toSize()};
    if (m_kept.contains(wish)) {
        return kept(wish, devicePixelRatio);
    }
    m_wishes.removeOne(wish);
    m_wishes.append(wish);
    if (m_wishes.size() > longestQueue) {
        m_wishes.removeFirst();
    }
    drawNext();
    return {};
}

QPixmap Pictures::kept(const Wish &wish, qreal devicePixelRatio) const
{
    QPixmap pixmap = *m_kept.object(wish);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void Pictures::keep(const Wish &wish, const QImage &image)
{
    m_kept.insert(wish, new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes());
}

void Pictures::drawNext()
{
    if (m_drawing || m_wishes.isEmpty()) {
        return;
    }
    m_drawing = true;
    const Wish wish = m_wishes.takeLast();
    m_pool.start([this, wish] {
        const QImage image = m_images.image(wish.picture, wish.pixels);
        QMetaObject::invokeMethod(this, [this, wish, image] {
            m_drawing = false;
            keep(wish, image);
            emit drawn(wish.picture);
            drawNext();
        });
    });
}

} // namespace ui
