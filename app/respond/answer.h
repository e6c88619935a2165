// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fault.h"
#include "fields.h"

namespace respond {

/// An answer, ready to be written.
struct Answer
{
    /// A 1xx that comes before it.
    struct Interim
    {
        int code = 100;
        QByteArray phrase;
        Fields fields;
    };

    QList<Interim> interim;
    int code = 200; ///< 0 if none comes after them
    QByteArray phrase;
    Fields fields; ///< all but what frames the content and says whether the connection stays
    QByteArray content;
    qint64 size = 0; ///< of the content, which is repeated up to it
    bool isHead = false; ///< answers HEAD: the content is only told of
    bool closes = false; ///< the connection ends with it
    bool isWebSocket = false; ///< the connection is one from here on
    int minorVersion = 1; ///< of the request's HTTP/1

    qint64 delay = 0; ///< before it; milliseconds, as all times
    qint64 pause = 0; ///< between head and content
    qint64 drip = 0; ///< the content takes so long
    Fault fault;
    QByteArray why; ///< it is this one; may be empty
};

/// The head of @p answer as it stands on the wire, with the empty line.
QByteArray headOf(const Answer &answer);

/// "HTTP/1.1 404 Not Found" with its end.
QByteArray statusLine(int code, const QByteArray &phrase);

/// What is done on a connection, piece by piece.
struct Script
{
    struct Piece
    {
        qint64 wait = 0; ///< milliseconds before it
        QByteArray octets;
        qint64 size = 0; ///< how many are written; the octets are repeated up to it
    };
    enum class End {
        Keep, ///< for the next request
        Close,
        Reset,
        Stay, ///< without a word, for the longest delay
        WebSocket
    };

    QList<Piece> pieces;
    End end = End::Keep;
};

/// How @p answer is written, with its delays and its fault.
Script scriptOf(const Answer &answer);

} // namespace respond
