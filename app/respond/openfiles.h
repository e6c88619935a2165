// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace respond {

/// How many connections of @p wanted this process may have: raises its limit of open files, which
/// is 1024 on many systems, as far as the system lets it.
qsizetype roomForConnections(qsizetype wanted);

} // namespace respond
