// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "takescreenshot.h"

#include <core/language.h>
#include <startup/commands.h>
#include <ui/mainwindow.h>
#include <ui/style.h>
#include <ui/theme.h>

#include <QApplication>
#include <QTextStream>

int takeScreenshot(const startup::CommandLine &commandLine, int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const core::Language language(commandLine.language);
    QGuiApplication::setLayoutDirection(QLocale(language.code()).textDirection());
    QApplication::setStyle(new ui::Style); // owned by the application
    ui::applyTheme(ui::themeForKey(commandLine.theme));
    const core::Catalogue catalogue = core::Catalogue::embedded(language.code());
    const ui::CatImages images;
    ui::Settings settings {QString()};
    ui::MainWindow window(catalogue, images, settings);
    window.showLast();
    using Task = core::WindowRequest::Task;
    const bool isOffline = commandLine.task != Task::Open; // a picture asks no server
    window.open({.text = commandLine.text, .task = isOffline ? commandLine.task : Task::Search});
    const QString fault = window.saveScreenshot(commandLine.file, commandLine.size);
    if (!fault.isEmpty()) {
        QTextStream(stderr) << "statuscat: " << fault << '\n';
        return startup::CannotWrite;
    }
    return startup::Found;
}
