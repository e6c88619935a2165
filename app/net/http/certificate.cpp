// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSslKey>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr int leastRsaBits = 2048;

/// Whether @p pattern, a name that may begin with "*.", stands for @p host. The asterisk is one
/// whole label (RFC 9525, section 6.3).
bool isNameOf(const QString &pattern, const QString &host)
{
    const auto folded = [](const QString &name) {
        return QString::fromLatin1(QUrl::toAce(name.endsWith(u'.') ? name.chopped(1) : name))
            .toLower();
    };
    const QString wanted = folded(host);
    if (!pattern.startsWith("*."_L1)) {
        return !wanted.isEmpty() && folded(pattern) == wanted;
    }
    const qsizetype label = wanted.indexOf(u'.');
    return label > 0 && pattern.count(u'.') > 1 && folded(pattern.mid(2)) == wanted.mid(label + 1);
}

} // namespace

bool isCertificateFor(const QSslCertificate &certificate, const QString &host)
{
    const QMultiMap<QSsl::AlternativeNameEntryType, QString> names =
        certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const QList<QString> addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(), [&address](const QString &each) {
            return QHostAddress(each) == address;
        });
    }
    const QList<QString> patterns = names.values(QSsl::DnsEntry);
    return std::any_of(patterns.begin(), patterns.end(),
                       [&host](const QString &pattern) { return isNameOf(pattern, host); });
}

QString weaknessOf(const QList<QSslCertificate> &certificates)
{
    // Qt tells the algorithm of a signature in its text only.
    static const QRegularExpression weak(u"Signature Algorithm:.*(md5|sha1)(?!\\d)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const QSslCertificate &certificate : certificates) {
        const QSslKey key = certificate.publicKey();
        if (key.algorithm() == QSsl::Rsa && key.length() < leastRsaBits) {
            return u"RSA, %1 bits"_s.arg(key.length());
        }
        const QRegularExpressionMatch match = weak.match(certificate.toText());
        if (match.hasMatch()) {
            return match.captured(1).toUpper();
        }
    }
    return {};
}

} // namespace net
