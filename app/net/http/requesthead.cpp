// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesthead.h"

#include "target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

bool hasField(const Request &request, QLatin1StringView name)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [name](const HeaderField &field) {
                           return field.name.compare(name, Qt::CaseInsensitive) == 0;
                       });
}

} // namespace

QList<FieldOctets> requestFields(const Request &request)
{
    QList<FieldOctets> fields;
    if (!hasField(request, "user-agent"_L1)) {
        fields << FieldOctets("User-Agent", "Statuscat/" STATUSCAT_VERSION);
    }
    if (!hasField(request, "accept"_L1)) {
        fields << FieldOctets("Accept", "*/*");
    }
    for (const HeaderField &field : request.headers) {
        if (field.name.compare("host"_L1, Qt::CaseInsensitive) != 0) {
            fields << FieldOctets(field.name.toUtf8(), field.value.trimmed().toUtf8());
        }
    }
    if (hasBody(request.method)) {
        fields << FieldOctets("Content-Length", QByteArray::number(request.body.size()));
    }
    return fields;
}

QByteArray requestAuthority(const Request &request)
{
    for (const HeaderField &field : request.headers) {
        if (field.name.compare("host"_L1, Qt::CaseInsensitive) == 0) {
            return field.value.trimmed().toUtf8();
        }
    }
    return request.url.authority(QUrl::FullyEncoded).toUtf8();
}

QByteArray requestTarget(const Request &request)
{
    return request.target.isEmpty() ? urlTarget(request.url) : request.target;
}

QByteArray http1Request(const Request &request, const Http1Target &target)
{
    const QByteArray authority = requestAuthority(request);
    QByteArray text = request.method + ' ';
    if (target.isProxy) {
        text += request.url.scheme().toUtf8() + "://"
            + request.url.authority(QUrl::FullyEncoded).toUtf8();
    }
    text += requestTarget(request) + (request.isHttp10 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
    if (!request.isHttp10) {
        text += "Host: " + authority + "\r\n";
    }
    const auto fields = requestFields(request);
    for (const auto &[name, value] : fields) {
        text += name + ": " + value + "\r\n";
    }
    if (target.isProxy && !target.proxyLogin.isEmpty()) {
        text += "Proxy-Authorization: " + target.proxyLogin + "\r\n";
    }
    if (!target.staysOpen) {
        text += "Connection: close\r\n";
    }
    return text + "\r\n" + request.body;
}

} // namespace net
