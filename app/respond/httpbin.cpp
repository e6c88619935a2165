// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpbin.h"

#include "echo.h"
#include "range.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <iterator>

namespace respond {

Plan planOfCode(int code)
{
    Plan plan;
    plan.steps = {Step {.interim = {}, .code = code, .fault = {}, .options = {}}};
    plan.isEcho = true;
    return plan;
}

Plan planOfJson(const QJsonObject &object, int code)
{
    Plan plan = planOfCode(code);
    plan.content = QJsonDocument(object).toJson();
    plan.type = "application/json";
    plan.isReflected = true;
    return plan;
}

Plan redirectTo(const QByteArray &location, int code)
{
    Plan plan = planOfCode(code);
    plan.chosen = {{"Location", fieldSafe(location)}};
    return plan;
}

Plan unknownPlan()
{
    Plan plan = planOfCode(404);
    plan.isEcho = false;
    plan.isUnknown = true;
    return plan;
}

namespace {

Plan refusedMethod(const QByteArray &allowed)
{
    Plan plan = planOfCode(405);
    plan.fields = {{"Allow", allowed}};
    return plan;
}

Plan echoPlan(const Asked &asked, bool hasBody)
{
    return planOfJson(echoed(asked.target, asked.request, asked.peer, hasBody));
}

/// "/get", "/post", …: the method that it is named after.
Plan planOfMethod(const Asked &asked)
{
    const QByteArray method = asked.segment(0).toUpper();
    const bool isGet = method == "GET";
    if (asked.request.method != method && !(isGet && asked.request.method == "HEAD")) {
        return refusedMethod(isGet ? QByteArray("GET, HEAD, OPTIONS") : method + ", OPTIONS");
    }
    return echoPlan(asked, !isGet);
}

Plan planOfAnything(const Asked &asked)
{
    QJsonObject object = echoed(asked.target, asked.request, asked.peer, true);
    object.insert(QStringLiteral("method"), QString::fromLatin1(asked.request.method));
    return planOfJson(object);
}

Plan planOfHeaders(const Asked &asked)
{
    return planOfJson({{QStringLiteral("headers"), fieldsObject(asked.request.fields)}});
}

Plan planOfIp(const Asked &asked)
{
    return planOfJson({{QStringLiteral("origin"), QString::fromLatin1(asked.peer.address)}});
}

Plan planOfUserAgent(const Asked &asked)
{
    return planOfJson(
        {{QStringLiteral("user-agent"), QString::fromUtf8(asked.field("User-Agent"))}});
}

Plan planOfResponseFields(const Asked &asked)
{
    Plan plan = planOfJson(argumentsObject(asked.target.query));
    for (const Argument &argument : asked.target.query) {
        applyOption("header", argument.name + ':' + argument.value, &plan);
    }
    plan.error.clear();
    return plan;
}

Plan planOfDelay(const Asked &asked)
{
    Plan plan = echoPlan(asked, true);
    applyOption("delay", asked.segment(1), &plan);
    return plan;
}

/// "/redirect/3" and its two sisters: so many redirects, then "/get".
Plan planOfRedirects(const Asked &asked)
{
    const QByteArray kind = asked.segment(0);
    const qint64 left = asked.number(1, 1, 100) - 1;
    const bool isAbsolute =
        kind == "absolute-redirect" || isSameName(asked.target.value("absolute"), "true");
    const QByteArray next = kind == "redirect"
        ? QByteArray(isAbsolute ? "absolute-redirect" : "relative-redirect")
        : kind;
    const QByteArray path =
        left == 0 ? QByteArray("/get") : '/' + next + '/' + QByteArray::number(left);
    return redirectTo(isAbsolute ? asked.peer.scheme() + "://" + asked.field("Host") + path : path);
}

Plan planOfRedirectTo(const Asked &asked)
{
    // httpbin takes both from a form, too.
    const Arguments form = asked.target.query + readArguments(asked.request.body);
    QByteArray location;
    int code = 302;
    for (const Argument &argument : form) {
        if (argument.name == "url") {
            location = argument.value;
        } else if (argument.name == "status_code" && argument.value.startsWith('3')) {
            code = std::max(300, readCode(argument.value));
        }
    }
    Plan plan = redirectTo(location, code);
    if (location.isEmpty()) {
        plan.error = "Where to is missing: /redirect-to?url=/get";
    }
    return plan;
}

/// Name and password of "Basic" in the field Authorization.
QByteArray basicCredentials(const Asked &asked)
{
    const QByteArray field = asked.field("Authorization");
    return field.left(6).toLower() == "basic " ? QByteArray::fromBase64(field.mid(6))
                                               : QByteArray();
}

Plan planOfBasic(const Asked &asked)
{
    if (basicCredentials(asked) == asked.segment(1) + ':' + asked.segment(2)) {
        return planOfJson({{QStringLiteral("authenticated"), true},
                           {QStringLiteral("user"), QString::fromUtf8(asked.segment(1))}});
    }
    const bool isHidden = asked.segment(0) == "hidden-basic-auth";
    Plan plan = planOfCode(isHidden ? 404 : 401);
    plan.content = QByteArray();
    if (!isHidden) {
        plan.fields = {{"WWW-Authenticate", "Basic realm=\"Fake Realm\""}};
    }
    return plan;
}

Plan planOfBearer(const Asked &asked)
{
    const QByteArray field = asked.field("Authorization");
    if (field.startsWith("Bearer ")) {
        return planOfJson({{QStringLiteral("authenticated"), true},
                           {QStringLiteral("token"), QString::fromUtf8(field.mid(7))}});
    }
    Plan plan = planOfCode(401);
    plan.content = QByteArray();
    plan.fields = {{"WWW-Authenticate", "Bearer"}};
    return plan;
}

/// Whether the list of entity tags @p list holds @p tag.
bool holdsTag(const QByteArray &list, const QByteArray &tag)
{
    const QList<QByteArray> tags = list.split(',');
    return std::any_of(tags.cbegin(), tags.cend(), [&tag](const QByteArray &item) {
        const QByteArray text = item.trimmed();
        return text == "*" || text == tag || text == "W/" + tag;
    });
}

Plan planOfTag(const Asked &asked)
{
    QByteArray name = fieldSafe(asked.segment(1)).replace('"', "");
    name.removeIf([](char c) { return static_cast<unsigned char>(c) <= ' '; });
    const QByteArray tag = '"' + name + '"';
    const QByteArray ifNone = asked.field("If-None-Match");
    const QByteArray ifMatch = asked.field("If-Match");
    Plan plan = !ifNone.isEmpty() && holdsTag(ifNone, tag) ? planOfCode(304)
        : !ifMatch.isEmpty() && !holdsTag(ifMatch, tag)    ? planOfCode(412)
                                                           : echoPlan(asked, false);
    plan.fields = {{"ETag", tag}};
    return plan;
}

Plan planOfCache(const Asked &asked)
{
    if (!asked.segment(1).isEmpty()) {
        Plan plan = echoPlan(asked, false);
        plan.fields = {
            {"Cache-Control", "max-age=" + QByteArray::number(asked.number(1, 0, 2147483647))}};
        return plan;
    }
    const bool isKnown = hasField(asked.request.fields, "If-Modified-Since")
        || hasField(asked.request.fields, "If-None-Match");
    Plan plan = isKnown ? planOfCode(304) : echoPlan(asked, false);
    plan.fields = {{"Cache-Control", "no-cache"},
                   {"ETag", "\"statuscat\""},
                   {"Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT"}};
    return plan;
}

constexpr qint64 largestBytes = qint64 {100} * 1024; // as httpbin's

Plan planOfBytes(const Asked &asked)
{
    Plan plan = planOfCode(200);
    const QByteArray seed = asked.target.value("seed");
    QRandomGenerator random(seed.isNull() ? QRandomGenerator::global()->generate() : seed.toUInt());
    QByteArray content(asked.number(1, 0, largestBytes), Qt::Uninitialized);
    std::generate(content.begin(), content.end(),
                  [&random] { return static_cast<char>(random.generate()); });
    plan.content = content;
    plan.type = "application/octet-stream";
    return plan;
}

Plan planOfRange(const Asked &asked)
{
    Plan plan = planOfCode(200);
    const qint64 size = asked.number(1, 1, largestBytes);
    QByteArray letters;
    for (qint64 i = 0; i < size; ++i) {
        letters += static_cast<char>('a' + i % 26);
    }
    const RangedContent part = rangeOf(letters, asked.request);
    plan.steps.first().code = part.code;
    plan.content = part.content;
    plan.type = "application/octet-stream";
    plan.fields = {{"Accept-Ranges", "bytes"},
                   {"ETag", "\"range" + QByteArray::number(size) + '"'}};
    if (!part.contentRange.isEmpty()) {
        plan.fields << Field {"Content-Range", part.contentRange};
    }
    applyOption("drip", asked.target.has("duration") ? asked.target.value("duration") : "0", &plan);
    return plan;
}

Plan planOfDrip(const Asked &asked)
{
    const auto given = [&asked](const char *name, const char *usual) {
        return asked.target.has(name) ? asked.target.value(name) : QByteArray(usual);
    };
    const int code = readCode(given("code", "200"));
    Plan plan = planOfCode(code < 200 ? 200 : code);
    constexpr qint64 most = qint64 {10} * 1024 * 1024;
    plan.content =
        QByteArray(std::clamp<qint64>(given("numbytes", "10").toLongLong(), 0, most), '*');
    plan.type = "application/octet-stream";
    applyOption("drip", given("duration", "2"), &plan);
    applyOption("delay", given("delay", "0"), &plan);
    return plan;
}

struct Endpoint
{
    const char *name; ///< the first part of the path
    Plan (*plan)(const Asked &asked);
    bool isCounted = false; ///< a number follows the name
    qsizetype mostParts = 100; ///< of the path; a longer one is another
};

constexpr Endpoint endpoints[] = {{"get", planOfMethod},
                                  {"post", planOfMethod},
                                  {"put", planOfMethod},
                                  {"patch", planOfMethod},
                                  {"delete", planOfMethod},
                                  {"anything", planOfAnything},
                                  {"headers", planOfHeaders},
                                  {"ip", planOfIp},
                                  {"user-agent", planOfUserAgent},
                                  {"response-headers", planOfResponseFields},
                                  {"delay", planOfDelay},
                                  {"redirect", planOfRedirects, true},
                                  {"relative-redirect", planOfRedirects, true},
                                  {"absolute-redirect", planOfRedirects, true},
                                  {"redirect-to", planOfRedirectTo},
                                  {"basic-auth", planOfBasic},
                                  {"hidden-basic-auth", planOfBasic},
                                  {"bearer", planOfBearer},
                                  {"etag", planOfTag},
                                  {"cache", planOfCache},
                                  {"bytes", planOfBytes, true},
                                  {"range", planOfRange, true},
                                  {"drip", planOfDrip},
                                  {"stream-bytes", planOfBytes, true},
                                  {"stream", planOfStream, true},
                                  {"links", planOfLinks, true},
                                  {"digest-auth", planOfDigest},
                                  {"cookies", planOfCookies, false, 4},
                                  {"image", planOfImage, false, 2},
                                  {"base64", planOfBase64},
                                  {"uuid", planOfUuid, false, 1},
                                  {"gzip", planOfCompressed, false, 1},
                                  {"deflate", planOfCompressed, false, 1},
                                  {"brotli", planOfCompressed, false, 1},
                                  {"html", planOfSample, false, 1},
                                  {"json", planOfSample, false, 1},
                                  {"xml", planOfSample, false, 1},
                                  {"robots.txt", planOfSample, false, 1},
                                  {"deny", planOfSample, false, 1},
                                  {"encoding", planOfSample, false, 2}};

} // namespace

std::optional<Plan> planOfHttpbin(const Target &target, const Request &request, const Peer &peer)
{
    const QByteArray first = target.segment(0);
    const auto *const endpoint =
        std::find_if(std::begin(endpoints), std::end(endpoints),
                     [&first](const Endpoint &other) { return first == other.name; });
    if (endpoint == std::end(endpoints) || target.segments.size() > endpoint->mostParts) {
        return {};
    }
    bool isNumber = false;
    target.segment(1).toUInt(&isNumber);
    if (endpoint->isCounted && !isNumber) {
        Plan plan;
        plan.error = "A number follows: /" + first + "/3";
        return plan;
    }
    return endpoint->plan({.target = target, .request = request, .peer = peer});
}

} // namespace respond
