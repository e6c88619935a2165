// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkqueue.h"

#include <net/http/connectionpool.h>

#include <QTimer>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

QString hostOf(const CheckRequest &request)
{
    return request.url.host().toLower();
}

/// Whether nothing is left of @p result: one that has ended has a hop or a failure.
bool wasTaken(const CheckResult &result)
{
    return result.finished && result.hops.isEmpty() && !result.failure;
}

} // namespace

CheckQueue::CheckQueue(const RuleBook &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
{
}

CheckQueue::~CheckQueue() = default;

void CheckQueue::start(const QList<CheckRequest> &requests)
{
    begin(false, requests.size() > 1 ? m_pace.atOnce : 0);
    m_results.reserve(requests.size());
    for (const CheckRequest &request : requests) {
        m_hosts[hostOf(request)].waiting.enqueue(static_cast<int>(m_results.size()));
        m_results.emplaceBack().request = request;
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

void CheckQueue::open()
{
    begin(true, m_pace.atOnce);
}

void CheckQueue::add(const CheckRequest &request)
{
    const QString host = hostOf(request);
    m_hosts[host].waiting.enqueue(m_first + static_cast<int>(m_results.size()));
    m_results.emplaceBack().request = request;
    offer(host);
    fill();
}

void CheckQueue::close()
{
    m_isOpen = false;
    QMetaObject::invokeMethod(this, &CheckQueue::endIfDone, Qt::QueuedConnection);
}

/// Begins a list.
void CheckQueue::begin(bool isOpen, int mostIdle)
{
    drop();
    ++m_run;
    m_results.clear();
    m_first = 0;
    m_finishedCount = 0;
    m_wasOpened = isOpen;
    m_isOpen = isOpen;
    m_isRunning = true;
    m_lanes.resize(static_cast<std::size_t>(m_pace.atOnce));
    m_connections = std::make_shared<ConnectionPool>(mostIdle);
    for (auto &lane : m_lanes) {
        if (!lane) {
            lane = std::make_unique<Lane>();
            lane->check = std::make_unique<UrlCheck>(m_rules);
            connect(lane->check.get(), &UrlCheck::finished, this,
                    [this, at = lane.get()] { laneFinished(at); });
        }
        lane->check->shareConnections(m_connections);
    }
}

void CheckQueue::cancel()
{
    if (!m_isRunning) {
        return;
    }
    const int run = m_run;
    m_isOpen = false;
    m_next.clear();
    m_hosts.clear();
    for (const auto &lane : m_lanes) {
        lane->check->cancel(); // ends in laneFinished()
        if (run != m_run) {
            return; // whoever heard of it has started anew
        }
    }
    const int end = m_first + static_cast<int>(m_results.size());
    for (int i = m_first; i < end; ++i) {
        if (i >= m_first && !at(i).finished) { // some may be taken meanwhile
            CheckResult result = at(i);
            result.finished = true;
            result.failure = failureOf(Fault {.kind = FaultKind::Cancelled}, result.request.url);
            finish(i, std::move(result));
            if (run != m_run) {
                return;
            }
        }
    }
    endIfDone();
}

bool CheckQueue::hasResult(int index) const
{
    const int place = index - m_first;
    return place >= 0 && place < m_results.size() && m_results.at(place).finished
        && !wasTaken(m_results.at(place));
}

CheckResult CheckQueue::take(int index)
{
    CheckResult result = std::exchange(at(index), CheckResult {.finished = true});
    while (m_wasOpened && !m_results.isEmpty() && wasTaken(m_results.constFirst())) {
        m_results.removeFirst();
        ++m_first;
    }
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
    if (m_pace.delayMs > 0) {
        letRest(name);
    }
    offer(name);
    lane->check->start(at(lane->index).request);
}

/// Lets what waits for @p host be next, if the host may be asked; forgets a host that nothing waits
/// for.
void CheckQueue::offer(const QString &host)
{
    const auto it = m_hosts.constFind(host);
    if (it == m_hosts.cend() || it->rests || it->running >= m_pace.perHost) {
        return;
    }
    if (!it->waiting.isEmpty()) {
        m_next.insert(it->waiting.head(), host);
    } else if (it->running == 0) {
        m_hosts.erase(it);
    }
}

/// Asks @p host for no more until the delay is over.
void CheckQueue::letRest(const QString &host)
{
    m_hosts[host].rests = true;
    QTimer::singleShot(std::chrono::milliseconds(m_pace.delayMs), Qt::PreciseTimer, this,
                       [this, host, run = m_run] {
                           const auto it = m_hosts.find(host);
                           if (run == m_run && it != m_hosts.end()) {
                               it->rests = false;
                               offer(host);
                               fill();
                           }
                       });
}

void CheckQueue::laneFinished(Lane *lane)
{
    const int index = lane->index;
    if (index < 0) {
        return; // dropped
    }
    lane->index = -1;
    const QString name = hostOf(at(index).request);
    if (const auto host = m_hosts.find(name); host != m_hosts.end()) {
        --host->running;
        offer(name);
    }
    CheckResult result = lane->check->takeResult();
    qsizetype room = mostHeaderText;
    for (Hop &hop : result.hops) {
        if (m_wasOpened || m_results.size() > 1) {
            leaveOutFields(&hop, &room);
        }
    }
    const int run = m_run;
    finish(index, std::move(result));
    if (run == m_run && m_isRunning) {
        fill();
        endIfDone();
    }
}

void CheckQueue::finish(int index, CheckResult result)
{
    at(index) = std::move(result);
    ++m_finishedCount;
    emit checkFinished(index);
}

void CheckQueue::endIfDone()
{
    if (m_isRunning && !m_isOpen && m_finishedCount == m_first + m_results.size()) {
        m_isRunning = false;
        m_connections->closeIdle();
        emit finished();
    }
}

} // namespace net
