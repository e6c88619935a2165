// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/status.h>

namespace guide {

/// Header fields that an answer must have.
struct RequiredHeaders
{
    QStringList names;
    QString note; ///< when or what they must be, the same for all; may be empty
};

/// The fields that an answer with the code of @p status must have, those with one note together.
QList<RequiredHeaders> requiredHeaders(const core::Status &status);

} // namespace guide
