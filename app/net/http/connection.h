// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "address.h"
#include "fault.h"
#include "peer.h"
#include "times.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>

#include <memory>

namespace net {

class AddressRace;
class ProxyFinder;

/// A connection to the server of a URL: by the system's proxy if there is one, else to the first of
/// the host's addresses that takes it (see AddressRace); with TLS for https. What it took to open
/// is measured.
class Connection : public QObject
{
    Q_OBJECT

public:
    /// @p publicOnly: goes to no address but public ones.
    Connection(const QUrl &url, bool publicOnly);
    ~Connection() override;

    /// Opens the connection; ends in opened() or failed(), or in nothing after close(). @p proxies
    /// must outlive the connection.
    void open(ProxyFinder &proxies);

    /// HTTP/2 will not be offered to the server. Before open().
    void offerHttp1Only() { m_offersHttp2 = false; }

    /// From now on nothing is sent, looked up or told. The socket closes with the destruction.
    void close();

    bool isOpen() const { return m_isOpen; }

    /// How far the opening is; Stage::Waiting once it is open.
    Stage stage() const { return m_stage; }

    /// Scheme, host and port that the connection leads to.
    const QString &origin() const { return m_origin; }

    /// Lookup, connect and TLS, as far as they were measured.
    const Times &times() const { return m_times; }

    AddressFamily addressFamily() const { return m_addressFamily; }

    /// Address, TLS and certificate, as far as they are known.
    const Peer &peer() const { return m_peer; }

    /// Whether the server may be at a public address: it is, or a proxy alone knows.
    bool reachedPublic() const { return m_reachedPublic; }

    /// Whether requests go to the proxy itself, not through a tunnel.
    bool asksProxy() const { return m_asksProxy; }

    /// What the proxy gets as Proxy-Authorization; empty if the system has no login for it.
    QByteArray proxyLogin() const;

    /// Whether the server chose HTTP/2.
    bool isHttp2() const;

    bool hasUnread() const { return m_socket && m_socket->bytesAvailable() > 0; }
    QByteArray read() { return m_socket->readAll(); }
    void write(const QByteArray &octets) { m_socket->write(octets); }

    /// Sends what was written as far as the socket takes it, without a turn of the event loop.
    void flush() { m_socket->flush(); }

    /// Whether so much waits to be sent that no more should be read of what asks for answers.
    bool hasUnsent() const;

    /// What Qt says of the end.
    QString errorString() const { return m_socket ? m_socket->errorString() : QString(); }

signals:
    /// A request may be written. Comes once, from the event loop.
    void opened();

    /// It cannot be opened.
    void failed(const net::Fault &fault);

    /// There is something to read.
    void received();

    /// Some of what was written has left.
    void sent();

    /// The connection ended after it was open. What came before may still be read.
    void ended(QAbstractSocket::SocketError error);

private:
    void startBy(const QNetworkProxy &proxy);
    void haveAddresses(const QHostInfo &info);
    bool mayConnect(const QList<QHostAddress> &addresses);
    void race(const QList<QHostAddress> &addresses);
    void connectToProxy();
    void useSocket(std::unique_ptr<QSslSocket> socket);
    void connected();
    void setOpen();
    void socketFailed(QAbstractSocket::SocketError error, const QString &text);
    void fail(FaultKind kind, const QString &detail = {});
    void fail(const Fault &fault);
    bool isTls() const;

    QUrl m_url;
    QString m_origin;
    bool m_publicOnly;
    bool m_offersHttp2 = true;
    Times m_times;
    AddressFamily m_addressFamily = AddressFamily::Unknown;
    Peer m_peer;
    bool m_reachedPublic = false;
    QNetworkProxy m_proxy = QNetworkProxy::NoProxy;
    bool m_asksProxy = false;
    int m_lookupId = -1;
    std::unique_ptr<AddressRace> m_race; ///< while it is on
    std::unique_ptr<QSslSocket> m_socket; ///< once there is one
    QList<QSslError> m_sslErrors;
    QElapsedTimer m_clock; ///< since the current stage began
    Stage m_stage = Stage::Lookup;
    bool m_isOpen = false;
    bool m_isClosed = false; ///< by close(), or it failed
};

} // namespace net
