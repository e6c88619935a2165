// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "request.h"

namespace respond {

/// Reads requests of HTTP/1.0 and 1.1 (RFC 9112), one after the other. Does no input or output of
/// its own, and keeps a bounded part of what comes, whatever comes.
class RequestParser
{
public:
    static constexpr qsizetype largestHead = qsizetype {64} * 1024; ///< and of the trailers
    static constexpr qsizetype mostFields = 200; ///< each costs memory, however short
    static constexpr qint64 largestBody = 100'000'000;
    static constexpr qsizetype keptBody = qsizetype {64} * 1024;

    enum class State {
        Head, ///< of the request to come
        Body, ///< the head is complete
        Done, ///< the request is complete
        Failed ///< what follows cannot be read
    };

    /// Takes the next @p octets of the connection up to the end of a request; returns how many it
    /// took. What is left is for after next().
    qsizetype read(QByteArrayView octets);

    /// The client sends no more: a head that was begun fails.
    void end();

    /// After Done: forgets the request, for the next one.
    void next();

    State state() const { return m_state; }

    /// Complete once Done; its body is still growing in State::Body. After Failed, what of it was
    /// read; method and target may be such as no request has.
    const Request &request() const { return m_request; }

    /// Whether nothing came yet of the request to come.
    bool isIdle() const { return m_state == State::Head && m_line.isEmpty(); }

    /// After Failed: the code to answer with (400, 413, 414, 431, 501 or 505), and the reason.
    int failure() const { return m_failure; }
    const QByteArray &reason() const { return m_reason; }

private:
    enum class Part { Content, ChunkSize, ChunkData, ChunkEnd, Trailers };

    qsizetype readHead(QByteArrayView octets);
    qsizetype readLine(QByteArrayView octets, qsizetype longest);
    qsizetype readContent(QByteArrayView octets);
    void takeHead(QByteArrayView head);
    bool takeRequestLine(QByteArrayView line);
    void keepRequestLine(QByteArrayView line);
    bool takeField(QByteArrayView line);
    void beginBody();
    void takeChunkLine(QByteArrayView line);
    void fail(int code, const QByteArray &reason);

    State m_state = State::Head;
    Request m_request;
    QByteArray m_line; ///< the head, or a line between chunks, as far as it came
    Part m_part = Part::Content;
    qint64 m_left = 0; ///< of the content or of the chunk
    qsizetype m_trailers = 0; ///< octets of them
    int m_failure = 0;
    QByteArray m_reason;
};

} // namespace respond
