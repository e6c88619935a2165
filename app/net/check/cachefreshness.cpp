// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefreshness.h"

#include "ruletest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

std::optional<qint64> numberOf(const QList<Parameter> &directives, QLatin1StringView name)
{
    const Parameter *directive = findDirective(directives, name);
    return directive ? readNumber(directive->value) : std::nullopt;
}

/// By Expires, which counts from Date; what is no date is in the past.
std::optional<qint64> lifetimeByExpires(const Hop &hop)
{
    if (!hop.hasHeader(u"Expires")) {
        return {};
    }
    const std::optional<QDateTime> expires = onlyTime(hop, u"Expires");
    const std::optional<QDateTime> date = onlyTime(hop, u"Date");
    if (!expires) {
        return 0;
    }
    return date ? std::optional(std::max<qint64>(0, date->secsTo(*expires))) : std::nullopt;
}

/// A tenth of the time since it was changed, as section 4.2.2 proposes.
std::optional<qint64> guessedLifetime(const Hop &hop)
{
    constexpr qint64 part = 10;
    const std::optional<QDateTime> date = onlyTime(hop, u"Date");
    const std::optional<QDateTime> changed = onlyTime(hop, u"Last-Modified");
    return date && changed && *changed < *date ? std::optional(changed->secsTo(*date) / part)
                                               : std::nullopt;
}

} // namespace

QList<Parameter> cacheDirectives(const Hop &hop)
{
    QList<Parameter> directives;
    for (const QString &member : listMembers(hop, u"Cache-Control"_s)) {
        directives << readParameter(member);
    }
    return directives;
}

const Parameter *findDirective(const QList<Parameter> &directives, QLatin1StringView name)
{
    const auto found =
        std::find_if(directives.cbegin(), directives.cend(), [name](const Parameter &directive) {
            return directive.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == directives.cend() ? nullptr : &*found;
}

Freshness freshnessOf(const Hop &hop)
{
    const QList<Parameter> directives = cacheDirectives(hop);
    // With an argument, the next two are about single fields only.
    const auto holdsForAll = [&directives](QLatin1StringView name) {
        const Parameter *directive = findDirective(directives, name);
        return directive && directive->value.isNull();
    };
    const auto has = [&directives](QLatin1StringView name) {
        return findDirective(directives, name) != nullptr;
    };
    // A cache that knows the code passes over no-store beside must-understand (section 5.2.2.3).
    Freshness freshness {.isForbidden = has("no-store"_L1) && !has("must-understand"_L1),
                         .isPrivate = holdsForAll("private"_L1)};
    freshness.lifetime = findDirective(directives, "max-age"_L1)
        ? numberOf(directives, "max-age"_L1)
        : lifetimeByExpires(hop);
    freshness.sharedLifetime = numberOf(directives, "s-maxage"_L1);
    freshness.asksFirst = holdsForAll("no-cache"_L1) || freshness.lifetime == 0
        || listMembers(hop, u"Vary"_s).contains("*"_L1);
    freshness.age = readNumber(onlyValue(hop, u"Age")).value_or(0);
    if (!freshness.lifetime && isCacheableByDefault(hop.status) && !has("max-age"_L1)) {
        freshness.guess = guessedLifetime(hop);
    }
    const bool isAllowed = has("public"_L1) || freshness.isPrivate || freshness.lifetime
        || freshness.sharedLifetime || isCacheableByDefault(hop.status);
    freshness.isStorable = isAllowed && !freshness.isForbidden;
    // Section 3.5: what allows caches for many to keep an answer to a login.
    const bool isForMany =
        has("public"_L1) || has("must-revalidate"_L1) || freshness.sharedLifetime;
    freshness.isPrivate =
        freshness.isPrivate || (!sentValue(hop, u"Authorization").isNull() && !isForMany);
    return freshness;
}

bool isCacheableByDefault(int status)
{
    static const QList<int> statuses {200, 203, 204, 300, 301, 308, 404, 405, 410, 414, 501};
    return statuses.contains(status);
}

} // namespace net
