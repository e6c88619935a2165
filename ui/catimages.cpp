// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catimages.h"

#include "colors.h"

#include <core/status.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSaveFile>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Q_LOGGING_CATEGORY(log, "statuscat.pictures")

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isDrawing(const QByteArray &svg)
{
    return !svg.isEmpty() && QSvgRenderer(svg).isValid();
}

QString tr(const char *text, const char *comment)
{
    return QCoreApplication::translate("ui::CatImages", text, comment);
}

} // namespace

CatImages::CatImages(const QString &folder)
    : m_folder(folder)
{
}

QString CatImages::defaultFolder()
{
    return u":/cats"_s;
}

bool CatImages::hasOwn(int code) const
{
    return isDrawing(readAll(ownPath(code)));
}

QByteArray CatImages::svg(int code) const
{
    if (QFile::exists(ownPath(code))) {
        const QByteArray own = readAll(ownPath(code));
        if (isDrawing(own)) {
            return own;
        }
        qCWarning(log, "%s is not a picture that can be drawn; its class's is shown",
                  qUtf8Printable(ownPath(code)));
    }
    const QByteArray general = readAll(classPath(code));
    if (isDrawing(general)) {
        return general;
    }
    qCWarning(log, "%s is missing or cannot be drawn", qUtf8Printable(classPath(code)));
    return {};
}

QImage CatImages::image(int code, const QSize &size) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(classColors(core::classOf(code), Qt::white).tint);
    QSvgRenderer renderer(svg(code));
    if (renderer.isValid() && !size.isEmpty()) {
        QPainter painter(&image);
        const QSizeF filled = QSizeF(ratio).scaled(size, Qt::KeepAspectRatioByExpanding);
        renderer.render(&painter,
                        QRectF(QPointF((size.width() - filled.width()) / 2,
                                       (size.height() - filled.height()) / 2),
                               filled));
    }
    return image;
}

QPixmap CatImages::pixmap(int code, const QSize &size, qreal devicePixelRatio) const
{
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    const QString key =
        u"%1/%2/%3x%4"_s.arg(m_folder).arg(code).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(image(code, pixels));
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QString CatImages::save(int code, const QString &path, int width) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return tr("%1 cannot be written: %2", "%1 is a file name, %2 the reason")
            .arg(path, file.errorString());
    }
    const QByteArray suffix = QFileInfo(path).suffix().toLower().toLatin1();
    if (suffix == "svg") {
        file.write(svg(code));
    } else {
        QBuffer encoded;
        encoded.open(QIODevice::WriteOnly);
        QImageWriter writer(&encoded, suffix.isEmpty() ? QByteArray("png") : suffix);
        if (!writer.write(image(code, QSize(width, width * ratio.height() / ratio.width())))) {
            return tr("%1 cannot be written: %2", "%1 is a file name, %2 the reason")
                .arg(path, writer.errorString());
        }
        file.write(encoded.data());
    }
    if (!file.commit()) {
        return tr("%1 cannot be written: %2", "%1 is a file name, %2 the reason")
            .arg(path, file.errorString());
    }
    return {};
}

QString CatImages::ownPath(int code) const
{
    return m_folder + u'/' + core::codeText(code) + ".svg"_L1;
}

QString CatImages::classPath(int code) const
{
    const core::StatusClass statusClass = core::classOf(code);
    const int digit = statusClass == core::StatusClass::Outside ? 0 : static_cast<int>(statusClass);
    return m_folder + u"/unknown-%1.svg"_s.arg(digit);
}

QString classPictureAlt(int code)
{
    return tr("The cat that stands for the class: %1", "description of a picture; %1 is the class")
        .arg(core::className(core::classOf(code)).toLower());
}

} // namespace ui
