// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <respond/plan.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using respond::Plan;
using respond::Request;
using respond::Target;

/// What a path, a query and the fields of httpstat.us ask for.
class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void readsPaths_data();
    void readsPaths();
    void readsOptions_data();
    void readsOptions();
    void readsFieldsOfHttpstatus();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void httpbin_data();
    void httpbin();
    void readsJson_data();
    void readsJson();
    void readsRanges_data();
    void readsRanges();
    void readsDurations_data();
    void readsDurations();
};

namespace {

Request requestOf(const QByteArray &target, const respond::Fields &fields = {})
{
    Request request;
    request.method = "GET";
    request.target = target;
    request.fields = respond::Fields {{"Host", "127.0.0.1:8404"}} + fields;
    return request;
}

Plan planOf(const Request &request)
{
    return respond::planFor(Target::of(request.target), request, {.address = "127.0.0.1"});
}

QByteArray stepsOf(const Plan &plan)
{
    QByteArrayList steps;
    for (const respond::Step &step : plan.steps) {
        QByteArray text = respond::stepText(step);
        if (!qFuzzyCompare(step.weight, 1)) {
            text += ':' + QByteArray::number(step.weight);
        }
        steps << text;
    }
    return steps.join(',');
}

} // namespace

void TestPlan::readsPaths_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<bool>("isInTurn");
    const auto row = [](const char *target, const char *steps, bool isInTurn = false) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(steps) << isInTurn;
    };
    row("/404", "404");
    row("/404/", "404");
    row("/404/any/path", "404");
    row("/999", "999");
    row("/status/404", "404");
    row("http://localhost:8404/404?a=b", "404");
    row("/200,503", "200,503");
    row("/status/200:9,500:0.5", "200:9,500:0.5");
    row("/status/200%2C500", "200,500");
    row("/random/200,201,500-502", "200,201,500,501,502");
    row("/random/200,200", "200,200");
    row("/103+200", "103+200");
    row("/100+417", "100+417");
    row("/103", "103");
    row("/503,503,200/in-turn", "503,503,200", true);
    row("/status/503,200/in-turn/test-7", "503,200", true);
    row("/reset,503,200/in-turn", "reset,503,200", true);
    row("/after-100", "after:100");
    row("/never", "never");
    row("/limit/5/10s", "200,429");
    row("/limit/5/10s/503", "200,503");
    row("/v1/cats", "404");
    row("//404", "404"); // a base URL with its slash, and a path
    row("/200:0,500:1", "200:0,500");
    row("/", "200");
    row("*", "200");
}

void TestPlan::readsPaths()
{
    QFETCH(const QByteArray, target);
    const Plan plan = planOf(requestOf(target));
    QCOMPARE(plan.error, QByteArray());
    QTEST(stepsOf(plan), "steps");
    QTEST(plan.isInTurn, "isInTurn");
}

void TestPlan::readsOptions_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<std::function<bool(const Plan &)>>("isRead");
    const auto row = [](const char *query, const std::function<bool(const Plan &)> &isRead) {
        QTest::newRow(query) << QByteArray(query) << isRead;
    };
    row("sleep=2000", [](const Plan &plan) { return plan.delay == 2000; });
    row("delay=2", [](const Plan &plan) { return plan.delay == 2000; });
    row("delay=500ms&jitter=1.5s",
        [](const Plan &plan) { return plan.delay == 500 && plan.jitter == 1500; });
    row("suppressBody", [](const Plan &plan) { return plan.isWithoutContent; });
    row("suppressBody=false", [](const Plan &plan) { return !plan.isWithoutContent; });
    row("header=X-A:+1&header=X-B:2", [](const Plan &plan) {
        return plan.chosen == respond::Fields {{"X-A", "1"}, {"X-B", "2"}};
    });
    row("header=X-A:1%0d%0aX-B:2", [](const Plan &plan) {
        return plan.chosen == respond::Fields {{"X-A", "1X-B:2"}};
    });
    row("location=/new", [](const Plan &plan) {
        return plan.chosen == respond::Fields {{"Location", "/new"}};
    });
    row("retry-after=date", [](const Plan &plan) { return plan.retryAfter == "date"; });
    row("phrase=", [](const Plan &plan) { return !plan.phrase.isNull() && plan.phrase.isEmpty(); });
    row("body=a%20b&type=text/html", [](const Plan &plan) {
        return plan.content == "a b"_ba && plan.type == "text/html" && plan.isReflected;
    });
    row("size=10MB", [](const Plan &plan) { return plan.size == 10'000'000; });
    row("challenge=Bearer", [](const Plan &plan) { return plan.challenge == "Bearer"; });
    row("fault=after:7&share=0.25&seed=3", [](const Plan &plan) {
        return plan.fault.octets == 7 && qFuzzyCompare(plan.share, 0.25) && plan.seed == 3U;
    });
    row("cors=bad", [](const Plan &plan) { return plan.cors == respond::Cors::Bad; });
    row("then=stay&key=a", [](const Plan &plan) { return plan.stays && plan.key == "key a"; });
    row("bare", [](const Plan &plan) { return plan.isBare; });
    row("page=2", [](const Plan &plan) { return plan.error.isEmpty(); });
}

