// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hop.h"

#include "httpdate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(net::CheckQueue)
};

} // namespace

QStringList remarkLevelKeys()
{
    return {u"must"_s, u"should"_s, u"may"_s, u"advice"_s, u"note"_s};
}

QString remarkLevelKey(RemarkLevel level)
{
    return remarkLevelKeys().at(static_cast<qsizetype>(level));
}

QStringList Hop::headerValues(QStringView name) const
{
    QStringList values;
    for (const HeaderField &field : headers) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0) {
            values << field.value;
        }
    }
    return values;
}

std::optional<qint64> Hop::dateOffset() const
{
    const auto date = readHttpDate(headerValues(u"date"_s).value(0));
    return date && ended.isValid() ? std::optional(ended.secsTo(date->time)) : std::nullopt;
}

bool Hop::hasHeader(QStringView name) const
{
    return std::any_of(headers.cbegin(), headers.cend(), [name](const HeaderField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

int CheckResult::finalStatus() const
{
    const Hop *hop = finalHop();
    return hop ? hop->status : 0;
}

QString CheckResult::finalPhrase() const
{
    const Hop *hop = finalHop();
    return hop ? hop->phrase : QString();
}

std::optional<qint64> CheckResult::totalTime() const
{
    std::optional<qint64> total;
    for (const Hop &hop : hops) {
        if (!hop.times.total) {
            return {};
        }
        total = total.value_or(0) + *hop.times.total;
    }
    return total;
}

/// The last one that got an answer; null if none did.
const Hop *CheckResult::finalHop() const
{
    const auto hop = std::find_if(hops.crbegin(), hops.crend(),
                                  [](const Hop &each) { return each.status != 0; });
    return hop == hops.crend() ? nullptr : &*hop;
}

void leaveOutFields(Hop *hop, qsizetype *room)
{
    constexpr qsizetype upkeep = 96; // what a field takes besides its characters, however short
    const auto isTooLarge = [room](const HeaderField &field) {
        const qsizetype size = field.name.size() + field.value.size() + upkeep;
        const bool fits = size <= *room;
        *room -= fits ? size : 0;
        return !fits;
    };
    qsizetype left = hop->headers.removeIf(isTooLarge);
    for (InterimAnswer &interim : hop->interim) {
        left += interim.headers.removeIf(isTooLarge);
    }
    if (left > 0) {
        //: remark on an answer
        hop->remarks << Remark {
            .text = Tr::tr("%n header fields left out: too long", nullptr, static_cast<int>(left)),
            .id = u"header-fields-left-out"_s};
    }
}

CheckResult withoutAdvice(CheckResult result)
{
    for (Hop &hop : result.hops) {
        hop.remarks.removeIf(
            [](const Remark &remark) { return remark.level == RemarkLevel::Advice; });
    }
    return result;
}

} // namespace net
