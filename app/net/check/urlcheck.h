// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "redirect.h"

#include <QNetworkCookieJar>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>
#include <utility>

namespace net {

class ConnectionPool;
class Exchange;
class RuleBook;

/// Asks a URL and follows its redirects itself, as RFC 9110, section 15.4, and the Fetch standard
/// say, so that each hop is seen. Sends nothing before start(), and nothing to anyone but the host
/// that was asked and those that it redirects to. Reads at most 64 kB of content, keeps no cached
/// answer and no password, and cookies only along one chain and only if that is asked for.
class UrlCheck : public QObject
{
    Q_OBJECT

public:
    /// Remarks come from @p rules, which must outlive the check.
    explicit UrlCheck(const RuleBook &rules, QObject *parent = nullptr);
    ~UrlCheck() override;

    /// Shares @p connections, and what is known of proxies, with other checks. Without it each hop
    /// has a connection of its own.
    void shareConnections(const std::shared_ptr<ConnectionPool> &connections)
    {
        m_sharedConnections = connections;
    }

    /// Sends the first request. A check that is under way is cancelled without a signal. Only
    /// hopStarted() may come before this returns.
    void start(const CheckRequest &request);

    /// Ends the check with FailureKind::Cancelled; what came of the current answer is kept, if its
    /// head was complete. Does nothing if none is under way.
    void cancel();

    bool isRunning() const { return m_isRunning; }

    /// What is known so far.
    const CheckResult &result() const { return m_result; }

    /// As result(), which is empty afterwards.
    CheckResult takeResult() { return std::exchange(m_result, {}); }

signals:
    /// The request of the hop at @p index of result().hops leaves now.
    void hopStarted(int index);

    /// The hop at @p index is complete, with its remarks.
    void hopFinished(int index);

    /// The check is over; result() has a final status or a failure.
    void finished();

private:
    void startHop();
    Redirection takeHop();
    QByteArray cookiesFor(const QUrl &url) const;
    void takeCookies();
    void finishHop();
    std::optional<Failure> reasonToStop(const Request &next) const;
    void hopTimedOut();
    void totalTimedOut();
    QString totalLimitText() const;
    void end(const std::optional<Failure> &failure);
    void stop();
    void dropExchange();

    const RuleBook &m_rules;
    CheckResult m_result;
    Request m_next; ///< what the current hop sends
    std::unique_ptr<QNetworkCookieJar> m_cookies; ///< of the current chain; null if unwanted
    int m_cookiesTaken = 0;
    QByteArray m_sentCookies; ///< with the last request
    QSet<QByteArray> m_asked; ///< hashes of the requests that led on, to see a loop
    qsizetype m_room = 0; ///< characters of fields that the current chain may still keep
    std::shared_ptr<ConnectionPool> m_sharedConnections; ///< null unless this is one of many checks
    std::shared_ptr<ConnectionPool> m_connections; ///< for the current check
    std::unique_ptr<Exchange> m_exchange; ///< of the current hop
    QTimer m_hopLimit;
    QTimer m_totalLimit;
    bool m_wasPublic = false; ///< a server of this check was at a public address
    bool m_isRunning = false;
    int m_run = 0; ///< counts the calls of start()
};

} // namespace net
