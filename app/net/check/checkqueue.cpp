// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkqueue.h"

#include <net/http/connectionpool.h>

using namespace Qt::StringLiterals;

namespace net {

namespace {

QString hostOf(const CheckRequest &request)
{
    return request.url.host().toLower();
}

/// Leaves out those headers of @p result that CheckQueue::mostHeaderText has no room for.
void trimHeaders(CheckResult *result)
{
    qsizetype room = CheckQueue::mostHeaderText;
    for (Hop &hop : result->hops) {
        const qsizetype left = hop.headers.removeIf([&room](const HeaderField &field) {
            const qsizetype size = field.name.size() + field.value.size();
            const bool fits = size <= room;
            room -= fits ? size : 0;
            return !fits;
        });
        if (left > 0) {
            //: remark on an answer that is one of many
            hop.remarks << Remark {.level = RemarkLevel::Note,
                                   .text = CheckQueue::tr("%n header fields left out: too long",
                                                          nullptr, static_cast<int>(left)),
                                   .source = {},
                                   .id = u"header-fields-left-out"_s};
        }
    }
}

} // namespace

CheckQueue::CheckQueue(const RuleBook &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
{
    for (int i = 0; i < atOnce; ++i) {
        m_lanes.push_back(std::make_unique<Lane>());
        Lane *lane = m_lanes.back().get();
        lane->check = std::make_unique<UrlCheck>(rules);
        connect(lane->check.get(), &UrlCheck::finished, this, [this, lane] { laneFinished(lane); });
    }
}

CheckQueue::~CheckQueue() = default;

void CheckQueue::start(const QList<CheckRequest> &requests)
{
    drop();
    ++m_run;
    m_results.clear();
    m_results.reserve(requests.size());
    m_finishedCount = 0;
    m_isRunning = true;
    for (const CheckRequest &request : requests) {
        m_hosts[hostOf(request)].waiting.enqueue(static_cast<int>(m_results.size()));
        m_results.emplaceBack().request = request;
    }
    m_connections = std::make_shared<ConnectionPool>(requests.size() > 1 ? atOnce : 0);
    for (const auto &lane : m_lanes) {
        lane->check->shareConnections(m_connections);
    }
    for (auto host = m_hosts.cbegin(); host != m_hosts.cend(); ++host) {
        offer(host.key());
    }
    fill();
    if (requests.isEmpty()) {
        // So that no signal comes before this returns.
        QMetaObject::invokeMethod(this, &CheckQueue::endIfDone, Qt::QueuedConnection);
    }
}

void CheckQueue::cancel()
{
    if (!m_isRunning) {
        return;
    }
    const int run = m_run;
    m_next.clear();
    m_hosts.clear();
    for (const auto &lane : m_lanes) {
        lane->check->cancel(); // ends in laneFinished()
        if (run != m_run) {
            return; // whoever heard of it has started anew
        }
    }
    for (int i = 0; i < m_results.size(); ++i) {
        if (!m_results.at(i).finished) {
            CheckResult result = m_results.at(i);
            result.finished = true;
            result.failure = failureOf(Fault {.kind = FaultKind::Cancelled}, result.request.url);
            finish(i, result);
            if (run != m_run) {
                return;
            }
        }
    }
    endIfDone();
}

CheckResult CheckQueue::take(int index)
{
    CheckResult result = m_results.at(index);
    m_results[index] = CheckResult {.finished = result.finished};
    return result;
}

/// Forgets what is under way.
void CheckQueue::drop()
{
    for (const auto &lane : m_lanes) {
        lane->index = -1;
        lane->check->cancel();
    }
    m_hosts.clear();
    m_next.clear();
    m_isRunning = false;
}

/// Starts what may start now, the first that were asked first.
void CheckQueue::fill()
{
    for (const auto &lane : m_lanes) {
        if (m_next.isEmpty()) {
            return;
        }
        if (lane->index < 0) {
            startNext(lane.get());
        }
    }
}

void CheckQueue::startNext(Lane *lane)
{
    const QString name = m_next.take(m_next.firstKey());
    Host &host = m_hosts[name];
    lane->index = host.waiting.dequeue();
    ++host.running;
    offer(name);
    lane->check->start(m_results.at(lane->index).request);
}

/// Lets what waits for @p host be next, if the host may be asked.
void CheckQueue::offer(const QString &host)
{
    const auto it = m_hosts.constFind(host);
    if (it != m_hosts.cend() && it->running < atOncePerHost && !it->waiting.isEmpty()) {
        m_next.insert(it->waiting.head(), host);
    }
}

void CheckQueue::laneFinished(Lane *lane)
{
    const int index = lane->index;
    if (index < 0) {
        return; // dropped
    }
    lane->index = -1;
    const QString name = hostOf(m_results.at(index).request);
    if (const auto host = m_hosts.find(name); host != m_hosts.end()) {
        --host->running;
        offer(name);
    }
    CheckResult result = lane->check->result();
    trimHeaders(&result);
    const int run = m_run;
    finish(index, result);
    if (run == m_run && m_isRunning) {
        fill();
        endIfDone();
    }
}

void CheckQueue::finish(int index, const CheckResult &result)
{
    m_results[index] = result;
    ++m_finishedCount;
    emit checkFinished(index);
}

void CheckQueue::endIfDone()
{
    if (m_isRunning && m_finishedCount == m_results.size()) {
        m_isRunning = false;
        m_connections->closeIdle();
        emit finished();
    }
}

} // namespace net
