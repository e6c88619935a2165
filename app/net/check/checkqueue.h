// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "urlcheck.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QQueue>

#include <memory>
#include <vector>

namespace net {

class ConnectionPool;

/// Checks many URLs side by side: at most 8 at a time, at most 2 to one host. Results keep the
/// order in which they were asked. Connections are left open for the next URL of the same origin
/// until the list has ended; if there is but one URL, each hop has a connection of its own.
///
/// So that thousands of results fit into memory, each keeps its headers up to mostHeaderText; a
/// remark says so where some were left out. Whoever has done with a result may take() it.
class CheckQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr int atOnce = 8;
    static constexpr int atOncePerHost = 2;

    /// Characters of header names and values that one result keeps.
    static constexpr qsizetype mostHeaderText = qsizetype {16} * 1024;

    /// @p rules must outlive the queue.
    explicit CheckQueue(const RuleBook &rules, QObject *parent = nullptr);
    ~CheckQueue() override;

    /// Asks @p requests. What is under way is dropped without a signal. With an empty list,
    /// finished() comes all the same.
    void start(const QList<CheckRequest> &requests);

    /// Those that are not finished end with FailureKind::Cancelled.
    void cancel();

    bool isRunning() const { return m_isRunning; }

    /// One for each request, in its order; unfinished ones have no hops yet.
    const QList<CheckResult> &results() const { return m_results; }
    int finishedCount() const { return m_finishedCount; }

    /// The result at @p index, of which the queue keeps nothing.
    CheckResult take(int index);

signals:
    /// The check at @p index of results() has ended. Comes once for each.
    void checkFinished(int index);
    void finished();

private:
    /// What waits for and goes to one host.
    struct Host
    {
        QQueue<int> waiting;
        int running = 0;
    };

    /// A place where one check at a time runs.
    struct Lane
    {
        std::unique_ptr<UrlCheck> check;
        int index = -1; ///< of the request that runs here; -1 if none does
    };

    void drop();
    void fill();
    void startNext(Lane *lane);
    void laneFinished(Lane *lane);
    void offer(const QString &host);
    void finish(int index, const CheckResult &result);
    void endIfDone();

    const RuleBook &m_rules;
    QList<CheckResult> m_results;
    QHash<QString, Host> m_hosts;
    QMap<int, QString> m_next; ///< the first that waits for each host that may be asked
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::shared_ptr<ConnectionPool> m_connections; ///< of the current list
    int m_finishedCount = 0;
    bool m_isRunning = false;
    int m_run = 0; ///< counts the calls of start()
};

} // namespace net
