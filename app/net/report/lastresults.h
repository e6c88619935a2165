// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/hop.h>

#include <QCache>

#include <optional>

namespace net {

/// The last result of each URL and method that was checked, to compare the next one with.
class LastResults
{
public:
    /// The most results that are kept; the oldest go.
    static constexpr int limit = 50;

    /// What is different in @p result, a line each; nothing if the same was not asked before. From
    /// now on @p result is the last one.
    std::optional<QStringList> compare(const CheckResult &result);

private:
    QCache<QString, CheckResult> m_results {limit};
};

} // namespace net
