// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peer.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace net {

namespace {

QString versionName(QSsl::SslProtocol version)
{
    return version == QSsl::TlsV1_3 ? u"TLS 1.3"_s
        : version == QSsl::TlsV1_2  ? u"TLS 1.2"_s
                                    : QString(); // older ones are not offered
}

} // namespace

TlsFacts tlsFactsOf(const QSslSocket &socket)
{
    const QSslCertificate certificate = socket.peerCertificate();
    const auto subjects = certificate.subjectAlternativeNames();
    const QStringList names =
        subjects.values(QSsl::DnsEntry) + subjects.values(QSsl::IpAddressEntry);
    return {.version = versionName(socket.sessionProtocol()),
            .alpn = QString::fromLatin1(socket.sslConfiguration().nextNegotiatedProtocol()),
            .certificate = {.names = names.mid(0, ShownCertificate::mostNames),
                            .issuer = certificate.issuerDisplayName(),
                            .from = certificate.effectiveDate().toUTC(),
                            .to = certificate.expiryDate().toUTC()}};
}

} // namespace net
