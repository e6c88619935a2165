// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace net {

/// What is wrong with the framing of content.
enum class ContentFault {
    None,
    Short, ///< it ended before its length or its last chunk
    Long, ///< it goes on behind its length, as far as that was seen
    BrokenChunk ///< what should be the size of a chunk is none
};

/// Reads the content of an answer of HTTP/1 by its framing (RFC 9112, sections 6.3 and 7.1), up to
/// a bound. Does no input or output of its own.
class ContentReader
{
public:
    /// Content in chunks, or of @p length octets, or until the connection closes if there is none.
    /// Of it, at most @p most octets are read.
    ContentReader(bool isChunked, std::optional<qulonglong> length, qsizetype most);

    void read(QByteArrayView octets);

    /// The server sent its last octet.
    void end();

    bool isDone() const { return m_isDone; }
    const QByteArray &content() const { return m_content; }
    ContentFault fault() const { return m_fault; }

private:
    enum class Part { Size, Data, DataEnd };

    QByteArrayView take(QByteArrayView octets);
    void readSize();

    bool m_isChunked;
    std::optional<qulonglong> m_left; ///< of the content, or of the current chunk
    qsizetype m_most;
    Part m_part;
    QByteArray m_line;
    QByteArray m_content;
    ContentFault m_fault = ContentFault::None;
    bool m_isDone = false;
};

} // namespace net
