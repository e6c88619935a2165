// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/status.h>

#include <QList>
#include <QStringView>

namespace search {

/// The classes that @p text speaks of, "any 4xx codes", "HTTPCode_Target_5XX_Count", "server
/// errors", in the order in which they stand there, errors first. @p lower is the text in small
/// letters.
QList<core::StatusClass> classesIn(QStringView text, QStringView lower);

} // namespace search
