// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printposter.h"

#include <core/exitcode.h>
#include <core/language.h>
#include <pictures/catimages.h>
#include <poster/saveposter.h>

#include <QGuiApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int printPoster(const cli::CommandLine &commandLine, int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const core::Language language(commandLine.language);
    const core::Catalogue catalogue = core::Catalogue::embedded(language.code());
    const QString usual = poster::usualPaper(commandLine.filter);
    const poster::Options options {
        .choice = {.filter = commandLine.filter, .onlyRegistered = commandLine.onlyRegistered},
        .paper = commandLine.paper.isEmpty() ? usual : commandLine.paper,
        .isDark = commandLine.theme == "dark"_L1};
    const QString fault =
        poster::savePoster(catalogue, pictures::CatImages(), options, commandLine.file);
    if (!fault.isEmpty()) {
        QTextStream(stderr) << "statuscat: " << fault << '\n';
        return core::CannotWrite;
    }
    return core::Found;
}
