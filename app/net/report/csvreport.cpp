// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvreport.h"

#include "hoptext.h"

#include <core/printable.h>
#include <net/http/target.h>

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

QString line(const CheckResult &result)
{
    const int status = result.finalStatus();
    const std::optional<qint64> time = result.totalTime();
    return QStringList {cell(exactUrl(result.request.url, result.request.target)),
                        status == 0 ? QString() : QString::number(status),
                        cell(result.finalPhrase()),
                        QString::number(result.hops.size()),
                        time ? QString::number(*time) : QString(),
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
