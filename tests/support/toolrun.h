// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QStringList>

/// What a run of another program printed and ended with.
struct ToolRun
{
    bool isInstalled = false; ///< else nothing was run
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs @p tool, a path or a name to look for, to its end.
ToolRun runTool(const QString &tool, const QStringList &arguments,
                const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
