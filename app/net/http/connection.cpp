// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

#include "addressrace.h"
#include "certificate.h"
#include "origin.h"
#include "proxyfinder.h"

#include <QSslConfiguration>

#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr qint64 mostUnread = 65536; // octets that wait in the socket, whoever sends how much
constexpr qint64 mostUnsent = 65536; // beside the request: answers to the frames of HTTP/2

} // namespace

Connection::Connection(const QUrl &url, bool publicOnly)
    : m_url(url)
    , m_origin(originOf(url))
    , m_publicOnly(publicOnly)
{
}

Connection::~Connection()
{
    close();
}

void Connection::open(ProxyFinder &proxies)
{
    proxies.find(m_url, this, [this](const QNetworkProxy &proxy) { startBy(proxy); });
}

void Connection::close()
{
    m_isClosed = true;
    m_isOpen = false;
    if (m_race) { // it may be what called
        m_race->disconnect(this);
        m_race->stop();
        m_race.release()->deleteLater();
    }
    if (m_socket) {
        m_socket->disconnect(this);
    }
    if (const int lookup = std::exchange(m_lookupId, -1); lookup != -1) {
        QHostInfo::abortHostLookup(lookup);
    }
}

bool Connection::hasUnsent() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() > mostUnsent;
}

QByteArray Connection::proxyLogin() const
{
    if (m_proxy.user().isEmpty()) {
        return {};
    }
    const QString pair = m_proxy.user() + u':' + m_proxy.password();
    return "Basic " + pair.toUtf8().toBase64();
}

bool Connection::isHttp2() const
{
    return m_socket->sslConfiguration().nextNegotiatedProtocol()
        == QSslConfiguration::ALPNProtocolHTTP2;
}

void Connection::startBy(const QNetworkProxy &proxy)
{
    if (m_isClosed) {
        return;
    }
    m_proxy = proxy;
    const QString host = m_url.host(QUrl::FullyEncoded);
    QHostAddress address;
    const bool isLiteral = address.setAddress(m_url.host(QUrl::FullyDecoded)); // "fe80::1%eth0"
    if (isLiteral && !mayConnect({address})) {
        return;
    }
    if (m_proxy.type() != QNetworkProxy::NoProxy) {
        // The name is the proxy's to look up; what it finds is not known here.
        m_reachedPublic =
            isLiteral ? addressScope(address) == AddressScope::Public : !isLocalName(host);
        if (!m_reachedPublic && m_publicOnly) {
            fail(FaultKind::PrivateTarget, address.toString());
            return;
        }
        connectToProxy();
    } else if (isLiteral) {
        race({address});
    } else if (host.contains(u'.') && isLocalhostName(host)) { // system look-ups may not know it
        const QList<QHostAddress> addresses {QHostAddress::LocalHost, QHostAddress::LocalHostIPv6};
        if (mayConnect(addresses)) {
            race(addresses);
        }
    } else {
        m_clock.start();
        m_lookupId = QHostInfo::lookupHost(host, this, &Connection::haveAddresses);
    }
}

void Connection::haveAddresses(const QHostInfo &info)
{
    m_lookupId = -1;
    if (m_isClosed) {
        return;
    }
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        fail(info.error() == QHostInfo::HostNotFound ? FaultKind::NameUnknown
                                                     : FaultKind::LookupFailed);
        return;
    }
    m_times.lookup = m_clock.elapsed();
    if (mayConnect(info.addresses())) {
        race(info.addresses());
    }
}

/// One address that is not public is enough to stop: a name may have been given it for this.
bool Connection::mayConnect(const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses) {
        if (m_publicOnly && addressScope(address) != AddressScope::Public) {
            fail(FaultKind::PrivateTarget, address.toString());
            return false;
        }
    }
    return true;
}

void Connection::race(const QList<QHostAddress> &addresses)
{
    m_stage = Stage::Connecting;
    m_clock.start();
    m_race = std::make_unique<AddressRace>(addresses, portOf(m_url));
    connect(m_race.get(), &AddressRace::won, this, [this] {
        std::unique_ptr<QSslSocket> socket = m_race->takeWinner();
        m_race.release()->deleteLater(); // it called
        useSocket(std::move(socket));
        connected();
        if (m_isOpen && m_socket->state() != QAbstractSocket::ConnectedState) { // meanwhile
            socketFailed(m_socket->error(), m_socket->errorString());
        }
    });
    connect(m_race.get(), &AddressRace::lost, this, &Connection::socketFailed);
    m_race->start();
}

