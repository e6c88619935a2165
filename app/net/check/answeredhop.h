// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hop.h"

namespace net {

class Exchange;

/// The hop that @p exchange makes, which sent @p sent: what came, with notes about the form of the
/// answer. Hop::location is left to redirection().
Hop answeredHop(const Request &sent, const Exchange &exchange);

} // namespace net
