// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencelead.h"
#include "evidencephrases.h"

namespace search {

/// What speaks for it that a number is a status.
struct ScoreFor
{
    bool isCertain = false; ///< only a status stands there: no other number of the line counts
    int strongest = 0; ///< of what says it by itself; 5 and more says it surely
    int small = 0; ///< hints that add up
};

/// What speaks against it.
struct ScoreAgainst
{
    bool isImpossible = false; ///< it is a port, a part of a path, a line number, ...
    bool isCounted = false; ///< a unit, counted things or a currency stand beside it
    int unlessSure = 0; ///< negative: a size, a count, a key's value, ... which it may seem only
};

/// The reasons for the number at @p place, before which @p lead stands.
ScoreFor scoreFor(const EvidencePlace &place, Lead lead, const EvidencePhrases &phrases,
                  const WordList &errorWords);

/// The reasons against it; @p units are measures and what is counted.
ScoreAgainst scoreAgainst(const EvidencePlace &place, Lead lead, const WordList &units);

} // namespace search
