// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/checkrequest.h>

namespace net {

/// The curl command that asks what @p request asks, for a POSIX shell. It needs nothing but curl,
/// and printf where the body holds octets that no argument can.
QString curlCommand(const CheckRequest &request);

} // namespace net
