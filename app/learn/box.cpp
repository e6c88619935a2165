// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "box.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace learn {

namespace {

/// How many days a card rests in each compartment.
constexpr int rests[] = {1, 2, 4, 9, 20, 45};
constexpr int last = static_cast<int>(std::size(rests)) - 1;
constexpr int wellKnown = 3; ///< from this compartment on old misses are forgotten
constexpr int tooManyMisses = 4;

/// "picture-404 2 1 2026-12-03": id, compartment, misses, day.
std::optional<std::pair<QString, Box::Place>> readLine(const QString &line)
{
    constexpr qsizetype fields = 4;
    const QStringList parts = line.split(u' ');
    if (parts.size() != fields) {
        return std::nullopt;
    }
    bool isCompartment = false;
    bool isCount = false;
    const Box::Place place {.compartment = parts.at(1).toInt(&isCompartment),
                            .misses = parts.at(2).toInt(&isCount),
                            .due = QDate::fromString(parts.at(3), Qt::ISODate)};
    const bool isGood = isCompartment && isCount && place.compartment >= 0
        && place.compartment <= last && place.misses >= 0 && place.due.isValid();
    return isGood && !parts.first().isEmpty() ? std::optional(std::pair(parts.first(), place))
                                              : std::nullopt;
}

} // namespace

Box::Box(const QStringList &lines)
{
    for (const QString &line : lines) {
        if (const auto entry = readLine(line)) {
            m_places.insert(entry->first, entry->second);
        } else {
            m_unreadable << line;
        }
    }
}

QStringList Box::lines() const
{
    QStringList all;
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
        all << u"%1 %2 %3 %4"_s.arg(it.key(), QString::number(it->compartment),
                                    QString::number(it->misses), it->due.toString(Qt::ISODate));
    }
    all.sort();
    return all + m_unreadable;
}

void Box::record(const QString &id, bool isRight, const QDate &today)
{
    Place &place = m_places[id];
    if (isRight) {
        place.compartment = std::min(place.compartment + 1, last);
        place.misses = place.compartment >= wellKnown ? 0 : place.misses;
    } else {
        place.compartment = 0;
        ++place.misses;
    }
    place.due = today.addDays(rests[place.compartment]);
}

std::optional<Box::Place> Box::place(const QString &id) const
{
    const auto it = m_places.constFind(id);
    return it == m_places.cend() ? std::nullopt : std::optional(*it);
}

bool Box::neverSticks(const QString &id) const
{
    return m_places.value(id).misses >= tooManyMisses;
}

bool Box::hasMissed() const
{
    return std::any_of(m_places.cbegin(), m_places.cend(),
                       [](const Place &place) { return place.compartment == 0; });
}

void Box::clear()
{
    m_places.clear();
    m_unreadable.clear();
}

} // namespace learn
