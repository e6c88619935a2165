// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "toolrun.h"
#include "waiting.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>

/// Starts the program without a display.
inline void startProgram(QProcess *process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(QString::fromLatin1(name));
    }
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(STATUSCAT), arguments);
}

/// Runs the program to its end, while servers of this process answer it. The code is -1 if it
/// crashed or did not end.
inline ToolRun runProgram(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    startProgram(&process, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (finished.isEmpty() && !finished.wait(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {.isInstalled = true,
            .code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}
