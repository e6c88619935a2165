// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

class QJsonObject;

namespace core {

/// How an ecosystem answers with @p status, or, if it is a client's, compares with it: ready code
/// made of @p snippet, the object of that name in a file of resources/constants. Empty if it
/// cannot, or if the code is no answer of its own (1xx, 000). @p constant is what the
/// ecosystem calls the code; if empty, a number stands there. Fields that specifications want in an
/// answer with the code get their values from @p headerValues; a field that has none there is left
/// out.
QString snippetText(const QJsonObject &snippet, const Status &status, const QString &constant,
                    const QJsonObject &headerValues);

} // namespace core
