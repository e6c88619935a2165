// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionpool.h"

#include "connection.h"
#include "origin.h"

#include <algorithm>

namespace net {

ConnectionPool::ConnectionPool(int mostIdle)
    : m_mostIdle(mostIdle)
{
}

ConnectionPool::~ConnectionPool() = default;

std::unique_ptr<Connection> ConnectionPool::takeIdle(const QUrl &url, bool publicOnly)
{
    const QString origin = originOf(url);
    const auto found = std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const auto &connection) {
        return connection->origin() == origin && (connection->reachedPublic() || !publicOnly);
    });
    if (found == m_idle.rend()) {
        return nullptr;
    }
    std::unique_ptr<Connection> connection = std::move(*found);
    m_idle.erase(std::next(found).base());
    connection->disconnect(this);
    return connection;
}

void ConnectionPool::keep(std::unique_ptr<Connection> connection)
{
    if (!keepsAny() || !connection->isOpen()) {
        connection.release()->deleteLater(); // it may be the one that called
        return;
    }
    // A server may close at any time; what it says unasked is no answer to what is asked next.
    const auto dropIt = [this, kept = connection.get()] { drop(kept); };
    connect(connection.get(), &Connection::ended, this, dropIt);
    connect(connection.get(), &Connection::received, this, dropIt);
    m_idle.push_back(std::move(connection));
    if (m_idle.size() > static_cast<std::size_t>(m_mostIdle)) {
        m_idle.erase(m_idle.begin());
    }
}

void ConnectionPool::closeIdle()
{
    m_idle.clear();
}

void ConnectionPool::drop(const Connection *connection)
{
    const auto found = std::find_if(m_idle.begin(), m_idle.end(), [connection](const auto &idle) {
        return idle.get() == connection;
    });
    if (found != m_idle.end()) {
        found->release()->deleteLater(); // it called
        m_idle.erase(found);
    }
}

} // namespace net
