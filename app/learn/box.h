// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace learn {

/// What was learned, as Leitner keeps cards: one that was known moves to the next compartment,
/// where it rests longer; one that was not goes back to the first. Counts in days.
class Box
{
public:
    struct Place
    {
        int compartment = 0; ///< 0 after a wrong answer
        int misses = 0; ///< wrong answers since it was last known well
        QDate due; ///< the day from which on it is asked again
    };

    /// Takes what lines() gave. A line that cannot be read is kept as it is and counts for nothing.
    explicit Box(const QStringList &lines = {});

    /// Everything, to be kept in the settings, in the order of the cards' ids.
    QStringList lines() const;

    /// How many lines cannot be read.
    qsizetype unreadable() const { return m_unreadable.size(); }

    /// The card @p id was answered on the day @p today.
    void record(const QString &id, bool isRight, const QDate &today);

    /// Where the card @p id is; nothing if it is new.
    std::optional<Place> place(const QString &id) const;

    /// Whether it was missed so often that another round will not help.
    bool neverSticks(const QString &id) const;

    /// Whether some card was answered wrong the last time that it was asked.
    bool hasMissed() const;

    bool isEmpty() const { return m_places.isEmpty() && m_unreadable.isEmpty(); }

    /// Forgets everything.
    void clear();

private:
    QHash<QString, Place> m_places;
    QStringList m_unreadable;
};

} // namespace learn
