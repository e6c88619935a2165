// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures.h"

#include <QTimer>

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
    const Wish wish {picture, (QSizeF(size) * devicePixelRatio).toSize(), devicePixelRatio};
    const QPixmap *kept = m_kept.object(wish);
    return kept ? *kept : keep(wish, m_images.image(picture, wish.pixels));
}

QPixmap Pictures::soon(const CatPicture &picture, const QSize &size, qreal devicePixelRatio)
{
    const Wish wish {picture, (QSizeF(size) * devicePixelRatio).toSize(), devicePixelRatio};
    if (const QPixmap *kept = m_kept.object(wish)) {
        return *kept;
    }
    if (m_drawing == wish) {
        return {};
    }
    m_wishes.removeOne(wish);
    m_wishes.append(wish);
    if (m_wishes.size() > longestQueue) {
        m_wishes.removeFirst();
    }
    QTimer::singleShot(0, this, &Pictures::drawNext); // what is being painted now comes first
    return {};
}

QPixmap Pictures::keep(const Wish &wish, const QImage &image)
{
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(wish.devicePixelRatio);
    m_kept.insert(wish, new QPixmap(pixmap), image.sizeInBytes());
    return pixmap;
}

void Pictures::drawNext()
{
    if (m_drawing || m_wishes.isEmpty()) {
        return;
    }
    const Wish wish = m_wishes.takeLast();
    m_drawing = wish;
    m_pool.start([this, wish] {
        const QImage image = m_images.image(wish.picture, wish.pixels);
        QMetaObject::invokeMethod(this, [this, wish, image] {
            m_drawing.reset();
            keep(wish, image);
            emit drawn(wish.picture);
            drawNext();
        });
    });
}

} // namespace ui
