// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

namespace respond {

// What a server on this machine has to know of the pages that may call it.

/// Whether a page of another site made a browser send @p request, by Sec-Fetch-Site, else by Origin
/// or Referer. Programs that are no browsers send none of them.
bool isCrossSite(const Request &request);

/// Whether the field Host names this machine: an address, localhost or a name below it. Else a name
/// was bent to this machine (DNS rebinding), and the page behind it is not of this machine.
bool isForThisMachine(const Request &request);

/// Whether pages of other sites may not have a field @p name sent to the browser: it would change
/// what other programs on this machine meet.
bool isForbiddenAcrossSites(QByteArrayView name);

/// Whether @p request asks before a request of another origin (the Fetch Standard, CORS preflight).
bool isPreflight(const Request &request);

/// Adds what lets the page in that sent @p request, as @p cors says. Credentials are for answers
/// that do not tell what the request holds.
void addCors(const Request &request, Cors cors, bool hasCredentials, Fields *fields);

/// The fields of an answer to a preflight.
Fields preflightFields(const Request &request, Cors cors, bool hasCredentials);

} // namespace respond
