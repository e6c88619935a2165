// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "composer.h"
#include "log.h"
#include "route.h"

#include <QElapsedTimer>

namespace respond {

/// Decides what each request is answered with, and keeps the log.
class Responder
{
public:
    /// Both must outlive the object.
    Responder(const core::Catalogue &catalogue, const pictures::CatImages &images);

    /// What holds for paths that have no meaning of their own: a target, such as
    /// "/503,503,200/in-turn?delay=2"; 404 if empty.
    void setElsewhere(const QByteArray &target);

    /// Paths that come before all others.
    void setRoutes(const QList<Route> &routes) { m_routes = routes; }

    /// The answer to @p request. Turns and limits move on.
    Answer answer(const Request &request, const Peer &peer);

    /// What a GET of a path without a meaning of its own gets next, at @p host; nothing moves on.
    /// Its why is "2/3", the step and how many there are.
    Answer nextElsewhere(const QByteArray &host);

    /// The answer that an expectation gets when the head came; nothing if the content is to come.
    std::optional<Answer> answerToHead(const Request &request, const Peer &peer);

    /// A plain answer with @p code, for what cannot be read.
    Answer refusal(const Request &request, int code, const QByteArray &reason);

    RequestLog &log() { return m_log; }

private:
    Plan planOf(const Request &request, const Target &target, const Peer &peer) const;
    Answer answerOfLog(const Request &request, const Target &target, const Peer &peer);

    Composer m_composer;
    Turns m_turns;
    RequestLog m_log;
    QByteArray m_elsewhere;
    QList<Route> m_routes;
    QElapsedTimer m_clock;
};

} // namespace respond
