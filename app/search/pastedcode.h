// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace search {

/// A number in a text that may be a status code.
struct PastedCode
{
    /// How sure it is, by what stands around it.
    enum class Certainty {
        Possible, ///< three digits inside a word, a path or a sentence
        Plain, ///< three digits standing alone
        Stated ///< behind "HTTP/1.1", "status", "error" and the like
    };

    int code = 0;
    Certainty certainty = Certainty::Possible;

    bool operator==(const PastedCode &) const = default;
};

/// The possible status codes in @p text, such as a response line, an access-log line or the message
/// of an exception, in the order in which they stand there. Addresses, dates, times, sizes and
/// versions are passed over.
QList<PastedCode> findPastedCodes(QStringView text);

} // namespace search
