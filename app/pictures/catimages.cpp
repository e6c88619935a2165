// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catimages.h"

#include "writefile.h"

#include <core/status.h>

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

Q_LOGGING_CATEGORY(log, "statuscat.pictures")

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One line for each file, however often it is asked for; from any thread.
void warnOnce(const QString &path)
{
    static QMutex mutex;
    static QSet<QString> warned;
    const QMutexLocker locker(&mutex);
    if (!warned.contains(path)) {
        warned.insert(path);
        qCWarning(log, "%s is missing or cannot be drawn; its class's picture is shown",
                  qUtf8Printable(path));
    }
}

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(pictures::CatImages)
};

} // namespace

CatImages::CatImages(const QString &folder)
    : m_folder(folder)
{
}

QString CatImages::defaultFolder()
{
    return u":/cats"_s;
}

QString CatImages::baseName(const CatPicture &picture)
{
    const QString which = picture.number > 1 ? u'-' + QString::number(picture.number) : QString();
    return core::codeText(picture.code) + which;
}

int CatImages::count(int code) const
{
    int number = 0;
    while (QFile::exists(ownPath({code, number + 1}))) {
        ++number;
    }
    return number;
}

QByteArray CatImages::svg(const CatPicture &picture) const
{
    QSvgRenderer renderer;
    return load(picture, &renderer);
}

QImage CatImages::image(const CatPicture &picture, const QSize &size) const
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QSvgRenderer renderer;
    if (!load(picture, &renderer).isEmpty() && !size.isEmpty()) {
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
    return path.endsWith(".svg"_L1, Qt::CaseInsensitive)
        ? writeFile(path, svg(picture))
        : writeImage(path, image(picture, QSize(width, width * ratio.height() / ratio.width())));
}

/// Loads @p picture into @p renderer, or its class's where that fails, and returns what was loaded.
QByteArray CatImages::load(const CatPicture &picture, QSvgRenderer *renderer) const
{
    const QString own = ownPath(picture);
    for (const QString &path : {own, classPath(picture.code)}) {
        const bool isThere = QFile::exists(path);
        QByteArray svg = isThere ? readAll(path) : QByteArray();
        if (!svg.isEmpty() && renderer->load(svg)) {
            return svg;
        }
        if (isThere || path != own) { // a code without a drawing of its own is no fault
            warnOnce(path);
        }
    }
    return {};
}

QString CatImages::ownPath(const CatPicture &picture) const
{
    return m_folder + u'/' + baseName(picture) + ".svg"_L1;
}

QString CatImages::classPath(int code) const
{
    const core::StatusClass statusClass = core::classOf(code);
    const int digit = statusClass == core::StatusClass::Outside ? 0 : static_cast<int>(statusClass);
    return m_folder + u"/unknown-%1.svg"_s.arg(digit);
}

QString classPictureAlt(int code)
{
    //: description of a picture; %1 is the class
    return Tr::tr("The cat that stands for the class: %1")
        .arg(core::className(core::classOf(code)));
}

} // namespace pictures