void TestPlan::readsOptions()
{
    QFETCH(const QByteArray, query);
    QFETCH(const std::function<bool(const Plan &)>, isRead);
    const Plan plan = planOf(requestOf("/404?" + query));
    QCOMPARE(plan.error, QByteArray());
    QVERIFY(isRead(plan));
}

void TestPlan::readsFieldsOfHttpstatus()
{
    const Plan plan = planOf(requestOf("/301",
                                       {{"X-HttpStatus-Sleep", "100"},
                                        {"x-httpstatus-sleepafterheaders", "200"},
                                        {"X-HttpStatus-SuppressBody", "true"},
                                        {"X-HttpStatus-DribbleBody", "true"},
                                        {"X-HttpStatus-AbortDuringBody", "true"},
                                        {"X-HttpStatus-AbortBeforeHeaders", "false"},
                                        {"X-HttpStatus-Response-Location", "/b"}}));
    QCOMPARE(plan.delay, 100);
    QCOMPARE(plan.pause, 200);
    QCOMPARE(plan.drip, 5000);
    QVERIFY(plan.isWithoutContent);
    QCOMPARE(respond::faultName(plan.fault), "close-in-body"_ba);
    QCOMPARE(plan.chosen, (respond::Fields {{"Location", "/b"}}));
}

void TestPlan::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/status/none",
                               "/random/600-500",
                               "/limit/5",
                               "/limit/x/10s",
                               "/cat/404.gif",
                               "/status/200:0,500:0",
                               "/bytes/-1",
                               "/bytes/some",
                               "/range/x",
                               "/redirect/x",
                               "/image/webp",
                               "/base64/@",
                               "/redirect-to",
                               "/404?delay=soon",
                               "/404?delay=2h",
                               "/404?sleep=-1",
                               "/404?header=none",
                               "/404?header=Content-Length:5",
                               "/404?fault=mean",
                               "/404?share=2",
                               "/404?size=2GB",
                               "/404?cors=maybe",
                               "/404?then=stop",
                               "/404?challenge=a%20b",
                               "/404?retry-after=soon"}) {
        QTest::newRow(target) << QByteArray(target);
    }
}

void TestPlan::saysWhatCannotBeRead()
{
    QFETCH(const QByteArray, target);
    QVERIFY(!planOf(requestOf(target)).error.isEmpty());
}

