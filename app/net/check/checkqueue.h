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

/// Checks many URLs side by side, as its pace says. Results keep the order in which they were
/// asked. Connections are left open for the next URL of the same origin until the list has ended;
/// if there is but one URL, each hop has a connection of its own.
///
/// So that thousands of results fit into memory, each of several keeps its headers up to
/// mostHeaderText; a remark says so where some were left out. Whoever has done with a result may
/// take() it.
///
/// A list may also come piece by piece: open() it, add() to it while it hasRoom(), and close() it.
/// Of such a list nothing is kept but what was not taken yet, however long it is.
class CheckQueue : public QObject
{
    Q_OBJECT

public:
    /// Requests of an open list that should be here at most, asked or not, and not yet taken.
    static constexpr int mostHere = 1000;

    /// Characters of header names and values that one result keeps.
    static constexpr qsizetype mostHeaderText = qsizetype {16} * 1024;

    /// @p rules must outlive the queue.
    explicit CheckQueue(const RuleBook &rules, QObject *parent = nullptr);
    ~CheckQueue() override;

    /// Before the first list.
    void setPace(const CheckPace &pace) { m_pace = pace; }

    /// Asks @p requests. What is under way is dropped without a signal. With an empty list,
    /// finished() comes all the same.
    void start(const QList<CheckRequest> &requests);

    /// Begins a list that add() fills. What is under way is dropped without a signal.
    void open();

    /// Asks @p request, too, which is the next one of the open list.
    void add(const CheckRequest &request);

    bool hasRoom() const { return m_results.size() < mostHere; }

    /// No more will be added; finished() comes once all have ended.
    void close();

    /// No more is asked. Those that are not finished end with FailureKind::Cancelled.
    void cancel();

    bool isRunning() const { return m_isRunning; }

    /// One for each request, in its order; unfinished ones have no hops yet. Not of a list that was
    /// open()ed.
    const QList<CheckResult> &results() const { return m_results; }
    int finishedCount() const { return m_finishedCount; }

    /// Whether the check at @p index has ended, and its result was not taken.
    bool hasResult(int index) const;

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
        bool rests = false; ///< the delay since its last check began is not over
    };

    /// A place where one check at a time runs.
    struct Lane
    {
        std::unique_ptr<UrlCheck> check;
        int index = -1; ///< of the request that runs here; -1 if none does
    };

    void begin(bool isOpen, int mostIdle);
    CheckResult &at(int index) { return m_results[index - m_first]; }
    void drop();
    void fill();
    void startNext(Lane *lane);
    void laneFinished(Lane *lane);
    void offer(const QString &host);
    void letRest(const QString &host);
    void finish(int index, CheckResult result);
    void endIfDone();

    const RuleBook &m_rules;
    CheckPace m_pace;
    QList<CheckResult> m_results;
    int m_first = 0; ///< the number of the first of m_results
    bool m_wasOpened = false; ///< so that results which were taken are dropped
    bool m_isOpen = false; ///< more may be added
    QHash<QString, Host> m_hosts;
    QMap<int, QString> m_next; ///< the first that waits for each host that may be asked
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::shared_ptr<ConnectionPool> m_connections; ///< of the current list
    int m_finishedCount = 0;
    bool m_isRunning = false;
    int m_run = 0; ///< counts the lists
};

} // namespace net
