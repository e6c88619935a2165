// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef STATUSCAT_HAS_SERVICE
#include "runservice.h"
#endif

#include "console.h"
#include "showwindow.h"
#include "takescreenshot.h"

#include <cli/commandline.h>
#include <cli/commands.h>
#include <core/language.h>
#include <pictures/catimages.h>

#include <QGuiApplication>
#include <QTextStream>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

int runWithoutWindow(cli::CommandLine commandLine, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const core::Language language(commandLine.language);
    if (!commandLine.error.isEmpty()) {
        commandLine = cli::parseCommandLine(argumentsOf(argc, argv)); // now in that language
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    const pictures::CatImages images;
    const cli::SavePicture save = [&images](int code, const QString &file, int width) {
        return images.save({.code = code}, file, width);
    };
    const auto catalogue = core::Catalogue::embedded(language.code());
    return cli::runCommand(commandLine, {catalogue, save, out, err});
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error that the commands report
#endif
    useParentConsole();
    QCoreApplication::setApplicationName(u"statuscat"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSCAT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Statuscat"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(STATUSCAT_ID));

    const cli::CommandLine commandLine = cli::parseCommandLine(argumentsOf(argc, argv));
#ifdef STATUSCAT_HAS_SERVICE
    if (commandLine.action == cli::CommandLine::Action::Service && commandLine.error.isEmpty()) {
        return runService(commandLine, argc, argv);
    }
#endif
    if (!commandLine.needsWindow() || !commandLine.error.isEmpty()) {
        return runWithoutWindow(commandLine, argc, argv);
    }
    return commandLine.action == cli::CommandLine::Action::Screenshot
        ? takeScreenshot(commandLine, argc, argv)
        : showWindow(commandLine, argc, argv);
}
