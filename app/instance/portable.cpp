// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portable.h"

#include "singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace instance {

QString programFolder()
{
    // An AppImage runs from a folder that is mounted for this one run.
    const QString appImage = qEnvironmentVariable("APPIMAGE");
    return appImage.isEmpty() ? QCoreApplication::applicationDirPath()
                              : QFileInfo(appImage).absolutePath();
}

QString portableSettingsPath()
{
    return programFolder() + "/statuscat.ini"_L1;
}

QString portableInstancePath()
{
    constexpr qsizetype letters = 8; // the path of a socket must be short
    const QByteArray hash =
        QCryptographicHash::hash(programFolder().toUtf8(), QCryptographicHash::Sha256).toHex();
    return SingleInstance::defaultPath() + u'-' + QString::fromLatin1(hash.first(letters));
}

} // namespace instance
