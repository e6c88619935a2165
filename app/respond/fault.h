// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace respond {

/// What goes wrong with an answer, on purpose.
struct Fault
{
    enum class Kind {
        None,
        CloseBeforeHead, ///< the connection ends without a word
        CloseAfterHead, ///< before the content
        CloseInHead, ///< in the middle of the header section
        CloseInBody, ///< in the middle of the content
        After, ///< after so many octets of the answer
        Reset, ///< by RST in the place of an answer
        WrongLength, ///< Content-Length is larger than what comes
        TwoLengths, ///< two different ones
        BadChunk, ///< a chunk whose size is no number
        Garbage, ///< octets that are no HTTP
        NoStatus, ///< a status line without a code
        SlowHead, ///< octet by octet
        Never ///< no answer, and the connection stays
    };

    Kind kind = Kind::None;
    qint64 octets = 0; ///< for After

    explicit operator bool() const { return kind != Kind::None; }
};

/// "reset", "after:100" ("after-100" in a path, where a colon comes before a weight), …; nothing if
/// there is no such fault.
std::optional<Fault> readFault(QByteArrayView text);

/// Its name, as readFault() reads it.
QByteArray faultName(const Fault &fault);

} // namespace respond
