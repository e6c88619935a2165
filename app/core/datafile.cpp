// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "datafile.h"

#include <QFile>
#include <QLoggingCategory>

namespace core {

namespace {

Q_LOGGING_CATEGORY(log, "statuscat.data")

} // namespace

QByteArray readDataFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(log, "%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
        return {};
    }
    return file.readAll();
}

} // namespace core
