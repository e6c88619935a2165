// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidenceplace.h"

namespace search {

/// Whether the number at @p place stands in a status line: behind "HTTP/1.1 ", not in quotation
/// marks that a request opened.
bool isInStatusLine(const EvidencePlace &place);

/// How sure the place is, in the line of a log, in which servers write the status: 0 to 8.
int logScore(const EvidencePlace &place);

} // namespace search
