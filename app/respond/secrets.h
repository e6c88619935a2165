// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "log.h"

namespace respond {

/// What of a request and its answer is a secret: passwords, tokens, cookies and their like.
enum class Secrets { Hidden, Shown };

/// Whether what @p name says (of a field, an argument, a member) is a secret by its words:
/// "X-Auth-Token", "accessToken", "api_key".
bool isSecretName(QByteArrayView name);

/// The target of the request of @p entry, its secrets hidden.
QByteArray shownTarget(const LogEntry &entry);

/// @p entry as it is to be shown: "(hidden)" stands in the place of each secret in its target, its
/// fields and its body, if they are to be hidden.
LogEntry shownEntry(const LogEntry &entry, Secrets secrets);

} // namespace respond
