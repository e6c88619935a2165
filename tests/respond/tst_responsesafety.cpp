// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "responderfixture.h"
#include "support/testmain.h"

#include <respond/logtext.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using respond::Answer;
using respond::Fields;
using respond::LogEntry;
using respond::Request;
using respond::Responder;

/// What pages, other machines and readers of the log must not get.
class TestResponseSafety : public QObject, private ResponderFixture
{
    Q_OBJECT

private slots:
    void letsPagesIn_data();
    void letsPagesIn();
    void answersPreflightsWhateverTheCode();
    void advancesByNoPreflight();
    void keepsFieldsFromOtherSites_data();
    void keepsFieldsFromOtherSites();
    void neverRunsReflectedText_data();
    void neverRunsReflectedText();
    void keepsTheLogFromPages_data();
    void keepsTheLogFromPages();
    void keepsTheLogFromOtherMachines();
    void hidesSecrets_data();
    void hidesSecrets();
    void showsWhatIsNoSecret();
};

namespace {

/// An entry of the log.
LogEntry logged(const Request &request, const Fields &answered = {})
{
    LogEntry entry;
    entry.request = request;
    entry.code = 401;
    entry.fields = answered;
    return entry;
}

} // namespace

void TestResponseSafety::letsPagesIn_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("origin"); // that is allowed
    QTest::addColumn<bool>("hasCredentials");
    QTest::newRow("code") << "/404"_ba
                          << "http://localhost:3000"_ba << true;
    QTest::newRow("echo") << "/headers"_ba
                          << "http://localhost:3000"_ba << false;
    QTest::newRow("off") << "/404?cors=off"_ba << QByteArray() << false;
    QTest::newRow("bad") << "/404?cors=bad"_ba
                         << "https://another.example"_ba << true;
}

void TestResponseSafety::letsPagesIn()
{
    QFETCH(const QByteArray, target);
    const Answer answered = answer(target, {{"Origin", "http://localhost:3000"}});
    QTEST(respond::fieldValue(answered.fields, "Access-Control-Allow-Origin"), "origin");
    QTEST(respond::hasField(answered.fields, "Access-Control-Allow-Credentials"), "hasCredentials");
}

void TestResponseSafety::answersPreflightsWhateverTheCode()
{
    const Answer answered = answer("/503",
                                   {{"Origin", "http://localhost:3000"},
                                    {"Access-Control-Request-Method", "PUT"},
                                    {"Access-Control-Request-Headers", "content-type, x-a"},
                                    {"Access-Control-Request-Private-Network", "true"}},
                                   "OPTIONS");
    QCOMPARE(answered.code, 204);
    const auto value = [&](const char *name) { return respond::fieldValue(answered.fields, name); };
    QCOMPARE(value("Access-Control-Allow-Origin"), "http://localhost:3000"_ba);
    QCOMPARE(value("Access-Control-Allow-Methods"), "PUT"_ba);
    QCOMPARE(value("Access-Control-Allow-Headers"), "content-type, x-a"_ba);
    QCOMPARE(value("Access-Control-Allow-Private-Network"), "true"_ba);
    QCOMPARE(answer("/503", {}, "OPTIONS").code, 503);
    const Answer exposed = answer("/503?header=X-A:1", {{"Origin", "http://localhost:3000"}});
    QCOMPARE(respond::fieldValue(exposed.fields, "Access-Control-Expose-Headers"),
             "Retry-After, X-A"_ba);
}

void TestResponseSafety::advancesByNoPreflight()
{
    const QByteArray path = "/503,200/in-turn/preflight";
    answer(path, {{"Origin", "http://a"}, {"Access-Control-Request-Method", "PUT"}}, "OPTIONS");
    QCOMPARE(answer(path).code, 503);
    answer("/favicon.ico");
    QCOMPARE(answer(path).code, 200);
}

void TestResponseSafety::keepsFieldsFromOtherSites_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<bool>("isSet");
    QTest::newRow("a program") << Fields() << true;
    QTest::newRow("typed") << Fields {{"Sec-Fetch-Site", "none"}} << true;
    QTest::newRow("same site") << Fields {{"Sec-Fetch-Site", "same-site"}} << true;
    QTest::newRow("cross-site") << Fields {{"Sec-Fetch-Site", "cross-site"}} << false;
    QTest::newRow("origin") << Fields {{"Origin", "https://evil.example"}} << false;
    QTest::newRow("sandboxed") << Fields {{"Origin", "null"}} << false;
    QTest::newRow("own origin") << Fields {{"Origin", "http://127.0.0.1:8404"}} << true;
    QTest::newRow("referrer") << Fields {{"Referer", "https://evil.example/page"}} << false;
}

