// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "data.h"

namespace checker {

/// What the search reads with its first query, and nothing else does; see output.h.
QMap<QString, QByteArray> searchFiles(const Data &data);

/// The English file @p json of a code without what only the search reads.
QByteArray withoutAsked(const QByteArray &json);

} // namespace checker
