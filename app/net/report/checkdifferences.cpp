// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkdifferences.h"

#include "hoptext.h"

#include <core/printable.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct DifferencesTr
{
    Q_DECLARE_TR_FUNCTIONS(net::Differences)
};

/// Fields that are new in every answer: clocks, identifiers of requests, cookies.
bool changesByNature(const QString &name)
{
    static const QStringList names {u"age"_s,
                                    u"cf-ray"_s,
                                    u"date"_s,
                                    u"expires"_s,
                                    u"nel"_s,
                                    u"report-to"_s,
                                    u"server-timing"_s,
                                    u"set-cookie"_s,
                                    u"x-amz-cf-id"_s,
                                    u"x-amz-request-id"_s,
                                    u"x-amzn-requestid"_s,
                                    u"x-amzn-trace-id"_s,
                                    u"x-request-id"_s,
                                    u"x-runtime"_s,
                                    u"x-served-by"_s,
                                    u"x-timer"_s,
                                    u"x-trace-id"_s};
    return names.contains(name);
}

/// Each field that matters once, in the order of arrival, in lower case.
QStringList fieldNames(const Hop &before, const Hop &after)
{
    QStringList names;
    for (const HeaderField &field : before.headers + after.headers) {
        const QString name = field.name.toLower();
        if (!changesByNature(name)) {
            names << name;
        }
    }
    names.removeDuplicates();
    return names;
}

QString failureLine(const CheckResult &result)
{
    //: in place of what failed
    return result.failure ? core::printable(result.failure->text) : DifferencesTr::tr("no failure");
}

QString change(const QString &what, const QString &before, const QString &after)
{
    //: %1: what differs; %2: its value now; %3: its value before
    return DifferencesTr::tr("%1: %2, before %3").arg(what, after, before);
}

/// @p text as it stands in a line; says so where there is none.
QString valueText(const QString &text)
{
    constexpr qsizetype longest = 120;
    //: an empty value
    return text.isEmpty() ? DifferencesTr::tr("nothing") : core::printable(text, longest);
}

QStringList hopDifferences(const Hop &before, const Hop &after)
{
    QStringList lines;
    const auto compare = [&lines](const QString &what, const QString &old, const QString &now) {
        if (old != now) {
            lines << change(what, valueText(old), valueText(now));
        }
    };
    //: of an answer
    compare(DifferencesTr::tr("Status"), codeOrNone(before.status), codeOrNone(after.status));
    //: of an answer
    compare(DifferencesTr::tr("Phrase"), before.phrase, after.phrase);
    //: of an answer
    compare(DifferencesTr::tr("HTTP version"), before.httpVersion, after.httpVersion);
    for (const QString &name : fieldNames(before, after)) {
        compare(core::printable(name, 80), before.headerValues(name).join(", "_L1),
                after.headerValues(name).join(", "_L1));
    }
    return lines;
}

} // namespace

QStringList differences(const CheckResult &before, const CheckResult &after)
{
    QStringList lines;
    if (before.finalStatus() != after.finalStatus()) {
        //: of a chain of answers
        lines << change(DifferencesTr::tr("Final status"), codeOrNone(before.finalStatus()),
                        codeOrNone(after.finalStatus()));
    }
    if (failureLine(before) != failureLine(after)) {
        //: of a check
        lines << change(DifferencesTr::tr("Failure"), failureLine(before), failureLine(after));
    }
    if (before.hops.size() != after.hops.size()) {
        //: number of answers in a chain
        lines << change(DifferencesTr::tr("Hops"), QString::number(before.hops.size()),
                        QString::number(after.hops.size()));
    }
    const qsizetype common = qMin(before.hops.size(), after.hops.size());
    for (qsizetype i = 0; i < common; ++i) {
        for (const QString &line : hopDifferences(before.hops.at(i), after.hops.at(i))) {
            //: %1: its number; %2: what differs
            lines << (common == 1
                          ? line
                          : DifferencesTr::tr("Hop %1: %2").arg(QString::number(i + 1), line));
        }
    }
    return lines;
}

} // namespace net