void TestPlan::httpbin_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("field"); // of the request
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("part"); // of fields or content
    const auto row = [](const char *target, int code, const char *part, const char *field = "") {
        QTest::addRow("%s %s", target, field)
            << QByteArray(target) << QByteArray(field) << code << QByteArray(part);
    };
    row("/get?a=1&a=2&b=", 200, "\"b\": \"\"");
    row("/get?body=x", 200, "\"body\": \"x\"");
    row("/post", 405, "Allow: POST");
    row("/anything/x?y", 200, "\"method\": \"GET\"");
    row("/headers", 200, "\"Host\": \"127.0.0.1:8404\"");
    row("/ip", 200, "\"origin\": \"127.0.0.1\"");
    row("/response-headers?X-A=1", 200, "X-A: 1");
    row("/redirect/3", 302, "Location: /relative-redirect/2");
    row("/redirect/1", 302, "Location: /get");
    row("/redirect/2?absolute=true", 302, "Location: http://127.0.0.1:8404/absolute-redirect/1");
    row("/relative-redirect/2", 302, "Location: /relative-redirect/1");
    row("/absolute-redirect/1", 302, "Location: http://127.0.0.1:8404/get");
    row("/redirect-to?url=%2Fa&status_code=307", 307, "Location: /a");
    row("/basic-auth/u/p", 401, "Basic realm");
    row("/basic-auth/u/p", 200, "\"authenticated\": true", "Authorization: Basic dTpw");
    row("/hidden-basic-auth/u/p", 404, "");
    row("/bearer", 401, "WWW-Authenticate: Bearer");
    row("/bearer", 200, "\"token\": \"t\"", "Authorization: Bearer t");
    row("/etag/x", 200, "ETag: \"x\"");
    row("/etag/x", 304, "ETag: \"x\"", "If-None-Match: \"y\", W/\"x\"");
    row("/etag/x", 412, "ETag: \"x\"", "If-Match: \"y\"");
    row("/cache", 200, "Last-Modified: ");
    row("/cache", 304, "ETag: ", "If-Modified-Since: Thu, 01 Jan 2026 00:00:00 GMT");
    row("/cache/60", 200, "Cache-Control: max-age=60");
    row("/range/10", 200, "abcdefghij");
    row("/range/30", 206, "Content-Range: bytes 26-29/30", "Range: bytes=26-");
    row("/range/30", 206, "abcd", "Range: bytes=26-");
    row("/range/10", 416, "Content-Range: bytes */10", "Range: bytes=10-");
    row("/drip?numbytes=3&code=500", 500, "***");
    row("/stream/3", 200, "\"id\":2");
    row("/links/3", 302, "Location: /links/3/0");
    row("/links/3/1", 200, "<a href=\"/links/3/2\">2</a>");
    row("/cookies", 200, "\"b\": \"2\"", "Cookie: a=1; b=2");
    row("/cookies/set?a=1&b=2", 302, "Set-Cookie: b=2; Path=/");
    row("/cookies/set/a/1;Secure", 302, "Set-Cookie: a=1Secure; Path=/");
    row("/cookies/delete?a", 302, "Set-Cookie: a=; Max-Age=0; Path=/");
    row("/cookies/others", 404, "");
    row("/digest-auth/auth/u/p", 401, "qop=\"auth\"");
    row("/digest-auth/auth/u/p/SHA-256", 401, "algorithm=SHA-256");
    // The response of RFC 2069's form: MD5(MD5("u:cats:p"):n:MD5("GET:/digest-auth/x/u/p")).
    row("/digest-auth/x/u/p", 200, "\"authenticated\": true",
        "Authorization: Digest username=\"u\", nonce=\"n\", uri=\"/digest-auth/x/u/p\", "
        "response=\"55d95ed8633cf1f87a18143934128a46\"");
    row("/digest-auth/x/u/p", 401, "Digest ",
        "Authorization: Digest username=\"u\", nonce=\"n\", uri=\"/digest-auth/x/u/p\", "
        "response=\"00\"");
    row("/base64/Y2F0", 200, "cat");
    row("/uuid", 200, "\"uuid\": \"");
    row("/gzip", 200, "Content-Encoding: gzip");
    row("/deflate", 200, "Content-Encoding: deflate");
    row("/brotli", 200, "Content-Encoding: br");
    row("/html", 200, "<h1>");
    row("/json", 200, "\"slideshow\"");
    row("/json/of/others", 404, "");
    row("/xml", 200, "<slideshow");
    row("/robots.txt", 200, "Disallow: /deny");
    row("/deny", 200, "robots.txt");
    row("/encoding/utf8", 200, "猫");
    row("/delay/3", 200, "\"url\": \"http://127.0.0.1:8404/delay/3\"");
}

