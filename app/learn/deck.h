// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "questions.h"

namespace learn {

/// All that can be asked, made from what the catalogue knows. What authorities dispute is not
/// asked.
class Deck
{
public:
    /// @p catalogue must outlive the deck.
    explicit Deck(const core::Catalogue &catalogue);

    /// The cards of @p level.
    QList<Card> cards(Level level) const;

    /// The question that @p card asks; @p seed decides which choices it has and how they stand.
    Question question(const Card &card, quint32 seed) const;

private:
    void addCodes(QList<Card> *cards) const;
    void addSets(QList<Card> *cards) const;
    void addOwn(QList<Card> *cards) const;
    void addSent(Level level, QList<Card> *cards) const;
    bool isFirst(int code) const { return m_firstCodes.contains(code); }
    const QList<Sent> &sent() const;

    const core::Catalogue &m_catalogue;
    LearnFile m_file;
    QList<int> m_firstCodes;
    mutable QList<Sent> m_sent; // read when first asked for
};

} // namespace learn