void TestResponseSafety::keepsFieldsFromOtherSites()
{
    QFETCH(const Fields, fields);
    QFETCH(const bool, isSet);
    for (const char *name :
         {"Set-Cookie", "Clear-Site-Data", "Strict-Transport-Security", "set-cookie"}) {
        const Answer answered = answer("/200?header="_ba + name + ":a&header=X-A:1", fields);
        QCOMPARE(respond::hasField(answered.fields, name), isSet);
        QVERIFY(respond::hasField(answered.fields, "X-A"));
        const Answer asked =
            answer("/200", fields + Fields {{"X-HttpStatus-Response-"_ba + name, "a"}});
        QCOMPARE(respond::hasField(asked.fields, name), isSet);
        const Answer echoed = answer("/response-headers?"_ba + name + "=a", fields);
        QCOMPARE(respond::hasField(echoed.fields, name), isSet);
    }
}

void TestResponseSafety::neverRunsReflectedText_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target :
         {"/200?body=%3Cscript%3E&type=text/html", "/200?type=text/html", "/200?body=%3Cscript%3E",
          "/get?%3Cscript%3E", "/200?header=Content-Type:text/html",
          "/response-headers?Content-Type=text/html&a=%3Cscript%3E"}) {
        QTest::newRow(target) << QByteArray(target);
    }
}

void TestResponseSafety::neverRunsReflectedText()
{
    QFETCH(const QByteArray, target);
    for (const char *site : {"none", "cross-site"}) {
        const Answer answered = answer(target, {{"Sec-Fetch-Site", site}});
        QCOMPARE(respond::fieldValue(answered.fields, "X-Content-Type-Options"), "nosniff"_ba);
        QCOMPARE(respond::fieldValue(answered.fields, "Content-Security-Policy"), "sandbox"_ba);
    }
}

void TestResponseSafety::keepsTheLogFromPages_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<int>("code");
    QTest::newRow("address") << Fields() << 200;
    QTest::newRow("IPv6") << Fields {{"Host", "[::1]:8404"}} << 200;
    QTest::newRow("localhost") << Fields {{"Host", "localhost:8404"}} << 200;
    QTest::newRow("a name bent to here") << Fields {{"Host", "evil.example:8404"}} << 403;
    QTest::newRow("a page elsewhere") << Fields {{"Origin", "https://evil.example"}} << 403;
    QTest::newRow("an image elsewhere") << Fields {{"Sec-Fetch-Site", "cross-site"}} << 403;
}

void TestResponseSafety::keepsTheLogFromPages()
{
    QFETCH(const Fields, fields);
    for (const char *method : {"GET", "DELETE"}) {
        const Answer answered = answer("/_log", fields, method);
        QFETCH(int, code);
        code = code == 200 && method == "DELETE"_ba ? 204 : code;
        QCOMPARE(answered.code, code);
        QVERIFY(!respond::hasField(answered.fields, "Access-Control-Allow-Origin"));
    }
    QCOMPARE(answer("/_log", {}, "POST").code, 405);
}

void TestResponseSafety::keepsTheLogFromOtherMachines()
{
    for (const char *method : {"GET", "HEAD", "DELETE"}) {
        const Request request = requestOf("/_log?secrets=show", {}, method);
        QCOMPARE(m_responder.answer(request, {.address = "192.0.2.1", .isLocal = false}).code, 403);
    }
}

