// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

/// A line of a table: the name of a column -> what stands in it.
using CsvRow = QHash<QString, QString>;

/// The cells of one line; a cell in quotation marks may hold commas and doubled quotation marks.
QStringList csvCells(const QString &line);

/// The table in the file @p path, whose first line names the columns; empty if there is none or a
/// line has more or fewer cells. A line is a row.
QList<CsvRow> readCsv(const QString &path);
