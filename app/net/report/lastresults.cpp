// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastresults.h"

#include "checkdifferences.h"

namespace net {

std::optional<QStringList> LastResults::compare(const CheckResult &result)
{
    const QString key =
        QString::fromLatin1(result.request.method) + u' ' + result.request.url.toString();
    std::optional<QStringList> lines;
    if (const CheckResult *before = m_results.object(key)) {
        lines = differences(*before, result);
    }
    m_results.insert(key, new CheckResult(result));
    return lines;
}

} // namespace net
