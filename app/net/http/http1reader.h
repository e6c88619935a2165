// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "answer.h"

#include <optional>

namespace net {

/// Reads an answer of HTTP/1.0 or 1.1 (RFC 9112), as far as a check needs it: interim answers, the
/// final head, and whether content follows. Does no input or output of its own.
class Http1Reader
{
public:
    /// The answer will be to a request with @p method: HEAD has no content.
    /// Of the content, @p contentWanted octets are read; if none are, only whether there is any.
    explicit Http1Reader(const QByteArray &method, qsizetype contentWanted = 0);

    /// Takes the next @p octets of the connection. What follows AnswerState::Done is not looked at.
    void read(QByteArrayView octets);

    /// The server sent its last octet, or no more is waited for.
    void end();

    const Answer &answer() const { return m_answer; }

    /// Whether the answer ended with the last octet that was read, and the connection may carry
    /// another one (RFC 9112, section 9.3).
    bool leavesOpen() const;

private:
    enum class Part { StatusLine, Fields, ChunkSize, Content };

    void stop(AnswerState state, const QByteArray &reason = {});
    void readLine(const QByteArray &line);
    void readStatusLine(const QByteArray &line);
    void readField(const QByteArray &line);
    void endHead();
    void takeContent(qulonglong size);
    void takeWanted();
    void checkFirstOctets();

    QByteArray m_method;
    QByteArray m_line; ///< what came of the current line
    qsizetype m_headSize = 0; ///< octets of all heads
    Part m_part = Part::StatusLine;
    AnswerHead m_head; ///< the one that is being read
    bool m_endsWithHead = false; ///< by the rules, no content follows
    std::optional<qulonglong> m_left; ///< octets of content to come; none if the head does not tell
    qsizetype m_contentWanted;
    std::optional<ContentReader> m_content; ///< once it comes, if it is wanted
    Answer m_answer;
};

} // namespace net
