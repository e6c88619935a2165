// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fault.h"
#include "target.h"

namespace respond {

/// One of the answers that a path stands for.
struct Step
{
    QList<int> interim; ///< codes of 1xx that come before
    int code = 200; ///< 0 if nothing comes after them
    Fault fault; ///< of this answer alone
    double weight = 1; ///< where one is chosen by chance
    Arguments options; ///< that hold for this step alone, as those of a query
};

/// The code in @p text, which has three digits; -1 if it is none.
int readCode(QByteArrayView text);

/// "404", "503,reset,200", "200:9,500:0.5", "103+200", and with @p hasRanges "500-504". Nothing if
/// it is none.
std::optional<QList<Step>> readSteps(QByteArrayView text, bool hasRanges = false);

/// "404", "103+200", "reset": @p step as readSteps() reads it.
QByteArray stepText(const Step &step);

} // namespace respond
