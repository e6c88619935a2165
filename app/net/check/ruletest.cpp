// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletest.h"

#include "fieldsyntax.h"
#include "httpdate.h"

#include <algorithm>

namespace net {

namespace {

QHash<QString, RuleTest> allTests()
{
    QHash<QString, RuleTest> all;
    for (const auto &tests :
         {fieldTests(), parameterTests(), structuredTests(), messageTests(), rangeTests(),
          cacheControlTests(), cacheTests(), dateTests(), corsTests()}) {
        all.insert(tests);
    }
    return all;
}

} // namespace

RuleTest ruleTest(const QString &name)
{
    static const QHash<QString, RuleTest> all = allTests();
    return all.value(name);
}

Findings findValues(const Hop &hop, const QStringList &fields,
                    const std::function<std::optional<QString>(const QString &value)> &detail)
{
    Findings findings;
    for (const HeaderField &field : hop.headers) {
        if (field.value.size() <= longestValue
            && fields.contains(field.name, Qt::CaseInsensitive)) {
            if (const auto found = detail(field.value)) {
                findings << Finding {.field = field.name, .value = field.value, .detail = *found};
            }
        }
    }
    return findings;
}

Findings findIf(bool isSo, const QString &detail)
{
    return isSo ? Findings {Finding {.detail = detail}} : Findings();
}

QString sentValue(const Hop &hop, QStringView field)
{
    const auto found = std::find_if(hop.sentHeaders.cbegin(), hop.sentHeaders.cend(),
                                    [field](const HeaderField &sent) {
                                        return field.compare(sent.name, Qt::CaseInsensitive) == 0;
                                    });
    return found == hop.sentHeaders.cend() ? QString() : found->value;
}

QString onlyValue(const Hop &hop, QStringView field)
{
    QString only;
    int count = 0;
    for (const HeaderField &each : hop.headers) {
        if (each.name.compare(field, Qt::CaseInsensitive) == 0) {
            only = each.value;
            ++count;
        }
    }
    return count == 1 ? only : QString();
}

std::optional<QDateTime> onlyTime(const Hop &hop, QStringView field)
{
    const auto date = readHttpDate(onlyValue(hop, field));
    return date ? std::optional(date->time) : std::nullopt;
}

} // namespace net
