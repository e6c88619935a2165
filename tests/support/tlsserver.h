// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "realservers.h"

#include <QSslServer>
#include <QUrl>

#include <functional>

/// A server on loopback that speaks TLS and then does what a test says, whether a server would or
/// not. It offers HTTP/2 and HTTP/1.1.
class TlsServer : public QSslServer
{
    Q_OBJECT

public:
    /// What is done with a connection once it is encrypted.
    using Script = std::function<void(QSslSocket &socket)>;

    TlsServer(const TestAuthority::Identity &identity, const Script &script);

    /// "https://HOST:PORT/".
    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;

    int connections() const { return m_connections; }

private:
    int m_connections = 0;
};

/// Whether the client of @p socket chose HTTP/2.
bool isHttp2(const QSslSocket &socket);

/// A frame of HTTP/2 (RFC 9113, section 4.1).
QByteArray http2Frame(char type, char flags, char stream, const QByteArray &payload);
