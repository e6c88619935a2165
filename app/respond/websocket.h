// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "request.h"

namespace respond {

/// Whether @p request opens a websocket (RFC 6455, section 4.2.1).
bool isWebSocketRequest(const Request &request);

/// The fields of the answer that opens it.
Fields webSocketFields(const Request &request);

/// The other end of a websocket: sends back what comes, and keeps no more than a message of it.
class WebSocketEcho
{
public:
    static constexpr qint64 largestFrame = qint64 {1024} * 1024;

    /// What is to be sent for the next @p octets.
    QByteArray read(QByteArrayView octets);

    /// Whether the connection is to end once that is sent.
    bool isClosed() const { return m_isClosed; }

private:
    QByteArray takeFrame(bool *isWhole);
    QByteArray close(int code);

    QByteArray m_octets;
    bool m_isClosed = false;
};

} // namespace respond
