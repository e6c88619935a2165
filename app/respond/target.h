// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace respond {

/// A name and a value of a query, decoded.
struct Argument
{
    QByteArray name;
    QByteArray value;
};
using Arguments = QList<Argument>;

/// The parts of what a request asks for.
struct Target
{
    QByteArray path; ///< as it came, from the first slash on
    QByteArray queryText; ///< as it came, without question mark
    QList<QByteArray> segments; ///< of the path, decoded; an empty last one is left out
    Arguments query;

    /// Reads @p text in any of the forms of RFC 9112, section 3.2.
    static Target of(QByteArrayView text);

    /// The segment number @p index; empty if there is none.
    QByteArray segment(qsizetype index) const { return segments.value(index); }

    bool has(QByteArrayView name) const;

    /// The first value of @p name; null if there is none.
    QByteArray value(QByteArrayView name) const;
};

/// Names and values as in a query or a form: "a=1&b=2".
Arguments readArguments(QByteArrayView text);

/// @p text in milliseconds: "2", "1.5s", "500ms", "2m", "1h"; a bare number counts in @p unit
/// milliseconds. Nothing if it is none, or negative.
std::optional<qint64> readDuration(QByteArrayView text, qint64 unit);

/// @p text in octets: "100", "10kB", "10MB", "1GB". Nothing if it is none, or beyond a terabyte.
std::optional<qint64> readSize(QByteArrayView text);

} // namespace respond
