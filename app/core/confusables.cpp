// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confusables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

bool ConfusableSet::contains(int code) const
{
    return std::any_of(answers.cbegin(), answers.cend(),
                       [code](const Answer &answer) { return answer.code == code; });
}

QList<ConfusableSet> readConfusables(const QByteArray &json)
{
    QList<ConfusableSet> sets;
    const QJsonArray entries = QJsonDocument::fromJson(json).array();
    for (const auto &value : entries) {
        const QJsonObject entry = value.toObject();
        ConfusableSet set {.id = entry["id"_L1].toString(),
                           .about = entry["about"_L1].toString(),
                           .question = entry["question"_L1].toString(),
                           .answers = {}};
        const QJsonArray answers = entry["answers"_L1].toArray();
        for (const auto &answer : answers) {
            set.answers << ConfusableSet::Answer {answer["code"_L1].toInt(),
                                                  answer["answer"_L1].toString()};
        }
        sets << set;
    }
    return sets;
}

} // namespace core
