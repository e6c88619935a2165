// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefreshness.h"
#include "ruletest.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

Findings isNotStored(const Hop &hop, const QStringList & /*fields*/)
{
    return findIf(freshnessOf(hop).isForbidden);
}

Findings isForOneUser(const Hop &hop, const QStringList & /*fields*/)
{
    const Freshness freshness = freshnessOf(hop);
    return findIf(freshness.isPrivate && freshness.isStorable);
}

Findings asksFirst(const Hop &hop, const QStringList & /*fields*/)
{
    const Freshness freshness = freshnessOf(hop);
    return findIf(freshness.asksFirst && freshness.isStorable);
}

Findings isFresh(const Hop &hop, const QStringList & /*fields*/)
{
    const Freshness freshness = freshnessOf(hop);
    const qint64 left = freshness.lifetime.value_or(0) - freshness.age;
    return findIf(freshness.isStorable && !freshness.asksFirst && left > 0, spanText(left));
}

/// How long caches for many may use it, where that differs from what others may.
Findings isFreshForMany(const Hop &hop, const QStringList & /*fields*/)
{
    const Freshness freshness = freshnessOf(hop);
    const qint64 left = freshness.sharedLifetime.value_or(0) - freshness.age;
    return findIf(freshness.isStorable && !freshness.asksFirst && !freshness.isPrivate && left > 0
                      && freshness.sharedLifetime != freshness.lifetime,
                  spanText(left));
}

Findings isStale(const Hop &hop, const QStringList & /*fields*/)
{
    const Freshness freshness = freshnessOf(hop);
    const qint64 lifetime = freshness.sharedLifetime.value_or(freshness.lifetime.value_or(0));
    return findIf(freshness.isStorable && !freshness.asksFirst && lifetime > 0
                      && freshness.age >= lifetime,
                  spanText(freshness.age - lifetime));
}

Findings isFreshByGuess(const Hop &hop, const QStringList & /*fields*/)
{
    const Freshness freshness = freshnessOf(hop);
    const qint64 left = freshness.guess.value_or(0) - freshness.age;
    return findIf(freshness.isStorable && !freshness.asksFirst && !freshness.sharedLifetime
                      && left > 0,
                  spanText(left));
}

/// A cache has to ask, but has nothing by which the server could say that nothing has changed.
Findings asksWithoutValidator(const Hop &hop, const QStringList & /*fields*/)
{
    const Freshness freshness = freshnessOf(hop);
    return findIf(findDirective(cacheDirectives(hop), "no-cache"_L1) && !freshness.isForbidden
                  && !hop.hasHeader(u"ETag") && !hop.hasHeader(u"Last-Modified"));
}

/// Caches count to 2^31 seconds at least (RFC 9111, section 1.2.2).
Findings ageIsLarge(const Hop &hop, const QStringList &fields)
{
    constexpr qint64 largest = qint64 {1} << 31;
    return findValues(hop, fields, [](const QString &value) {
        return readNumber(value).value_or(0) > largest ? std::optional(value) : std::nullopt;
    });
}

Findings pragmaOfOtherKind(const Hop &hop, const QStringList & /*fields*/)
{
    return findValues(hop, {u"Pragma"_s}, [](const QString &value) -> std::optional<QString> {
        for (const QString &member : splitOutsideQuotes(value, u',')) {
            if (!member.isEmpty() && member.compare("no-cache"_L1, Qt::CaseInsensitive) != 0) {
                return member;
            }
        }
        return {};
    });
}

template<typename Detail>
Findings findVary(const Hop &hop, const Detail &detail)
{
    QStringList names = listMembers(hop, u"Vary"_s);
    std::transform(names.begin(), names.end(), names.begin(),
                   [](const QString &name) { return name.toLower(); });
    const std::optional<QString> found = detail(names);
    return found
        ? Findings {Finding {
            .field = u"Vary"_s, .value = hop.headerValues(u"Vary").join(", "_L1), .detail = *found}}
        : Findings();
}

/// The answer varies by one of @p fields.
Findings variesBy(const Hop &hop, const QStringList &fields)
{
    return findVary(hop, [&fields](const QStringList &names) -> std::optional<QString> {
        for (const QString &name : names) {
            if (fields.contains(name, Qt::CaseInsensitive)) {
                return name;
            }
        }
        return {};
    });
}

/// Vary: *, which is no name of a field.
Findings variesByEverything(const Hop &hop, const QStringList & /*fields*/)
{
    return findVary(hop, [](const QStringList &names) {
        return names.contains("*"_L1) ? std::optional(QString()) : std::nullopt;
    });
}

Findings varyRepeats(const Hop &hop, const QStringList & /*fields*/)
{
    return findVary(hop, [](const QStringList &names) -> std::optional<QString> {
        QSet<QString> seen;
        for (const QString &name : names) {
            if (seen.contains(name)) {
                return name;
            }
            seen.insert(name);
        }
        return {};
    });
}

/// By so many fields that hardly two requests are alike.
Findings variesByMany(const Hop &hop, const QStringList & /*fields*/)
{
    return findVary(hop, [](QStringList names) {
        constexpr qsizetype most = 3;
        names.removeDuplicates();
        return names.size() > most ? std::optional(QString::number(names.size())) : std::nullopt;
    });
}

} // namespace

QHash<QString, RuleTest> cacheTests()
{
    return {{u"is-not-stored"_s, isNotStored},
            {u"is-for-one-user"_s, isForOneUser},
            {u"asks-first"_s, asksFirst},
            {u"is-fresh"_s, isFresh},
            {u"is-fresh-for-many"_s, isFreshForMany},
            {u"is-stale"_s, isStale},
            {u"is-fresh-by-guess"_s, isFreshByGuess},
            {u"asks-without-validator"_s, asksWithoutValidator},
            {u"age-is-large"_s, ageIsLarge},
            {u"pragma-of-other-kind"_s, pragmaOfOtherKind},
            {u"varies-by"_s, variesBy},
            {u"varies-by-everything"_s, variesByEverything},
            {u"vary-repeats"_s, varyRepeats},
            {u"varies-by-many"_s, variesByMany}};
}

} // namespace net
