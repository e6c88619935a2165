// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

class QSvgRenderer;

namespace pictures {

/// One of the drawings of a code.
struct CatPicture
{
    int code = -1;
    int number = 1; ///< a code may have several; they count from 1

    bool operator==(const CatPicture &) const = default;
};

/// The drawings: SVG files for each code, and one for each class that stands in where a code has
/// none of its own. Without state, so that any thread may draw.
class CatImages
{
public:
    /// Width to height of every drawing.
    static constexpr QSize ratio {4, 3};

    /// How wide a drawing that is saved as PNG may be, in pixels, and is if nobody says so.
    static constexpr int smallestWidth = 16;
    static constexpr int largestWidth = 8192;
    static constexpr int usualWidth = 1600;

    /// @p folder holds 404.svg, 412.svg, 412-2.svg, … and unknown-4.svg, …; the program's own is
    /// the default.
    explicit CatImages(const QString &folder = defaultFolder());

    static QString defaultFolder();

    /// What the file of @p picture is called, without its ending: 404, 412-2.
    static QString baseName(const CatPicture &picture);

    /// How many drawings of its own @p code has.
    int count(int code) const;

    /// @p picture, or the drawing of its class, as SVG. Empty if even that is missing.
    QByteArray svg(const CatPicture &picture) const;

    /// @p picture in @p size pixels, which is filled; what juts out is cut off.
    QImage image(const CatPicture &picture, const QSize &size) const;

    /// Writes @p picture to @p path, as SVG or, by any other ending, as an image @p width pixels
    /// wide. Returns as writeFile() does.
    QString save(const CatPicture &picture, const QString &path, int width) const;

private:
    QByteArray load(const CatPicture &picture, QSvgRenderer *renderer) const;
    QString ownPath(const CatPicture &picture) const;
    QString classPath(int code) const;

    QString m_folder;
};

/// What is to be seen in the picture that stands for the class of @p code, for people who cannot
/// see it.
QString classPictureAlt(int code);

} // namespace pictures
