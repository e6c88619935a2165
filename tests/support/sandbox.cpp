// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

Sandbox::Sandbox()
{
    for (const char *variable : {"RUNTIME_DIR", "CONFIG_HOME", "CACHE_HOME", "DATA_HOME"}) {
        const QString folder = m_folder.filePath(QString::fromLatin1(variable));
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv(QByteArray("XDG_").append(variable).constData(), QFile::encodeName(folder));
    }
    qputenv("LANGUAGE", "en");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}) {
        qunsetenv(variable);
        qunsetenv(QByteArray(variable).toUpper().constData());
    }
}
