// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toolrun.h"

#include "waiting.h"

#include <QStandardPaths>

ToolRun runTool(const QString &tool, const QStringList &arguments,
                const QProcessEnvironment &environment)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        return {};
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.closeWriteChannel();
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
