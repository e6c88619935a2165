// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picturecache.h"

#include <QPromise>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pictures {

namespace {

constexpr auto pause = 50ms; // in which the desktop shows what was painted without the picture

} // namespace

PictureCache::PictureCache(const CatImages &images, QObject *parent)
    : QObject(parent)
    , m_images(images)
    , m_kept(bound)
{
    m_pause.setInterval(pause);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PictureCache::drawNext);
    m_pool.setMaxThreadCount(1); // the other cores belong to the window and to other programs
}

PictureCache::~PictureCache()
{
    m_pool.waitForDone();
}

QPixmap PictureCache::now(const CatPicture &picture, const QSize &size, qreal devicePixelRatio)
{
    const Wish wish {picture, (QSizeF(size) * devicePixelRatio).toSize(), devicePixelRatio};
    if (const QPixmap *kept = m_kept.object(wish)) {
        return *kept;
    }
    m_wishes.removeOne(wish);
    return keep(wish, m_drawing == wish ? m_image.result() : m_images.image(picture, wish.pixels));
}

QPixmap PictureCache::soon(const CatPicture &picture, const QSize &size, qreal devicePixelRatio)
{
    const Wish wish {picture, (QSizeF(size) * devicePixelRatio).toSize(), devicePixelRatio};
    if (const QPixmap *kept = m_kept.object(wish)) {
        return *kept;
    }
    if (m_drawing == wish) {
        return standIn(wish);
    }
    m_wishes.removeOne(wish);
    // While a view is resized, its last size is the only one that is worth drawing.
    const bool isResized =
        m_wishes.removeIf([&picture](const Wish &other) { return other.picture == picture; }) > 0;
    m_wishes.append(wish);
    if (m_wishes.size() > longestQueue) {
        m_wishes.removeFirst();
    }
    if (isResized || !m_pause.isActive()) {
        m_pause.start();
    }
    return standIn(wish);
}

/// Another size of what is wished for, scaled; null if none is kept.
QPixmap PictureCache::standIn(const Wish &wish) const
{
    const QList<Wish> kept = m_kept.keys();
    const auto it = std::find_if(kept.cbegin(), kept.cend(), [&wish](const Wish &other) {
        return other.picture == wish.picture;
    });
    if (it == kept.cend()) {
        return {};
    }
    QPixmap scaled =
        m_kept.object(*it)->scaled(wish.pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(wish.devicePixelRatio);
    return scaled;
}

QPixmap PictureCache::keep(const Wish &wish, const QImage &image)
{
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(wish.devicePixelRatio);
    m_kept.insert(wish, new QPixmap(pixmap), image.sizeInBytes());
    return pixmap;
}

void PictureCache::drawNext()
{
    if (m_drawing || m_wishes.isEmpty()) {
        return;
    }
    const Wish wish = m_wishes.takeLast();
    m_drawing = wish;
    const auto promise = std::make_shared<QPromise<QImage>>();
    promise->start(); // else now() would not wait for it
    m_image = promise->future();
    m_pool.start([this, wish, promise] {
        promise->addResult(m_images.image(wish.picture, wish.pixels));
        promise->finish();
        QMetaObject::invokeMethod(this, &PictureCache::finish);
    });
}

/// Keeps what another thread has drawn, unless now() has taken it already.
void PictureCache::finish()
{
    const Wish wish = *m_drawing;
    m_drawing.reset();
    if (!m_kept.contains(wish)) {
        keep(wish, m_image.result());
        emit drawn(wish.picture);
    }
    if (!m_pause.isActive()) {
        drawNext();
    }
}

} // namespace pictures
