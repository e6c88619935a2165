// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencelead.h"

namespace search {

/// Whether the number at @p place, before which @p lead stands, is a part of something else, so
/// that it cannot be a status: of an address, a path, a formula, a larger number, ...
bool isPartOfElse(const EvidencePlace &place, Lead lead);

} // namespace search
