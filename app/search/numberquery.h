// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <core/status.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace search {

/// A query that is nothing but a number, or the beginning of one.
struct NumberQuery
{
    QString digits; ///< "404", "40", "4": those with which the codes begin
    std::optional<core::StatusClass> statusClass; ///< "4xx"

    bool isWhole() const { return digits.size() == 3; }
};

/// Reads "404", "40", "4xx", "41x"; null if @p query is something else, also if it has four digits.
std::optional<NumberQuery> readNumberQuery(const QString &query);

/// A query with numbers of three digits among its words.
struct NumbersInWords
{
    QList<int> numbers; ///< each once, as they stand there
    QStringList others; ///< the other words, folded
    bool isList = false; ///< nothing but spaces, commas and slashes stands between words
};

/// Splits @p query.
NumbersInWords readNumbersInWords(const QString &query);

} // namespace search
