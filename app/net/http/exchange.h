// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "failure.h"

#include <net/check/redirect.h>

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace net {

class Connection;
class ConnectionPool;
class Http1Reader;
class Http2Reader;
struct Answer;

/// One request and its answer. Built on sockets since QNetworkAccessManager sends a request again
/// (a POST, too) when the answer is cut or no HTTP, and tells neither addresses nor interim answers
/// nor where the time went.
///
/// A safe request may go over a connection that another exchange has left open; then there is no
/// time to connect. If that connection turns out to be gone, the request leaves once more, over a
/// new one (RFC 9112, section 9.3.1). Others always get a connection of their own.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// @p connections must outlive the exchange. @p publicOnly: goes to no address but public ones.
    Exchange(const HopRequest &request, ConnectionPool &connections, bool publicOnly,
             QObject *parent = nullptr);
    ~Exchange() override;

    void start();

    /// Ends the exchange with @p failure, unless a status code came already.
    void abort(const Failure &failure);

    Stage stage() const;
    qint64 elapsed() const { return m_clock.elapsed(); } ///< milliseconds since start()

    /// What came; complete after finished().
    const Hop &hop() const { return m_hop; }

    /// Why no status code came.
    const std::optional<Failure> &failure() const { return m_failure; }

    /// The Location field as it came, null if none did.
    const QByteArray &location() const { return m_location; }

    /// Whether the server may be at a public address: it is, or a proxy alone knows.
    bool reachedPublic() const { return m_reachedPublic; }

signals:
    /// Comes from the event loop, never from inside start() or abort(). A connection that is not
    /// left open closes with the destruction of the exchange.
    void finished();

private:
    void connectAnew();
    void useConnection(std::unique_ptr<Connection> connection);
    void send();
    void read();
    void connectionEnded(QAbstractSocket::SocketError error);
    void lookAtAnswer();
    void takeAnswer(const Answer &answer);
    void finish(const std::optional<Failure> &failure = {});
    void takeConnectionFacts();
    const Answer *answer() const;

    HopRequest m_request;
    ConnectionPool &m_connections;
    bool m_publicOnly;
    Hop m_hop;
    std::optional<Failure> m_failure;
    QByteArray m_location;
    bool m_reachedPublic = false;

    std::unique_ptr<Connection> m_connection;
    bool m_isConnectionOwn = false; ///< opened for this exchange
    QTimer m_contentLimit;
    QElapsedTimer m_clock; ///< since start()
    qint64 m_sentAt = 0; ///< by the clock
    bool m_isFinished = false;
    std::unique_ptr<Http1Reader> m_http1;
    std::unique_ptr<Http2Reader> m_http2;
};

} // namespace net
