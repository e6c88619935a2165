// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <optional>

namespace net {

/// A date as fields hold it (RFC 9110, section 5.6.7).
struct HttpDate
{
    QDateTime time; ///< in UTC
    bool isObsolete = false; ///< in one of the two forms that must no longer be sent
    bool weekdayFits = true; ///< the name of the day is that of the date
};

/// @p text in one of the three forms that a recipient must read; nothing if it is in none of them
/// or names a day or time that there is not. @p thisYear decides the century of a year of two
/// digits; 0 is that of today.
std::optional<HttpDate> readHttpDate(QStringView text, int thisYear = 0);

} // namespace net
