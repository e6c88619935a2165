// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldsyntax.h"
#include "ruletest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// A question of a browser whether it may send another request ("CORS-preflight" in Fetch).
bool isPreflight(const Hop &hop)
{
    return hop.method == "OPTIONS" && !sentValue(hop, u"Origin").isNull()
        && !sentValue(hop, u"Access-Control-Request-Method").isNull();
}

/// One of @p fields in an answer to something else than a preflight.
Findings outsideOfPreflight(const Hop &hop, const QStringList &fields)
{
    return isPreflight(hop) ? Findings() : findValues(hop, fields, [](const QString & /*value*/) {
        return std::optional(QString());
    });
}

Findings originIsAList(const Hop &hop, const QStringList & /*fields*/)
{
    return findValues(hop, {u"Access-Control-Allow-Origin"_s}, [](const QString &value) {
        return value.contains(u',') || withoutBlanks(value).contains(u' ') ? std::optional(value)
                                                                           : std::nullopt;
    });
}

/// "true" with other capitals counts as little as any other word.
Findings credentialsAreNotTrue(const Hop &hop, const QStringList & /*fields*/)
{
    return findValues(hop, {u"Access-Control-Allow-Credentials"_s}, [](const QString &value) {
        return value == "true"_L1 ? std::nullopt : std::optional(value);
    });
}

Findings credentialsForEverybody(const Hop &hop, const QStringList & /*fields*/)
{
    return findIf(onlyValue(hop, u"Access-Control-Allow-Origin") == "*"_L1
                  && onlyValue(hop, u"Access-Control-Allow-Credentials") == "true"_L1);
}

/// The origin that asked is not the one that may read the answer.
Findings originIsNotAllowed(const Hop &hop, const QStringList & /*fields*/)
{
    const QString origin = sentValue(hop, u"Origin");
    const QString allowed = onlyValue(hop, u"Access-Control-Allow-Origin");
    return findIf(!origin.isNull() && !allowed.isNull() && allowed != origin && allowed != "*"_L1,
                  origin);
}

/// One origin is named but a cache is not told that the next may get another answer.
Findings varyLacksOrigin(const Hop &hop, const QStringList & /*fields*/)
{
    const QString origin = sentValue(hop, u"Origin");
    const QStringList vary = listMembers(hop, u"Vary"_s);
    return findIf(!origin.isEmpty() && onlyValue(hop, u"Access-Control-Allow-Origin") == origin
                  && !vary.contains("Origin"_L1, Qt::CaseInsensitive) && !vary.contains("*"_L1));
}

Findings preflightIsNotOk(const Hop &hop, const QStringList & /*fields*/)
{
    constexpr int firstOk = 200;
    constexpr int lastOk = 299;
    return findIf(isPreflight(hop) && (hop.status < firstOk || hop.status > lastOk));
}

/// Safelisted methods need no permission ("CORS-safelisted method" in Fetch).
Findings methodIsNotAllowed(const Hop &hop, const QStringList & /*fields*/)
{
    static const QStringList safelisted {u"GET"_s, u"HEAD"_s, u"POST"_s};
    const QString method = sentValue(hop, u"Access-Control-Request-Method");
    const QStringList allowed = listMembers(hop, u"Access-Control-Allow-Methods"_s);
    return findIf(isPreflight(hop) && !safelisted.contains(method) && !allowed.contains(method)
                      && !allowed.contains("*"_L1),
                  method);
}

/// "*" does not stand for Authorization.
Findings fieldIsNotAllowed(const Hop &hop, const QStringList & /*fields*/)
{
    const QStringList allowed = listMembers(hop, u"Access-Control-Allow-Headers"_s);
    QStringList refused;
    for (const QString &field :
         splitOutsideQuotes(sentValue(hop, u"Access-Control-Request-Headers"), u',')) {
        const bool isAuthorization = field.compare("authorization"_L1, Qt::CaseInsensitive) == 0;
        if (!field.isEmpty() && !allowed.contains(field, Qt::CaseInsensitive)
            && (isAuthorization || !allowed.contains("*"_L1))) {
            refused << field;
        }
    }
    return findIf(isPreflight(hop) && !refused.isEmpty(), refused.join(", "_L1));
}

} // namespace

QHash<QString, RuleTest> corsTests()
{
    return {{u"outside-of-preflight"_s, outsideOfPreflight},
            {u"origin-is-a-list"_s, originIsAList},
            {u"credentials-are-not-true"_s, credentialsAreNotTrue},
            {u"credentials-for-everybody"_s, credentialsForEverybody},
            {u"origin-is-not-allowed"_s, originIsNotAllowed},
            {u"vary-lacks-origin"_s, varyLacksOrigin},
            {u"preflight-is-not-ok"_s, preflightIsNotOk},
            {u"method-is-not-allowed"_s, methodIsNotAllowed},
            {u"field-is-not-allowed"_s, fieldIsNotAllowed}};
}

} // namespace net
