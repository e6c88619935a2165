// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace respond {

namespace {

/// Says where in @p json the octet @p offset is: "line 3, column 7".
QString lineOf(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before =
        QByteArrayView(json).first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    //: a place in a file
    return Scenario::tr("line %1, column %2").arg(line).arg(column);
}

/// The text of a text, a number or a boolean.
std::optional<QByteArray> textOf(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().toUtf8();
    }
    if (value.isBool()) {
        return value.toBool() ? "true" : "false";
    }
    return value.isDouble() ? std::optional(QByteArray::number(value.toDouble(), 'g', 12))
                            : std::nullopt;
}

/// Reads one answer of a scenario.
class RouteReader
{
public:
    explicit RouteReader(const QString &place)
        : m_place(place)
    {
    }

    Route read(const QJsonObject &object);

    const QString &error() const { return m_error; }

private:
    void fail(const QString &key, const QString &reason);
    void readKey(const QString &key, const QJsonValue &value, Route *route);
    void readMethods(const QJsonValue &value, Route *route);
    void readAnswers(const QString &key, const QJsonValue &value, Plan *plan);
    Step readStep(const QString &key, const QJsonValue &value);
    void readLimit(const QJsonValue &value, Plan *plan);
    bool readOption(const QString &place, const QString &key, const QJsonValue &value,
                    Arguments *options);

    QString m_place; ///< "answers[1]"
    QString m_error;
};

void RouteReader::fail(const QString &key, const QString &reason)
{
    if (m_error.isEmpty()) {
        m_error = m_place + u'.' + key + ": "_L1 + reason;
    }
}

/// Adds what @p key, at @p place in the answer, says as options; false if it is none.
bool RouteReader::readOption(const QString &place, const QString &key, const QJsonValue &value,
                             Arguments *options)
{
    if (key == "headers"_L1) {
        const QJsonObject headers = value.toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header) {
            const QByteArray line =
                header.key().toUtf8() + ':' + textOf(header.value()).value_or(QByteArray());
            Plan trial;
            applyOption("header", line, &trial);
            if (!trial.error.isEmpty()) {
                //: behind the place in a scenario file
                fail(place + u'.' + header.key(), Scenario::tr("cannot be read"));
            }
            *options << Argument {"header", line};
        }
        return value.isObject();
    }
    const bool isOfRequests = key == "header"_L1 || key == "reset"_L1;
    const auto text = textOf(value);
    Plan trial;
    if (isOfRequests || !text || !applyOption(key.toLatin1(), *text, &trial)) {
        return false;
    }
    if (!trial.error.isEmpty()) {
        //: behind the place in a scenario file
        fail(place, Scenario::tr("cannot be read"));
    }
    *options << Argument {key.toLatin1(), *text};
    return true;
}

/// "503", 503, "reset" or an object with "status" and options.
Step RouteReader::readStep(const QString &key, const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto text = textOf(value.isObject() ? object["status"_L1] : value);
    const auto steps = readSteps(text.value_or("200"));
    if (!steps || steps->size() != 1) {
        //: behind the place in a scenario file
        fail(key, Scenario::tr("is no code and no fault"));
        return {};
    }
    Step step = steps->first();
    for (auto option = object.begin(); option != object.end(); ++option) {
        const QString place = key + u'.' + option.key();
        if (option.key() != "status"_L1
            && !readOption(place, option.key(), option.value(), &step.options)) {
            //: behind the place in a scenario file
            fail(place, Scenario::tr("is not known"));
        }
    }
    return step;
}

void RouteReader::readAnswers(const QString &key, const QJsonValue &value, Plan *plan)
{
    if (key == "status"_L1) {
        const auto steps = readSteps(textOf(value).value_or(QByteArray()));
        if (steps) {
            plan->steps = *steps;
        } else {
            //: behind the place in a scenario file
            fail(key, Scenario::tr("is no code and no fault"));
        }
        return;
    }
    const QJsonArray array = value.toArray();
    if (array.isEmpty()) {
        //: behind the place in a scenario file
        fail(key, Scenario::tr("must be an array that is not empty"));
        return;
    }
    plan->steps.clear();
    for (qsizetype i = 0; i < array.size(); ++i) {
        plan->steps << readStep(u"steps[%1]"_s.arg(i), array[i]);
    }
    plan->isInTurn = true;
}

