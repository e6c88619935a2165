// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"
#include "request.h"

#include <memory>

namespace net {

/// One request and its answer over HTTP/2 (RFC 9113), by libnghttp2. Does no input or output of
/// its own.
class Http2Reader
{
public:
    explicit Http2Reader(const Request &request);
    ~Http2Reader();
    Q_DISABLE_COPY_MOVE(Http2Reader)

    /// Takes the next @p octets of the connection; takeOutput() has to follow, since it may find
    /// that the connection cannot go on.
    void read(QByteArrayView octets);

    /// The server sent its last octet, or no more is waited for.
    void end();

    /// What has to be written to the connection now: at first the preface and the request.
    QByteArray takeOutput();

    const Answer &answer() const;

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace net
