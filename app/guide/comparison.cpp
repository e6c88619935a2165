// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparison.h"

#include "comparisonrows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guide {

namespace {

struct ComparisonTr
{
    Q_DECLARE_TR_FUNCTIONS(guide::Comparison)
};

Decision decisionOf(const core::ConfusableSet &set, const QList<int> &codes)
{
    Decision decision {.question = set.question, .answers = {}};
    for (const int code : codes) {
        const auto it =
            std::find_if(set.answers.cbegin(), set.answers.cend(),
                         [code](const core::ConfusableSet::Answer &a) { return a.code == code; });
        decision.answers << it->answer;
    }
    return decision;
}

} // namespace

bool Row::differs() const
{
    return std::any_of(cells.cbegin(), cells.cend(),
                       [this](const Cell &cell) { return cell.value != cells.first().value; });
}

QString Comparison::title() const
{
    constexpr qsizetype mostQuestions = 2; // more are no title; they stand in the rows
    if (decisions.isEmpty() || decisions.size() > mostQuestions) {
        QStringList numbers;
        for (const int code : codes) {
            numbers << core::codeText(code);
        }
        //: @title %1: codes, such as "401, 404 and 503"
        return ComparisonTr::tr("%1 side by side").arg(QLocale().createSeparatedList(numbers));
    }
    QStringList questions;
    for (const Decision &decision : decisions) {
        questions << decision.question;
    }
    return questions.join(u' ');
}

QList<int> comparedOf(const core::ConfusableSet &set, int code)
{
    QList<int> codes;
    for (const core::ConfusableSet::Answer &answer : set.answers) {
        codes << answer.code;
    }
    const qsizetype last = qMax<qsizetype>(0, codes.size() - mostCompared);
    return codes.mid(qBound<qsizetype>(0, codes.indexOf(code) - mostCompared / 2, last),
                     mostCompared);
}

QList<const core::ConfusableSet *> smallestSets(const core::Catalogue &catalogue,
                                                const QList<int> &codes)
{
    QList<const core::ConfusableSet *> smallest;
    for (const core::ConfusableSet &set : catalogue.confusables()) {
        const bool holdsAll = std::all_of(codes.cbegin(), codes.cend(),
                                          [&set](int code) { return set.contains(code); });
        if (!holdsAll) {
            continue;
        }
        if (!smallest.isEmpty() && set.answers.size() < smallest.first()->answers.size()) {
            smallest.clear();
        }
        if (smallest.isEmpty() || set.answers.size() == smallest.first()->answers.size()) {
            smallest << &set;
        }
    }
    return smallest;
}

Comparison compare(const core::Catalogue &catalogue, const Guide &guide, const QList<int> &codes,
                   const QString &ecosystem)
{
    Comparison comparison {.codes = codes, .decisions = {}, .rows = {}};
    for (const core::ConfusableSet *set : smallestSets(catalogue, codes)) {
        comparison.decisions << decisionOf(*set, codes);
    }
    comparison.rows = comparisonRows(catalogue, guide, codes, ecosystem);
    if (!comparison.decisions.isEmpty()) { // which say more
        comparison.rows.removeIf([](const Row &row) { return row.key == "summary"_L1; });
    }
    std::stable_partition(comparison.rows.begin(), comparison.rows.end(),
                          [](const Row &row) { return row.differs(); });
    return comparison;
}

} // namespace guide
