// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choices.h"

#include <core/foldedtext.h>
#include <core/wording.h>
#include <guide/comparison.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace learn {

namespace {

bool isOfProduct(const core::StatusSummary &summary)
{
    return summary.standing == core::Standing::Vendor
        || summary.standing == core::Standing::Informal;
}

/// Codes near @p right, the nearest first.
QList<int> nearCodes(const core::Catalogue &catalogue, int right, QRandomGenerator *random)
{
    QList<int> near;
    for (const core::ConfusableSet &set : catalogue.confusables()) {
        if (set.contains(right)) {
            for (const core::ConfusableSet::Answer &answer : set.answers) {
                near << answer.code;
            }
        }
    }
    shuffle(&near, random);
    const bool isCommon = catalogue.find(right)->common;
    std::stable_partition(near.begin(), near.end(), [&catalogue, isCommon](int code) {
        return catalogue.find(code)->common == isCommon; // who learns these meets those, too
    });
    for (const core::RelatedCode &related : catalogue.status(right).related) {
        near << related.code;
    }
    QList<int> others = catalogue.numbers();
    std::stable_sort(others.begin(), others.end(), [right](int left, int other) {
        const auto distance = [right](int code) {
            return std::pair(core::classOf(code) != core::classOf(right), std::abs(code - right));
        };
        return distance(left) < distance(other);
    });
    return near + others;
}

QString answerIn(const core::ConfusableSet &set, int code)
{
    const auto it = std::find_if(
        set.answers.cbegin(), set.answers.cend(),
        [code](const core::ConfusableSet::Answer &answer) { return answer.code == code; });
    return it == set.answers.cend() ? QString() : core::capitalized(it->answer);
}

/// What tells @p code from @p right: question and answer of a set that has both, else the
/// difference, else what the code means.
QString differenceFrom(const core::Catalogue &catalogue, int right, int code)
{
    if (const auto sets = guide::smallestSets(catalogue, {right, code}); !sets.isEmpty()) {
        return sets.first()->question + u' '
            + core::catalogueSentence(answerIn(*sets.first(), code));
    }
    const QList<core::RelatedCode> &related = catalogue.status(right).related;
    const auto it = std::find_if(related.cbegin(), related.cend(),
                                 [code](const core::RelatedCode &one) { return one.code == code; });
    return core::catalogueSentence(it == related.cend() ? catalogue.find(code)->summary
                                                        : core::capitalized(it->difference));
}

/// The set that has the right code and most of the others; null if no set has it and another one.
const core::ConfusableSet *bestSet(const core::Catalogue &catalogue, const LearnFile &file,
                                   const Question &question)
{
    const core::ConfusableSet *best = nullptr;
    std::pair<bool, qsizetype> bestRank;
    for (const core::ConfusableSet &set : catalogue.confusables()) {
        const auto count =
            std::count_if(question.choices.cbegin(), question.choices.cend(),
                          [&set](const Choice &choice) { return set.contains(choice.code); });
        const bool isSettled = !file.disputed.value(set.id).contains(question.card.code);
        const std::pair rank(isSettled, static_cast<qsizetype>(count));
        if (set.contains(question.card.code) && count > 1 && (!best || rank > bestRank)) {
            best = &set;
            bestRank = rank;
        }
    }
    return best;
}

/// The number and the phrases of @p code.
QStringList namesOf(const core::Catalogue &catalogue, int code)
{
    const core::StatusSummary *summary = catalogue.find(code);
    QStringList names {core::codeText(code), summary->phrase, summary->title};
    names.removeAll(QString());
    return names;
}

/// A pattern for one of @p names as whole words.
QRegularExpression wholeWords(QStringList names)
{
    for (QString &name : names) {
        name = QRegularExpression::escape(name);
    }
    return QRegularExpression(u"(?<![\\w])(%1)(?![\\w])"_s.arg(names.join(u'|')),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// The words of @p text with @p shortest letters or more.
QSet<QString> longWords(const QString &text, qsizetype shortest)
{
    QSet<QString> words;
    for (const QString &word : core::FoldedText(text).words) {
        if (word.size() >= shortest) {
            words << word;
        }
    }
    return words;
}

} // namespace

QList<int> wrongCodes(const core::Catalogue &catalogue, const LearnFile &file, int right,
                      QRandomGenerator *random)
{
    const core::StatusSummary &summary = *catalogue.find(right);
    QList<int> codes;
    for (const int code : nearCodes(catalogue, right, random)) {
        const core::StatusSummary &other = *catalogue.find(code);
        const bool isFit = code != right && !codes.contains(code) && !file.areAlike(code, right)
            && other.summary != summary.summary && (isOfProduct(summary) || !isOfProduct(other));
        if (isFit && codes.size() < mostChoices - 1) {
            codes << code;
        }
    }
    return codes;
}

void explainCodes(const core::Catalogue &catalogue, const LearnFile &file, Question *question)
{
    const int right = question->card.code;
    const core::ConfusableSet *set = bestSet(catalogue, file, *question);
    if (set) {
        question->deciding = set->question;
    }
    for (Choice &choice : question->choices) {
        if (!choice.why.isEmpty()) {
            continue;
        }
        if (set && set->contains(choice.code)) {
            choice.why = core::catalogueSentence(answerIn(*set, choice.code));
        } else if (choice.code == right) {
            choice.why = core::firstSentence(catalogue.status(right).guidance.description);
        } else {
            choice.why = differenceFrom(catalogue, right, choice.code);
        }
    }
}

bool names(const QString &text, const core::Catalogue &catalogue, int code)
{
    const QStringList names = namesOf(catalogue, code);
    const bool mayBe = std::any_of(names.cbegin(), names.cend(), [&text](const QString &name) {
        return text.contains(name, Qt::CaseInsensitive); // patterns are slow to make
    });
    return mayBe && wholeWords(names).match(text).hasMatch();
}

QString withoutNames(const QString &text, const core::Catalogue &catalogue, int code)
{
    return QString(text).replace(wholeWords(namesOf(catalogue, code)), u"…"_s);
}

bool saysTheSame(const QString &left, const QString &right)
{
    constexpr qsizetype shortest = 4;
    const QSet<QString> words = longWords(left, shortest);
    const QSet<QString> others = longWords(right, shortest);
    const qsizetype shared = (words & others).size();
    return 2 * shared >= qMax<qsizetype>(1, qMin(words.size(), others.size()));
}

bool givesAway(const QString &question, const QString &answer)
{
    constexpr qsizetype shortest = 6;
    return longWords(question, shortest).intersects(longWords(answer, shortest));
}

} // namespace learn
