// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef STATUSCAT_HAS_SERVICE
#include "runservice.h"
#endif

#include "console.h"
#include "printposter.h"
#include "showwindow.h"
#include "takescreenshot.h"

#include <cli/commandline.h>
#include <cli/commands.h>
#include <core/language.h>
#include <pictures/catimages.h>
#include <pictures/terminalpicture.h>
#include <ui/base/settings.h>

#include <QGuiApplication>
#include <QTextStream>

#include <csignal>
#include <optional>

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

/// "statuscat show 404" for "statuscat 404", if that is what @p commandLine asks for.
std::optional<cli::CommandLine> asShow(const cli::CommandLine &commandLine)
{
    using Action = cli::CommandLine::Action;
    if (commandLine.action != Action::Window
        || commandLine.task != core::WindowRequest::Task::Open) {
        return {};
    }
    cli::CommandLine show =
        cli::parseCommandLine({u"statuscat"_s, u"show"_s, u"--"_s, commandLine.text});
    show.language = commandLine.language;
    return show.error.isEmpty() ? std::optional(show) : std::nullopt;
}

/// Says first that there is no window if @p isInsteadOfWindow.
int runWithoutWindow(cli::CommandLine commandLine, int argc, char **argv,
                     bool isInsteadOfWindow = false)
{
    // GLib's event loop writes to itself for each event that is posted, four times for each URL of
    // a list; nothing here needs GLib.
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    const core::Language language(commandLine.language);
    if (!commandLine.error.isEmpty()) {
        commandLine = cli::parseCommandLine(argumentsOf(argc, argv)); // now in that language
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (isInsteadOfWindow) {
        //: printed in a terminal
        err << QCoreApplication::translate(
            "main", "There is no display to show a window on; the terminal shows the code.")
            << '\n';
        err.flush();
    }
    const pictures::CatImages images;
    const cli::SavePicture save = [&images](int code, const QString &file, int width) {
        return images.save({.code = code}, file, width);
    };
    const cli::DrawPicture draw = [&images](int code, cli::PictureForm form, int columns) {
        return form == cli::PictureForm::Kitty
            ? pictures::kittyPicture(images, {.code = code}, columns)
            : pictures::blockPicture(images, {.code = code}, columns);
    };
    const auto choices = [] {
        using Key = ui::Settings::Key;
        return cli::Choices {.ecosystems = ui::Settings::saved(Key::Ecosystems).toStringList(),
                             .products = ui::Settings::saved(Key::Products).toStringList()};
    };
    const auto catalogue = core::Catalogue::embedded(language.code());
    return cli::runCommand(commandLine,
                           {.catalogue = catalogue,
                            .savePicture = save,
                            .out = out,
                            .err = err,
                            .terminal = cli::outputTerminal(),
                            .drawPicture = draw,
                            .choices = choices});
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
    if (commandLine.action == cli::CommandLine::Action::Poster && commandLine.error.isEmpty()) {
        return printPoster(commandLine, argc, argv);
    }
    if (!commandLine.needsWindow() || !commandLine.error.isEmpty()) {
        return runWithoutWindow(commandLine, argc, argv);
    }
    const auto show = asShow(commandLine);
    if (show && !hasDisplay()) {
        return runWithoutWindow(*show, argc, argv, true);
    }
    return commandLine.action == cli::CommandLine::Action::Screenshot
        ? takeScreenshot(commandLine, argc, argv)
        : showWindow(commandLine, argc, argv, show.has_value());
}
