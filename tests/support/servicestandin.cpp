// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <service/service.h>

#include <QCoreApplication>

/// The service without its pictures: servicestandin NAME MILLISECONDS is NAME on the session bus
/// and leaves when it was not asked for so long.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const auto draw = [](int, int size) { return QImage(size, size, QImage::Format_RGB32); };
    service::Service service(catalogue, draw,
                             std::chrono::milliseconds(arguments.value(2).toInt()));
    QObject::connect(&service, &service::Service::finished, &app, &QCoreApplication::quit);
    return service.start(arguments.value(1)).isEmpty() ? QCoreApplication::exec() : 1;
}
