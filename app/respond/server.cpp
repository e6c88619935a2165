// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server.h"

#include "openfiles.h"
#include "origin.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace respond {

namespace {

/// Hands out the descriptors of connections as they come.
class Listener : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> take)
        : m_take(std::move(take))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_take(descriptor); }

private:
    std::function<void(qintptr)> m_take;
};

/// Whether @p entry is of a program that reads the log, which is not part of it.
bool isOfLog(const LogEntry &entry)
{
    return Target::of(entry.request.target).segment(0) == "_log";
}

constexpr int longestBacklog = 1024;
constexpr int portsToTry = 100;

} // namespace

Server::Server(const core::Catalogue &catalogue, const pictures::CatImages &images, QObject *parent)
    : QObject(parent)
    , m_responder(catalogue, images)
{
}

Server::~Server()
{
    stop();
}

bool Server::start(const Configuration &configuration)
{
    stop();
    m_configuration = configuration;
    m_left = configuration.requests;
    m_room = roomForConnections(mostConnections);
    m_responder.setElsewhere(configuration.elsewhere);
    m_responder.setRoutes(configuration.routes);
    auto listener = std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); });
    listener->setListenBacklogSize(longestBacklog);
    const int last =
        configuration.takesNextPort ? configuration.port + portsToTry : configuration.port;
    for (int port = configuration.port; port <= std::min(last, 0xffff); ++port) {
        if (listener->listen(configuration.address, static_cast<quint16>(port))) {
            m_listener = std::move(listener);
            m_fault.clear();
            m_isPortTaken = false;
            emit changed();
            return true;
        }
        m_isPortTaken = listener->serverError() == QAbstractSocket::AddressInUseError;
        if (!m_isPortTaken) {
            break;
        }
    }
    m_fault = listener->errorString();
    return false;
}

void Server::stop()
{
    if (!m_listener) {
        return;
    }
    m_listener.reset();
    const QList<Connection *> connections = std::exchange(m_connections, {});
    for (Connection *connection : connections) {
        connection->disconnect(this);
        delete connection;
    }
    emit changed();
}

bool Server::isRunning() const
{
    return m_listener != nullptr;
}

QString Server::url() const
{
    if (!m_listener) {
        return {};
    }
    QHostAddress address = m_listener->serverAddress();
    if (address == QHostAddress::Any || address == QHostAddress::AnyIPv4) {
        address = QHostAddress::LocalHost;
    } else if (address == QHostAddress::AnyIPv6) {
        address = QHostAddress::LocalHostIPv6;
    }
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isIpv6 ? u'[' + address.toString() + u']' : address.toString();
    return (isEncrypted() ? "https://"_L1 : "http://"_L1) + host + u':'
        + QString::number(m_listener->serverPort()) + u'/';
}

Answer Server::nextElsewhere()
{
    return m_responder.nextElsewhere(QUrl(url()).authority().toLatin1());
}

bool Server::isReachedFromOutside() const
{
    return m_listener && !m_listener->serverAddress().isLoopback();
}

void Server::accept(qintptr descriptor)
{
    auto *socket = isEncrypted() ? new QSslSocket : new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    auto *connection =
        new Connection(socket, ++m_lastConnection, m_responder, m_configuration.waiting, this);
    if (m_connections.size() >= m_room) {
        connection->refuse();
    }
    m_connections << connection;
    connect(connection, &Connection::failed, this, &Server::tell);
    connect(connection, &Connection::answered, this, [this](const LogEntry &entry) {
        if (!isOfLog(entry)) {
            tell(entry);
            count();
        }
    });
    connect(connection, &Connection::ended, this, [this, connection] {
        m_connections.removeOne(connection);
        connection->deleteLater();
        if (m_connections.isEmpty() && m_listener && !m_listener->isListening()) {
            emit finished();
        }
    });
    if (isEncrypted()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(m_configuration.certificates);
        tls.setPrivateKey(m_configuration.key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        connection->encrypt(tls);
    }
}

void Server::tell(const LogEntry &entry)
{
    emit answered(m_responder.log().add(entry));
}

void Server::count()
{
    if (m_left == 0 || --m_left > 0) {
        return;
    }
    m_listener->close();
    const QList<Connection *> connections = m_connections; // each leaves the list as it ends
    for (Connection *connection : connections) {
        connection->close();
    }
    if (connections.isEmpty()) {
        emit finished();
    }
}

} // namespace respond
