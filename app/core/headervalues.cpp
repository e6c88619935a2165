// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headervalues.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The value of the field @p fact in an answer with @p code. One that @p values has for this code
/// counts whatever the level.
QString valueOf(const HeaderFact &fact, int code, const QJsonObject &values)
{
    const QString own = values.value(codeText(code) + u' ' + fact.name).toString();
    const bool isWanted = QStringList {u"must"_s, u"should"_s, u"may"_s}.contains(fact.level);
    return !own.isEmpty() || !isWanted ? own : values.value(fact.name).toString();
}

} // namespace

QMap<QString, QString> answerFields(const Status &status, const QJsonObject &values)
{
    QMap<QString, QString> fields;
    for (const HeaderFact &fact : status.facts.headers) {
        const QString value = valueOf(fact, status.code, values);
        if (fact.direction == "response"_L1 && !value.isEmpty()) {
            fields.insert(fact.name, value);
        }
    }
    return fields;
}

} // namespace core
