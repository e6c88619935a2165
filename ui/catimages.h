// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QPixmap>
#include <QSize>
#include <QString>

namespace ui {

/// The drawings: an SVG file for each code, and one for each class that stands in where a code has
/// none of its own.
class CatImages
{
public:
    /// Width to height of every drawing.
    static constexpr QSize ratio {4, 3};

    /// @p folder holds 404.svg, … and unknown-4.svg, …; the program's own is the default.
    explicit CatImages(const QString &folder = defaultFolder());

    static QString defaultFolder();

    /// Whether @p code has a drawing of its own that can be read.
    bool hasOwn(int code) const;

    /// The drawing of @p code, or of its class, as SVG. Empty if even that is missing.
    QByteArray svg(int code) const;

    /// The drawing of @p code as a picture of @p size pixels, which is filled; what juts out is cut
    /// off.
    QImage image(int code, const QSize &size) const;

    /// As image(), for a place of @p size on a screen with @p devicePixelRatio; kept in
    /// QPixmapCache.
    QPixmap pixmap(int code, const QSize &size, qreal devicePixelRatio) const;

    /// Writes the drawing to @p path, as SVG or, by any other ending, as a picture @p width pixels
    /// wide. An existing file is replaced only when all is written. Returns what went wrong, or an
    /// empty string.
    QString save(int code, const QString &path, int width) const;

private:
    QString ownPath(int code) const;
    QString classPath(int code) const;

    QString m_folder;
};

/// What is to be seen in the picture that stands for the class of @p code, for people who cannot
/// see it.
QString classPictureAlt(int code);

} // namespace ui
