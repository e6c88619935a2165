// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>

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
    // Flushed before the commit, which does not tell of what it could not flush itself.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
        && file.flush() && file.commit();
    return isWritten ? QString() : fault(path, file.errorString());
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
