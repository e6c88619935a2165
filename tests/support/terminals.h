// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cli/terminal.h>

#include <QProcessEnvironment>
#include <QString>

/// A terminal that can do everything.
inline cli::Terminal modern(int columns = 80)
{
    return {.isTerminal = true,
            .columns = columns,
            .isColored = true,
            .hasManyColors = true,
            .hasLinks = true,
            .picture = cli::PictureForm::Blocks};
}

/// An environment of @p variables, separated by spaces.
inline QProcessEnvironment environmentOf(const QString &variables)
{
    QProcessEnvironment environment;
    for (const QString &variable : variables.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        environment.insert(variable.section(QLatin1Char('='), 0, 0),
                           variable.section(QLatin1Char('='), 1));
    }
    return environment;
}
