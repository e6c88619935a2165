// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QHash>
#include <QStringList>

/// A line of a table: the name of a column -> what stands in it.
using CsvRow = QHash<QString, QString>;

/// The cells of one line; a cell in quotation marks may hold commas and doubled quotation marks.
inline QStringList csvCells(const QString &line)
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

/// The table in the file @p path, whose first line names the columns; empty if there is none or a
/// line has more or fewer cells. A line is a row.
inline QList<CsvRow> readCsv(const QString &path)
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