void TestResponseSafety::hidesSecrets_data()
{
    QTest::addColumn<LogEntry>("entry");
    const auto target = [](const char *text) {
        QTest::newRow(text) << logged(requestOf(text, {}, "GET"));
    };
    target("/401?token=s3cret&a=1");
    target("/401?a=1&PASSWORD=s3cret#end");
    target("/401?passwd=s3cret");
    target("/401?client_secret=s3cret");
    target("/401?api_key=s3cret");
    target("/401?apikey=s3cret");
    target("/401?accessToken=s3cret");
    target("/401?access%5Ftoken=s3cret");
    target("/401?sig=s3cret");
    target("/401?X-Amz-Signature=s3cret");
    target("/401?jwt=s3cret");
    target("/401?key=s3cret");
    target("/401?auth=s3cret");
    target("/basic-auth/u/s3cret");
    target("/hidden-basic-auth/u/s3cret?a=1");
    target("http://127.0.0.1/basic-auth/u/s3cret");
    target("/digest-auth/auth/u/s3cret");
    target("/cookies/set/a/s3cret");
    target("/cookies/set?a=s3cret");
    target("/200?header=Set-Cookie:a%3Ds3cret");
    target("/200?header=Location:/b%3Ftoken%3Ds3cret");
    target("/200?body=%7B%22token%22:%22s3cret%22%7D");
    target("/response-headers?Set-Cookie=a%3Ds3cret");
    target("/redirect-to?url=/b%3Ftoken%3Ds3cret");
    const auto field = [](const char *name, const char *value) {
        const Fields fields {{name, value}};
        QTest::addRow("%s: %s", name, value) << logged(requestOf("/401", fields, "GET"));
        QTest::addRow("answer's %s: %s", name, value)
            << logged(requestOf("/401", {}, "GET"), fields);
    };
    for (const char *name :
         {"Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key", "Api-Key",
          "X-Auth-Token", "X-CSRF-Token", "X-XSRF-TOKEN", "X-Csrf", "X-Amz-Security-Token",
          "X-Secret", "X-Password", "X-Auth", "X-HttpStatus-Response-Set-Cookie"}) {
        field(name, "Bearer s3cret");
    }
    field("Referer", "http://localhost/a?b=1&token=s3cret");
    field("Location", "/callback#access_token=s3cret&state=1");
    field("Location", "http://tom:s3cret@localhost/");
    const auto body = [](const char *type, const QByteArray &content) {
        Request request = requestOf("/401", {{"Content-Type", type}}, "POST");
        request.body = content;
        request.bodySize = content.size();
        QTest::addRow("body %s", content.left(40).simplified().constData()) << logged(request);
    };
    body("application/x-www-form-urlencoded", "a=1&password=x?#s3cret");
    body("application/x-www-form-urlencoded", "token=s3cret");
    body("application/json", R"({"a": 1, "password": "x\"s3cret", "b": 2})");
    body("application/json", R"([{"user": {"apiKey" : "s3cret"}}])");
    body("application/json", R"({"tokens": 1, "token": ["a]", "s3cret"]})");
    body("application/json", R"({"secret": {"a": {"b": 1}, "c": "s3cret"}})");
    body("application/json", R"({"token": "s3cret was cut)");
    body("text/plain", R"( {"client_secret":"s3cret"})");
    body(
        "Multipart/Form-Data; boundary=x",
        "--x\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\na\r\ns3cret\r\n--x--\r\n");
}

void TestResponseSafety::hidesSecrets()
{
    QFETCH(const LogEntry, entry);
    m_responder.log().clear();
    m_responder.log().add(entry);
    for (const QByteArray &format : {"json"_ba, "lines"_ba, "har"_ba}) {
        const QByteArray hidden = answer("/_log?format=" + format).content;
        QVERIFY2(hidden.contains("401") && !hidden.contains("s3cret"), hidden.constData());
        QVERIFY2(hidden.contains("(hidden)"), hidden.constData());
        const QByteArray shown = answer("/_log?secrets=show&format=" + format).content;
        QVERIFY2(shown.contains("s3cret"), shown.constData());
        if (format != "lines") {
            QVERIFY(!QJsonDocument::fromJson(hidden).isNull());
        }
    }
    for (const QByteArray &text :
         {respond::entryLine(entry), respond::curlOf(entry, respond::Secrets::Hidden)}) {
        QVERIFY2(!text.contains("s3cret"), text.constData());
    }
    answer("/_log", {}, "DELETE");
    QCOMPARE(QJsonDocument::fromJson(answer("/_log").content).array().size(), 0);
}

void TestResponseSafety::showsWhatIsNoSecret()
{
    LogEntry entry;
    entry.request = requestOf("/basic-auth/tom?monkey=1&author=2&body=%7b%7D&a+b=%2f&token&token=",
                              {{"Referer", "http://localhost:80/a@b?a=1&b#c"},
                               {"Accept", "*/*;q=0.5, a/b; c=d"},
                               {"X-Author", "tom"},
                               {"Access-Control-Request-Headers", "authorization"}},
                              "POST");
    for (const QByteArray &body :
         {R"({"a": "token", "max_tokens": 1, "b": {"monkey" : [1, 2]}})"_ba, "a=1&b=2\r\n"_ba,
          "key"_ba, "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--"_ba,
          "\xff\x00 = &"_ba}) {
        entry.request.body = body;
        entry.request.bodySize = body.size();
        QCOMPARE(respond::entryObject(entry, respond::Secrets::Hidden),
                 respond::entryObject(entry, respond::Secrets::Shown));
    }
}

STATUSCAT_TEST(TestResponseSafety)
#include "tst_responsesafety.moc"
