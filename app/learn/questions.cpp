// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "questions.h"

#include "choices.h"

#include <core/wording.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace learn {

namespace {

struct QuestionTr
{
    Q_DECLARE_TR_FUNCTIONS(learn::Question)
};

/// The choices of @p question become @p codes and its own, by number.
void offerCodes(Question *question, const core::Catalogue &catalogue, QList<int> codes)
{
    codes << question->card.code;
    std::sort(codes.begin(), codes.end());
    for (const int code : std::as_const(codes)) {
        question->choices.append({.text = catalogue.title(code), .code = code, .why = {}});
    }
    question->right = codes.indexOf(question->card.code);
}

/// The choices of @p question, the right one at the front, are put into an order by chance.
void shuffleChoices(Question *question, QRandomGenerator *random)
{
    const Choice right = question->choices.first();
    shuffle(&question->choices, random);
    question->right = question->choices.indexOf(right);
}

QString whatHelps(const core::Sender &sender)
{
    return core::catalogueSentence(sender.meaning) + u' ' + core::catalogueSentence(sender.setting);
}

/// A code that is retried as @p value says, to show when that would be right: one that is near
/// @p code.
const core::Status *exampleOf(const core::Catalogue &catalogue, const QString &value, int code)
{
    const core::Status *best = nullptr;
    for (const core::StatusSummary &summary : catalogue.codes()) {
        const core::Status *status = &catalogue.status(summary.code);
        const bool isBetter = !best || std::abs(summary.code - code) < std::abs(best->code - code);
        if (summary.common && status->guidance.retry.value == value && isBetter) {
            best = status;
        }
    }
    return best;
}

} // namespace

Question askPicture(const core::Catalogue &catalogue, const LearnFile &file, const Card &card,
                    QRandomGenerator *random)
{
    Question question {.card = card};
    //: @title a question
    question.text = QuestionTr::tr("Which code does the picture show?");
    question.picture =
        withoutNames(catalogue.status(card.code).pictureAlts.value(0), catalogue, card.code);
    offerCodes(&question, catalogue, wrongCodes(catalogue, file, card.code, random));
    explainCodes(catalogue, file, &question);
    return question;
}

Question askMeaning(const core::Catalogue &catalogue, const LearnFile &file, const Card &card,
                    QRandomGenerator *random)
{
    Question question {.card = card};
    //: @title a question; %1: a code
    question.text = QuestionTr::tr("What does %1 mean?").arg(core::codeText(card.code));
    QList<int> codes {card.code};
    codes += wrongCodes(catalogue, file, card.code, random);
    for (const int code : std::as_const(codes)) {
        question.choices.append({.text = catalogue.find(code)->summary, .code = code, .why = {}});
    }
    explainCodes(catalogue, file, &question);
    shuffleChoices(&question, random);
    return question;
}

Question askSet(const core::Catalogue &catalogue, const core::ConfusableSet &set, const Card &card,
                QRandomGenerator *random)
{
    Question question {.card = card, .text = set.question};
    QList<int> codes;
    for (const core::ConfusableSet::Answer &answer : set.answers) {
        if (answer.code == card.code) {
            question.detail = core::catalogueSentence(core::capitalized(answer.answer));
        } else {
            codes << answer.code;
        }
    }
    shuffle(&codes, random);
    offerCodes(&question, catalogue, codes.first(std::min(codes.size(), mostChoices - 1)));
    for (Choice &choice : question.choices) {
        for (const core::ConfusableSet::Answer &answer : set.answers) {
            if (answer.code == choice.code) {
                choice.why = core::catalogueSentence(core::capitalized(answer.answer));
            }
        }
    }
    return question;
}

Question askSituation(const core::Catalogue &catalogue, const LearnFile &file,
                      const Situation &situation, const Card &card)
{
    Question question {.card = card, .detail = situation.text};
    //: @title a question
    question.text = QuestionTr::tr("Which code says so?");
    offerCodes(&question, catalogue, situation.others);
    question.choices[question.right].why = situation.because;
    explainCodes(catalogue, file, &question);
    return question;
}

Question askRetry(const core::Catalogue &catalogue, const Card &card)
{
    const core::Status &status = catalogue.status(card.code);
    Question question {.card = card,
                       .detail =
                           "HTTP/1.1 "_L1 + core::codeAndPhrase(status.code, status.knownPhrase()),
                       .isVerbatim = true};
    //: @title a question
    question.text = QuestionTr::tr("Is it worth sending the request again?");
    for (const QString &value : {u"no"_s, u"yes"_s, u"later"_s, u"changed"_s}) {
        const bool isRight = value == status.guidance.retry.value;
        const core::Status *about = isRight ? &status : exampleOf(catalogue, value, card.code);
        if (isRight) {
            question.right = question.choices.size();
        }
        question.choices.append({.text = core::retryAnswer({.value = value, .reason = {}}),
                                 .code = about->code,
                                 .why = core::catalogueSentence(about->guidance.retry.reason)});
    }
    return question;
}

Question askMessage(const Message &message, const Card &card, QRandomGenerator *random)
{
    Question question {.card = card, .detail = message.message, .isVerbatim = true};
    //: @title a question about a message that came or stands in a log
    question.text = QuestionTr::tr("What is to be done?");
    for (const Message::Answer &answer : message.answers) {
        question.choices.append({.text = answer.text, .code = -1, .why = answer.because});
    }
    question.choices.first().code = message.code;
    shuffleChoices(&question, random);
    return question;
}

Question askSent(const Sent &sent, const QList<Sent> &all, const LearnFile &file, const Card &card,
                 QRandomGenerator *random)
{
    Question question {.card = card, .detail = sent.sender.message, .isVerbatim = true};
    //: @title a question about a message; %1: a product
    question.text = QuestionTr::tr("%1 says this. What is it, and what helps?").arg(sent.sender.by);
    QList<Sent> others = all;
    shuffle(&others, random);
    std::stable_partition(others.begin(), others.end(),
                          [&sent](const Sent &other) { return other.sender.by == sent.sender.by; });
    question.choices.append({.text = whatHelps(sent.sender), .code = sent.code, .why = {}});
    for (const Sent &other : std::as_const(others)) {
        if (question.choices.size() == mostChoices) {
            break;
        }
        const QString text = whatHelps(other.sender);
        const bool isFit = other.code != sent.code && !file.areAlike(other.code, sent.code)
            && std::none_of(question.choices.cbegin(), question.choices.cend(),
                            [&text](const Choice &c) { return saysTheSame(c.text, text); });
        if (isFit && question.choices.size() < mostChoices) {
            question.choices.append(
                {.text = text, .code = other.code, .why = other.sender.message});
        }
    }
    question.choices.first().why = sent.sender.message;
    shuffleChoices(&question, random);
    return question;
}

} // namespace learn
