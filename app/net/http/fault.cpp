// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fault.h"

#include "certificate.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// The kind of a certificate error. What says most about the cause comes first in the list.
FaultKind kindOf(const QList<QSslError> &errors)
{
    static constexpr std::pair<QSslError::SslError, FaultKind> kinds[] = {
        {QSslError::CertificateExpired, FaultKind::CertificateExpired},
        {QSslError::CertificateNotYetValid, FaultKind::CertificateNotYetValid},
        {QSslError::SelfSignedCertificate, FaultKind::CertificateSelfSigned},
        {QSslError::HostNameMismatch, FaultKind::CertificateWrongHost},
        {QSslError::SelfSignedCertificateInChain, FaultKind::CertificateUnknownIssuer},
        {QSslError::UnableToGetIssuerCertificate, FaultKind::CertificateUnknownIssuer},
        {QSslError::UnableToGetLocalIssuerCertificate, FaultKind::CertificateUnknownIssuer},
        {QSslError::UnableToVerifyFirstCertificate, FaultKind::CertificateUnknownIssuer},
        {QSslError::CertificateUntrusted, FaultKind::CertificateUnknownIssuer},
        {QSslError::InvalidCaCertificate, FaultKind::CertificateUnknownIssuer},
    };
    for (const auto &[error, kind] : kinds) {
        const auto isIt = [wanted = error](const QSslError &e) { return e.error() == wanted; };
        if (std::any_of(errors.begin(), errors.end(), isIt)) {
            return kind;
        }
    }
    return FaultKind::CertificateInvalid;
}

/// Whether @p message is OpenSSL's word for octets that are no TLS record: the first of "HTTP/1.1
/// 400" or of a greeting.
bool isPlainAnswerToTls(const QString &message)
{
    return message.contains("wrong version number"_L1) || message.contains("http request"_L1)
        || message.contains("packet length too long"_L1);
}

FaultKind kindOf(Stage stage, QAbstractSocket::SocketError error, const QString &message)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return FaultKind::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return FaultKind::Closed;
    case QAbstractSocket::HostNotFoundError:
        return FaultKind::NameUnknown;
    case QAbstractSocket::NetworkError: // a reset, once the connection is open
        return stage < Stage::Waiting ? FaultKind::Unreachable : FaultKind::Closed;
    case QAbstractSocket::SocketTimeoutError:
        return FaultKind::Unreachable;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return isPlainAnswerToTls(message) ? FaultKind::PlainOnTlsPort : FaultKind::TlsFailed;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return FaultKind::ProxyLogin;
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return FaultKind::Proxy;
    default:
        return FaultKind::Other;
    }
}

} // namespace

Fault socketFault(Stage stage, QAbstractSocket::SocketError error, const QString &message)
{
    return {.kind = kindOf(stage, error, message), .stage = stage, .detail = message.simplified()};
}

Fault certificateFault(const QList<QSslError> &errors, const QList<QSslCertificate> &chain)
{
    const FaultKind kind = kindOf(errors);
    if (kind == FaultKind::CertificateInvalid) { // Qt has no word for weakness
        if (const QString weakness = weaknessOf(chain); !weakness.isEmpty()) {
            return {
                .kind = FaultKind::CertificateWeak, .stage = Stage::Securing, .detail = weakness};
        }
    }
    QStringList messages;
    for (const QSslError &error : errors) {
        messages << error.errorString();
    }
    messages.removeDuplicates();
    const bool isTold = kind == FaultKind::CertificateInvalid || messages.size() > 1;
    return {.kind = kind,
            .stage = Stage::Securing,
            .detail = isTold ? messages.join("; "_L1) : QString()};
}

} // namespace net
