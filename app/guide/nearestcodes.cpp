// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nearestcodes.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace guide {

namespace {

/// How near codes are: the sum over all ways there, of which each question more counts a third.
using Weights = QHash<int, double>;

struct Candidate
{
    int code = 0;
    qsizetype turn = 0;
};

void weigh(const Answer &answer, double weight, const QString &style, const Guide &guide,
           Weights *weights)
{
    if (answer.isEnd()) {
        (*weights)[guide.code(answer, style)] += weight;
        return;
    }
    for (const Answer &below : guide.question(answer.next)->answers) {
        weigh(below, weight / 3, style, guide, weights);
    }
}

/// The codes of @p weights, in turn with those of other answers: common ones and then heavy ones
/// first, also by what they weigh among @p all. Rare ones wait for two turns.
QList<Candidate> inTurn(const Weights &weights, const Weights &all,
                        const core::Catalogue &catalogue)
{
    constexpr qsizetype turnsOfRareOnes = 2;
    const auto isRare = [&catalogue](int code) {
        const core::StatusSummary *summary = catalogue.find(code);
        return !summary || !summary->common;
    };
    const auto key = [&](int code) {
        return std::tuple(isRare(code), -weights[code], -all[code], code);
    };
    QList<int> codes = weights.keys();
    std::sort(codes.begin(), codes.end(),
              [&key](int one, int other) { return key(one) < key(other); });
    QList<Candidate> candidates;
    for (const int code : std::as_const(codes)) {
        candidates.append({code, candidates.size() + (isRare(code) ? turnsOfRareOnes : 0)});
    }
    return candidates;
}

core::StatusClass heaviestClass(const Weights &weights)
{
    QMap<core::StatusClass, double> sums;
    for (auto it = weights.cbegin(); it != weights.cend(); ++it) {
        sums[core::classOf(it.key())] += it.value();
    }
    const auto heaviest = std::max_element(sums.cbegin(), sums.cend());
    return heaviest == sums.cend() ? core::StatusClass::Outside : heaviest.key();
}

} // namespace

QList<int> nearestCodes(const Question &question, const QString &style, bool isOfOneClass,
                        const Guide &guide, const core::Catalogue &catalogue)
{
    Weights all;
    for (const Answer &answer : question.answers) {
        weigh(answer, 1, style, guide, &all);
    }
    QList<Candidate> candidates;
    for (const Answer &answer : question.answers) {
        Weights weights;
        weigh(answer, 1, style, guide, &weights);
        candidates << inTurn(weights, all, catalogue);
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate &one, const Candidate &other) { return one.turn < other.turn; });
    if (isOfOneClass) {
        std::stable_partition(candidates.begin(), candidates.end(),
                              [asked = heaviestClass(all)](const Candidate &one) {
                                  return core::classOf(one.code) == asked;
                              });
    }
    QList<int> codes;
    for (const Candidate &one : std::as_const(candidates)) {
        if (!codes.contains(one.code)) {
            codes << one.code;
        }
    }
    return codes;
}

} // namespace guide
