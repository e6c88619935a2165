// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QCache>

namespace respond {

/// The step that a request gets, and why.
struct Pick
{
    Step step; ///< with the fault that it has this time
    qint64 jitter = 0; ///< milliseconds
    Fields fields; ///< what a limit tells
    QByteArray why; ///< "step 2 of 3"; empty if there was nothing to choose
    bool isReset = false; ///< the turns begin again, and nothing was chosen
};

/// Remembers whose turn it is and how much of a limit is used, for a bounded number of keys: those
/// that were not used for longest are forgotten.
class Turns
{
public:
    explicit Turns(int mostKeys = 10'000);

    /// Chooses a step of @p plan at the time @p now, in milliseconds, which never goes back.
    Pick pick(const Plan &plan, qint64 now);

    /// What pick() would choose next, of steps in turn; else the first step.
    Pick next(const Plan &plan) const;

    /// Forgets all turns and limits.
    void clear() { m_counts.clear(); }

    /// How many keys are remembered.
    qsizetype keys() const { return m_counts.size(); }

private:
    struct Count
    {
        qint64 count = 0;
        qint64 since = 0;
    };

    Count *countOf(const QByteArray &key);
    double draw(const Plan &plan);
    qsizetype byChance(const Plan &plan);
    qsizetype inTurn(const Plan &plan, Pick *pick);
    qsizetype byLimit(const Plan &plan, qint64 now, Pick *pick);

    mutable QCache<QByteArray, Count> m_counts; ///< finding a key makes it the newest
};

} // namespace respond
