// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"

#include <QFile>

QStringList csvCells(const QString &line)
{
    QStringList cells {QString()};
    bool quoted = false;
    QChar previous;
    for (const QChar c : line) {
        if (c == u'"') {
            quoted = !quoted;
            if (quoted && previous == u'"') {
                cells.last() += c; // the second of two marks
            }
        } else if (c == u',' && !quoted) {
            cells << QString();
        } else {
            cells.last() += c;
        }
        previous = c;
    }
    return cells;
}

QList<CsvRow> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return {};
    }
    QList<CsvRow> rows;
    const QStringList columns = csvCells(QString::fromUtf8(file.readLine()).trimmed());
    while (!file.atEnd()) {
        const QStringList cells = csvCells(QString::fromUtf8(file.readLine()).trimmed());
        if (cells.size() != columns.size()) {
            return {};
        }
        CsvRow row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            row.insert(columns.at(i), cells.at(i));
        }
        rows << row;
    }
    return rows;
}
