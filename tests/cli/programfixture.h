// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

/// What a run of the program printed and ended with.
struct ProgramRun
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The built program as a process of its own, in folders of its own, without a display.
class ProgramFixture
{
protected:
    void makeFolders();

    void start(QProcess *process, const QStringList &arguments) const;

    /// Starts the program and waits for its end.
    ProgramRun run(const QStringList &arguments) const;

    /// Whether a window can be reached by later starts.
    bool isListening() const;

    QString inFolder(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

inline void ProgramFixture::makeFolders()
{
    m_folder = std::make_unique<QTemporaryDir>(); // below /tmp: a socket's path must be short
    QVERIFY(m_folder->isValid());
    m_environment = QProcessEnvironment::systemEnvironment();
    const std::pair<QString, QString> folders[] = {
        {QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("run")},
        {QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("config")},
        {QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("cache")},
        {QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data")}};
    for (const auto &[variable, name] : folders) {
        QVERIFY(QDir(m_folder->path()).mkdir(name));
        m_environment.insert(variable, inFolder(name));
    }
    QVERIFY(QFile::setPermissions(inFolder(QStringLiteral("run")),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const auto &variable : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"),
                                 QStringLiteral("QT_SCALE_FACTOR")}) {
        m_environment.remove(variable);
    }
}

inline void ProgramFixture::start(QProcess *process, const QStringList &arguments) const
{
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder->path());
    process->start(QStringLiteral(STATUSCAT), arguments);
}

inline ProgramRun ProgramFixture::run(const QStringList &arguments) const
{
    QProcess process;
    start(&process, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        qWarning("statuscat did not end as it should: %s", qPrintable(process.errorString()));
        process.kill();
        process.waitForFinished(patience);
        return {};
    }
    return {.code = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

inline bool ProgramFixture::isListening() const
{
    const QStringList sockets = QDir(inFolder(QStringLiteral("run")))
                                    .entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    return std::any_of(sockets.cbegin(), sockets.cend(), [this](const QString &name) {
        QLocalSocket socket;
        socket.connectToServer(inFolder(QStringLiteral("run/") + name));
        return socket.waitForConnected(patience);
    });
}
