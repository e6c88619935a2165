// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guide {

namespace {

/// What @p read makes of each object of the list @p key of @p object.
template<typename Entry>
QList<Entry> entries(const QJsonObject &object, QLatin1StringView key,
                     Entry (*read)(const QJsonObject &entry))
{
    QList<Entry> all;
    const QJsonArray array = object.value(key).toArray();
    for (const auto &value : array) {
        all << read(value.toObject());
    }
    return all;
}

Answer readAnswer(const QJsonObject &object)
{
    return {.id = object["id"_L1].toString(),
            .text = object["answer"_L1].toString(),
            .next = object["next"_L1].toString(),
            .code = object["code"_L1].toInt(),
            .because = object["because"_L1].toString(),
            .dispute = object["dispute"_L1].toString()};
}

Question readQuestion(const QJsonObject &object)
{
    Question question {.id = object["id"_L1].toString(),
                       .text = object["question"_L1].toString(),
                       .answers = entries(object, "answers"_L1, readAnswer),
                       .decides = {}};
    const QJsonArray codes = object["decides"_L1].toArray();
    for (const auto &code : codes) {
        question.decides << code.toInt();
    }
    return question;
}

Style readStyle(const QJsonObject &object)
{
    return {.id = object["id"_L1].toString(),
            .name = object["name"_L1].toString(),
            .source = object["source"_L1].toString()};
}

Position readPosition(const QJsonObject &object)
{
    return {.code = object["code"_L1].toInt(),
            .by = object["by"_L1].toString(),
            .because = object["because"_L1].toString(),
            .source = object["source"_L1].toString()};
}

Dispute readDispute(const QJsonObject &object)
{
    Dispute dispute {.id = object["id"_L1].toString(),
                     .question = object["question"_L1].toString(),
                     .about = object["about"_L1].toString(),
                     .positions = entries(object, "positions"_L1, readPosition),
                     .styles = {}};
    const QJsonObject styles = object["styles"_L1].toObject();
    for (auto it = styles.constBegin(); it != styles.constEnd(); ++it) {
        dispute.styles.insert(it.key(), it->toInt());
    }
    return dispute;
}

Order::Side readSide(const QJsonObject &object)
{
    return {.first = object["first"_L1].toInt(),
            .by = object["by"_L1].toString(),
            .because = object["because"_L1].toString(),
            .source = object["source"_L1].toString()};
}

Order readOrder(const QJsonObject &object)
{
    const QJsonArray codes = object["codes"_L1].toArray();
    return {.code = codes.at(0).toInt(),
            .other = codes.at(1).toInt(),
            .sides = entries(object, "sides"_L1, readSide)};
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

QList<Question> readQuestions(const QByteArray &json)
{
    const QJsonObject object = objectOf(json);
    QList<Question> questions = entries(object, "questions"_L1, readQuestion);
    const QString start = object["start"_L1].toString();
    std::stable_partition(questions.begin(), questions.end(),
                          [&start](const Question &question) { return question.id == start; });
    return questions;
}

QList<Style> readStyles(const QByteArray &json)
{
    return entries(objectOf(json), "styles"_L1, readStyle);
}

QList<Dispute> readDisputes(const QByteArray &json)
{
    return entries(objectOf(json), "disputes"_L1, readDispute);
}

QList<Order> readOrders(const QByteArray &json)
{
    return entries(objectOf(json), "pairs"_L1, readOrder);
}

} // namespace guide
