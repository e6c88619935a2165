// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure.h"

#include "origin.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(net::Failure)
};

/// "example.com" or "example.com:8080".
QString hostOf(const QUrl &url)
{
    const QString host = url.host(QUrl::PrettyDecoded);
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    return url.port() == -1 ? bracketed : bracketed + u':' + QString::number(url.port());
}

/// The kind of a certificate error. What says most about the cause comes first in the list.
FailureKind kindOf(const QList<QSslError> &errors)
{
    static const QList<std::pair<QSslError::SslError, FailureKind>> kinds {
        {QSslError::CertificateExpired, FailureKind::TlsExpired},
        {QSslError::CertificateNotYetValid, FailureKind::TlsExpired},
        {QSslError::SelfSignedCertificate, FailureKind::TlsSelfSigned},
        {QSslError::HostNameMismatch, FailureKind::TlsWrongHost},
        {QSslError::SelfSignedCertificateInChain, FailureKind::TlsUnknownIssuer},
        {QSslError::UnableToGetIssuerCertificate, FailureKind::TlsUnknownIssuer},
        {QSslError::UnableToGetLocalIssuerCertificate, FailureKind::TlsUnknownIssuer},
        {QSslError::UnableToVerifyFirstCertificate, FailureKind::TlsUnknownIssuer},
        {QSslError::CertificateUntrusted, FailureKind::TlsUnknownIssuer},
        {QSslError::InvalidCaCertificate, FailureKind::TlsUnknownIssuer},
    };
    for (const auto &[error, kind] : kinds) {
        const auto isIt = [wanted = error](const QSslError &e) { return e.error() == wanted; };
        if (std::any_of(errors.begin(), errors.end(), isIt)) {
            return kind;
        }
    }
    return FailureKind::TlsProtocol;
}

/// OpenSSL's word for octets that are no TLS record: the first of "HTTP/1.1 400" or of a greeting.
bool isPlainAnswerToTls(const QString &message)
{
    return message.contains("wrong version number"_L1) || message.contains("http request"_L1)
        || message.contains("packet length too long"_L1);
}

Failure tlsFailure(const QUrl &url, const QString &message)
{
    if (isPlainAnswerToTls(message)) {
        return {.kind = FailureKind::PlainOnTlsPort,
                //: failure of a check; %1 is a host, %2 a port number
                .text = Tr::tr("%1 does not speak TLS on port %2")
                            .arg(url.host(), QString::number(portOf(url))),
                //: advice after a failed check
                .advice = Tr::tr("Try the same URL with http, or the port that serves https.")};
    }
    return {.kind = FailureKind::TlsProtocol,
            //: failure of a check; %1 is a host, %2 a message of the TLS library
            .text = Tr::tr("No secure connection to %1: %2").arg(hostOf(url), message.simplified()),
            //: advice after a failed check
            .advice =
                Tr::tr("Server and client may have no TLS version or cipher in common, or the "
                       "server wants a client certificate. Only TLS 1.2 and newer are tried.")};
}

} // namespace

Failure lookupFailure(const QUrl &url, QHostInfo::HostInfoError error)
{
    if (error == QHostInfo::HostNotFound) {
        return {.kind = FailureKind::HostNotFound,
                //: failure of a check; %1 is a host name
                .text = Tr::tr("The name %1 is not known").arg(url.host()),
                //: advice after a failed check
                .advice =
                    Tr::tr("Look for a typing error; a new name may need time to spread; check "
                           "that you are online.")};
    }
    return {.kind = FailureKind::HostNotFound,
            //: failure of a check; %1 is a host name
            .text = Tr::tr("The name %1 could not be looked up").arg(url.host()),
            //: advice after a failed check
            .advice =
                Tr::tr("The name server did not answer well: check that you are online, then try "
                       "again.")};
}

Failure privateTargetFailure(const QUrl &url, const QHostAddress &address)
{
    const QString host = address.isNull() || url.host() == address.toString()
        ? url.host()
        : url.host() + " ("_L1 + address.toString() + u')';
    return {
        .kind = FailureKind::PrivateTarget,
        //: failure of a check; %1 is a host
        .text =
            Tr::tr("The redirect leads from a public address to %1, which is not public").arg(host),
        //: advice after a failed check
        .advice = Tr::tr("It was not followed, since a stranger could so make you send requests "
                         "into your own network. If you trust it, allow private targets.")};
}

