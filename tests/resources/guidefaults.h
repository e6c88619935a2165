// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults.h"

/// Adds what can be wrong in the files of the guide.
void addGuideFaults(QList<Fault> *faults);

/// Such files without faults, with their translations.
QList<Fault> goodGuideFiles();
