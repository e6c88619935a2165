// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learndata.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace checker {

namespace {

const QString where = u"learn/learn.json"_s;

QList<int> numbers(const QJsonValue &list)
{
    QList<int> all;
    const QJsonArray array = list.toArray();
    for (const auto &number : array) {
        all << number.toInt();
    }
    return all;
}

/// The codes of the objects below @p key of @p object.
QList<int> codesOf(const QJsonObject &object, QLatin1StringView key)
{
    QList<int> codes;
    const QJsonArray objects = object.value(key).toArray();
    for (const auto &one : objects) {
        codes << one.toObject().value("code"_L1).toInt();
    }
    return codes;
}

/// The ids of the disputes between @p code and one of @p others.
QStringList disputesBetween(const Data &data, int code, const QList<int> &others)
{
    QStringList ids;
    const QJsonArray disputes =
        data.files.value(u"guide/disputes.json"_s).value("disputes"_L1).toArray();
    for (const auto &value : disputes) {
        const QJsonObject dispute = value.toObject();
        const QList<int> defended = codesOf(dispute, "positions"_L1);
        for (const int other : others) {
            if (other != code && defended.contains(code) && defended.contains(other)) {
                ids << dispute.value("id"_L1).toString();
                break;
            }
        }
    }
    return ids;
}

void checkSettled(const Data &data, const QJsonObject &situation, QStringList *errors)
{
    const QJsonArray settled = situation.value("settled"_L1).toArray();
    for (const QString &dispute : disputesBetween(data, situation.value("code"_L1).toInt(),
                                                  numbers(situation.value("others"_L1)))) {
        if (!settled.contains(dispute)) {
            errors->append(u"%1: %2: must settle the dispute %3"_s.arg(
                where, situation.value("id"_L1).toString(), dispute));
        }
    }
}

/// @p disputed are the codes of the set @p id that are not asked; null where nothing is said.
void checkSet(const Data &data, const QString &id, const QJsonValue &disputed, QStringList *errors)
{
    const QList<int> codes =
        codesOf(data.files.value(u"confusables/%1.json"_s.arg(id)), "answers"_L1);
    QStringList between;
    for (const int code : codes) {
        between += disputesBetween(data, code, codes);
    }
    between.removeDuplicates();
    if (disputed.isUndefined() && !between.isEmpty()) {
        errors->append(
            u"%1: disputed: must name the set %2, for %3"_s.arg(where, id, between.join(u' ')));
    }
    for (const int code : numbers(disputed)) {
        if (!codes.contains(code)) {
            errors->append(u"%1: the set %2 has no %3"_s.arg(where, id).arg(code));
        }
    }
}

} // namespace

void checkLearnTogether(const Data &data, QStringList *errors)
{
    const QJsonObject learn = data.files.value(where);
    if (learn.isEmpty()) {
        return;
    }
    const QStringList sets = data.names(u"confusables"_s);
    QHash<QString, QJsonValue> disputed;
    QStringList named;
    const QJsonArray entries = learn.value("disputed"_L1).toArray();
    for (const auto &entry : entries) {
        const QString id = entry.toObject().value("id"_L1).toString();
        disputed.insert(id, entry.toObject().value("codes"_L1));
        named << id;
    }
    const QJsonArray first = learn.value("first"_L1).toArray();
    for (const auto &id : first) {
        named << id.toString();
    }
    for (const QString &id : std::as_const(named)) {
        if (!sets.contains(id + ".json"_L1)) {
            errors->append(u"%1: there is no set \"%2\""_s.arg(where, id));
        }
    }
    for (const QString &name : sets) {
        const QString id = name.chopped(5); // ".json"
        checkSet(data, id, disputed.value(id, QJsonValue(QJsonValue::Undefined)), errors);
    }
    const QJsonArray situations = learn.value("situations"_L1).toArray();
    for (const auto &situation : situations) {
        checkSettled(data, situation.toObject(), errors);
    }
}

} // namespace checker
