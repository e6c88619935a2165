// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

TlsServer::TlsServer(const TestAuthority::Identity &identity, const Script &script)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile key(identity.key);
    if (key.open(QIODevice::ReadOnly)) {
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    }
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(identity.certificate));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    setSslConfiguration(configuration);
    connect(this, &QSslServer::pendingConnectionAvailable, this, [this, script] {
        while (auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection())) {
            ++m_connections;
            connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
            script(*socket);
        }
    });
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("No port on loopback: %s", qPrintable(errorString()));
    }
}

QUrl TlsServer::url(const QString &host) const
{
    return QUrl(u"https://%1:%2/"_s.arg(host, QString::number(serverPort())));
}

bool isHttp2(const QSslSocket &socket)
{
    return socket.sslConfiguration().nextNegotiatedProtocol()
        == QSslConfiguration::ALPNProtocolHTTP2;
}

QByteArray http2Frame(char type, char flags, char stream, const QByteArray &payload)
{
    const auto size = payload.size();
    const char head[] = {static_cast<char>(size >> 16 & 0xff),
                         static_cast<char>(size >> 8 & 0xff),
                         static_cast<char>(size & 0xff),
                         type,
                         flags,
                         0,
                         0,
                         0,
                         stream};
    return QByteArray(head, sizeof head) + payload;
}
