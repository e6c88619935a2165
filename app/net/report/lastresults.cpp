// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lastresults.h"

#include "checkdifferences.h"

#include <net/http/target.h>

namespace net {

std::optional<QStringList> LastResults::compare(const CheckResult &result)
{
    const net::CheckRequest &request = result.request;
    const QString key =
        QString::fromLatin1(request.method) + u' ' + exactUrl(request.url, request.target);
    std::optional<QStringList> lines;
    if (const CheckResult *before = m_results.object(key)) {
        lines = differences(*before, result);
    }
    m_results.insert(key, new CheckResult(result));
    return lines;
}

} // namespace net
