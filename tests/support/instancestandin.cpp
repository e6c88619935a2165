// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <instance/singleinstance.h>

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>

using instance::SingleInstance;

/// One start of the program, without its window: instancestandin SOCKET TEXT TOKEN prints
/// "ready", waits for a line of input, so that many can start at the same moment, and then prints
/// "primary" or "secondary"; a primary then prints each request until its input is closed.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    SingleInstance instance(arguments.value(1));
    QObject::connect(&instance, &SingleInstance::requested, &app,
                     [&out](const core::WindowRequest &request, const QString &activationToken) {
                         out << "requested " << request.text << ' ' << activationToken << Qt::endl;
                     });
    out << "ready" << Qt::endl;
    std::getchar();
    const SingleInstance::Role role =
        instance.elect({.text = arguments.value(2)}, arguments.value(3));
    if (role == SingleInstance::Role::Secondary) {
        out << "secondary" << Qt::endl;
        return 0;
    }
    out << "primary" << Qt::endl;
    constexpr int standardInput = 0;
    QSocketNotifier inputEnds(standardInput, QSocketNotifier::Read);
    QObject::connect(&inputEnds, &QSocketNotifier::activated, &app, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
