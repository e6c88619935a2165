// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <net/check/hop.h>

#include <QAbstractSocket>
#include <QHostInfo>
#include <QSslError>

namespace net {

/// Where in a hop something went wrong.
enum class Stage {
    Lookup,
    Connecting,
    Securing, ///< the TLS handshake
    Waiting, ///< the request is sent, nothing came yet
    Reading ///< in the middle of the header section
};

/// The name of @p host could not be looked up.
Failure lookupFailure(const QUrl &url, QHostInfo::HostInfoError error);

/// @p error ended the connection to @p url in @p stage; @p message is what Qt says of it.
Failure socketFailure(const QUrl &url, Stage stage, QAbstractSocket::SocketError error,
                      const QString &message);

/// The certificate of @p url does not hold. @p errors has at least one.
Failure certificateFailure(const QUrl &url, const QList<QSslError> &errors);

/// Nothing came in @p stage for @p limitMs milliseconds.
Failure timeoutFailure(const QUrl &url, Stage stage, qint64 limitMs);

/// The server closed the connection in @p stage without an answer.
Failure closedFailure(const QUrl &url, Stage stage);

/// A redirect from a public address leads to @p url, which is at @p address (null if it was not
/// looked up) and not public.
Failure privateTargetFailure(const QUrl &url, const QHostAddress &address);

/// The proxy wants to know who asks.
Failure proxyLoginFailure(const QUrl &url);

/// What came instead of an answer.
enum class BadAnswer {
    NotHttp,
    TlsRecord, ///< the port speaks TLS
    TooLarge,
    Http2 ///< against the rules of HTTP/2
};
Failure answerFailure(const QUrl &url, BadAnswer answer);

} // namespace net
