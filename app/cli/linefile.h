// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

class QTextStream;

namespace cli {

/// Reads the file @p name, or standard input for "-", line by line, as it comes: of a file of any
/// size no more than a line is held. @p use gets each line without its end; @p pause is called
/// where the next line may take a while. Returns whether all was read; a fault is told to @p err.
bool readLines(const QString &name, const std::function<void(QByteArrayView line)> &use,
               const std::function<void()> &pause, QTextStream &err);

} // namespace cli
