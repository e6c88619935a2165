// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "box.h"
#include "card.h"

namespace learn {

/// How many cards a round has, whatever is due; fewer only where there are fewer.
inline constexpr qsizetype roundSize = 10;

/// The cards of a round on the day @p today, from @p cards: first those that are due, then new
/// ones, only three of them while something was missed, and last those that are not due yet. @p
/// seed decides between equals.
QList<Card> pickRound(const QList<Card> &cards, const Box &box, const QDate &today, quint32 seed);

/// Cards, one after the other. One that was missed comes once more before the end.
class Round
{
public:
    Round() = default;

    /// What is answered goes into @p box, which must outlive the round, under the day @p today.
    Round(const QList<Card> &cards, Box *box, const QDate &today);

    bool isOver() const { return m_at >= m_steps.size(); }

    /// The card that is asked; only if it is not over.
    const Card &card() const { return m_steps.at(m_at).card; }

    /// Whether the card was asked and missed before in this round.
    bool isRepeat() const { return m_steps.at(m_at).isRepeat; }

    /// How many cards were asked up to this one, each counted once, and how many there are.
    qsizetype number() const;
    qsizetype size() const { return m_steps.size() - m_missed.size(); }

    /// The card was answered. A card that comes once more changes nothing in the box: it is still
    /// one that was not known.
    void answer(bool isRight);

    /// Goes on to the next card.
    void next() { ++m_at; }

    /// The cards that were missed, each once.
    const QList<Card> &missed() const { return m_missed; }

private:
    struct Step
    {
        Card card;
        bool isRepeat = false;
    };

    QList<Step> m_steps;
    QList<Card> m_missed;
    qsizetype m_at = 0;
    Box *m_box = nullptr;
    QDate m_today;
};

} // namespace learn
