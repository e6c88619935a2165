// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"
#include "learnfile.h"

#include <core/catalogue.h>

class QRandomGenerator;

namespace learn {

// How the cards become questions. The choices of texts stand in an order by chance, those of codes
// by number.

/// "Which code does the picture show?"
Question askPicture(const core::Catalogue &catalogue, const LearnFile &file, const Card &card,
                    QRandomGenerator *random);

/// "What does 409 mean?"
Question askMeaning(const core::Catalogue &catalogue, const LearnFile &file, const Card &card,
                    QRandomGenerator *random);

/// The question of @p set, with the answer of the card's code: which code is it?
Question askSet(const core::Catalogue &catalogue, const core::ConfusableSet &set, const Card &card,
                QRandomGenerator *random);

Question askSituation(const core::Catalogue &catalogue, const LearnFile &file,
                      const Situation &situation, const Card &card);

/// Whether the card's code is worth another try; the choices are always the same four.
Question askRetry(const core::Catalogue &catalogue, const Card &card);

Question askMessage(const Message &message, const Card &card, QRandomGenerator *random);

/// What a product says about a code.
struct Sent
{
    int code = 0;
    core::Sender sender;
};

/// What @p sent means and what helps, beside what helps with other messages, from @p all.
Question askSent(const Sent &sent, const QList<Sent> &all, const LearnFile &file, const Card &card,
                 QRandomGenerator *random);

} // namespace learn
