// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logtext.h"

#include "target.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace respond {

namespace {

QString text(const QByteArray &octets)
{
    return QString::fromUtf8(octets);
}

QJsonArray fieldArray(const Fields &fields)
{
    QJsonArray array;
    for (const Field &field : fields) {
        array << QJsonObject {{u"name"_s, text(field.name)}, {u"value"_s, text(field.value)}};
    }
    return array;
}

QString urlOf(const LogEntry &entry)
{
    return text(entry.peer.scheme() + "://" + fieldValue(entry.request.fields, "Host")
                + Target::of(entry.request.target).path);
}

QString timeOf(const LogEntry &entry)
{
    return entry.time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject harRequest(const LogEntry &entry)
{
    const Target target = Target::of(entry.request.target);
    QJsonArray query;
    for (const Argument &argument : target.query) {
        query << QJsonObject {{u"name"_s, text(argument.name)}, {u"value"_s, text(argument.value)}};
    }
    QJsonObject request {
        {u"method"_s, text(entry.request.method)},
        {u"url"_s,
         QString(
             urlOf(entry)
             + (target.queryText.isEmpty() ? QString() : QString(u'?' + text(target.queryText))))},
        {u"httpVersion"_s, QString(u"HTTP/1."_s + QString::number(entry.request.minorVersion))},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, fieldArray(entry.request.fields)},
        {u"queryString"_s, query},
        {u"headersSize"_s, -1},
        {u"bodySize"_s, entry.request.bodySize}};
    if (entry.request.bodySize > 0) {
        request.insert(
            u"postData"_s,
            QJsonObject {{u"mimeType"_s, text(fieldValue(entry.request.fields, "Content-Type"))},
                         {u"text"_s, text(entry.request.body)}});
    }
    return request;
}

QJsonObject harEntry(const LogEntry &entry)
{
    const QJsonObject response {
        {u"status"_s, entry.code},
        {u"statusText"_s, text(entry.phrase)},
        {u"httpVersion"_s, u"HTTP/1.1"_s},
        {u"cookies"_s, QJsonArray()},
        {u"headers"_s, fieldArray(entry.fields)},
        {u"content"_s,
         QJsonObject {{u"size"_s, entry.size},
                      {u"mimeType"_s, text(fieldValue(entry.fields, "Content-Type"))}}},
        {u"redirectURL"_s, text(fieldValue(entry.fields, "Location"))},
        {u"headersSize"_s, -1},
        {u"bodySize"_s, entry.size}};
    return {
        {u"startedDateTime"_s, timeOf(entry)},
        {u"time"_s, entry.took},
        {u"request"_s, harRequest(entry)},
        {u"response"_s, response},
        {u"cache"_s, QJsonObject()},
        {u"timings"_s, QJsonObject {{u"send"_s, 0}, {u"wait"_s, entry.took}, {u"receive"_s, 0}}},
        {u"connection"_s, QString::number(entry.connection)},
        {u"comment"_s, text(entry.why)}};
}

QByteArray shellQuoted(QByteArray word)
{
    return '\'' + word.replace('\'', "'\\''") + '\'';
}

} // namespace

QJsonObject entryObject(const LogEntry &whole, Secrets secrets)
{
    const LogEntry entry = shownEntry(whole, secrets);
    QJsonObject object {
        {u"number"_s, entry.number},
        {u"time"_s, timeOf(entry)},
        {u"connection"_s, entry.connection},
        {u"client"_s, text(entry.peer.address)},
        {u"method"_s, text(entry.request.method)},
        {u"target"_s, text(entry.request.target)},
        {u"version"_s, QString(u"1."_s + QString::number(entry.request.minorVersion))},
        {u"headers"_s, fieldArray(entry.request.fields)},
        {u"body"_s, text(entry.request.body)},
        {u"bodySize"_s, entry.request.bodySize},
        {u"code"_s, entry.code},
        {u"phrase"_s, text(entry.phrase)},
        {u"answerHeaders"_s, fieldArray(entry.fields)},
        {u"answerSize"_s, entry.size},
        {u"why"_s, text(entry.why)},
        {u"took"_s, entry.took},
        {u"isCut"_s, entry.isCut},
        {u"isRepeat"_s, entry.isRepeat}};
    if (entry.fault) {
        object.insert(u"fault"_s, text(faultName(entry.fault)));
    }
    return object;
}

QByteArray logJson(const std::deque<LogEntry> &entries, Secrets secrets)
{
    QJsonArray array;
    for (const LogEntry &entry : entries) {
        array << entryObject(entry, secrets);
    }
    return QJsonDocument(array).toJson();
}

QByteArray logLines(const std::deque<LogEntry> &entries, Secrets secrets)
{
    QByteArray lines;
    for (const LogEntry &entry : entries) {
        lines += QJsonDocument(entryObject(entry, secrets)).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

QByteArray logHar(const std::deque<LogEntry> &entries, Secrets secrets)
{
    QJsonArray array;
    for (const LogEntry &entry : entries) {
        if (entry.request.method.isEmpty()) { // no request came
            continue;
        }
        array << harEntry(shownEntry(entry, secrets));
    }
    const QJsonObject creator {{u"name"_s, u"Statuscat"_s},
                               {u"version"_s, QCoreApplication::applicationVersion()}};
    return QJsonDocument(QJsonObject {{u"log"_s,
                                       QJsonObject {{u"version"_s, u"1.2"_s},
                                                    {u"creator"_s, creator},
                                                    {u"entries"_s, array}}}})
        .toJson();
}

QByteArray entryLine(const LogEntry &entry)
{
    const auto orDash = [](const QByteArray &text) { return text.isEmpty() ? "-" : text; };
    QByteArray line = entry.time.toString(u"hh:mm:ss.zzz"_s).toLatin1() + ' '
        + orDash(entry.request.method) + ' ' + orDash(shownTarget(entry)) + ' ';
    line +=
        entry.code > 0 ? QByteArray::number(entry.code).rightJustified(3, '0') : QByteArray("-");
    line += ' ' + QByteArray::number(entry.took) + " ms";
    if (entry.fault) {
        line += " fault " + faultName(entry.fault);
    }
    if (!entry.why.isEmpty()) {
        line += " (" + entry.why + ')';
    }
    line += entry.isCut ? " client left" : "";
    line += entry.isRepeat ? " repeat" : "";
    return line;
}

QByteArray curlOf(const LogEntry &whole, Secrets secrets)
{
    const LogEntry entry = shownEntry(whole, secrets);
    QByteArray command = "curl -i";
    const bool hasBody = entry.request.bodySize > 0;
    if (entry.request.method != (hasBody ? "POST" : "GET")) {
        command += entry.request.method == "HEAD" ? QByteArray(" -I")
                                                  : " -X " + shellQuoted(entry.request.method);
    }
    for (const Field &field : entry.request.fields) {
        if (!isSameName(field.name, "Host") && !isSameName(field.name, "Content-Length")
            && !isSameName(field.name, "Connection")) {
            command += " -H " + shellQuoted(field.name + ": " + field.value);
        }
    }
    if (hasBody) {
        command += " --data-binary " + shellQuoted(entry.request.body);
    }
    const QByteArray query = Target::of(entry.request.target).queryText;
    return command + ' '
        + shellQuoted(urlOf(entry).toUtf8() + (query.isEmpty() ? QByteArray() : '?' + query));
}

} // namespace respond
