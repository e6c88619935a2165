// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

class QJsonObject;

namespace core {

/// "registered", "vendor", …: the name of @p standing in the files. Never translated.
QString standingKey(Standing standing);

/// Reads a code as the build has checked and translated it.
Status readStatus(const QJsonObject &object);

/// Reads what list and search need of a code: a member of the index that the build makes.
StatusSummary readSummary(const QJsonObject &object);

} // namespace core
