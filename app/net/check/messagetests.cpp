// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldsyntax.h"
#include "ruletest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// Whether the request said nothing by which an answer could be chosen (RFC 9110, section 12).
Findings nothingWasNegotiated(const Hop &hop, const QStringList & /*fields*/)
{
    static const QStringList names {u"Accept-Charset"_s, u"Accept-Encoding"_s,
                                    u"Accept-Language"_s};
    const QString accept = sentValue(hop, u"Accept");
    const bool choosesBy = std::any_of(names.cbegin(), names.cend(), [&hop](const QString &name) {
        return !sentValue(hop, name).isNull();
    });
    return findIf((accept.isEmpty() || accept == "*/*"_L1) && !choosesBy);
}

/// A list field of the answer that names the method of the request.
Findings namesTheMethod(const Hop &hop, const QStringList &fields)
{
    const QString method = QString::fromLatin1(hop.method);
    return findValues(hop, fields, [&method](const QString &value) {
        return splitOutsideQuotes(value, u',').contains(method) ? std::optional(method)
                                                                : std::nullopt;
    });
}

Findings followsARedirect(const Hop &hop, const QStringList & /*fields*/)
{
    return findIf(hop.redirectedBy != 0, QString::number(hop.redirectedBy));
}

/// http, asked of a port where https is usual.
Findings httpOnATlsPort(const Hop &hop, const QStringList & /*fields*/)
{
    const int port = hop.url.port();
    constexpr int https = 443;
    constexpr int otherHttps = 8443;
    return findIf(hop.url.scheme() == "http"_L1 && (port == https || port == otherHttps),
                  QString::number(port));
}

Findings phraseIsNotAscii(const Hop &hop, const QStringList & /*fields*/)
{
    return findIf(std::any_of(hop.phrase.begin(), hop.phrase.end(),
                              [](QChar c) { return c >= QChar(0x80); }));
}

/// The transfer codings of the answer, with their parameters.
QList<ParameterizedValue> transferCodings(const Hop &hop)
{
    QList<ParameterizedValue> codings;
    for (const QString &member : listMembers(hop, u"Transfer-Encoding"_s)) {
        codings << readParameterized(member);
    }
    return codings;
}

bool isChunked(const ParameterizedValue &coding)
{
    return coding.value.compare("chunked"_L1, Qt::CaseInsensitive) == 0;
}

Findings findCodings(const Hop &hop, bool (*isMeant)(const ParameterizedValue &coding))
{
    Findings findings;
    for (const ParameterizedValue &coding : transferCodings(hop)) {
        if (isMeant(coding)) {
            findings << Finding {
                .field = u"Transfer-Encoding"_s, .value = coding.value, .detail = coding.value};
        }
    }
    return findings;
}

/// Without TE in the request, chunked is the only coding that it takes.
Findings unwantedCoding(const Hop &hop, const QStringList & /*fields*/)
{
    return sentValue(hop, u"TE").isEmpty()
        ? findCodings(hop, [](const ParameterizedValue &coding) { return !isChunked(coding); })
        : Findings();
}

Findings chunkedWithParameters(const Hop &hop, const QStringList & /*fields*/)
{
    return findCodings(hop, [](const ParameterizedValue &coding) {
        return isChunked(coding) && !coding.parameters.isEmpty();
    });
}

Findings chunkedTwice(const Hop &hop, const QStringList & /*fields*/)
{
    const QList<ParameterizedValue> codings = transferCodings(hop);
    return findIf(std::count_if(codings.cbegin(), codings.cend(), isChunked) > 1);
}

/// Alt-Svc is either "clear" alone or a list of alternatives (RFC 7838, section 3).
Findings clearBesideAlternatives(const Hop &hop, const QStringList & /*fields*/)
{
    const QStringList members = listMembers(hop, u"Alt-Svc"_s);
    return findIf(members.size() > 1 && members.contains("clear"_L1));
}

} // namespace

QHash<QString, RuleTest> messageTests()
{
    return {{u"nothing-was-negotiated"_s, nothingWasNegotiated},
            {u"names-the-method"_s, namesTheMethod},
            {u"follows-a-redirect"_s, followsARedirect},
            {u"http-on-a-tls-port"_s, httpOnATlsPort},
            {u"phrase-is-not-ascii"_s, phraseIsNotAscii},
            {u"coding-is-unwanted"_s, unwantedCoding},
            {u"chunked-has-parameters"_s, chunkedWithParameters},
            {u"chunked-twice"_s, chunkedTwice},
            {u"clear-beside-alternatives"_s, clearBesideAlternatives}};
}

} // namespace net