/// A tunnel through the proxy, but for plain HTTP through an HTTP proxy: many open tunnels to port
/// 443 only.
void Connection::connectToProxy()
{
    m_stage = Stage::Connecting;
    m_clock.start();
    m_asksProxy = !isTls() && m_proxy.type() != QNetworkProxy::Socks5Proxy;
    useSocket(std::make_unique<QSslSocket>());
    connect(m_socket.get(), &QSslSocket::connected, this, &Connection::connected);
    m_socket->setProxy(m_asksProxy ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy);
    if (m_asksProxy) {
        m_socket->connectToHost(m_proxy.hostName(), m_proxy.port());
    } else {
        m_socket->connectToHost(m_url.host(QUrl::FullyEncoded), portOf(m_url));
    }
}

void Connection::useSocket(std::unique_ptr<QSslSocket> socket)
{
    m_socket = std::move(socket);
    m_socket->setReadBufferSize(mostUnread);
    connect(m_socket.get(), &QSslSocket::encrypted, this, [this] {
        m_times.tls = m_clock.elapsed();
        m_peer.tls = tlsFactsOf(*m_socket);
        if (isCertificateFor(m_socket->peerCertificate(), m_url.host(QUrl::FullyEncoded))) {
            setOpen();
        } else {
            fail(FaultKind::CertificateWrongHost);
        }
    });
    connect(m_socket.get(), &QSslSocket::readyRead, this, &Connection::received);
    connect(m_socket.get(), &QSslSocket::bytesWritten, this, &Connection::sent);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, &Connection::sent);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) {
                socketFailed(error, m_socket->errorString());
            });
    connect(m_socket.get(), &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
}

void Connection::connected()
{
    m_times.connect = m_clock.restart();
    if (m_proxy.type() == QNetworkProxy::NoProxy) {
        const QHostAddress peer = m_socket->peerAddress();
        bool isIPv4 = false;
        peer.toIPv4Address(&isIPv4);
        m_addressFamily = isIPv4 ? AddressFamily::IPv4 : AddressFamily::IPv6;
        m_reachedPublic = addressScope(peer) == AddressScope::Public;
        m_peer.address = peer.toString();
    }
    if (!isTls()) {
        setOpen();
        return;
    }
    m_stage = Stage::Securing;
    QSslConfiguration configuration = m_socket->sslConfiguration();
    QList<QByteArray> protocols {QSslConfiguration::NextProtocolHttp1_1};
    if (m_offersHttp2) {
        protocols.prepend(QSslConfiguration::ALPNProtocolHTTP2);
    }
    configuration.setAllowedNextProtocols(protocols);
    m_socket->setSslConfiguration(configuration);
    m_socket->setPeerVerifyName(m_url.host(QUrl::FullyEncoded));
    m_socket->startClientEncryption();
}

void Connection::setOpen()
{
    m_stage = Stage::Waiting;
    m_isOpen = true;
    emit opened();
}

void Connection::socketFailed(QAbstractSocket::SocketError error, const QString &text)
{
    if (m_isOpen) {
        m_isOpen = false;
        emit ended(error);
    } else if (error == QAbstractSocket::SslHandshakeFailedError && !m_sslErrors.isEmpty()) {
        m_peer.tls = tlsFactsOf(*m_socket);
        fail(certificateFault(m_sslErrors, m_socket->peerCertificateChain()));
    } else {
        const bool isProxyDown = m_asksProxy && m_stage == Stage::Connecting;
        fail(socketFault(m_stage,
                         isProxyDown ? QAbstractSocket::ProxyConnectionRefusedError : error, text));
    }
}

void Connection::fail(FaultKind kind, const QString &detail)
{
    fail({.kind = kind, .stage = m_stage, .detail = detail});
}

void Connection::fail(const Fault &fault)
{
    close();
    emit failed(fault);
}

bool Connection::isTls() const
{
    return m_url.scheme() == "https"_L1;
}

} // namespace net
