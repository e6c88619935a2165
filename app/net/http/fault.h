// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSocket>
#include <QSslError>
#include <QString>

namespace net {

/// Where in an exchange something went wrong.
enum class Stage {
    Lookup,
    Connecting,
    Securing, ///< the TLS handshake
    Waiting, ///< the request is sent, nothing came yet
    Reading ///< in the middle of the header section
};

/// What went wrong in an exchange.
enum class FaultKind {
    NameUnknown,
    LookupFailed, ///< whether the name exists is not known
    Refused,
    Unreachable,
    Closed, ///< by the server, or reset
    TimedOut,
    Cancelled,
    PlainOnTlsPort, ///< the server speaks plain HTTP where https was asked
    TlsOnPlainPort, ///< the reverse
    TlsFailed, ///< no common version or cipher, broken handshake, …
    CertificateExpired,
    CertificateNotYetValid,
    CertificateSelfSigned,
    CertificateWrongHost,
    CertificateUnknownIssuer,
    CertificateWeak, ///< its key or signature; the detail says which
    CertificateInvalid, ///< in another way
    NotHttp, ///< the detail is the first line
    NoStatus, ///< the detail is a status line without a status code
    Http2Refused, ///< by the server; the detail is the name of its error
    AgainstHttp2, ///< against the rules of HTTP/2
    TooLarge, ///< the header section exceeds Answer::mostHead
    ProxyLogin, ///< the proxy asks for a login
    Proxy, ///< the proxy cannot be reached or refuses
    PrivateTarget, ///< an address that is not public, where only public ones may be asked
    Other
};

/// Why no status code came.
struct Fault
{
    FaultKind kind = FaultKind::Other;
    Stage stage = Stage::Lookup;

    /// What the kind alone does not tell: a message of Qt or its TLS library, the messages about a
    /// certificate, the address that is not public, the seconds after which the time was over.
    QString detail {};
};

/// @p error ended a connection in @p stage; @p message is what Qt says of it.
Fault socketFault(Stage stage, QAbstractSocket::SocketError error, const QString &message);

/// The certificate of the server, the first of @p chain, does not hold. The messages are told where
/// there are several, or where the kind says nothing.
Fault certificateFault(const QList<QSslError> &errors, const QList<QSslCertificate> &chain);

} // namespace net