void TestPlan::httpbin()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, field);
    const qsizetype colon = field.indexOf(':');
    const Plan plan = planOf(
        requestOf(target,
                  colon < 0 ? respond::Fields()
                            : respond::Fields {{field.first(colon), field.sliced(colon + 2)}}));
    QCOMPARE(plan.error, QByteArray());
    QTEST(plan.steps.first().code, "code");
    QByteArray text = plan.content.value_or(QByteArray());
    for (const respond::Field &answered : plan.fields + plan.chosen) {
        text += answered.name + ": " + answered.value + '\n';
    }
    QFETCH(const QByteArray, part);
    QVERIFY2(text.contains(part), text.constData());
}

void TestPlan::readsJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("object") << "{\"a\":1}"_ba << QByteArray() << "{\"a\":1}"_ba;
    QTest::newRow("array") << "[1, 2]"_ba << QByteArray() << "[1,2]"_ba;
    QTest::newRow("number") << "5"_ba << QByteArray() << "5"_ba;
    QTest::newRow("text") << "\"a\""_ba << QByteArray() << "\"a\""_ba;
    QTest::newRow("none") << "1, 2"_ba << QByteArray() << "null"_ba;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << "null"_ba;
    QTest::newRow("form") << "{\"a\":1}"_ba
                          << "application/x-www-form-urlencoded"_ba
                          << "null"_ba;
}

void TestPlan::readsJson()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, type);
    Request request = requestOf("/anything", {{"Content-Type", type}});
    request.body = body;
    const QJsonValue value = QJsonDocument::fromJson(*planOf(request).content)["json"_L1];
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    QTEST(json.sliced(1).chopped(1), "json");
}

void TestPlan::readsRanges_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("none") << QByteArray() << 200 << "0123456789"_ba;
    QTest::newRow("first") << "bytes=0-0"_ba << 206 << "0"_ba;
    QTest::newRow("open") << "bytes=7-"_ba << 206 << "789"_ba;
    QTest::newRow("last") << "bytes=-3"_ba << 206 << "789"_ba;
    QTest::newRow("more than there is") << "bytes=-30"_ba << 206 << "0123456789"_ba;
    QTest::newRow("beyond") << "bytes=5-99"_ba << 206 << "56789"_ba;
    QTest::newRow("outside") << "bytes=10-11"_ba << 416 << QByteArray();
    QTest::newRow("nothing") << "bytes=-0"_ba << 416 << QByteArray();
    QTest::newRow("upside down") << "bytes=5-4"_ba << 200 << "0123456789"_ba;
    QTest::newRow("several") << "bytes=0-1,3-4"_ba << 200 << "0123456789"_ba;
    QTest::newRow("other unit") << "lines=0-1"_ba << 200 << "0123456789"_ba;
    QTest::newRow("letters") << "bytes=a-b"_ba << 200 << "0123456789"_ba;
}

void TestPlan::readsRanges()
{
    QFETCH(const QByteArray, range);
    const Plan plan = planOf(requestOf(
        "/range/10", range.isNull() ? respond::Fields() : respond::Fields {{"Range", range}}));
    QTEST(plan.steps.first().code, "code");
    QFETCH(QByteArray, content);
    for (char &digit : content) {
        digit = static_cast<char>(digit - '0' + 'a');
    }
    QCOMPARE(*plan.content, content);
}

void TestPlan::readsDurations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1 for none
    QTest::newRow("bare") << "2"_ba << qint64 {2000};
    QTest::newRow("fraction") << "1.5"_ba << qint64 {1500};
    QTest::newRow("ms") << "500ms"_ba << qint64 {500};
    QTest::newRow("s") << "2s"_ba << qint64 {2000};
    QTest::newRow("minutes") << "2m"_ba << qint64 {120'000};
    QTest::newRow("hour") << "1h"_ba << qint64 {3'600'000};
    QTest::newRow("empty") << ""_ba << qint64 {-1};
    QTest::newRow("unit") << "2y"_ba << qint64 {-1};
    QTest::newRow("negative") << "-2"_ba << qint64 {-1};
    QTest::newRow("infinite") << "inf"_ba << qint64 {-1};
}

void TestPlan::readsDurations()
{
    QFETCH(const QByteArray, text);
    QTEST(respond::readDuration(text, 1000).value_or(-1), "milliseconds");
}

STATUSCAT_TEST(TestPlan)
#include "tst_plan.moc"
