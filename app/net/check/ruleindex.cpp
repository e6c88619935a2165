// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruleindex.h"

#include <QBitArray>

#include <algorithm>

namespace net {

RuleIndex::RuleIndex(const QList<Rule> &rules)
{
    m_entries.reserve(rules.size());
    for (const Rule &rule : rules) {
        Entry entry {.statuses = rule.when.statuses, .needs = {}};
        for (const QStringList &fields : rule.when.needs()) {
            entry.needs << numbered(fields);
        }
        m_entries << entry;
    }
}

RuleIndex::Fields RuleIndex::numbered(const QStringList &fields)
{
    Fields numbers;
    for (const QString &field : fields) {
        const QString name = field.toLower();
        const auto next = static_cast<int>(m_numbers.size());
        numbers << m_numbers.value(name, next);
        m_numbers.insert(name, numbers.last());
    }
    return numbers;
}

QList<qsizetype> RuleIndex::candidates(const Hop &hop) const
{
    QBitArray there(m_numbers.size());
    for (const HeaderField &field : hop.headers) {
        const auto number = m_numbers.constFind(field.name.toLower());
        if (number != m_numbers.cend()) {
            there.setBit(*number);
        }
    }
    const auto isThere = [&there](int number) { return there.testBit(number); };
    const auto hasOneOf = [&isThere](const Fields &fields) {
        return std::any_of(fields.cbegin(), fields.cend(), isThere);
    };
    const auto isInRange = [&hop](StatusRange range) { return range.contains(hop.status); };

    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const auto &[statuses, needs] = m_entries.at(i);
        if ((statuses.isEmpty() || std::any_of(statuses.cbegin(), statuses.cend(), isInRange))
            && std::all_of(needs.cbegin(), needs.cend(), hasOneOf)) {
            places << i;
        }
    }
    return places;
}

} // namespace net
