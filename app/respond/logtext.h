// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets.h"

#include <QJsonObject>

namespace respond {

/// @p whole as JSON.
QJsonObject entryObject(const LogEntry &whole, Secrets secrets);

/// Entries as a JSON array, as lines of JSON, and as HAR 1.2.
QByteArray logJson(const std::deque<LogEntry> &entries, Secrets secrets);
QByteArray logLines(const std::deque<LogEntry> &entries, Secrets secrets);
QByteArray logHar(const std::deque<LogEntry> &entries, Secrets secrets);

/// "14:02:31.204 GET /v1/cats 503 501 ms": @p entry in a line, its secrets hidden.
QByteArray entryLine(const LogEntry &entry);

/// The curl command that sends the request of @p whole again.
QByteArray curlOf(const LogEntry &whole, Secrets secrets);

} // namespace respond
