// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminalpicture.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

QSize sizeFor(int width)
{
    return {width, width * CatImages::ratio.height() / CatImages::ratio.width()};
}

/// "38;2;255;128;0": @p color as the letters' colour, or with 48 as the ground's.
QString colorText(int place, QRgb color)
{
    return u"%1;2;%2;%3;%4"_s.arg(place).arg(qRed(color)).arg(qGreen(color)).arg(qBlue(color));
}

} // namespace

QString kittyPicture(const CatImages &images, const CatPicture &picture, int columns)
{
    constexpr int pixelsOfColumn = 16; // enough for a screen with small pixels
    QByteArray png;
    QBuffer buffer(&png);
    images.image(picture, sizeFor(columns * pixelsOfColumn)).save(&buffer, "PNG");

    // https://sw.kovidgoyal.net/kitty/graphics-protocol: transmit and display (a=T) PNG (f=100) in
    // pieces (m=1: more follows) without answers (q=2).
    constexpr qsizetype longestPiece = 4096;
    const QByteArray data = png.toBase64();
    QString text;
    for (qsizetype start = 0; start < data.size(); start += longestPiece) {
        const bool isLast = start + longestPiece >= data.size();
        text += "\x1b_G"_L1;
        text += start == 0 ? u"a=T,f=100,q=2,c=%1,"_s.arg(columns) : QString();
        text += isLast ? "m=0;"_L1 : "m=1;"_L1;
        text += QLatin1StringView(data.sliced(start, qMin(longestPiece, data.size() - start)));
        text += "\x1b\\"_L1;
    }
    return text + u'\n';
}

QString blockPicture(const CatImages &images, const CatPicture &picture, int columns)
{
    constexpr int finer = 8; // lines that are thinner than a pixel keep their part of it
    QSize size = sizeFor(columns);
    size.setHeight(size.height() & ~1); // two pixels a line
    const QImage image = images.image(picture, sizeFor(columns * finer))
                             .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    QString text;
    for (int y = 0; y + 1 < size.height(); y += 2) {
        QString before;
        for (int x = 0; x < size.width(); ++x) {
            const QString colors = "\x1b["_L1 + colorText(38, image.pixel(x, y)) + u';'
                + colorText(48, image.pixel(x, y + 1)) + u'm';
            text += colors == before ? u"▀"_s : colors + u'▀';
            before = colors;
        }
        text += "\x1b[0m\n"_L1;
    }
    return text;
}

} // namespace pictures
