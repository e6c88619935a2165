// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"
#include "learnfile.h"

#include <core/catalogue.h>

#include <QRandomGenerator>

namespace learn {

/// How many choices a question has at most.
inline constexpr qsizetype mostChoices = 4;

/// Puts @p list into an order by chance, the same everywhere for a seed.
template<typename Entry>
void shuffle(QList<Entry> *list, QRandomGenerator *random)
{
    for (qsizetype i = list->size() - 1; i > 0; --i) {
        list->swapItemsAt(i, static_cast<qsizetype>(random->bounded(static_cast<quint32>(i + 1))));
    }
}

/// Codes that are offered beside @p right: those that people confuse it with, else its neighbours
/// in the class. None is the same in the eyes of @p file, and none is a product's own where @p
/// right is registered.
QList<int> wrongCodes(const core::Catalogue &catalogue, const LearnFile &file, int right,
                      QRandomGenerator *random);

/// Fills in what decides between the codes of the choices of @p question, from the sets of codes
/// that are easily confused, else from what is said about the codes; from sets that are disputed
/// about the right code only if there is no other. A reason that is there already is kept.
void explainCodes(const core::Catalogue &catalogue, const LearnFile &file, Question *question);

/// Whether @p text has the number or the whole phrase of @p code, in any case.
bool names(const QString &text, const core::Catalogue &catalogue, int code);

/// @p text with "…" in place of the number and the phrase of @p code.
QString withoutNames(const QString &text, const core::Catalogue &catalogue, int code);

/// Whether most of the longer words of @p left or @p right stand in the other one, too.
bool saysTheSame(const QString &left, const QString &right);

/// Whether a longer word of @p answer stands in @p question.
bool givesAway(const QString &question, const QString &answer);

} // namespace learn
