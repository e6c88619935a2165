// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "status.h"

namespace core {

/// Which codes the row of class filters lets through.
struct ClassFilter
{
    enum class Kind { All, Common, OneClass };

    Kind kind = Kind::All;
    StatusClass statusClass = StatusClass::Informational; ///< only with OneClass

    bool accepts(const StatusSummary &summary) const;
    bool operator==(const ClassFilter &) const = default;
};

/// What a user can choose from, in the order of the row: all, one class each, the common codes.
QList<ClassFilter> allClassFilters();

/// "all", "4xx" or "common": the name of @p filter in the settings.
QString classFilterKey(const ClassFilter &filter);

/// The filter with that name; all codes for any other.
ClassFilter classFilterForKey(const QString &key);

} // namespace core
