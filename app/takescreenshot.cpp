// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takescreenshot.h"

#include <cli/commands.h>
#include <core/language.h>
#include <ui/look/style.h>
#include <ui/look/theme.h>
#include <ui/mainwindow.h>
#include <ui/screenshot.h>

#include <QApplication>
#include <QTextStream>

int takeScreenshot(const cli::CommandLine &commandLine, int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const core::Language language(commandLine.language);
    QGuiApplication::setLayoutDirection(QLocale(language.code()).textDirection());
    QApplication::setStyle(new ui::Style); // owned by the application
    ui::applyTheme(ui::themeForKey(commandLine.theme));
    const core::Catalogue catalogue = core::Catalogue::embedded(language.code());
    const pictures::CatImages images;
    ui::Settings settings {QString()};
    ui::MainWindow window(catalogue, images, settings);
    window.showLast();
    using Task = core::WindowRequest::Task;
    const bool isOffline = commandLine.task != Task::Open; // a picture asks no server
    window.open({.text = commandLine.text, .task = isOffline ? commandLine.task : Task::Search});
    const QString fault = ui::saveScreenshot(window, commandLine.file, commandLine.size);
    if (!fault.isEmpty()) {
        QTextStream(stderr) << "statuscat: " << fault << '\n';
        return core::CannotWrite;
    }
    return core::Found;
}
