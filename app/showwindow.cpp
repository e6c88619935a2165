// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "showwindow.h"

#include <cli/commands.h>
#include <core/language.h>
#include <instance/platformfault.h>
#include <instance/portable.h>
#include <instance/singleinstance.h>
#include <instance/unixsignals.h>
#include <ui/look/icons.h>
#include <ui/look/style.h>
#include <ui/look/theme.h>
#include <ui/mainwindow.h>
#include <ui/openedlinks.h>

#include <QApplication>
#include <QTextStream>

#include <optional>

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int showWindow(const cli::CommandLine &commandLine, int argc, char **argv, bool needsNoDisplay)
{
    if (!hasDisplay()) {
        const QCoreApplication application(argc, argv);
        const core::Language language(commandLine.language);
        //: printed in a terminal
        QTextStream(stderr) << QCoreApplication::translate(
            "main",
            "There is no display to show a window on; statuscat --help lists what works without "
            "one.") << '\n';
        return core::WrongUsage;
    }
    const QString token = instance::activationTokenFromEnvironment();
    std::optional<instance::PlatformFault> platformFault(std::in_place,
                                                         needsNoDisplay ? argv : nullptr);
    QApplication application(argc, argv);
    platformFault.reset();
    const instance::UnixSignals endSignals;
    QObject::connect(&endSignals, &instance::UnixSignals::received, &application, [] {
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    const core::WindowRequest request {.text = commandLine.text, .task = commandLine.task};
    instance::SingleInstance instance(commandLine.portable
                                          ? instance::portableInstancePath()
                                          : instance::SingleInstance::defaultPath());
    if (instance.elect(request, token) == instance::SingleInstance::Role::Secondary) {
        return core::Found;
    }
    QApplication::setStyle(new ui::Style); // owned by the application
    ui::Settings settings(commandLine.portable ? instance::portableSettingsPath()
                                               : ui::Settings::defaultPath());
    const QString chosen = settings.value(ui::Settings::Key::Language).toString();
    const core::Language language(commandLine.language.isEmpty() ? chosen : commandLine.language);
    QGuiApplication::setLayoutDirection(QLocale(language.code()).textDirection());
    ui::followDesktop();
    ui::applyTheme(ui::themeForKey(settings.value(ui::Settings::Key::Theme).toString()));
    const core::Catalogue catalogue = core::Catalogue::embedded(language.code());
    const pictures::CatImages images;
    ui::MainWindow window(catalogue, images, settings);
    QObject::connect(&instance, &instance::SingleInstance::requested, &window,
                     [&window](const core::WindowRequest &later, const QString &activationToken) {
                         window.open(later);
                         window.raiseForUser(activationToken);
                     });
    QObject::connect(new ui::OpenedLinks(&application), &ui::OpenedLinks::opened, &window,
                     [&window](const QString &link) {
                         window.open({.text = link});
                         window.raiseForUser({});
                     });
    QApplication::setWindowIcon(ui::applicationIcon());
    window.show();
    // While the desktop maps the window:
    window.showLast();
    window.open(request);
    return QApplication::exec();
}
