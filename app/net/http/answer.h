// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace net {

/// Name and value of a field, as they are on the wire.
using FieldOctets = std::pair<QByteArray, QByteArray>;

/// The head of an answer: status line and header section.
struct AnswerHead
{
    int status = 0; ///< as sent
    QByteArray phrase;
    QByteArray version; ///< "1.0", "1.1", "2"
    QList<FieldOctets> fields; ///< in the order of arrival
    int oddLines = 0; ///< lines of the header section that are no fields and were passed over

    /// The value of the first field @p name (in lower case), null if there is none.
    QByteArray value(QByteArrayView name) const;
};

/// How far the reading of an answer is.
enum class AnswerState {
    Nothing, ///< not one octet of this answer yet
    Head, ///< inside a head, or between an interim answer and the final one
    Content, ///< the final head is there; whether content follows is open
    Done, ///< all that a check wants to know is known
    NotHttp,
    TlsRecord,
    TooLarge,
    Http2Error, ///< against the rules of HTTP/2
    Http2Refused ///< the server gave the request up
};

/// What an answer has told so far.
struct Answer
{
    /// The most octets of heads, interim answers included, that are read.
    static constexpr qsizetype mostHead = qsizetype {256} * 1024;

    AnswerState state = AnswerState::Nothing;
    QList<AnswerHead> interim; ///< 1xx answers before the final one
    AnswerHead head; ///< the final one; valid from AnswerState::Content on
    bool hasContent = false; ///< at least one octet of content came

    /// Whether there is a final status code.
    bool hasStatus() const;

    /// The final head; the last interim one if there is none, and an empty one if nothing came.
    const AnswerHead &lastHead() const;
};

/// @p octets as text: UTF-8, or Latin-1 where it is none, with NUL, CR and LF as blanks (RFC 9110,
/// section 5.5).
QString readable(const QByteArray &octets);

} // namespace net
