// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

class QSslSocket;

namespace net {

/// What a server's certificate says of itself, whether it is right or not.
struct ShownCertificate
{
    QStringList names {}; ///< and addresses that it stands for, the first mostNames of them
    QString issuer {};
    QDateTime from {}; ///< in UTC
    QDateTime to {}; ///< in UTC

    static constexpr qsizetype mostNames = 100;
};

/// What client and server agreed on in the handshake, as far as it came.
struct TlsFacts
{
    QString version {}; ///< "TLS 1.3"; empty if it is not known
    QString alpn {}; ///< "h2", "http/1.1"; empty if the server chose none
    ShownCertificate certificate {};
};

/// Whom an exchange spoke with.
struct Peer
{
    QString address {}; ///< of the server; empty through a proxy, or if none was reached
    std::optional<TlsFacts> tls {};
};

/// What is known of the handshake on @p socket.
TlsFacts tlsFactsOf(const QSslSocket &socket);

} // namespace net
