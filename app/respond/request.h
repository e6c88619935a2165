// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fields.h"

namespace respond {

/// Who is at the other end of a connection.
struct Peer
{
    QByteArray address;
    bool isEncrypted = false;
    bool isLocal = true; ///< on this machine

    QByteArray scheme() const { return isEncrypted ? "https" : "http"; }
};

/// A request as it came.
struct Request
{
    QByteArray method;
    QByteArray target; ///< as it stands in the request line
    int minorVersion = 1; ///< of HTTP/1
    Fields fields;
    QByteArray body; ///< its first octets, at most RequestParser::keptBody
    qint64 bodySize = 0; ///< of the whole body

    bool operator==(const Request &) const = default;

    /// Whether the client wants to send another one afterwards (RFC 9112, section 9.3).
    bool keepsAlive() const;
};

} // namespace respond
