// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

/// Whether the memory that a program takes says anything here: on Linux, without sanitizers.
bool canMeasureMemory();

/// Forgets the most that this process took until now.
void forgetPeakMemory();

/// The most memory that this process took since then, in megabytes.
qint64 peakMemory();

/// The most memory that one of the processes took that this one has started and that have ended,
/// in megabytes.
qint64 peakMemoryOfChildren();
