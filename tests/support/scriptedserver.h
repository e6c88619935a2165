// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

/// An answer without content: "410 Gone" and header fields, each ended by "\r\n".
QByteArray emptyAnswer(const QByteArray &status = "200 OK", const QByteArray &fields = {});

/// A server on loopback that answers as a test says, whether a server would or not.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    /// What a server does with the connection once the head of a request is there.
    using Script = std::function<void(QTcpSocket &socket, const QByteArray &request)>;

    ScriptedServer();

    /// Answers each request for @p path with @p octets and
    /// closes the connection. A null path stands for all that have no answer of their own.
    void answer(const QByteArray &path, const QByteArray &octets);

    /// As answer(), but leaves the connection open.
    void answerAndWait(const QByteArray &path, const QByteArray &octets);

    void script(const QByteArray &path, const Script &script);

    /// "http://127.0.0.1:PORT/path".
    QUrl url(const QString &path = QStringLiteral("/")) const;
    quint16 port() const;

    /// Requests that came, with what came of their bodies, in order.
    const QList<QByteArray> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

private:
    void receive(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QByteArray, Script> m_scripts;
    QList<QByteArray> m_requests;
    int m_connections = 0;
};
