// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runservice.h"

#include <cli/commands.h>
#include <core/language.h>
#include <pictures/catimages.h>
#include <service/service.h>

#include <QCoreApplication>
#include <QTextStream>

int runService(const cli::CommandLine &commandLine, int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const core::Language language(commandLine.language);
    const core::Catalogue catalogue = core::Catalogue::embedded(language.code());
    const pictures::CatImages images;
    service::Service service(catalogue, [&images](int code, int size) {
        return images.image({.code = code}, {size, size});
    });
    QObject::connect(&service, &service::Service::finished, &application, &QCoreApplication::quit);
    if (const QString fault = service.start(QStringLiteral(STATUSCAT_ID)); !fault.isEmpty()) {
        QTextStream(stderr) << "statuscat: " << fault << '\n';
        return core::WrongUsage;
    }
    return QCoreApplication::exec();
}
