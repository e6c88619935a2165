// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "address.h"
#include "fault.h"
#include "peer.h"
#include "request.h"
#include "times.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

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
    Exchange(const Request &request, ConnectionPool &connections, bool publicOnly,
             QObject *parent = nullptr);
    ~Exchange() override;

    void start();

    /// Ends the exchange with a fault of @p kind, unless a status code came already.
    void abort(FaultKind kind, const QString &detail = {});

    Stage stage() const;
    qint64 elapsed() const { return m_clock.elapsed(); } ///< milliseconds since start()

    /// What came so far; complete after finished().
    const Answer &answer() const;

    /// Why no status code came, or none of the server that was asked.
    const std::optional<Fault> &fault() const { return m_fault; }

    /// What was measured, and where the server was reached; complete after finished().
    const Times &times() const { return m_times; }
    AddressFamily addressFamily() const { return m_addressFamily; }
    const Peer &peer() const { return m_peer; }

    /// Whether the answer came in frames of HTTP/2, whatever a status line says.
    bool isHttp2() const { return m_http2 != nullptr; }

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
    void startAgain();
    void connectionEnded(QAbstractSocket::SocketError error);
    void endReading();
    void lookAtAnswer();
    void fail(FaultKind kind);
    void finish(const std::optional<Fault> &fault = {});
    void takeConnectionFacts();

    Request m_request;
    ConnectionPool &m_connections;
    bool m_publicOnly;
    std::optional<Fault> m_fault;
    Times m_times;
    AddressFamily m_addressFamily = AddressFamily::Unknown;
    Peer m_peer;
    bool m_reachedPublic = false;

    std::unique_ptr<Connection> m_connection;
    bool m_isConnectionOwn = false; ///< opened for this exchange
    QTimer m_contentLimit;
    QElapsedTimer m_clock; ///< since start()
    qint64 m_sentAt = 0; ///< by the clock
    bool m_isHttp1Only = false; ///< the server said so
    bool m_isFinished = false;
    std::unique_ptr<Http1Reader> m_http1;
    std::unique_ptr<Http2Reader> m_http2;
};

} // namespace net