void RouteReader::readMethods(const QJsonValue &value, Route *route)
{
    const QJsonArray array = value.toArray();
    for (const auto &method : array) {
        route->methods << method.toString().toLatin1();
        if (!isToken(route->methods.last())) {
            //: behind the place in a scenario file
            fail(u"methods"_s, Scenario::tr("must be an array of methods"));
        }
    }
    if (array.isEmpty()) {
        //: behind the place in a scenario file
        fail(u"methods"_s, Scenario::tr("must be an array of methods"));
    }
}

/// "5/10s".
void RouteReader::readLimit(const QJsonValue &value, Plan *plan)
{
    const QByteArrayList parts = textOf(value).value_or(QByteArray()).split('/');
    bool isNumber = false;
    const qint64 count = parts.first().toLongLong(&isNumber);
    const auto window = readDuration(parts.value(1), 1000);
    if (!isNumber || count < 0 || !window || *window < 1 || parts.size() != 2) {
        //: behind the place in a scenario file
        fail(u"limit"_s, Scenario::tr("must be as in \"5/10s\""));
        return;
    }
    plan->limit = Plan::Limit {count, *window};
}

void RouteReader::readKey(const QString &key, const QJsonValue &value, Route *route)
{
    if (key == "path"_L1) {
        route->path = value.toString().toUtf8();
        if (!route->path.startsWith('/')) {
            //: behind the place in a scenario file
            fail(key, Scenario::tr("must begin with a slash"));
        } else if (route->path.contains('?')) {
            //: behind the place in a scenario file
            fail(key, Scenario::tr("must not hold a query"));
        }
    } else if (key == "methods"_L1) {
        readMethods(value, route);
    } else if (key == "status"_L1 || key == "steps"_L1) {
        readAnswers(key, value, &route->plan);
    } else if (key == "limit"_L1) {
        readLimit(value, &route->plan);
    } else {
        Arguments options;
        if (!readOption(key, key, value, &options)) {
            //: behind the place in a scenario file
            fail(key, Scenario::tr("is not known"));
        }
        for (const Argument &option : std::as_const(options)) {
            applyOption(option.name, option.value, &route->plan);
        }
    }
}

Route RouteReader::read(const QJsonObject &object)
{
    Route route;
    for (auto member = object.begin(); member != object.end(); ++member) {
        readKey(member.key(), member.value(), &route);
    }
    if (!object.contains("path"_L1)) {
        //: behind the place in a scenario file
        fail(u"path"_s, Scenario::tr("is missing"));
    }
    if (object.contains("status"_L1) && object.contains("steps"_L1)) {
        //: behind the place in a scenario file
        fail(u"steps"_s, Scenario::tr("must not stand beside \"status\""));
    }
    Plan &plan = route.plan;
    if (plan.limit && plan.steps.size() < 2) {
        plan.steps << Step {.interim = {}, .code = 429, .fault = {}, .options = {}};
    }
    if (plan.key.isNull()) {
        plan.key = m_place.toLatin1() + ' ' + route.path;
    }
    plan.isTrusted = true;
    return route;
}

} // namespace

Scenario Scenario::read(const QByteArray &json)
{
    Scenario scenario;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        scenario.error = lineOf(json, error.offset) + ": "_L1 + error.errorString();
        return scenario;
    }
    const QJsonArray answers = document["answers"_L1].toArray();
    if (answers.isEmpty()) {
        //: behind the place in a scenario file
        scenario.error = "answers: "_L1 + tr("must be an array that is not empty");
        return scenario;
    }
    const QStringList keys = document.object().keys();
    for (const QString &key : keys) {
        if (key != "answers"_L1 && key != "$schema"_L1) {
            //: behind the place in a scenario file
            scenario.error = key + ": "_L1 + tr("is not known");
            return scenario;
        }
    }
    QList<Route> routes;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        RouteReader reader(u"answers[%1]"_s.arg(i));
        routes << reader.read(answers[i].toObject());
        if (!reader.error().isEmpty()) {
            scenario.error = reader.error();
            return scenario;
        }
    }
    scenario.routes = routes;
    return scenario;
}

} // namespace respond
