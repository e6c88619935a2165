// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace net {

/// What a Content-Range field says, or where it leaves the grammar (RFC 9110, section 14.4).
struct ContentRange
{
    enum class Flaw {
        None,
        Unit, ///< no token and blank before the range
        Slash, ///< none between range and length
        Hyphen, ///< none between first and last
        Number, ///< something else where a number stands
        Asterisk ///< neither range nor length are said
    };

    Flaw flaw = Flaw::None;
    QString unit;
    std::optional<qint64> first;
    std::optional<qint64> last; ///< like first missing where no range was satisfied
    std::optional<qint64> length; ///< missing where it is not known

    /// Whether it has the right form but says what cannot be: the last before the first, or a
    /// length that ends before.
    bool isInvalid() const;
};

ContentRange readContentRange(const QString &value);

/// The first position and the last that a Range field with a single range asks for (RFC 9110,
/// section 14.1.2); the last is missing if it asks for all from there on. Nothing for other units,
/// several ranges and the end of a representation.
struct AskedRange
{
    qint64 first = 0;
    std::optional<qint64> last;
};

std::optional<AskedRange> readRange(const QString &value);

} // namespace net
