// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QString;

/// What is in the file @p path; empty if it cannot be read.
QByteArray contents(const QString &path);

/// Makes @p bytes the whole file @p path; false if that fails.
bool writeFile(const QString &path, const QByteArray &bytes);
