// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log.h"
#include "target.h"

#include <QJsonObject>

namespace respond {

/// What of a request is a secret: the values of Authorization, Cookie and their like.
enum class Secrets { Hidden, Shown };

/// @p value of the field @p name, or "(hidden)" if it is a secret.
QByteArray shownValue(const Field &field, Secrets secrets);

/// @p entry as JSON.
QJsonObject entryObject(const LogEntry &entry, Secrets secrets);

/// Entries as a JSON array, as lines of JSON, and as HAR 1.2.
QByteArray logJson(const std::deque<LogEntry> &entries, Secrets secrets);
QByteArray logLines(const std::deque<LogEntry> &entries, Secrets secrets);
QByteArray logHar(const std::deque<LogEntry> &entries, Secrets secrets);

/// "14:02:31.204 GET /v1/cats 503 501 ms": @p entry in a line.
QByteArray entryLine(const LogEntry &entry);

/// The curl command that sends the request of @p entry again.
QByteArray curlOf(const LogEntry &entry, Secrets secrets);

} // namespace respond
