// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checks.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

/// The list @p key of @p object: @p least to @p most codes, each once.
QJsonArray checkDifferent(StrictObject *object, QLatin1StringView key, qsizetype least,
                          qsizetype most, const QSet<int> &codes)
{
    object->codes(key, codes);
    QJsonArray listed = object->json().value(key).toArray();
    QSet<int> different;
    for (const auto &code : std::as_const(listed)) {
        different << code.toInt();
    }
    if (listed.size() < least || listed.size() > most || different.size() != listed.size()) {
        object->error(key, u"must be %1 to %2 different codes"_s.arg(least).arg(most));
    }
    return listed;
}

void checkSituation(StrictObject *situation, const QSet<int> &codes)
{
    constexpr qsizetype most = 3;
    const int code = situation->code("code"_L1, codes);
    situation->text("text"_L1);
    situation->text("because"_L1);
    if (checkDifferent(situation, "others"_L1, 1, most, codes).contains(code)) {
        situation->error("others"_L1, u"must be other codes than the right one"_s);
    }
    situation->optionalTexts("settled"_L1);
    situation->finish();
}

/// The first answer is the right one.
void checkMessage(StrictObject *message, const QSet<int> &codes)
{
    constexpr qsizetype count = 4;
    constexpr qsizetype longest = 84;
    message->code("code"_L1, codes);
    message->text("message"_L1);
    QList<StrictObject> answers = message->objects("answers"_L1);
    for (StrictObject &answer : answers) {
        if (answer.text("answer"_L1).size() > longest) {
            answer.error("answer"_L1, u"must have at most %1 letters"_s.arg(longest));
        }
        answer.text("because"_L1);
        answer.finish();
    }
    if (answers.size() != count) {
        message->error("answers"_L1, u"must be %1"_s.arg(count));
    }
    message->finish();
}

} // namespace

void checkLearn(StrictObject *file, const QSet<int> &codes)
{
    constexpr qsizetype pair = 2;
    file->texts("first"_L1);
    QList<StrictObject> disputed = file->objects("disputed"_L1);
    idsOf(file, "disputed"_L1, &disputed);
    for (StrictObject &set : disputed) {
        checkDifferent(&set, "codes"_L1, 0, codes.size(), codes);
        set.finish();
    }
    QList<StrictObject> pairs = file->objects("alike"_L1);
    for (StrictObject &alike : pairs) {
        checkDifferent(&alike, "codes"_L1, pair, pair, codes);
        alike.finish();
    }
    QList<StrictObject> situations = file->objects("situations"_L1);
    idsOf(file, "situations"_L1, &situations);
    for (StrictObject &situation : situations) {
        checkSituation(&situation, codes);
    }
    QList<StrictObject> messages = file->objects("messages"_L1);
    idsOf(file, "messages"_L1, &messages);
    for (StrictObject &message : messages) {
        checkMessage(&message, codes);
    }
    if (situations.isEmpty() || messages.isEmpty()) {
        file->error(situations.isEmpty() ? "situations"_L1 : "messages"_L1, u"must not be empty"_s);
    }
}

} // namespace checker
