// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "responder.h"

#include "logtext.h"
#include "origin.h"

#include <algorithm>

namespace respond {

namespace {

constexpr auto logPath = "_log";

} // namespace

bool Route::holds(const Request &request, const QByteArray &requestPath) const
{
    const bool isPath = path.endsWith('*') ? requestPath.startsWith(QByteArrayView(path).chopped(1))
                                           : requestPath == path;
    const auto isAsked = [&request](const QByteArray &method) {
        return isSameName(method, request.method);
    };
    return isPath && (methods.isEmpty() || std::any_of(methods.cbegin(), methods.cend(), isAsked));
}

Responder::Responder(const core::Catalogue &catalogue, const pictures::CatImages &images)
    : m_composer(catalogue, images)
{
    m_clock.start();
}

void Responder::setElsewhere(const QByteArray &target)
{
    m_elsewhere = target;
}

Plan Responder::planOf(const Request &request, const Target &target, const Peer &peer) const
{
    const QByteArray path = QByteArray::fromPercentEncoding(target.path);
    const auto route = std::find_if(m_routes.cbegin(), m_routes.cend(),
                                    [&](const Route &other) { return other.holds(request, path); });
    if (route != m_routes.cend()) {
        return route->plan;
    }
    Plan plan = planFor(target, request, peer);
    if (plan.isUnknown && !m_elsewhere.isEmpty() && path != "/favicon.ico") {
        plan = planFor(Target::of(m_elsewhere), request, peer);
        plan.key = "elsewhere " + plan.key;
    }
    return plan;
}

Answer Responder::answer(const Request &request, const Peer &peer)
{
    if (request.method == "CONNECT") { // else a 2xx would open a tunnel
        return refusal(request, 501, "This is no proxy.");
    }
    const Target target = Target::of(request.target);
    if (target.segment(0) == logPath) {
        return answerOfLog(request, target, peer);
    }
    if (isPreflight(request)) {
        Request asked = request; // the one that is asked for counts
        asked.method = fieldValue(request.fields, "Access-Control-Request-Method");
        const Plan plan = planOf(asked, target, peer);
        if (plan.cors != Cors::Off) {
            return m_composer.preflight(request, plan);
        }
    }
    const Plan plan = planOf(request, target, peer);
    return m_composer.compose(
        request, plan, plan.error.isEmpty() ? m_turns.pick(plan, m_clock.elapsed()) : Pick());
}

Answer Responder::nextElsewhere(const QByteArray &host)
{
    Request request;
    request.method = "GET";
    request.target = "/";
    request.fields = {{"Host", host}};
    const Plan plan = planOf(request, Target::of(request.target), {});
    return m_composer.compose(request, plan, m_turns.next(plan));
}

std::optional<Answer> Responder::answerToHead(const Request &request, const Peer &peer)
{
    const Target target = Target::of(request.target);
    const Plan plan = planOf(request, target, peer);
    if (plan.steps.size() != 1 || plan.steps.first().code != 417
        || !plan.steps.first().interim.isEmpty()) {
        return {};
    }
    Answer refused = answer(request, peer);
    refused.closes = true; // the content may come all the same
    return refused;
}

Answer Responder::refusal(const Request &request, int code, const QByteArray &reason)
{
    return m_composer.plain(request, code, reason, true);
}

/// The log is for programs of this machine, not for pages.
Answer Responder::answerOfLog(const Request &request, const Target &target, const Peer &peer)
{
    Plan plan;
    plan.cors = Cors::Off;
    Pick pick;
    if (!peer.isLocal || !isForThisMachine(request) || isCrossSite(request)
        || isPreflight(request)) {
        pick.step.code = 403;
        plan.content = "The log is told to programs on this machine, by address or localhost.\n";
    } else if (request.method == "DELETE") {
        pick.step.code = 204;
        m_log.clear();
        m_turns.clear();
    } else if (request.method != "GET" && request.method != "HEAD") {
        pick.step.code = 405;
        plan.fields = {{"Allow", "GET, HEAD, DELETE"}};
    } else {
        const Secrets secrets =
            target.value("secrets") == "show" ? Secrets::Shown : Secrets::Hidden;
        const QByteArray format = target.value("format");
        plan.type = format == "lines" ? "application/jsonl" : "application/json";
        plan.content = format == "har" ? logHar(m_log.entries(), secrets)
            : format == "lines"        ? logLines(m_log.entries(), secrets)
                                       : logJson(m_log.entries(), secrets);
    }
    return m_composer.compose(request, plan, pick);
}

} // namespace respond
