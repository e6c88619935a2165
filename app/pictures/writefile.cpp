// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>

#include <cerrno>

namespace pictures {

namespace {

QString fault(const QString &path, const QString &reason)
{
    //: %1 is a file name, %2 the reason
    return QCoreApplication::translate("pictures::writeFile", "%1 cannot be written: %2")
        .arg(QDir::toNativeSeparators(path), reason);
}

} // namespace

QString writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    errno = 0;
    // Flushed before the commit, which does not tell of what it could not flush itself.
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    const int systemError = errno;
    if (isWritten && file.commit()) {
        return {};
    }
    // QSaveFile tells of a full disk no more than a device does that has no error.
    const bool isKnown = file.errorString() != QBuffer().errorString() || systemError == 0;
    return fault(path, isKnown ? file.errorString() : qt_error_string(systemError));
}

QString writeImage(const QString &path, const QImage &image)
{
    const QByteArray suffix = QFileInfo(path).suffix().toLower().toLatin1();
    QByteArray content;
    QBuffer buffer(&content);
    QImageWriter writer(&buffer, suffix.isEmpty() ? QByteArray("png") : suffix);
    return writer.write(image) ? writeFile(path, content) : fault(path, writer.errorString());
}

} // namespace pictures
