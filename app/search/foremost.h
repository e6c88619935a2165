// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search.h"

namespace search {

/// What of an answer stands before all else, under a heading of its own.
struct Foremost
{
    QString heading;
    QList<int> codes; ///< best first; none where no code is better than another
};

/// The foremost of @p result: the code that is meant, with its two neighbours where that is not
/// sure; the two that are meant alike; all codes that a pasted text names; what may be meant where
/// nothing matches.
Foremost foremostOf(const SearchResult &result);

} // namespace search
