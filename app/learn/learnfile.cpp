// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learnfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace learn {

namespace {

QList<int> numbers(const QJsonValue &list)
{
    QList<int> all;
    const QJsonArray array = list.toArray();
    for (const auto &number : array) {
        all << number.toInt();
    }
    return all;
}

Situation readSituation(const QJsonObject &object)
{
    return {.id = object["id"_L1].toString(),
            .code = object["code"_L1].toInt(),
            .text = object["text"_L1].toString(),
            .because = object["because"_L1].toString(),
            .others = numbers(object["others"_L1])};
}

Message readMessage(const QJsonObject &object)
{
    Message message {.id = object["id"_L1].toString(),
                     .code = object["code"_L1].toInt(),
                     .message = object["message"_L1].toString(),
                     .answers = {}};
    const QJsonArray answers = object["answers"_L1].toArray();
    for (const auto &answer : answers) {
        message.answers.append({.text = answer.toObject()["answer"_L1].toString(),
                                .because = answer.toObject()["because"_L1].toString()});
    }
    return message;
}

} // namespace

bool LearnFile::areAlike(int left, int right) const
{
    return alike.contains(QList<int> {qMin(left, right), qMax(left, right)});
}

LearnFile readLearnFile(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LearnFile file;
    const QJsonArray first = object["first"_L1].toArray();
    for (const auto &set : first) {
        file.first << set.toString();
    }
    const QJsonArray disputed = object["disputed"_L1].toArray();
    for (const auto &set : disputed) {
        file.disputed.insert(set.toObject()["id"_L1].toString(),
                             numbers(set.toObject()["codes"_L1]));
    }
    const QJsonArray alike = object["alike"_L1].toArray();
    for (const auto &pair : alike) {
        file.alike << numbers(pair.toObject()["codes"_L1]);
    }
    const QJsonArray situations = object["situations"_L1].toArray();
    for (const auto &situation : situations) {
        file.situations << readSituation(situation.toObject());
    }
    const QJsonArray messages = object["messages"_L1].toArray();
    for (const auto &message : messages) {
        file.messages << readMessage(message.toObject());
    }
    return file;
}

} // namespace learn
