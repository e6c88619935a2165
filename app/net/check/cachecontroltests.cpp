// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cachefreshness.h"
#include "ruletest.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr QStringView cacheControl = u"Cache-Control";

/// Directives whose argument is a number of seconds.
bool takesSeconds(const QString &name)
{
    static const QStringList names {u"max-age"_s, u"s-maxage"_s, u"stale-while-revalidate"_s,
                                    u"stale-if-error"_s};
    return names.contains(name, Qt::CaseInsensitive);
}

bool takesNothing(const QString &name)
{
    static const QStringList names {u"no-store"_s,        u"no-transform"_s,     u"public"_s,
                                    u"must-revalidate"_s, u"proxy-revalidate"_s, u"immutable"_s,
                                    u"must-understand"_s};
    return names.contains(name, Qt::CaseInsensitive);
}

QString textOf(const Parameter &directive)
{
    return directive.value.isNull() ? directive.name : directive.name + u'=' + directive.value;
}

/// The directives for which @p isMeant, as one finding.
template<typename Meant>
Findings findDirectives(const Hop &hop, const Meant &isMeant)
{
    QStringList found;
    for (const Parameter &directive : cacheDirectives(hop)) {
        if (isMeant(directive)) {
            found << textOf(directive);
        }
    }
    return found.isEmpty()
        ? Findings()
        : Findings {Finding {.field = cacheControl.toString(),
                             .value = hop.headerValues(cacheControl).join(", "_L1),
                             .detail = found.join(", "_L1)}};
}

Findings directiveWithArgument(const Hop &hop, const QStringList & /*fields*/)
{
    return findDirectives(hop, [](const Parameter &directive) {
        return takesNothing(directive.name) && !directive.value.isNull();
    });
}

Findings directiveWithoutNumber(const Hop &hop, const QStringList & /*fields*/)
{
    return findDirectives(hop, [](const Parameter &directive) {
        return takesSeconds(directive.name) && !readNumber(directive.value);
    });
}

/// The quoted form of a number (RFC 9111, section 5.2.2.1 and 5.2.2.10).
Findings directiveInQuotes(const Hop &hop, const QStringList & /*fields*/)
{
    return findDirectives(hop, [](const Parameter &directive) {
        const bool mustBeToken = directive.name.compare("max-age"_L1, Qt::CaseInsensitive) == 0
            || directive.name.compare("s-maxage"_L1, Qt::CaseInsensitive) == 0;
        return mustBeToken && directive.isQuoted;
    });
}

/// RFC 9111, section 1.2.2: caches count to 2^31 at least.
Findings directiveTooLarge(const Hop &hop, const QStringList & /*fields*/)
{
    constexpr qint64 largest = qint64 {1} << 31;
    return findDirectives(hop, [](const Parameter &directive) {
        return takesSeconds(directive.name) && readNumber(directive.value).value_or(0) > largest;
    });
}

Findings directiveInCapitals(const Hop &hop, const QStringList & /*fields*/)
{
    return findDirectives(hop, [](const Parameter &directive) {
        return directive.name != directive.name.toLower()
            && (takesSeconds(directive.name) || takesNothing(directive.name)
                || QStringList {u"no-cache"_s, u"private"_s}.contains(directive.name.toLower()));
    });
}

Findings directiveRepeats(const Hop &hop, const QStringList & /*fields*/)
{
    QSet<QString> seen;
    return findDirectives(hop, [&seen](const Parameter &directive) {
        const QString name = directive.name.toLower();
        const bool isAgain = seen.contains(name);
        seen.insert(name);
        return isAgain;
    });
}

Findings directiveOfRequests(const Hop &hop, const QStringList & /*fields*/)
{
    return findDirectives(hop, [](const Parameter &directive) {
        static const QStringList names {u"max-stale"_s, u"min-fresh"_s, u"only-if-cached"_s};
        return names.contains(directive.name, Qt::CaseInsensitive);
    });
}

