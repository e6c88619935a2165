// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include <QtGlobal>

#include <algorithm>

namespace respond {

namespace {

Plan unreadable(const QByteArray &error)
{
    Plan plan;
    plan.error = error;
    return plan;
}

/// "404.svg" as the drawing of a code.
std::optional<Plan::Drawing> readDrawing(const QByteArray &name)
{
    const QByteArray ending = name.mid(3).toLower();
    const QByteArray type = ending == ".svg" ? "image/svg+xml"
        : ending == ".png"                   ? "image/png"
        : ending == ".jpg"                   ? "image/jpeg"
                                             : "";
    const int code = readCode(name.first(std::min<qsizetype>(3, name.size())));
    return code < 0 || type.isEmpty() ? std::nullopt : std::optional(Plan::Drawing {code, type});
}

Plan planOfDrawing(const Plan::Drawing &drawing)
{
    Plan plan;
    plan.drawing = drawing;
    return plan;
}

/// The steps in the segment @p index of @p target, in turn if the next one says so.
Plan planOfSteps(const Target &target, qsizetype index, bool hasRanges)
{
    const auto steps = readSteps(target.segment(index), hasRanges);
    if (!steps) {
        return unreadable("The codes in the path cannot be read: 404, 503,200 or 200:9,500:1.");
    }
    Plan plan;
    plan.steps = *steps;
    plan.isInTurn = target.segment(index + 1) == "in-turn";
    return plan;
}

/// "/limit/5/10s", and the code beyond the limit if it is not 429.
Plan planOfLimit(const Target &target)
{
    bool isNumber = false;
    const qint64 count = target.segment(1).toLongLong(&isNumber);
    const auto window = readDuration(target.segment(2), 1000);
    const QByteArray code = target.segment(3);
    const int beyond = code.isEmpty() ? 429 : readCode(code);
    if (!isNumber || count < 0 || !window || *window < 1 || *window > Plan::longestDelay
        || beyond < 0) {
        return unreadable("A limit is /limit/COUNT/TIME, such as /limit/5/10s.");
    }
    Plan plan;
    plan.steps = {Step(), Step {.interim = {}, .code = beyond, .fault = {}, .options = {}}};
    plan.limit = Plan::Limit {count, *window};
    return plan;
}

/// What the root tells.
QByteArray helpText()
{
    return "Statuscat answers with the code in the path:\n\n"
           "  /404                     404 Not Found; /status/404 without content\n"
           "  /200:9,503:1             one of them by chance; /random/200,500-504\n"
           "  /503,503,200/in-turn     one after the other\n"
           "  /limit/5/10s             five in ten seconds, then 429\n"
           "  /103+200                 an interim answer before\n"
           "  /cat/404.svg             the cat\n"
           "  /reset                   a fault: close-in-body, wrong-length, never, ...\n"
           "  /get /post /anything /headers /delay/2 /redirect/3 /redirect-to /basic-auth/u/p\n"
           "  /bearer /etag/x /cache /range/100 /bytes/100 /drip /response-headers /ip\n\n"
           "  ?delay=2 ?jitter=500ms ?fault=reset&share=0.1 ?header=Name:Value ?location=\n"
           "  ?retry-after=5 ?phrase= ?body= ?type= ?size=10MB ?challenge=Basic ?cors=off\n\n"
           "GET /_log tells the requests, DELETE /_log forgets them.\n";
}

/// What the path alone says.
Plan planOfPath(const Target &target, const Request &request, const Peer &peer)
{
    const QByteArray first = target.segment(0);
    if (first.isEmpty()) {
        Plan plan;
        plan.isUnknown = true;
        plan.content = helpText();
        return plan;
    }
    if (const auto drawing = readDrawing(first)) {
        return planOfDrawing(*drawing);
    }
    if (readSteps(first)) {
        return planOfSteps(target, 0, false);
    }
    if (first == "status") {
        Plan plan = planOfSteps(target, 1, false);
        plan.content = QByteArray();
        return plan;
    }
    if (first == "random") {
        Target random = target;
        if (random.segments.size() == 1) {
            random.segments << "100-599";
        }
        return planOfSteps(random, 1, true);
    }
    if (first == "limit") {
        return planOfLimit(target);
    }
    if (first == "cat") {
        const auto drawing = readDrawing(target.segment(1));
        return drawing ? planOfDrawing(*drawing)
                       : unreadable("A picture is /cat/CODE.svg, .png or .jpg.");
    }
    if (const auto plan = planOfHttpbin(target, request, peer)) {
        return *plan;
    }
    Plan plan;
    plan.isUnknown = true;
    plan.steps = {Step {.interim = {}, .code = 404, .fault = {}, .options = {}}};
    return plan;
}

/// Whether @p name is an option where the query belongs to the path, as with httpbin's.
bool isOptionOfEcho(const QByteArray &name)
{
    return QByteArrayList {"sleep", "jitter", "fault", "share", "seed", "cors"}.contains(name);
}

} // namespace

Plan planFor(const Target &target, const Request &request, const Peer &peer)
{
    Plan plan = planOfPath(target, request, peer);
    if (plan.key.isNull()) {
        plan.key = target.path.left(1000);
    }
    for (const Argument &argument : target.query) {
        if (!plan.isEcho || isOptionOfEcho(argument.name)) {
            applyOption(argument.name, argument.value, &plan);
        }
    }
    applyRequestFields(request, &plan);
    return plan;
}

} // namespace respond
