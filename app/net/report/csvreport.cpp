// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvreport.h"

#include <core/printable.h>

using namespace Qt::StringLiterals;

namespace net {

namespace {

QString cell(const QString &text)
{
    QString safe = core::printable(text);
    if (!safe.isEmpty() && u"=+-@"_s.contains(safe.front())) {
        safe.prepend(u'\'');
    }
    return u'"' + safe.replace(u'"', "\"\""_L1) + u'"';
}

/// The milliseconds of all hops, as far as they were measured; empty if none was.
QString totalTime(const CheckResult &result)
{
    std::optional<qint64> total;
    for (const Hop &hop : result.hops) {
        if (hop.times.total) {
            total = total.value_or(0) + *hop.times.total;
        }
    }
    return total ? QString::number(*total) : QString();
}

QString line(const CheckResult &result)
{
    const int status = result.finalStatus();
    return QStringList {
               cell(result.request.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)),
               status == 0 ? QString() : QString::number(status),
               cell(result.finalPhrase()),
               QString::number(result.hops.size()),
               totalTime(result),
               result.failure ? failureKey(result.failure->kind) : QString()}
               .join(u',')
        + "\r\n"_L1;
}

} // namespace

QString csvReport(const QList<CheckResult> &results)
{
    QString table = u"url,status,phrase,hops,total_ms,failure\r\n"_s;
    for (const CheckResult &result : results) {
        table += line(result);
    }
    return table;
}

} // namespace net
