// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <startup/commandline.h>
#include <startup/commands.h>
#include <startup/endsignals.h>
#include <startup/singleinstance.h>
#include <ui/icons.h>
#include <ui/mainwindow.h>
#include <ui/style.h>
#include <ui/theme.h>

#include <QApplication>
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

int runWithoutWindow(const startup::CommandLine &commandLine, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const ui::CatImages images;
    const auto save = [&images](int code, const QString &file, int width) {
        return images.save({.code = code}, file, width);
    };
    return startup::runCommand(commandLine, core::Catalogue::embedded(), save, out, err);
}

int takeScreenshot(const startup::CommandLine &commandLine, int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(new ui::Style); // owned by the application
    ui::applyTheme(ui::themeForKey(commandLine.theme));
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const ui::CatImages images;
    ui::Settings settings {QString()};
    ui::MainWindow window(catalogue, images, settings);
    window.find(commandLine.text); // a picture asks no server
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
        QTextStream(stderr) << QCoreApplication::translate(
            "main",
            "There is no display to show a window on; statuscat --help lists what works without "
            "one.\n");
        return startup::WrongUsage;
    }
    const QString token = startup::activationTokenFromEnvironment();
    const QApplication application(argc, argv);
    const startup::EndSignals endSignals;
    QObject::connect(&endSignals, &startup::EndSignals::received, &application, [] {
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    startup::SingleInstance instance;
    if (instance.elect(commandLine.text, token) == startup::SingleInstance::Role::Secondary) {
        return startup::Found;
    }
    QApplication::setStyle(new ui::Style); // owned by the application
    ui::Settings settings;
    ui::applyTheme(ui::themeForKey(settings.value(ui::Settings::Key::Theme).toString()));
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const ui::CatImages images;
    ui::MainWindow window(catalogue, images, settings);
    window.open(commandLine.text);
    QObject::connect(&instance, &startup::SingleInstance::requested, &window,
                     [&window](const QString &text, const QString &activationToken) {
                         window.open(text);
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
    if (!commandLine.needsWindow() || !commandLine.error.isEmpty()) {
        return runWithoutWindow(commandLine, argc, argv);
    }
    return commandLine.action == startup::CommandLine::Action::Screenshot
        ? takeScreenshot(commandLine, argc, argv)
        : showWindow(commandLine, argc, argv);
}
