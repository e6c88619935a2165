// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedserver.h"

#include <QHostAddress>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

ScriptedServer::ScriptedServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("No port on loopback: %s", qPrintable(m_server.errorString()));
    }
}

void ScriptedServer::answer(const QByteArray &path, const QByteArray &octets)
{
    script(path, [octets](QTcpSocket &socket, const QByteArray &) {
        socket.write(octets);
        socket.disconnectFromHost();
    });
}

void ScriptedServer::answerAndWait(const QByteArray &path, const QByteArray &octets)
{
    script(path, [octets](QTcpSocket &socket, const QByteArray &) { socket.write(octets); });
}

void ScriptedServer::script(const QByteArray &path, const Script &script)
{
    m_scripts.insert(path, script);
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(port()), path));
}

quint16 ScriptedServer::port() const
{
    return m_server.serverPort();
}

void ScriptedServer::receive(QTcpSocket *socket)
{
    const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
    socket->setProperty("request", request);
    const qsizetype headEnd = request.indexOf("\r\n\r\n");
    if (headEnd == -1) {
        return;
    }
    const qsizetype lengthAt = request.toLower().indexOf("content-length:");
    const qsizetype bodySize = lengthAt == -1 || lengthAt > headEnd
        ? 0
        : request.mid(lengthAt + 15, 20).split('\r').constFirst().trimmed().toLongLong();
    if (request.size() < headEnd + 4 + bodySize || socket->property("answered").toBool()) {
        return;
    }
    socket->setProperty("answered", true);
    m_requests << request;
    const QByteArray path = request.split(' ').value(1);
    const Script script = m_scripts.value(path, m_scripts.value(QByteArray()));
    if (script) {
        script(*socket, request);
    }
}
