// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

namespace respond {

/// A path that was given an answer of its own.
struct Route
{
    QByteArray path; ///< decoded; one that ends in an asterisk holds for all that begin so
    QByteArrayList methods; ///< in any case; empty for all
    Plan plan;

    bool holds(const Request &request, const QByteArray &requestPath) const;
};

} // namespace respond
