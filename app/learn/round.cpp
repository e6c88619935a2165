// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "round.h"

#include "choices.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace learn {

namespace {

constexpr qsizetype fewNew = 3; // while something is missed

/// Cards of a round, as different from one another as can be.
class Selection
{
public:
    bool isFull() const { return m_cards.size() >= roundSize; }
    const QList<Card> &cards() const { return m_cards; }

    /// Takes at most @p most out of @p cards, where codes and kinds that it has not come first.
    void takeMixed(QList<Card> *cards, qsizetype most)
    {
        for (; most > 0 && !cards->isEmpty() && !isFull(); --most) {
            const auto best = std::min_element(
                cards->begin(), cards->end(),
                [this](const Card &left, const Card &right) { return rank(left) < rank(right); });
            take(*best);
            cards->erase(best);
        }
    }

    void take(const Card &card)
    {
        if (!isFull()) {
            m_cards << card;
            m_codes << card.code;
            ++m_kinds[card.kind];
        }
    }

private:
    std::tuple<bool, bool, int> rank(const Card &card) const
    {
        return {!card.isFirst, m_codes.contains(card.code), m_kinds.value(card.kind)};
    }

    QList<Card> m_cards;
    QSet<int> m_codes;
    QHash<Kind, int> m_kinds;
};

} // namespace

QList<Card> pickRound(const QList<Card> &cards, const Box &box, const QDate &today, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Card> shuffled = cards;
    shuffle(&shuffled, &random);
    QList<Card> seen;
    QList<Card> unseen;
    for (const Card &card : std::as_const(shuffled)) {
        (box.place(card.id) ? seen : unseen) << card;
    }
    std::stable_sort(seen.begin(), seen.end(), [&box](const Card &left, const Card &right) {
        return box.place(left.id)->due < box.place(right.id)->due;
    });
    const auto rest = std::find_if(seen.cbegin(), seen.cend(), [&](const Card &card) {
        return box.place(card.id)->due > today;
    });

    Selection round;
    std::for_each(seen.cbegin(), rest, [&round](const Card &card) { round.take(card); });
    round.takeMixed(&unseen, box.hasMissed() ? fewNew : roundSize);
    std::for_each(rest, seen.cend(), [&round](const Card &card) { round.take(card); });
    round.takeMixed(&unseen, roundSize); // too few were seen to make a round of them
    QList<Card> picked = round.cards();
    shuffle(&picked, &random);
    return picked;
}

Round::Round(const QList<Card> &cards, Box *box, const QDate &today)
    : m_box(box)
    , m_today(today)
{
    for (const Card &card : cards) {
        m_steps.append({.card = card});
    }
}

qsizetype Round::number() const
{
    const auto repeats = std::count_if(m_steps.cbegin(), m_steps.cbegin() + m_at + 1,
                                       [](const Step &step) { return step.isRepeat; });
    return m_at + 1 - repeats;
}

void Round::answer(bool isRight)
{
    constexpr qsizetype between = 2; // cards before it comes once more
    if (isRepeat()) {
        return;
    }
    const Card asked = card();
    m_box->record(asked.id, isRight, m_today);
    if (!isRight) {
        m_missed << asked;
        m_steps.insert(std::min(m_at + 1 + between, m_steps.size()),
                       {.card = asked, .isRepeat = true});
    }
}

} // namespace learn
