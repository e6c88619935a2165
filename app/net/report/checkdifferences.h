// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/hop.h>

namespace net {

/// What differs between two checks of one URL, a line each; empty if nothing that matters does.
/// Times and headers that change by nature (Date, Age, …) do not matter.
QStringList differences(const CheckResult &before, const CheckResult &after);

} // namespace net
