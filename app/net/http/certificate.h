// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QString>

namespace net {

/// Whether @p certificate names @p host (lower case, without the brackets of an IPv6 address): by
/// an alternative name alone, an address by an entry for addresses (RFC 9110, section 4.3.4). The
/// common name, which Qt would take as well, is no longer one.
bool isCertificateFor(const QSslCertificate &certificate, const QString &host);

/// What makes one of @p certificates too weak to be trusted: "RSA, 1024 bits", "SHA1". Empty if
/// nothing does.
QString weaknessOf(const QList<QSslCertificate> &certificates);

} // namespace net