/// Directives of which one takes back what the other allows.
Findings directivesContradict(const Hop &hop, const QStringList & /*fields*/)
{
    const QList<Parameter> directives = cacheDirectives(hop);
    const auto has = [&directives](QLatin1StringView name) {
        const Parameter *directive = findDirective(directives, name);
        return directive && (!takesSeconds(name) || readNumber(directive->value).value_or(0) > 0);
    };
    const std::pair<QLatin1StringView, QLatin1StringView> pairs[] {
        {"no-store"_L1, "max-age"_L1},   {"no-store"_L1, "s-maxage"_L1},
        {"no-store"_L1, "immutable"_L1}, {"no-store"_L1, "public"_L1},
        {"no-cache"_L1, "immutable"_L1}, {"private"_L1, "s-maxage"_L1}};
    QStringList found;
    for (const auto &[first, second] : pairs) {
        if (has(first) && has(second)) {
            found << first + " + "_L1 + second;
        }
    }
    return findIf(!found.isEmpty(), found.join(", "_L1));
}

Findings privateAndPublic(const Hop &hop, const QStringList & /*fields*/)
{
    const QList<Parameter> directives = cacheDirectives(hop);
    return findIf(findDirective(directives, "private"_L1)
                  && findDirective(directives, "public"_L1));
}

/// public changes something for answers to a login, for codes that are kept by no cache otherwise,
/// and where no lifetime is said (RFC 9111, sections 3 and 5.2.2.9).
Findings publicIsNotNeeded(const Hop &hop, const QStringList & /*fields*/)
{
    const QList<Parameter> directives = cacheDirectives(hop);
    const bool isKeptAnyway = freshnessOf(hop).lifetime || isCacheableByDefault(hop.status);
    return findIf(findDirective(directives, "public"_L1) && !findDirective(directives, "private"_L1)
                  && sentValue(hop, u"Authorization").isNull() && isKeptAnyway);
}

/// What pre-check and post-check, of old Internet Explorers, are set to.
struct OldChecks
{
    std::optional<qint64> before;
    std::optional<qint64> after;

    explicit OldChecks(const Hop &hop)
    {
        const QList<Parameter> directives = cacheDirectives(hop);
        if (const Parameter *directive = findDirective(directives, "pre-check"_L1)) {
            before = readNumber(directive->value);
        }
        if (const Parameter *directive = findDirective(directives, "post-check"_L1)) {
            after = readNumber(directive->value);
        }
    }
};

Findings oldCheckAlone(const Hop &hop, const QStringList & /*fields*/)
{
    const OldChecks checks(hop);
    return findIf(checks.before.has_value() != checks.after.has_value());
}

Findings oldChecksAreZero(const Hop &hop, const QStringList & /*fields*/)
{
    const OldChecks checks(hop);
    return findIf(checks.before == 0 && checks.after == 0);
}

Findings postCheckIsZero(const Hop &hop, const QStringList & /*fields*/)
{
    const OldChecks checks(hop);
    return findIf(checks.before.value_or(0) > 0 && checks.after == 0);
}

Findings postCheckIsLonger(const Hop &hop, const QStringList & /*fields*/)
{
    const OldChecks checks(hop);
    return findIf(checks.before && checks.after && *checks.after > *checks.before);
}

} // namespace

QHash<QString, RuleTest> cacheControlTests()
{
    return {{u"directive-has-an-argument"_s, directiveWithArgument},
            {u"directive-has-no-number"_s, directiveWithoutNumber},
            {u"directive-is-quoted"_s, directiveInQuotes},
            {u"directive-is-too-large"_s, directiveTooLarge},
            {u"directive-is-in-capitals"_s, directiveInCapitals},
            {u"directive-repeats"_s, directiveRepeats},
            {u"directive-is-of-requests"_s, directiveOfRequests},
            {u"directives-contradict"_s, directivesContradict},
            {u"private-and-public"_s, privateAndPublic},
            {u"public-is-not-needed"_s, publicIsNotNeeded},
            {u"old-check-is-alone"_s, oldCheckAlone},
            {u"old-checks-are-zero"_s, oldChecksAreZero},
            {u"post-check-is-zero"_s, postCheckIsZero},
            {u"post-check-is-longer"_s, postCheckIsLonger}};
}

} // namespace net
