// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonreport.h"

#include "deepreport.h"
#include "hoptext.h"

#include <core/printable.h>
#include <net/http/target.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace net {

namespace {

QJsonObject timesObject(const Times &times)
{
    const std::pair<QString, std::optional<qint64>> parts[] = {{u"lookup"_s, times.lookup},
                                                               {u"connect"_s, times.connect},
                                                               {u"tls"_s, times.tls},
                                                               {u"firstByte"_s, times.firstByte},
                                                               {u"total"_s, times.total}};
    QJsonObject object;
    for (const auto &[name, time] : parts) {
        if (time) {
            object.insert(name, *time);
        }
    }
    return object;
}

QJsonValue tlsValue(const std::optional<TlsFacts> &tls)
{
    if (!tls) {
        return {};
    }
    const ShownCertificate &certificate = tls->certificate;
    return QJsonObject {{u"version"_s, tls->version},
                        {u"alpn"_s, tls->alpn},
                        {u"certificate"_s,
                         QJsonObject {{u"names"_s, QJsonArray::fromStringList(certificate.names)},
                                      {u"issuer"_s, certificate.issuer},
                                      {u"from"_s, certificate.from.toString(Qt::ISODate)},
                                      {u"to"_s, certificate.to.toString(Qt::ISODate)}}}};
}

QJsonValue statusValue(int status)
{
    return status == 0 ? QJsonValue() : QJsonValue(status);
}

QJsonArray headerArray(const QList<HeaderField> &fields)
{
    QJsonArray headers;
    for (const HeaderField &field : fields) {
        headers << QJsonArray {field.name, field.value};
    }
    return headers;
}

QJsonObject hopObject(const Hop &hop)
{
    QJsonArray interim;
    for (const InterimAnswer &answer : hop.interim) {
        interim << QJsonObject {{u"status"_s, answer.status},
                                {u"phrase"_s, answer.phrase},
                                {u"headers"_s, headerArray(answer.headers)}};
    }
    QJsonArray remarks;
    for (const Remark &remark : hop.remarks) {
        remarks << QJsonObject {{u"level"_s, remarkLevelKey(remark.level)},
                                {u"text"_s, remark.text},
                                {u"source"_s, remark.source},
                                {u"id"_s, remark.id}};
    }
    const std::optional<qint64> offset = hop.dateOffset();
    return {
        {u"url"_s, exactUrl(hop.url, hop.target)},
        {u"status"_s, statusValue(hop.status)},
        {u"phrase"_s, hop.phrase},
        {u"httpVersion"_s, hop.httpVersion},
        {u"location"_s, hop.location.isEmpty() ? QJsonValue() : QJsonValue(hop.location)},
        {u"address"_s, hop.peer.address.isEmpty() ? QJsonValue() : QJsonValue(hop.peer.address)},
        {u"tls"_s, tlsValue(hop.peer.tls)},
        {u"dateOffsetSeconds"_s, offset ? QJsonValue(*offset) : QJsonValue()},
        {u"timesMs"_s, timesObject(hop.times)},
        {u"headers"_s, headerArray(hop.headers)},
        {u"interim"_s, interim},
        {u"remarks"_s, remarks}};
}

QJsonObject resultObject(const CheckResult &result)
{
    QJsonArray hops;
    for (const Hop &hop : result.hops) {
        hops << hopObject(hop);
    }
    QJsonValue error;
    if (result.failure) {
        error = QJsonObject {{u"kind"_s, failureKey(result.failure->kind)},
                             {u"text"_s, result.failure->text}};
    }
    QJsonObject object {{u"url"_s, exactUrl(result.request.url, result.request.target)},
                        {u"hops"_s, hops},
                        {u"final"_s, statusValue(result.finalStatus())},
                        {u"error"_s, error}};
    if (result.deep) {
        object.insert(u"deep"_s, deepArray(*result.deep));
    }
    return object;
}

} // namespace

QString jsonReport(const CheckResult &result, QJsonDocument::JsonFormat format)
{
    return core::printableJson(QJsonDocument(resultObject(result)).toJson(format).trimmed());
}

} // namespace net