Failure proxyLoginFailure(const QUrl &url)
{
    return {.kind = FailureKind::ProxyLogin,
            //: failure of a check; %1 is a host
            .text = Tr::tr("The proxy on the way to %1 asks for a login").arg(hostOf(url)),
            //: advice after a failed check
            .advice = Tr::tr("Set user name and password of the proxy in the system's settings, or "
                             "make an exception for this host.")};
}

Failure socketFailure(const QUrl &url, Stage stage, QAbstractSocket::SocketError error,
                      const QString &message)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {.kind = FailureKind::Refused,
                //: failure of a check; %1 is a host, %2 a port number
                .text = Tr::tr("%1 refuses connections on port %2")
                            .arg(url.host(), QString::number(portOf(url))),
                //: advice after a failed check
                .advice =
                    Tr::tr("Nothing listens there, or a firewall says no: check the port, and "
                           "whether the server runs.")};
    case QAbstractSocket::RemoteHostClosedError:
        return closedFailure(url, stage);
    case QAbstractSocket::HostNotFoundError:
        return lookupFailure(url, QHostInfo::HostNotFound);
    case QAbstractSocket::NetworkError:
        if (stage == Stage::Waiting || stage == Stage::Reading) {
            return closedFailure(url, stage); // reset
        }
        [[fallthrough]];
    case QAbstractSocket::SocketTimeoutError:
        return {.kind = FailureKind::Unreachable,
                //: failure of a check; %1 is a host
                .text = Tr::tr("There is no way to %1").arg(hostOf(url)),
                //: advice after a failed check
                .advice =
                    Tr::tr("Check the network; with an IPv6 address, whether this network has "
                           "IPv6.")};
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return tlsFailure(url, message);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return proxyLoginFailure(url);
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return {.kind = FailureKind::Proxy,
                //: failure of a check; %1 is a host, %2 a message of Qt
                .text = Tr::tr("The proxy gives no connection to %1: %2")
                            .arg(hostOf(url), message.simplified()),
                //: advice after a failed check
                .advice = Tr::tr("Check the proxy in the system's settings.")};
    default:
        return {
            .kind = FailureKind::Other,
            //: failure of a check; %1 is a host, %2 a message of Qt
            .text =
                Tr::tr("The connection to %1 failed: %2").arg(hostOf(url), message.simplified()),
            .advice = {}};
    }
}

Failure certificateFailure(const QUrl &url, const QList<QSslError> &errors)
{
    QString text;
    QString advice;
    const FailureKind kind = kindOf(errors);
    const QSslCertificate certificate = errors.constFirst().certificate();
    switch (kind) {
    case FailureKind::TlsExpired:
        text = certificate.expiryDate() < QDateTime::currentDateTime()
            //: failure of a check; %1 is a host
            ? Tr::tr("The certificate of %1 has expired")
            : /*: failure of a check; %1 is a host */ Tr::tr(
                "The certificate of %1 is not valid yet");
        //: advice after a failed check
        advice =
            Tr::tr("Its owner has to renew it; check also that this computer's clock is right.");
        break;
    case FailureKind::TlsSelfSigned:
        //: failure of a check; %1 is a host
        text = Tr::tr("The certificate of %1 is signed by itself");
        //: advice after a failed check
        advice =
            Tr::tr("Anybody can make such a one. If the server is yours, let an authority sign "
                   "it, or add it to the system's trusted certificates.");
        break;
    case FailureKind::TlsWrongHost:
        //: failure of a check; %1 is a host
        text = Tr::tr("The certificate that came is not for %1");
        //: advice after a failed check
        advice = Tr::tr("Another server may have answered, or the certificate lacks this name.");
        break;
    case FailureKind::TlsUnknownIssuer:
        //: failure of a check; %1 is a host
        text = Tr::tr("The issuer of the certificate of %1 is not trusted here");
        //: advice after a failed check
        advice =
            Tr::tr("The server may not send its intermediate certificates, or its authority is "
                   "private: then add that to the system's trusted certificates.");
        break;
    default:
        //: failure of a check; %1 is a host
        text = Tr::tr("The certificate of %1 does not hold");
        break;
    }
    QStringList messages;
    for (const QSslError &error : errors) {
        messages << error.errorString();
    }
    messages.removeDuplicates();
    text = text.arg(hostOf(url));
    if (kind == FailureKind::TlsProtocol || messages.size() > 1) {
        text += u" ("_s + messages.join("; "_L1) + u')';
    }
    return {.kind = kind, .text = text, .advice = advice};
}

