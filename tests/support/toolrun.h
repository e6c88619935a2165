// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStandardPaths>

/// What a run of another program printed and ended with.
struct ToolRun
{
    bool isInstalled = false; ///< else nothing was run
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs @p tool, a path or a name to look for, to its end.
inline ToolRun
runTool(const QString &tool, const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    constexpr int patience = 60'000; // for a busy machine
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        return {};
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished(patience);
        return {.isInstalled = true, .code = -1, .out = {}, .err = process.errorString().toUtf8()};
    }
    return {.isInstalled = true,
            .code = process.exitCode(),
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}
