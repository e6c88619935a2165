// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxyfinder.h"

#include <QObject>

#include <memory>
#include <vector>

namespace net {

class Connection;

/// Where exchanges get their connections from, and may leave them for the next one to the same
/// origin (RFC 9112, section 9.3), as long as this lives: one check, or one list of checks.
class ConnectionPool : public QObject
{
    Q_OBJECT

public:
    /// Keeps at most @p mostIdle connections that nobody uses. With none, each exchange has one of
    /// its own: what it learns and measures owes nothing to another.
    explicit ConnectionPool(int mostIdle = 0);
    ~ConnectionPool() override;

    bool keepsAny() const { return m_mostIdle > 0; }

    /// An open connection that leads to the origin of @p url and that nobody uses; null if there is
    /// none. @p publicOnly: only one to a public address.
    std::unique_ptr<Connection> takeIdle(const QUrl &url, bool publicOnly);

    /// Keeps @p connection, on which an answer has ended, until it is taken or the server closes
    /// it.
    void keep(std::unique_ptr<Connection> connection);

    /// Closes those that nobody uses.
    void closeIdle();

    ProxyFinder &proxies() { return m_proxies; }

private:
    void drop(const Connection *connection);

    int m_mostIdle;
    std::vector<std::unique_ptr<Connection>> m_idle; ///< the last one was used last
    ProxyFinder m_proxies;
};

} // namespace net
