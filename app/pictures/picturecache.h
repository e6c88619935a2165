// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catimages.h"

#include <QCache>
#include <QFuture>
#include <QObject>
#include <QPixmap>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace pictures {

/// The drawings as pixmaps, drawn at once or on another thread, and kept within a bound of memory.
class PictureCache : public QObject
{
    Q_OBJECT

public:
    /// The most memory that kept pixmaps take, in bytes.
    static constexpr qsizetype bound = qsizetype {64} * 1024 * 1024;

    /// The most drawings that wait for their turn; older wishes are forgotten.
    static constexpr qsizetype longestQueue = 64;

    /// @p images must outlive the object.
    explicit PictureCache(const CatImages &images, QObject *parent = nullptr);
    ~PictureCache() override;

    const CatImages &images() const { return m_images; }

    /// @p picture for a place of @p size on a screen with @p devicePixelRatio, drawn now if need
    /// be.
    QPixmap now(const CatPicture &picture, const QSize &size, qreal devicePixelRatio);

    /// As now(), but if it is not there yet, another size of it, scaled, or null. It is drawn on
    /// another thread then, after a short pause in which no other size was asked for, and drawn()
    /// says when.
    QPixmap soon(const CatPicture &picture, const QSize &size, qreal devicePixelRatio);

    /// Whether nothing is waiting to be drawn.
    bool isIdle() const { return !m_drawing && m_wishes.isEmpty(); }

    /// The memory that the kept pixmaps take, in bytes.
    qsizetype memory() const { return m_kept.totalCost(); }

signals:
    void drawn(const pictures::CatPicture &picture);

private:
    struct Wish
    {
        CatPicture picture;
        QSize pixels;
        qreal devicePixelRatio;
        bool operator==(const Wish &) const = default;
        friend size_t qHash(const Wish &wish, size_t seed = 0)
        {
            return qHashMulti(seed, wish.picture.code, wish.picture.number, wish.pixels.width(),
                              wish.pixels.height(), wish.devicePixelRatio);
        }
    };

    QPixmap standIn(const Wish &wish) const;
    QPixmap keep(const Wish &wish, const QImage &image);
    void drawNext();
    void finish();

    const CatImages &m_images;
    QCache<Wish, QPixmap> m_kept;
    QList<Wish> m_wishes; // the last one is drawn first: it is what is in view now
    QTimer m_pause; // before the first wish is drawn
    std::optional<Wish> m_drawing;
    QFuture<QImage> m_image; // of m_drawing
    QThreadPool m_pool; // last: its threads end before what they use
};

} // namespace pictures
