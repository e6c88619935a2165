// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidenceplace.h"

namespace search {

/// Whether the number at @p place stands in a status line: behind "HTTP/1.1 ", not in quotation
/// marks that a request opened.
bool isInStatusLine(const EvidencePlace &place);

/// Whether the number stands where nginx, Apache, Envoy, HAProxy, AWS or Squid write the status of
/// a request, so that no other number of the line can be it.
bool isWhereServersWriteIt(const EvidencePlace &place);

/// How sure other places in the lines of logs are: 0 to 7.
int logScore(const EvidencePlace &place);

} // namespace search
