// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipboard.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto png = "image/png"_L1;
constexpr auto bitmap = "application/x-qt-image"_L1;

/// A picture as PNG, which is made when somebody wants it, and what else is set.
///
/// QMimeData's own image would be offered in every format that Qt can write, and where it is, Qt's
/// Wayland platform makes image/svg+xml of it too, a bitmap by that name. Windows and macOS hand
/// pictures over as bitmaps of theirs, so they get it nevertheless.
class PictureData : public QMimeData
{
public:
    explicit PictureData(QImage image)
        : m_image(std::move(image))
    {
    }

    QStringList formats() const override
    {
        QStringList formats = QStringList(png) + QMimeData::formats();
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        formats << bitmap;
#endif
        return formats;
    }

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        if (format == bitmap) {
            return m_image;
        }
        if (format != png) {
            return QMimeData::retrieveData(format, type);
        }
        if (m_png.isEmpty()) {
            QBuffer buffer(&m_png);
            m_image.save(&buffer, "png");
        }
        return m_png;
    }

private:
    QImage m_image;
    mutable QByteArray m_png;
};

} // namespace

std::unique_ptr<QMimeData> pictureMimeData(const pictures::CatImages &images,
                                           const pictures::CatPicture &picture)
{
    auto data = std::make_unique<PictureData>(images.image(picture, copiedPictureSize));
    data->setData(u"image/svg+xml"_s, images.svg(picture));
    return data;
}

} // namespace ui
