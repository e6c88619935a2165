// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deepreport.h"

#include <core/printable.h>

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct DeepReportTr
{
    Q_DECLARE_TR_FUNCTIONS(net::DeepReport)
};

} // namespace

QString deepVerdictName(DeepVerdict verdict)
{
    switch (verdict) {
    case DeepVerdict::Right:
        //: verdict on an answer: as it should be
        return DeepReportTr::tr("right");
    case DeepVerdict::Wrong:
        //: verdict on an answer: not as it should be
        return DeepReportTr::tr("wrong");
    case DeepVerdict::Open:
        break;
    }
    //: verdict on an answer: it may be meant so
    return DeepReportTr::tr("open");
}

QStringList deepLines(const DeepFinding &finding)
{
    return {deepVerdictName(finding.verdict) + ": "_L1 + core::printable(finding.asked),
            //: %1: what should have come
            DeepReportTr::tr("expected: %1").arg(core::printable(finding.expected)),
            //: %1: what came
            DeepReportTr::tr("got: %1").arg(core::printable(finding.got))};
}

QJsonArray deepArray(const QList<DeepFinding> &findings)
{
    QJsonArray array;
    for (const DeepFinding &finding : findings) {
        array << QJsonObject {{u"id"_s, finding.id},
                              {u"verdict"_s, deepVerdictKey(finding.verdict)},
                              {u"asked"_s, finding.asked},
                              {u"expected"_s, finding.expected},
                              {u"got"_s, finding.got}};
    }
    return array;
}

} // namespace net
