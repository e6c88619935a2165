// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saveposter.h"

#include "painting.h"

#include <pictures/writefile.h>

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace poster {

namespace {

constexpr double mmPerInch = 25.4;

QPageSize pageSize(const QString &paper)
{
    static const QList<QPageSize::PageSizeId> ids {QPageSize::A0, QPageSize::A1, QPageSize::A2,
                                                   QPageSize::A3, QPageSize::A4, QPageSize::Letter};
    return {ids.value(papers().indexOf(paper), QPageSize::A2)};
}

/// Paints on @p device, which has @p dotsPerInch.
void paintOn(QPaintDevice *device, double dotsPerInch, const Layout &layout,
             const pictures::CatImages &images, bool isDark)
{
    QPainter painter(device);
    painter.scale(dotsPerInch / mmPerInch, dotsPerInch / mmPerInch);
    paint(&painter, layout, images, isDark);
}

} // namespace

QStringList papers()
{
    return {u"A0"_s, u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s, u"Letter"_s};
}

QString usualPaper(const core::ClassFilter &filter)
{
    switch (filter.kind) {
    case core::ClassFilter::Kind::Common:
        return u"A4"_s;
    case core::ClassFilter::Kind::OneClass:
        return u"A3"_s;
    case core::ClassFilter::Kind::All:
        break;
    }
    return u"A2"_s;
}

QStringList endings()
{
    return {u".pdf"_s, u".svg"_s, u".png"_s};
}

QString savePoster(const core::Catalogue &catalogue, const pictures::CatImages &images,
                   const Options &options, const QString &path)
{
    const QPageSize size = pageSize(options.paper);
    const Content content = makeContent(catalogue, options.choice);
    const Layout layout = makeLayout(content, size.size(QPageSize::Millimeter),
                                     QLocale(catalogue.language()).textDirection());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        writer.setPageSize(size);
        writer.setPageMargins({});
        writer.setTitle(content.title);
        writer.setCreator(u"Statuscat"_s);
        paintOn(&writer, writer.resolution(), layout, images, options.isDark);
    } else if (path.endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(72);
        generator.setTitle(content.title);
        generator.setSize(size.sizePoints());
        generator.setViewBox(QRectF({0, 0}, size.size(QPageSize::Point)));
        paintOn(&generator, generator.resolution(), layout, images, options.isDark);
    } else { // a picture made of pixels, for a screen
        constexpr int dotsPerInch = 150;
        QImage image(size.sizePixels(dotsPerInch), QImage::Format_RGB32);
        image.setDotsPerMeterX(qRound(dotsPerInch / mmPerInch * 1000));
        image.setDotsPerMeterY(image.dotsPerMeterX());
        paintOn(&image, dotsPerInch, layout, images, options.isDark);
        return pictures::writeImage(path, image);
    }
    buffer.close();
    return pictures::writeFile(path, bytes);
}

} // namespace poster
