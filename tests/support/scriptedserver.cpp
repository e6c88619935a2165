// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedserver.h"

#include <QHostAddress>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

/// How long the first request in @p octets is, with its body; 0 if it is not complete.
qsizetype requestSize(const QByteArray &octets)
{
    const qsizetype headEnd = octets.indexOf("\r\n\r\n");
    if (headEnd == -1) {
        return 0;
    }
    const qsizetype lengthAt = octets.toLower().indexOf("content-length:");
    const qsizetype bodySize = lengthAt == -1 || lengthAt > headEnd
        ? 0
        : octets.mid(lengthAt + 15, 20).split('\r').constFirst().trimmed().toLongLong();
    const qsizetype size = headEnd + 4 + bodySize;
    return octets.size() < size ? 0 : size;
}

} // namespace

QByteArray emptyAnswer(const QByteArray &status, const QByteArray &fields)
{
    return "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: 0\r\n\r\n";
}

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

/// Answers the requests that are complete; what comes behind them on the connection waits.
void ScriptedServer::receive(QTcpSocket *socket)
{
    QByteArray octets = socket->property("octets").toByteArray() + socket->readAll();
    for (qsizetype size = 0; (size = requestSize(octets)) > 0; octets = octets.mid(size)) {
        const QByteArray request = octets.left(size);
        m_requests << request;
        const QByteArray path = request.split(' ').value(1);
        const Script script = m_scripts.value(path, m_scripts.value(QByteArray()));
        if (script) {
            script(*socket, request);
        }
    }
    socket->setProperty("octets", octets);
}
