// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "responder.h"

#include <QHostAddress>
#include <QObject>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

class QTcpServer;

namespace respond {

/// How a server is started.
struct Configuration
{
    static constexpr quint16 usualPort = 8404;

    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = usualPort; ///< 0 for any that is free
    bool takesNextPort = false; ///< if that one is taken
    QByteArray elsewhere {}; ///< see Responder::setElsewhere()
    QList<Route> routes {};
    QList<QSslCertificate> certificates {}; ///< of TLS, the server's own first; empty for none
    QSslKey key {}; ///< of the first one
    qint64 requests = 0; ///< it answers so many, and ends; 0 for any number
    Waiting waiting {};
};

/// Answers any code, over HTTP/1.1. It is off until it is started.
class Server : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostConnections = 2000; ///< one more is answered with 503

    /// Both must outlive the object.
    Server(const core::Catalogue &catalogue, const pictures::CatImages &images,
           QObject *parent = nullptr);
    ~Server() override;

    /// Starts to listen; false if it cannot, and then fault() says why.
    bool start(const Configuration &configuration);

    /// Ends all connections and stops to listen.
    void stop();

    bool isRunning() const;

    /// Why the last start failed, in a line of the system's language.
    QString fault() const { return m_fault; }

    /// Whether the last start failed since another program has the port.
    bool isPortTaken() const { return m_isPortTaken; }

    /// Where it is reached, such as "http://127.0.0.1:8404/"; null if it does not run.
    QString url() const;

    /// Whether other machines may reach it.
    bool isReachedFromOutside() const;

    /// Changes what paths without a meaning of their own get, from the next request on.
    void setElsewhere(const QByteArray &target) { m_responder.setElsewhere(target); }

    /// See Responder::nextElsewhere().
    Answer nextElsewhere();

    RequestLog &log() { return m_responder.log(); }

signals:
    /// It was started or stopped.
    void changed();

    /// A request was answered, or its client left; or no request came of what came.
    void answered(const respond::LogEntry &entry);

    /// As many requests as were asked for are answered, and all connections are over.
    void finished();

private:
    void accept(qintptr descriptor);
    void tell(const LogEntry &entry);
    void count();
    bool isEncrypted() const { return !m_configuration.certificates.isEmpty(); }

    Responder m_responder;
    Configuration m_configuration;
    std::unique_ptr<QTcpServer> m_listener;
    QList<Connection *> m_connections;
    qsizetype m_room = mostConnections; ///< for connections; less where the system says so
    qint64 m_lastConnection = 0;
    qint64 m_left = 0; ///< of the requests that it answers
    QString m_fault;
    bool m_isPortTaken = false;
};

} // namespace respond
