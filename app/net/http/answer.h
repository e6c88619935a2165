// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contentreader.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace net {

/// Name and value of a field, as they are on the wire.
using FieldOctets = std::pair<QByteArray, QByteArray>;

/// The head of an answer: status line and header section.
struct AnswerHead
{
    int status = 0; ///< as sent
    QByteArray digits; ///< of the status, as they stood there
    QByteArray phrase;
    QByteArray version; ///< "1.0", "1.1", "2"
    QList<FieldOctets> fields; ///< in the order of arrival
    int oddLines = 0; ///< lines of the header section that are no fields and were passed over
    int foldedLines = 0; ///< that went on with the field before them (RFC 9112, section 5.2)
    int spacedNames = 0; ///< fields with white space before the colon (RFC 9112, section 5.1)
    int leftOut = 0; ///< fields that were too many
    QSet<QByteArray> names; ///< of all fields, in small letters, once there are very many

    /// Whether another answer follows (RFC 9110, section 15.2).
    bool isInterim() const { return status >= 100 && status < 200 && status != 101; }

    /// Takes the next field, or counts it if there are too many.
    void add(const QByteArray &name, const QByteArray &value);

    /// The value of the first field @p name (in lower case), null if there is none.
    QByteArray value(QByteArrayView name) const;
};

/// How far the reading of an answer is.
enum class AnswerState {
    Nothing, ///< not one octet of this answer yet
    Head, ///< inside a head, or between an interim answer and the final one
    Content, ///< the final head is there; whether content follows is open
    Done, ///< all that a check wants to know is known
    NotHttp, ///< the reason is the line that was read
    NoStatus, ///< a status line whose number is no status code; the reason is the line
    TlsRecord,
    TooLarge,
    Http2Error, ///< against the rules of HTTP/2
    Http2Refused ///< the server gave the request up; the reason is the error's name
};

/// What an answer has told so far.
struct Answer
{
    /// The most octets of heads, interim answers included, that are read.
    static constexpr qsizetype mostHead = qsizetype {256} * 1024;

    /// The most fields of one head that are kept, whatever they are; as many again are kept if no
    /// other has their name.
    static constexpr qsizetype mostFields = 1000;

    AnswerState state = AnswerState::Nothing;
    QList<AnswerHead> interim; ///< 1xx answers before the final one
    AnswerHead head; ///< the final one; what came of it, if its section did not end
    bool hasContent = false; ///< at least one octet of content came
    QByteArray content; ///< its beginning, as far as it was wanted; empty if it was not
    bool isContentWhole = false; ///< what was wanted of it is all of it
    ContentFault contentFault = ContentFault::None; ///< found in what was wanted
    QByteArray reason; ///< what the end of the reading was about, in the words of server or library
    bool wantsHttp1 = false; ///< the server refuses this request over HTTP/2 (RFC 9113, 7)

    /// Whether there is a final status code, with its whole header section.
    bool hasStatus() const;

    /// Whether the header section of the final answer began and did not end.
    bool isHeadCut() const;

    /// The final head; the last interim one if there is none, and an empty one if nothing came.
    const AnswerHead &lastHead() const;
};

/// @p octets as text: UTF-8, or Latin-1 where it is none, with NUL, CR and LF as blanks (RFC 9110,
/// section 5.5).
QString readable(const QByteArray &octets);

} // namespace net
