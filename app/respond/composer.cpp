// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer.h"

#include "accept.h"
#include "origin.h"
#include "range.h"
#include "websocket.h"

#include <pictures/catimages.h>

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QLocale>
#include <QTimeZone>

namespace respond {

namespace {

constexpr int memoryOfDrawings = 16 * 1024 * 1024;
constexpr auto plainText = "text/plain; charset=utf-8";
constexpr auto json = "application/json";
constexpr auto problem = "application/problem+json";

/// The common methods but @p method; a 405 to GET does not allow HEAD either.
QByteArray otherMethods(const QByteArray &method)
{
    QByteArrayList methods {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    methods.removeAll(method);
    if (method == "GET" || method == "HEAD") {
        methods.removeAll(method == "GET" ? "HEAD" : "GET");
    }
    return methods.join(", ");
}

/// @p text inside the quotes of JSON.
QByteArray jsonText(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// The type of the content that tells of a code, as @p request wants it.
QByteArray wantedType(const Request &request)
{
    QByteArray accept = fieldValue(request.fields, "Accept");
    for (const Field &field : request.fields) { // there may be several
        if (isSameName(field.name, "Accept") && field.value != accept) {
            accept += ',' + field.value;
        }
    }
    QByteArrayList types {"text/plain", json, problem};
    if (!accept.contains("text/")) { // a browser that opens a page names pictures as well
        types << "image/svg+xml"
              << "image/png"
              << "image/jpeg";
    }
    return preferredType(accept, types);
}

} // namespace

QByteArray httpDate(qint64 seconds)
{
    static qint64 lastTime = -1;
    static QByteArray last;
    const qint64 time = QDateTime::currentSecsSinceEpoch() + seconds;
    if (time != lastTime) {
        lastTime = time;
        last = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc()),
                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                   .toLatin1();
    }
    return last;
}

Composer::Composer(const core::Catalogue &catalogue, const pictures::CatImages &images)
    : m_known(catalogue)
    , m_images(images)
    , m_drawings(memoryOfDrawings)
{
}

void Composer::setContent(const QByteArray &type, const QByteArray &content, Answer *answer) const
{
    answer->content = content;
    answer->size = content.size();
    if (!content.isEmpty()) {
        setField(&answer->fields, "Content-Type", type);
    }
}

QByteArray Composer::drawing(const Plan::Drawing &drawing)
{
    const QByteArray key = QByteArray::number(drawing.code) + drawing.type;
    if (const QByteArray *known = m_drawings.object(key)) {
        return *known;
    }
    QByteArray octets;
    if (drawing.type == "image/svg+xml") {
        octets = m_images.svg({.code = drawing.code});
    } else {
        constexpr int width = 800;
        const QSize size(width,
                         width * pictures::CatImages::ratio.height()
                             / pictures::CatImages::ratio.width());
        QImage image = m_images.image({.code = drawing.code}, size);
        QBuffer buffer(&octets);
        const bool isPng = drawing.type == "image/png";
        image.convertTo(QImage::Format_RGB32); // JPEG has no transparency
        image.save(&buffer, isPng ? "PNG" : "JPG");
    }
    m_drawings.insert(key, new QByteArray(octets), static_cast<int>(octets.size()));
    return octets;
}

void Composer::addKnownFields(const Request &request, const Plan &plan, Answer *answer)
{
    const KnownCode known = m_known.of(answer->code);
    answer->phrase = plan.phrase.isNull() ? known.phrase : plan.phrase;
    for (const Field &field : known.fields) {
        setField(&answer->fields, field.name, field.value);
    }
    if (answer->code == 405) {
        setField(&answer->fields, "Allow", otherMethods(request.method));
    }
    if (!plan.retryAfter.isNull()) {
        constexpr qint64 seconds = 5;
        setField(&answer->fields, "Retry-After",
                 plan.retryAfter == "date" ? httpDate(seconds) : plan.retryAfter);
    }
    if (!plan.challenge.isNull()) {
        setField(&answer->fields, answer->code == 407 ? "Proxy-Authenticate" : "WWW-Authenticate",
                 plan.challenge + " realm=\"cats\"");
    }
    for (const Field &field : plan.fields) {
        setField(&answer->fields, field.name, field.value);
    }
}

/// What turns and limits tell; the request chose how it is told when to come again.
void Composer::addPickedFields(const Plan &plan, const Pick &pick, Answer *answer)
{
    if (plan.limit && !hasField(pick.fields, "Retry-After")) {
        removeField(&answer->fields, "Retry-After"); // within the limit
    }
    for (const Field &field : pick.fields) {
        const bool isRetry = isSameName(field.name, "Retry-After") && !plan.retryAfter.isNull();
        if (!isRetry) {
            setField(&answer->fields, field.name, field.value);
        } else if (plan.retryAfter == "date") {
            setField(&answer->fields, field.name, httpDate(field.value.toLongLong()));
        }
    }
}

/// The content: what the plan has, else what is usual for the code.
void Composer::addContent(const Request &request, const Plan &plan, Answer *answer)
{
    if (plan.drawing) {
        setContent(plan.drawing->type, drawing(*plan.drawing), answer);
    } else if (plan.isWithoutContent || endsWithHead(answer->code) || answer->code == 205) {
        setContent({}, {}, answer);
    } else if (plan.content && (answer->code != 206 || !plan.content->isEmpty())) {
        setContent(plan.type.isEmpty() ? QByteArray(plainText) : plan.type, *plan.content, answer);
    } else {
        const QByteArray code = QByteArray::number(answer->code).rightJustified(3, '0');
        const QByteArray type = plan.type.isEmpty() ? wantedType(request) : plan.type;
        if (type == json) {
            setContent(type,
                       "{\"code\":" + code + ",\"description\":" + jsonText(answer->phrase) + '}',
                       answer);
        } else if (type == problem) {
            setContent(type,
                       "{\"type\":\"about:blank\",\"title\":" + jsonText(answer->phrase)
                           + ",\"status\":" + code + '}',
                       answer);
        } else if (type.startsWith("image/") && plan.type.isEmpty()) {
            setContent(type, drawing({.code = answer->code, .type = type}), answer);
        } else {
            setContent(type == "text/plain" ? QByteArray(plainText) : type,
                       QByteArray(code + ' ' + answer->phrase).trimmed(), answer);
        }
        if (plan.type.isEmpty()) {
            setField(&answer->fields, "Vary", "Accept");
        }
    }
    if (plan.size && !endsWithHead(answer->code) && answer->code != 205) {
        const QByteArray type = fieldValue(answer->fields, "Content-Type");
        const bool isKept = !plan.type.isEmpty() || type.startsWith("image/");
        setContent(isKept ? type : QByteArray(plainText),
                   answer->content.isEmpty() ? QByteArray("Statuscat\n") : answer->content, answer);
        if (!plan.type.isEmpty()) {
            setField(&answer->fields, "Content-Type", plan.type);
        }
        answer->size = *plan.size;
    }
    if (hasField(answer->fields, "Content-Range")) {
        return;
    }
    const QByteArray size = QByteArray::number(answer->size);
    if (answer->code == 416) {
        setField(&answer->fields, "Content-Range", "bytes */" + size);
    } else if (answer->code == 206 && answer->size > 0) {
        const RangedContent part = plan.size ? RangedContent() : rangeOf(answer->content, request);
        const bool isPart = part.code == 206;
        if (isPart) {
            setContent(fieldValue(answer->fields, "Content-Type"), part.content, answer);
        }
        setField(&answer->fields, "Content-Range",
                 isPart ? part.contentRange
                        : "bytes 0-" + QByteArray::number(answer->size - 1) + '/' + size);
    }
}

void Composer::addChosenFields(const Request &request, const Plan &plan, Answer *answer) const
{
    const bool isFromElsewhere = !plan.isTrusted && isCrossSite(request);
    QByteArrayList replaced;
    for (const Field &field : plan.chosen) {
        if (isFromElsewhere && isForbiddenAcrossSites(field.name)) {
            answer->why += (answer->why.isEmpty() ? "" : "; ") + field.name
                + " is not set for a page of another site";
            continue;
        }
        const QByteArray name = field.name.toLower();
        if (!replaced.contains(name)) {
            removeField(&answer->fields, name);
            replaced << name;
        }
        answer->fields << field;
    }
    if (!hasField(answer->fields, "Cache-Control")) {
        answer->fields << Field {"Cache-Control", "no-store"};
    }
    if (!hasField(answer->fields, "Date")) {
        answer->fields.prepend({"Date", httpDate()});
    }
    if (answer->size > 0) {
        setField(&answer->fields, "X-Content-Type-Options", "nosniff");
    }
    if (!plan.isTrusted && (plan.isReflected || replaced.contains("content-type"))) {
        // What the request chose must not run as a page of this machine.
        answer->fields << Field {"Content-Security-Policy", "sandbox"};
    }
    addCors(request, plan.cors, !plan.isEcho, &answer->fields);
}

Answer Composer::compose(const Request &request, Plan plan, const Pick &pick)
{
    plan.fault = {}; // the pick has it, if it is to be
    for (const Argument &option : pick.step.options) {
        applyOption(option.name, option.value, &plan);
    }
    if (!plan.error.isEmpty()) {
        return plain(request, 400, plan.error);
    }
    Answer answer;
    answer.code = pick.isReset || plan.drawing ? (plan.drawing ? 200 : 204) : pick.step.code;
    QList<int> interim = pick.step.interim;
    const bool isWebSocket = answer.code == 101 && isWebSocketRequest(request);
    if (answer.code == 101 && !plan.isBare && !isWebSocket) {
        answer.code = 426;
    } else if (answer.code / 100 == 1 && !isWebSocket) {
        interim << answer.code;
        answer.code = plan.isBare && request.minorVersion > 0 ? 0 : 200;
    }
    if (request.minorVersion == 0) {
        interim.clear(); // HTTP/1.0 knows none (RFC 9110, section 15.2)
    }
    for (const int code : interim) {
        const KnownCode &known = m_known.of(code);
        answer.interim << Answer::Interim {code, known.phrase, known.fields};
    }
    answer.isHead = request.method == "HEAD";
    answer.minorVersion = request.minorVersion;
    answer.delay = std::min(plan.delay + pick.jitter, Plan::longestDelay);
    answer.pause = plan.pause;
    answer.drip = plan.drip;
    answer.fault = pick.step.fault ? pick.step.fault : plan.fault;
    answer.why = pick.why;
    if (isWebSocket) {
        answer.isWebSocket = true;
        answer.phrase = m_known.of(101).phrase;
        answer.fields = webSocketFields(request);
        return answer;
    }
    answer.closes = !request.keepsAlive();
    addKnownFields(request, plan, &answer);
    addPickedFields(plan, pick, &answer);
    addContent(request, plan, &answer);
    addChosenFields(request, plan, &answer);
    answer.closes = answer.closes || hasToken(fieldValue(answer.fields, "Connection"), "close");
    return answer;
}

Answer Composer::preflight(const Request &request, const Plan &plan) const
{
    Answer answer;
    answer.code = 204;
    answer.phrase = "No Content";
    answer.fields = {{"Date", httpDate()}, {"Cache-Control", "no-store"}};
    answer.fields << preflightFields(request, plan.cors, !plan.isEcho);
    answer.closes = !request.keepsAlive();
    answer.minorVersion = request.minorVersion;
    answer.why = "preflight";
    return answer;
}

Answer Composer::plain(const Request &request, int code, const QByteArray &text, bool closes)
{
    Plan plan;
    plan.content = text + '\n';
    Pick pick;
    pick.step.code = code;
    Answer answer = compose(request, plan, pick);
    answer.why = text;
    answer.closes = answer.closes || closes;
    return answer;
}

} // namespace respond
