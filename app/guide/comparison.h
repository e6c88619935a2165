// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guide.h"

namespace guide {

/// The fewest and the most codes that are compared.
inline constexpr qsizetype fewestCompared = 2;
inline constexpr qsizetype mostCompared = 5;

/// The question of a set of easily confused codes, answered for the codes that are compared.
struct Decision
{
    QString question;
    QStringList answers; ///< one for each code
};

/// What one code has to say about a row.
struct Cell
{
    QString value; ///< may hold `code` between backticks; empty if there is nothing to tell
    QString detail; ///< the reason of the value; may be empty
};

/// One thing that codes differ in or have in common.
struct Row
{
    QString key; ///< "retry": its name in JSON, never changed
    QString name; ///< in the user's language
    QList<Cell> cells; ///< one for each code

    /// Whether two of the codes have different values.
    bool differs() const;
};

/// Codes side by side.
struct Comparison
{
    QList<int> codes; ///< in the order that was asked for
    QList<Decision> decisions; ///< of the smallest sets that hold all of the codes; may be empty
    QList<Row> rows; ///< those that differ first

    /// The questions that decide, if they are one or two, or "401, 404 and 503 side by side".
    QString title() const;
};

/// What decides between @p codes, each of which the catalogue has, and how they differ. @p
/// ecosystem is whose constants are told; empty if none are.
Comparison compare(const core::Catalogue &catalogue, const Guide &guide, const QList<int> &codes,
                   const QString &ecosystem);

/// The codes of @p set that are compared where @p code is meant: all, or of many that one and its
/// neighbors.
QList<int> comparedOf(const core::ConfusableSet &set, int code);

/// The smallest sets of the catalogue that hold all of @p codes. Valid as long as the catalogue.
QList<const core::ConfusableSet *> smallestSets(const core::Catalogue &catalogue,
                                                const QList<int> &codes);

} // namespace guide
