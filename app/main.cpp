// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#ifdef STATUSCAT_HAS_SERVICE
#include "runservice.h"
#endif

#include <core/language.h>
#include <startup/commandline.h>
#include <startup/commands.h>
#include <startup/endsignals.h>
#include <startup/platformfault.h>
#include <startup/portable.h>
#include <startup/singleinstance.h>
#include <ui/icons.h>
#include <ui/mainwindow.h>
#include <ui/style.h>
#include <ui/theme.h>

#include <QApplication>
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

/// Whether a window can be shown. Qt would abort with a page of text where it cannot.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runWithoutWindow(startup::CommandLine commandLine, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const core::Language language(commandLine.language);
    if (!commandLine.error.isEmpty()) {
        commandLine = startup::parseCommandLine(argumentsOf(argc, argv)); // now in that language
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    const ui::CatImages images;
    const auto save = [&images](int code, const QString &file, int width) {
        return images.save({.code = code}, file, width);
    };
    return startup::runCommand(commandLine, core::Catalogue::embedded(language.code()), save, out,
                               err);
}

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

int showWindow(const startup::CommandLine &commandLine, int argc, char **argv)
{
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        const core::Language language(commandLine.language);
        QTextStream(stderr) << QCoreApplication::translate(
            "main",
            "There is no display to show a window on; statuscat --help lists what works without "
            "one.") << '\n';
        return startup::WrongUsage;
    }
    const QString token = startup::activationTokenFromEnvironment();
    std::optional<startup::PlatformFault> platformFault(std::in_place);
    const QApplication application(argc, argv);
    platformFault.reset();
    const startup::EndSignals endSignals;
    QObject::connect(&endSignals, &startup::EndSignals::received, &application, [] {
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    const core::WindowRequest request {.text = commandLine.text, .task = commandLine.task};
    startup::SingleInstance instance(commandLine.portable ? startup::portableInstancePath()
                                                          : startup::SingleInstance::defaultPath());
    if (instance.elect(request, token) == startup::SingleInstance::Role::Secondary) {
        return startup::Found;
    }
    QApplication::setStyle(new ui::Style); // owned by the application
    ui::Settings settings(commandLine.portable ? startup::portableSettingsPath()
                                               : ui::Settings::defaultPath());
    const QString chosen = settings.value(ui::Settings::Key::Language).toString();
    const core::Language language(commandLine.language.isEmpty() ? chosen : commandLine.language);
    QGuiApplication::setLayoutDirection(QLocale(language.code()).textDirection());
    ui::followDesktop();
    ui::applyTheme(ui::themeForKey(settings.value(ui::Settings::Key::Theme).toString()));
    const core::Catalogue catalogue = core::Catalogue::embedded(language.code());
    const ui::CatImages images;
    ui::MainWindow window(catalogue, images, settings);
    window.open(request);
    QObject::connect(&instance, &startup::SingleInstance::requested, &window,
                     [&window](const core::WindowRequest &later, const QString &activationToken) {
                         window.open(later);
                         window.raiseForUser(activationToken);
                     });
    window.show();
    QApplication::setWindowIcon(ui::applicationIcon()); // drawn while the desktop maps the window
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error that the commands report
#endif
    QCoreApplication::setApplicationName(u"statuscat"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STATUSCAT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Statuscat"_s);
    QGuiApplication::setDesktopFileName(QStringLiteral(STATUSCAT_ID));

    const startup::CommandLine commandLine = startup::parseCommandLine(argumentsOf(argc, argv));
#ifdef STATUSCAT_HAS_SERVICE
    if (commandLine.action == startup::CommandLine::Action::Service
        && commandLine.error.isEmpty()) {
        return runService(argc, argv);
    }
#endif
    if (!commandLine.needsWindow() || !commandLine.error.isEmpty()) {
        return runWithoutWindow(commandLine, argc, argv);
    }
    return commandLine.action == startup::CommandLine::Action::Screenshot
        ? takeScreenshot(commandLine, argc, argv)
        : showWindow(commandLine, argc, argv);
}