Failure timeoutFailure(const QUrl &url, Stage stage, qint64 limitMs)
{
    QString text;
    switch (stage) {
    case Stage::Lookup:
        //: failure of a check; %1 is a host, %2 a number of seconds
        text = Tr::tr("The name %1 could not be looked up within %2 s");
        break;
    case Stage::Connecting:
        //: failure of a check; %1 is a host, %2 a number of seconds
        text = Tr::tr("%1 took no connection within %2 s");
        break;
    case Stage::Securing:
        //: failure of a check; %1 is a host, %2 a number of seconds
        text = Tr::tr("%1 did not end the TLS handshake within %2 s");
        break;
    case Stage::Waiting:
        //: failure of a check; %1 is a host, %2 a number of seconds
        text = Tr::tr("%1 took the request and did not answer within %2 s");
        break;
    case Stage::Reading:
        //: failure of a check; %1 is a host, %2 a number of seconds
        text = Tr::tr("%1 began to answer, but not even the header section came within %2 s");
        break;
    }
    const bool isNetwork = stage == Stage::Lookup || stage == Stage::Connecting;
    //: advice after a failed check
    return {.kind = FailureKind::TimedOut,
            .text = text.arg(hostOf(url), QString::number(static_cast<double>(limitMs) / 1000.0)),
            .advice = isNetwork
                ? Tr::tr("Check the network and firewalls on the way; the host may be down.")
                : /*: advice after a failed check */ Tr::tr(
                    "The server may be overloaded: try again, or with a longer time limit.")};
}

Failure closedFailure(const QUrl &url, Stage stage)
{
    QString text;
    switch (stage) {
    case Stage::Lookup:
    case Stage::Connecting:
        //: failure of a check; %1 is a host
        text = Tr::tr("%1 closed the connection at once");
        break;
    case Stage::Securing:
        //: failure of a check; %1 is a host
        text = Tr::tr("%1 closed the connection during the TLS handshake");
        break;
    case Stage::Waiting:
        //: failure of a check; %1 is a host
        text = Tr::tr("%1 closed the connection without an answer");
        break;
    case Stage::Reading:
        //: failure of a check; %1 is a host
        text = Tr::tr("%1 closed the connection in the middle of the header section");
        break;
    }
    //: advice after a failed check
    return {
        .kind = FailureKind::Reset,
        .text = text.arg(hostOf(url)),
        .advice = stage == Stage::Waiting && url.scheme() == "http"_L1
            ? Tr::tr("The server program may have crashed, or the port wants https: try that, and "
                     "look into the server's log.")
            : /*: advice after a failed check */ Tr::tr(
                "The server program may have crashed, or something on the way cut the "
                "connection: look into the server's log.")};
}

Failure answerFailure(const QUrl &url, BadAnswer answer)
{
    switch (answer) {
    case BadAnswer::TlsRecord:
        return {.kind = FailureKind::TlsOnPlainPort,
                //: failure of a check; %1 is a host, %2 a port number
                .text = Tr::tr("%1 speaks TLS on port %2, but plain http was asked")
                            .arg(url.host(), QString::number(portOf(url))),
                //: advice after a failed check
                .advice = Tr::tr("Try the same URL with https.")};
    case BadAnswer::TooLarge:
        return {
            .kind = FailureKind::TooLarge,
            //: failure of a check; %1 is a host
            .text =
                Tr::tr("The header section of %1 is larger than a check reads").arg(hostOf(url)),
            //: advice after a failed check
            .advice = Tr::tr("Browsers do not read such an answer either: look for cookies or "
                             "other fields that grow.")};
    case BadAnswer::Http2:
        return {.kind = FailureKind::BrokenAnswer,
                //: failure of a check; %1 is a host
                .text = Tr::tr("The answer of %1 is against the rules of HTTP/2").arg(hostOf(url)),
                //: advice after a failed check
                .advice = Tr::tr("The server or a proxy before it is at fault.")};
    case BadAnswer::NotHttp:
        break;
    }
    return {.kind = FailureKind::BrokenAnswer,
            //: failure of a check; %1 is a host, %2 a port number
            .text = Tr::tr("What %1 answers on port %2 is not HTTP")
                        .arg(url.host(), QString::number(portOf(url))),
            //: advice after a failed check
            .advice = Tr::tr("Another kind of server may listen there: check the port.")};
}

} // namespace net
