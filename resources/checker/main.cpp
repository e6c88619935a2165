// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0 || !file.commit()) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(path), qUtf8Printable(file.errorString()));
        return false;
    }
    return true;
}

} // namespace

/// Used by the build: checks the data below RESOURCES and writes what the program reads below
/// OUTPUT, or tells every fault.
int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: statuscat_checker RESOURCES OUTPUT\n", stderr);
        return 2;
    }
    const QString resources = QString::fromLocal8Bit(argv[1]);
    const QString output = QString::fromLocal8Bit(argv[2]);
    QStringList errors;
    const checker::Data data = checker::readData(resources, &errors);
    for (const QString &error : std::as_const(errors)) {
        std::fprintf(stderr, "%s/%s\n", qUtf8Printable(resources), qUtf8Printable(error));
    }
    if (!errors.isEmpty()) {
        return 1;
    }
    const QMap<QString, QByteArray> files = checker::programFiles(data);
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        if (!write(output + u'/' + it.key(), it.value())) {
            return 1;
        }
    }
    return 0;
}
