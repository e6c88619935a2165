// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults.h"

#include <utility>

/// Adds what can be wrong in the files that the search is made of.
void addSearchFaults(QList<Fault> *faults);

/// Such files without faults, by their names below resources.
QList<std::pair<QString, QByteArray>> goodSearchFiles();
