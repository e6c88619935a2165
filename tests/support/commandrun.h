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

/// What stands for a drawn picture: "<1 404 40>".
inline QString drawnPicture(int code, cli::PictureForm form, int columns)
{
    return QStringLiteral("<%1 %2 %3>\n").arg(static_cast<int>(form)).arg(code).arg(columns);
}

/// Reads the arguments after the program's name.
inline cli::CommandLine parse(const QStringList &arguments)
{
    return cli::parseCommandLine(QStringList {QStringLiteral("statuscat")} + arguments);
}

/// Runs "statuscat" with @p arguments in this process.
inline CommandRun runCommand(const core::Catalogue &catalogue, const QStringList &arguments,
                             const cli::SavePicture &save = noPicture,
                             const cli::Terminal &terminal = {}, const cli::Choices &choices = {},
                             QString input = {})
{
    CommandRun run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    QTextStream in(&input);
    run.code = cli::runCommand(
        parse(arguments),
        {.catalogue = catalogue,
         .savePicture = save,
         .out = out,
         .err = err,
         .terminal = terminal,
         .drawPicture = [](int code, cli::PictureForm form,
                           int columns) { return drawnPicture(code, form, columns); },
         .choices = [&choices] { return choices; },
         .in = &in});
    return run;
}
