// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>
#include <pictures/catimages.h>
#include <respond/responder.h>
#include <respond/scenario.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using respond::Scenario;

/// Answers from a file.
class TestScenario : public QObject
{
    Q_OBJECT

private slots:
    void answers();
    void letsPagesInByTheMethodTheyAskFor();
    void knowsTheOptionsOfItsSchema();
    void saysWhereAFaultIs_data();
    void saysWhereAFaultIs();
};

namespace {

respond::Request requestOf(const QByteArray &method, const QByteArray &target)
{
    respond::Request request;
    request.method = method;
    request.target = target;
    request.fields = {{"Host", "localhost:8404"}, {"Origin", "http://localhost:3000"}};
    return request;
}

} // namespace

void TestScenario::answers()
{
    const Scenario scenario = Scenario::read(R"({
        "answers": [
            {"path": "/v1/cats", "methods": ["GET"], "then": "stay", "delay": "20ms", "steps": [
                503, "reset",
                {"status": "200", "body": "[]", "type": "application/json", "delay": 1,
                 "headers": {"Set-Cookie": "a=b"}}]},
            {"path": "/v1/limited", "limit": "1/10s"},
            {"path": "/v1/*", "status": "403"}
        ]})");
    QCOMPARE(scenario.error, QString());
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const pictures::CatImages images;
    respond::Responder responder(catalogue, images);
    responder.setRoutes(scenario.routes);
    const auto answer = [&](const QByteArray &method, const QByteArray &target) {
        return responder.answer(requestOf(method, target), {.address = "127.0.0.1"});
    };
    const respond::Answer first = answer("GET", "/v1/cats?page=2");
    QCOMPARE(first.code, 503);
    QCOMPARE(first.delay, 20);
    QCOMPARE(respond::faultName(answer("GET", "/v1/cats").fault), "reset"_ba);
    for (int i = 0; i < 2; ++i) {
        const respond::Answer last = answer("GET", "/v1/cats");
        QCOMPARE(last.code, 200);
        QCOMPARE(last.delay, 1000);
        QCOMPARE(last.content, "[]"_ba);
        // The file is the user's own, whatever page asks.
        QCOMPARE(respond::fieldValue(last.fields, "Set-Cookie"), "a=b"_ba);
        QVERIFY(!respond::hasField(last.fields, "Content-Security-Policy"));
    }
    QCOMPARE(answer("POST", "/v1/cats").code, 403);
    QCOMPARE(answer("GET", "/v1/limited").code, 200);
    QCOMPARE(answer("GET", "/v1/limited").code, 429);
    QCOMPARE(answer("GET", "/404").code, 404);
}

void TestScenario::letsPagesInByTheMethodTheyAskFor()
{
    const Scenario scenario =
        Scenario::read(R"({"answers": [{"path": "/a", "methods": ["put"], "cors": "bad"}]})");
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const pictures::CatImages images;
    respond::Responder responder(catalogue, images);
    responder.setRoutes(scenario.routes);
    for (const auto &[method, origin] : {std::pair("PUT"_ba, "https://another.example"_ba),
                                         std::pair("POST"_ba, "http://localhost:3000"_ba)}) {
        respond::Request preflight = requestOf("OPTIONS", "/a");
        preflight.fields << respond::Field {"Access-Control-Request-Method", method};
        const respond::Answer answer = responder.answer(preflight, {.address = "127.0.0.1"});
        QCOMPARE(answer.code, 204);
        QCOMPARE(respond::fieldValue(answer.fields, "Access-Control-Allow-Origin"), origin);
    }
}

void TestScenario::knowsTheOptionsOfItsSchema()
{
    QFile file(QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/schema/scenario.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject answer = schema["properties"_L1]["answers"_L1]["items"_L1].toObject();
    QStringList inSchema = answer["properties"_L1].toObject().keys();
    QStringList known {u"path"_s, u"methods"_s, u"status"_s, u"steps"_s, u"limit"_s, u"headers"_s};
    for (const QByteArray &name : respond::optionNames()) {
        known << QString::fromLatin1(name);
    }
    known.removeOne(u"header"_s); // an object in a file
    known.removeOne(u"reset"_s); // of a request
    known.sort();
    inSchema.sort();
    QCOMPARE(known, inSchema);
}

void TestScenario::saysWhereAFaultIs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const QString &place) {
        QTest::newRow(name) << json << place;
    };
    const auto inAnswer = [&row](const char *name, const QByteArray &members, const char *place) {
        row(name, R"({"answers": [{"path": "/a"}, {)" + members + "}]}",
            u"answers[1]."_s + QLatin1StringView(place));
    };
    row("no JSON", "{\n  \"answers\": [,]}", u"line 2, column 1"_s);
    row("no answers", "{}", u"answers: "_s);
    row("unknown key beside them", R"({"answers": [{"path": "/a"}], "bogus": 1})", u"bogus: "_s);
    inAnswer("no name of a field", R"("path": "/b", "headers": {"X Y": "1"})", "headers.X Y: ");
    inAnswer("field of the framing", R"("path": "/b", "headers": {"Content-Length": "3"})",
             "headers.Content-Length: ");
    inAnswer("query", R"("path": "/e?x=1")", "path: ");
    inAnswer("fault in a step", R"("path": "/b", "steps": [503, {"fault": "mean"}])",
             "steps[1].fault: ");
    inAnswer("no path", R"("status": 404)", "path: ");
    inAnswer("path without slash", R"("path": "a")", "path: ");
    inAnswer("status", R"("path": "/a", "status": "mean")", "status: ");
    inAnswer("step", R"("path": "/a", "steps": [503, "mean"])", "steps[1]: ");
    inAnswer("option of a step", R"("path": "/a", "steps": [{"mood": 1}])", "steps[0].mood: ");
    inAnswer("no steps", R"("path": "/a", "steps": [])", "steps: ");
    inAnswer("status beside steps", R"("path": "/a", "status": 404, "steps": [503])", "steps: ");
    inAnswer("methods", R"("path": "/a", "methods": "GET")", "methods: ");
    inAnswer("limit", R"("path": "/a", "limit": "5")", "limit: ");
    inAnswer("delay", R"("path": "/a", "delay": "soon")", "delay: ");
    inAnswer("reset", R"("path": "/a", "reset": true)", "reset: ");
    inAnswer("unknown key", R"("path": "/a", "mood": "bad")", "mood: ");
    inAnswer("headers", R"("path": "/a", "headers": "X: 1")", "headers: ");
}

void TestScenario::saysWhereAFaultIs()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, place);
    const Scenario scenario = Scenario::read(json);
    QVERIFY2(scenario.error.startsWith(place), qPrintable(scenario.error));
    QVERIFY(scenario.routes.isEmpty());
}

STATUSCAT_TEST(TestScenario)
#include "tst_scenario.moc"
