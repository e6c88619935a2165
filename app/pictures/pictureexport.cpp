// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureexport.h"

#include <QDir>
#include <QFileInfo>

namespace pictures {

QList<PictureFile> pictureFiles(const CatImages &images, const QList<int> &codes,
                                const QString &folder, const QString &suffix)
{
    const QDir dir(folder);
    QList<PictureFile> files;
    for (const int code : codes) {
        for (int number = 1; number <= images.count(code); ++number) {
            const CatPicture picture {.code = code, .number = number};
            files.append(
                {picture, dir.absoluteFilePath(CatImages::baseName(picture) + u'.' + suffix)});
        }
    }
    return files;
}

bool isPresent(const PictureFile &file)
{
    const QFileInfo info(file.path);
    return info.exists() || info.isSymLink();
}

PictureExport::PictureExport(const CatImages &images, QObject *parent)
    : QObject(parent)
    , m_images(images)
{
    m_pool.setMaxThreadCount(1); // the other cores belong to the window and to other programs
}

PictureExport::~PictureExport()
{
    cancel();
    m_pool.waitForDone();
}

void PictureExport::start(const QList<PictureFile> &files, int width)
{
    m_isCancelled = false;
    m_pool.start([this, files, width] {
        int saved = 0;
        QString fault;
        for (const PictureFile &file : files) {
            if (m_isCancelled) {
                break;
            }
            fault = m_images.save(file.picture, file.path, width);
            if (!fault.isEmpty()) {
                break;
            }
            emit progressed(++saved);
        }
        emit finished(saved, fault);
    });
}

} // namespace pictures
