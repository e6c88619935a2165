// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "origin.h"

#include <QHostAddress>

#include <algorithm>
#include <initializer_list>

namespace respond {

namespace {

bool isOneOf(QByteArrayView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [name](const char *other) { return isSameName(name, other); });
}

/// "host:port" of the URL @p url.
QByteArrayView authorityOf(QByteArrayView url)
{
    const qsizetype start = url.indexOf("://");
    if (start < 0) {
        return {};
    }
    const QByteArrayView rest = url.sliced(start + 3);
    const qsizetype end = rest.indexOf('/');
    return end < 0 ? rest : rest.first(end);
}

/// The names of those fields of an answer that pages may not read by themselves.
QByteArray exposedNames(const Fields &fields)
{
    QByteArrayList names;
    for (const Field &field : fields) {
        const bool isTelling =
            !isOneOf(field.name,
                     {"Cache-Control", "Content-Language", "Content-Length", "Content-Type",
                      "Expires", "Last-Modified", "Pragma", "Set-Cookie", "Vary", "Connection",
                      "Date", "X-Content-Type-Options", "Content-Security-Policy"})
            && !field.name.startsWith("Access-Control-");
        if (isTelling && !names.contains(field.name)) {
            names << field.name;
        }
    }
    return names.join(", ");
}

} // namespace

bool isCrossSite(const Request &request)
{
    const QByteArray site = fieldValue(request.fields, "Sec-Fetch-Site");
    if (!site.isNull()) {
        return site == "cross-site";
    }
    const QByteArray host = fieldValue(request.fields, "Host");
    for (const char *name : {"Origin", "Referer"}) {
        const QByteArray value = fieldValue(request.fields, name);
        if (!value.isNull()) {
            return !isSameName(authorityOf(value), host);
        }
    }
    return false;
}

bool isForThisMachine(const Request &request)
{
    QByteArray host = fieldValue(request.fields, "Host").toLower();
    if (host.startsWith('[')) {
        return true; // an address
    }
    host = host.first(std::min(
        host.size(),
        static_cast<qsizetype>(std::find(host.cbegin(), host.cend(), ':') - host.cbegin())));
    return host == "localhost" || host.endsWith(".localhost")
        || !QHostAddress(QString::fromLatin1(host)).isNull();
}

bool isForbiddenAcrossSites(QByteArrayView name)
{
    return isOneOf(name,
                   {"Set-Cookie", "Set-Cookie2", "Clear-Site-Data", "Strict-Transport-Security",
                    "Alt-Svc", "NEL", "Report-To", "Reporting-Endpoints", "Service-Worker-Allowed",
                    "Public-Key-Pins", "Expect-CT", "Content-Security-Policy",
                    "X-Content-Type-Options", "WWW-Authenticate", "Proxy-Authenticate", "Refresh",
                    "SourceMap"})
        || name.first(std::min<qsizetype>(15, name.size()))
               .compare("Access-Control-", Qt::CaseInsensitive)
        == 0;
}

bool isPreflight(const Request &request)
{
    return request.method == "OPTIONS" && hasField(request.fields, "Origin")
        && hasField(request.fields, "Access-Control-Request-Method");
}

void addCors(const Request &request, Cors cors, bool hasCredentials, Fields *fields)
{
    if (cors == Cors::Off) {
        return;
    }
    const QByteArray origin = fieldValue(request.fields, "Origin");
    const QByteArray vary = fieldValue(*fields, "Vary");
    setField(fields, "Vary", vary.isEmpty() ? QByteArray("Origin") : vary + ", Origin");
    if (origin.isNull()) {
        return;
    }
    const QByteArray exposed = exposedNames(*fields);
    *fields << Field {"Access-Control-Allow-Origin",
                      cors == Cors::Bad ? QByteArray("https://another.example") : origin};
    if (hasCredentials) {
        *fields << Field {"Access-Control-Allow-Credentials", "true"};
    }
    if (!exposed.isEmpty()) {
        *fields << Field {"Access-Control-Expose-Headers", exposed};
    }
}

Fields preflightFields(const Request &request, Cors cors, bool hasCredentials)
{
    Fields fields;
    addCors(request, cors, hasCredentials, &fields);
    fields << Field {"Access-Control-Allow-Methods",
                     fieldValue(request.fields, "Access-Control-Request-Method")};
    const QByteArray asked = fieldValue(request.fields, "Access-Control-Request-Headers");
    if (!asked.isEmpty()) {
        fields << Field {"Access-Control-Allow-Headers", asked};
    }
    fields << Field {"Access-Control-Max-Age", "0"};
    if (hasField(request.fields, "Access-Control-Request-Private-Network")) {
        fields << Field {"Access-Control-Allow-Private-Network", "true"};
    }
    return fields;
}

} // namespace respond
