// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/commands.h>

#include <QTextStream>

/// What a run of a command printed and ended with.
struct CommandRun
{
    int code = -1;
    QString out;
    QString err;
};

inline QString noPicture(int, const QString &, int)
{
    return QStringLiteral("not asked for");
}

/// Reads the arguments after the program's name.
inline cli::CommandLine parse(const QStringList &arguments)
{
    return cli::parseCommandLine(QStringList {QStringLiteral("statuscat")} + arguments);
}

/// Runs "statuscat" with @p arguments in this process.
inline CommandRun runCommand(const core::Catalogue &catalogue, const QStringList &arguments,
                             const cli::SavePicture &save = noPicture)
{
    CommandRun run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    run.code = cli::runCommand(parse(arguments), {catalogue, save, out, err});
    return run;
}
