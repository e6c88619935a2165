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

int CatImages::count(int code) const
{
    int number = 0;
    while (QFile::exists(ownPath({code, number + 1}))) {
        ++number;
    }
    return number;
}

bool CatImages::hasOwn(const CatPicture &picture) const
{
    return isDrawing(readAll(ownPath(picture)));
}

QByteArray CatImages::svg(const CatPicture &picture) const
{
    const QString path = ownPath(picture);
    if (QFile::exists(path)) {
        const QByteArray own = readAll(path);
        if (isDrawing(own)) {
            return own;
        }
        qCWarning(log, "%s is not a picture that can be drawn; its class's is shown",
                  qUtf8Printable(path));
    }
    const QByteArray general = readAll(classPath(picture.code));
    if (isDrawing(general)) {
        return general;
    }
    qCWarning(log, "%s is missing or cannot be drawn", qUtf8Printable(classPath(picture.code)));
    return {};
}

QImage CatImages::image(const CatPicture &picture, const QSize &size) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(classColors(core::classOf(picture.code), Qt::white).tint);
    QSvgRenderer renderer(svg(picture));
    if (renderer.isValid() && !size.isEmpty()) {
        QPainter painter(&image);
        const QSizeF filled = QSizeF(ratio).scaled(size, Qt::KeepAspectRatioByExpanding);
        const QPointF corner((size.width() - filled.width()) / 2,
                             (size.height() - filled.height()) / 2);
        renderer.render(&painter, QRectF(corner, filled));
    }
    return image;
}

QString CatImages::save(const CatPicture &picture, const QString &path, int width) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return tr("%1 cannot be written: %2", "%1 is a file name, %2 the reason")
            .arg(path, file.errorString());
    }
    const QByteArray suffix = QFileInfo(path).suffix().toLower().toLatin1();
    if (suffix == "svg") {
        file.write(svg(picture));
    } else {
        QBuffer encoded;
        encoded.open(QIODevice::WriteOnly);
        QImageWriter writer(&encoded, suffix.isEmpty() ? QByteArray("png") : suffix);
        if (!writer.write(image(picture, QSize(width, width * ratio.height() / ratio.width())))) {
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

QString CatImages::ownPath(const CatPicture &picture) const
{
    const QString which = picture.number > 1 ? u'-' + QString::number(picture.number) : QString();
    return m_folder + u'/' + core::codeText(picture.code) + which + ".svg"_L1;
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
