// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace core {

/// What is in the file @p path, which the build has checked and put into the program; empty, with a
/// warning, if it is not there.
QByteArray readDataFile(const QString &path);

} // namespace core
