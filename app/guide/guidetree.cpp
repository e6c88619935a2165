// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidetree.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace guide {

namespace {

QJsonObject tree(const Answer &answer, const Guide &guide, const QString &style)
{
    QJsonObject object {{u"id"_s, answer.id}, {u"answer"_s, answer.text}};
    if (!answer.isEnd()) {
        object.insert(u"next"_s, answer.next);
        return object;
    }
    object.insert(u"code"_s, guide.code(answer, style));
    object.insert(u"because"_s, answer.because);
    if (!answer.dispute.isEmpty()) {
        object.insert(u"dispute"_s, answer.dispute);
        object.insert(u"decidedByStyle"_s, guide.dispute(answer.dispute)->styles.contains(style));
    }
    return object;
}

QJsonObject tree(const Position &position)
{
    return {{u"code"_s, position.code},
            {u"by"_s, position.by},
            {u"because"_s, position.because},
            {u"source"_s, position.source}};
}

QJsonObject tree(const Dispute &dispute)
{
    QJsonArray positions;
    for (const Position &position : dispute.positions) {
        positions << tree(position);
    }
    QJsonObject styles;
    for (auto it = dispute.styles.cbegin(); it != dispute.styles.cend(); ++it) {
        styles.insert(it.key(), it.value());
    }
    return {{u"id"_s, dispute.id},
            {u"question"_s, dispute.question},
            {u"about"_s, dispute.about},
            {u"positions"_s, positions},
            {u"styles"_s, styles}};
}

QJsonObject tree(const Order &order)
{
    QJsonArray sides;
    for (const Order::Side &side : order.sides) {
        sides << QJsonObject {{u"first"_s, side.first},
                              {u"by"_s, side.by},
                              {u"because"_s, side.because},
                              {u"source"_s, side.source}};
    }
    return {{u"codes"_s, QJsonArray {order.code, order.other}}, {u"sides"_s, sides}};
}

} // namespace

QJsonObject guideTree(const Guide &guide, const QString &style)
{
    QJsonArray questions;
    for (const Question &question : guide.questions()) {
        QJsonArray answers;
        for (const Answer &answer : question.answers) {
            answers << tree(answer, guide, style);
        }
        questions << QJsonObject {
            {u"id"_s, question.id}, {u"question"_s, question.text}, {u"answers"_s, answers}};
    }
    QJsonArray disputes;
    for (const Dispute &dispute : guide.disputes()) {
        disputes << tree(dispute);
    }
    QJsonArray orders;
    for (const Order &order : guide.orders()) {
        orders << tree(order);
    }
    return {{u"start"_s, guide.questions().first().id},
            {u"questions"_s, questions},
            {u"disputes"_s, disputes},
            {u"order"_s, orders}};
}

} // namespace guide
