// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/waiting.h"

#include <core/catalogue.h>
#include <pictures/catimages.h>
#include <respond/server.h>

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

/// The end of the last request of a connection.
inline constexpr auto closing = "Host: a\r\nConnection: close\r\n\r\n";

inline quint16 portOf(const respond::Server &server)
{
    return static_cast<quint16>(QUrl(server.url()).port());
}

/// Takes what comes until it holds @p end.
inline QByteArray readUntil(QTcpSocket *socket, const QByteArray &end)
{
    QByteArray octets;
    waitUntil([&] {
        octets += socket->readAll();
        return octets.contains(end) || socket->state() == QAbstractSocket::UnconnectedState;
    });
    return octets + socket->readAll();
}

inline respond::LogEntry entryOf(const QSignalSpy &spy, qsizetype index)
{
    return spy.at(index).first().value<respond::LogEntry>();
}

/// A server for raw sockets on loopback, and what it tells of its answers.
class RunningServer
{
protected:
    void startServer()
    {
        m_server = std::make_unique<respond::Server>(m_catalogue, m_images);
        m_answered = std::make_unique<QSignalSpy>(m_server.get(), &respond::Server::answered);
        QVERIFY(m_server->start({.port = 0}));
    }

    void endServer()
    {
        m_answered.reset();
        m_server.reset();
    }

    std::unique_ptr<QTcpSocket> connected() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, portOf(*m_server));
        waitUntil([&] { return socket->state() == QAbstractSocket::ConnectedState; });
        return socket;
    }

    /// What comes on a connection of its own until the server ends it.
    QByteArray exchange(const QByteArray &octets) const
    {
        const auto socket = connected();
        socket->write(octets);
        QByteArray answer;
        waitUntil([&] {
            answer += socket->readAll();
            return socket->state() == QAbstractSocket::UnconnectedState;
        });
        return answer + socket->readAll();
    }

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    pictures::CatImages m_images;
    std::unique_ptr<respond::Server> m_server;
    std::unique_ptr<QSignalSpy> m_answered;
};
