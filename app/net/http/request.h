// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace net {

/// A header field (RFC 9110, section 5). Octets that are no UTF-8 are read as Latin-1.
struct HeaderField
{
    QString name; ///< as it was sent
    QString value;

    bool operator==(const HeaderField &) const = default;
};

/// What one exchange sends.
struct Request
{
    QUrl url = {}; ///< may have a fragment, which is kept but not sent
    QByteArray target = {}; ///< path and query, where url sends others than were written
    QByteArray method = "GET";
    QList<HeaderField> headers = {}; ///< the user's own
    QByteArray body = {};
    qsizetype contentWanted = 0; ///< octets of the answer's content that are read at most
    bool isHttp10 = false; ///< over HTTP/1.0 and without Host, to see what the server makes of it
};

/// Whether @p method changes nothing on the server (RFC 9110, section 9.2.1), so that no question
/// need be asked before it is sent.
bool isSafeMethod(const QByteArray &method);

/// Whether Statuscat sends a body with @p method.
bool hasBody(const QByteArray &method);

} // namespace net
