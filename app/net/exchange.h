// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "address.h"
#include "failure.h"
#include "redirect.h"

#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <memory>

namespace net {

class Http1Reader;
class Http2Reader;
class ProxyFinder;
struct Answer;

/// One request and its answer, on a connection of its own, so that what one hop learns or measures
/// owes nothing to another. Built on QSslSocket since QNetworkAccessManager sends a request again
/// (a POST, too) when the answer is cut or no HTTP, and tells neither addresses nor interim answers
/// nor where the time went.
class Exchange : public QObject
{
    Q_OBJECT

public:
    /// @p proxies must outlive the exchange. @p publicOnly: goes to no address but public ones.
    Exchange(const HopRequest &request, ProxyFinder &proxies, bool publicOnly,
             QObject *parent = nullptr);
    ~Exchange() override;

    void start();

    /// Ends the exchange with @p failure, unless a status code came already.
    void abort(const Failure &failure);

    Stage stage() const { return m_stage; }
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
    /// Comes from the event loop, never from inside start() or abort(). The connection closes with
    /// the destruction of the exchange.
    void finished();

private:
    void startBy(const QNetworkProxy &proxy);
    void haveAddresses(const QHostInfo &info);
    bool mayConnect(const QList<QHostAddress> &addresses);
    void connectToNext();
    void connectToProxy();
    void connected();
    void secured();
    void send();
    void read();
    void socketFailed(QAbstractSocket::SocketError error);
    void lookAtAnswer();
    void takeAnswer(const Answer &answer);
    void finish(const std::optional<Failure> &failure = {});
    bool isTls() const;
    const Answer *answer() const;

    HopRequest m_request;
    ProxyFinder &m_proxies;
    bool m_publicOnly;
    Hop m_hop;
    std::optional<Failure> m_failure;
    QByteArray m_location;
    bool m_reachedPublic = false;

    QNetworkProxy m_proxy = QNetworkProxy::NoProxy;
    bool m_asksProxy = false; ///< the request itself goes to the proxy, not through a tunnel
    QList<QHostAddress> m_addresses; ///< still to be tried
    int m_lookupId = -1;
    QSslSocket m_socket;
    QList<QSslError> m_sslErrors;
    QTimer m_attemptLimit;
    QTimer m_contentLimit;
    QElapsedTimer m_clock; ///< since start()
    qint64 m_mark = 0; ///< when the current stage began
    Stage m_stage = Stage::Lookup;
    bool m_isFinished = false;
    std::unique_ptr<Http1Reader> m_http1;
    std::unique_ptr<Http2Reader> m_http2;
};

} // namespace net
