// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "request.h"
#include "target.h"

#include <QJsonObject>

namespace respond {

// What arrived, as httpbin tells it.

/// The names and values of @p arguments; several values of a name are an array.
QJsonObject argumentsObject(const Arguments &arguments);

/// The names and values of @p fields; several of a name are joined.
QJsonObject fieldsObject(const Fields &fields);

/// "args", "headers", "origin", "url" and, with @p hasBody, "data", "files", "form" and "json".
QJsonObject echoed(const Target &target, const Request &request, const Peer &peer, bool hasBody);

} // namespace respond
