// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>

namespace net {

/// How long the parts of an exchange took, in milliseconds; only what was really measured is set.
struct Times
{
    std::optional<qint64> lookup {}; ///< of the name; none for an address or through a proxy
    std::optional<qint64> connect {}; ///< TCP
    std::optional<qint64> tls {};
    std::optional<qint64> firstByte {}; ///< from the request sent to the first octet of the answer
    std::optional<qint64> total {}; ///< from the start of the exchange to its end
};

} // namespace net
