// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rule.h"

#include <QHash>
#include <QList>

namespace net {

/// Tells from the status and the names of the fields of an answer which rules may have something to
/// say, so that most are never tried.
class RuleIndex
{
public:
    explicit RuleIndex(const QList<Rule> &rules);

    /// The places of the rules that may hold for the answer in @p hop, in ascending order.
    QList<qsizetype> candidates(const Hop &hop) const;

private:
    using Fields = QList<int>; ///< by their numbers

    /// What an answer must have for a rule to hold.
    struct Entry
    {
        QList<StatusRange> statuses; ///< any, if empty
        QList<Fields> needs; ///< of each, one field must be there
    };

    Fields numbered(const QStringList &fields);

    QHash<QString, int> m_numbers; ///< of fields that rules need, by their names in small letters
    QList<Entry> m_entries; ///< of each rule
};

} // namespace net
