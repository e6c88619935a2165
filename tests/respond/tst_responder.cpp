// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "responderfixture.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using respond::Answer;
using respond::Fields;
using respond::Request;
using respond::Responder;

/// What requests are answered with, before it is written.
class TestResponder : public QObject, private ResponderFixture
{
    Q_OBJECT

private slots:
    void answersByDefault_data();
    void answersByDefault();
    void negotiates_data();
    void negotiates();
    void answersPartsAsAsked();
    void neverAllowsTheRefusedMethod_data();
    void neverAllowsTheRefusedMethod();
    void answersElsewhere();
    void saysWhenTheLimitEnds();
    void keepsTheTypeOfPictures();
    void isNoProxy();
    void tellsPartsOfForms();
    void sparesHttp10TheInterim();
    void writesAnswers_data();
    void writesAnswers();
};

namespace {

/// All that is written of @p answer, its waiting left out.
QByteArray written(const Answer &answer)
{
    QByteArray octets;
    const respond::Script script = respond::scriptOf(answer);
    for (const respond::Script::Piece &piece : script.pieces) {
        octets += piece.octets;
    }
    return octets;
}

} // namespace

void TestResponder::answersByDefault_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("field"); // that is there; "!Name" for one that is not
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *target, const char *line, const char *field,
                        const char *content) {
        QTest::addRow("%s %s", target, field)
            << QByteArray(target) << QByteArray(line) << QByteArray(field) << QByteArray(content);
    };
    row("/404", "404 Not Found", "Content-Type: text/plain; charset=utf-8", "404 Not Found");
    row("/404", "404 Not Found", "Cache-Control: no-store", "404 Not Found");
    row("/status/404", "404 Not Found", "!Content-Type", "");
    row("/301", "301 Moved Permanently", "Location: /anything", "301 Moved Permanently");
    row("/303?location=/b", "303 See Other", "Location: /b", "303 See Other");
    row("/401", "401 Unauthorized", "WWW-Authenticate: Bearer realm=\"cats\"", "401 Unauthorized");
    row("/401?challenge=Basic", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"cats\"",
        "401 Unauthorized");
    row("/407", "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"cats\"",
        "407 Proxy Authentication Required");
    row("/405", "405 Method Not Allowed", "Allow: POST, PUT, PATCH, DELETE, OPTIONS",
        "405 Method Not Allowed");
    row("/416", "416 Range Not Satisfiable", "Content-Range: bytes */25",
        "416 Range Not Satisfiable");
    row("/206", "206 Partial Content", "Content-Range: bytes 0-18/19", "206 Partial Content");
    row("/426", "426 Upgrade Required", "Upgrade: websocket", "426 Upgrade Required");
    row("/101", "426 Upgrade Required", "Upgrade: websocket", "426 Upgrade Required");
    row("/429", "429 Too Many Requests", "Retry-After: 5", "429 Too Many Requests");
    row("/503?retry-after=7", "503 Service Unavailable", "Retry-After: 7",
        "503 Service Unavailable");
    row("/204", "204 No Content", "!Content-Type", "");
    row("/205", "205 Reset Content", "!Content-Type", "");
    row("/304", "304 Not Modified", "ETag: \"cats\"", "");
    row("/299", "299 ", "!Retry-After", "299");
    row("/404?phrase=Gone%20Fishing", "404 Gone Fishing", "!Location", "404 Gone Fishing");
    row("/404?suppressBody=true", "404 Not Found", "!Content-Type", "");
    row("/200?header=Cache-Control:max-age=60", "200 OK", "Cache-Control: max-age=60", "200 OK");
    row("/404.svg", "200 OK", "Content-Type: image/svg+xml", "*");
    row("/cat/404.png", "200 OK", "Content-Type: image/png", "*");
    row("/cat/404.jpg", "200 OK", "Content-Type: image/jpeg", "*");
    row("/v1/cats", "404 Not Found", "!Location", "404 Not Found");
    row("/404?delay=soon", "400 Bad Request", "!Location",
        "The value of \"delay\" cannot be read, or is too large.\n");
}

void TestResponder::answersByDefault()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, field);
    QFETCH(const QByteArray, content);
    const Answer answered = answer(target);
    QTEST(QByteArray(QByteArray::number(answered.code) + ' ' + answered.phrase), "line");
    const QByteArray head = respond::headOf(answered);
    if (field.startsWith('!')) {
        QVERIFY2(!respond::hasField(answered.fields, field.sliced(1)), head.constData());
    } else {
        QVERIFY2(head.contains(QByteArray("\r\n" + field + "\r\n")), head.constData());
    }
    if (content == "*") {
        QVERIFY(answered.content.size() > 1000);
    } else {
        QCOMPARE(answered.content, content);
    }
    QCOMPARE(head.contains("Content-Length: "), answered.code != 204 && answered.code != 304);
}

void TestResponder::negotiates_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *accept, const char *type) {
        QTest::newRow(accept) << QByteArray(accept) << QByteArray(type);
    };
    row("*/*", "text/plain; charset=utf-8");
    row("application/json", "application/json");
    row("application/json, text/plain, */*", "text/plain; charset=utf-8");
    row("application/json, */*;q=0.5", "application/json");
    row("application/problem+json", "application/problem+json");
    row("image/*", "image/svg+xml");
    row("image/png", "image/png");
    row("image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8", "image/svg+xml");
    row("text/html,application/xhtml+xml,application/xml;q=0.9,image/png,image/svg+xml,*/*;q=0.8",
        "text/plain; charset=utf-8");
    row("audio/*", "text/plain; charset=utf-8");
}

void TestResponder::negotiates()
{
    QFETCH(const QByteArray, accept);
    const Answer answered = answer("/404", {{"Accept", accept}});
    QCOMPARE(answered.code, 404);
    QTEST(respond::fieldValue(answered.fields, "Content-Type"), "type");
    QVERIFY(respond::hasToken(respond::fieldValue(answered.fields, "Vary"), "Accept"));
    if (accept == "application/json") {
        QCOMPARE(answered.content, R"({"code":404,"description":"Not Found"})"_ba);
    }
}

void TestResponder::answersPartsAsAsked()
{
    const Answer answered = answer("/206", {{"Range", "bytes=4-10"}});
    QCOMPARE(answered.content, "Partial"_ba);
    QCOMPARE(respond::fieldValue(answered.fields, "Content-Range"), "bytes 4-10/19"_ba);
}

void TestResponder::neverAllowsTheRefusedMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GET", "HEAD", "POST", "DELETE", "BREW"}) {
        QTest::newRow(method) << QByteArray(method);
    }
}

void TestResponder::neverAllowsTheRefusedMethod()
{
    QFETCH(const QByteArray, method);
    const QByteArray allow = respond::fieldValue(answer("/405", {}, method).fields, "Allow");
    QVERIFY(!allow.isEmpty());
    QVERIFY2(!respond::hasToken(allow, method), allow.constData());
}

void TestResponder::answersElsewhere()
{
    m_responder.setElsewhere("/503,200/in-turn?header=X-A:1");
    QCOMPARE(answer("/v1/cats").code, 503);
    QCOMPARE(answer("/favicon.ico").code, 404);
    QCOMPARE(answer("/410").code, 410);
    const Answer second = answer("/v1/dogs", {}, "POST");
    QCOMPARE(second.code, 200);
    QVERIFY(respond::hasField(second.fields, "X-A"));
    m_responder.setElsewhere({});
    QCOMPARE(answer("/v1/cats").code, 404);
}

void TestResponder::saysWhenTheLimitEnds()
{
    QCOMPARE(answer("/limit/0/9s").code, 429);
    QCOMPARE(respond::fieldValue(answer("/limit/0/9s").fields, "Retry-After"), "9"_ba);
    QVERIFY(!respond::hasField(answer("/limit/1/9s?retry-after=date").fields, "Retry-After"));
    const QByteArray date =
        respond::fieldValue(answer("/limit/0/9s?retry-after=date").fields, "Retry-After");
    QVERIFY2(date.endsWith(" GMT"), date.constData());
    QCOMPARE(respond::fieldValue(answer("/limit/0/9s?retry-after=3").fields, "Retry-After"),
             "3"_ba);
}

void TestResponder::keepsTheTypeOfPictures()
{
    const auto typeOf = [this](const char *target) {
        return respond::fieldValue(answer(target).fields, "Content-Type");
    };
    QCOMPARE(typeOf("/cat/404.jpg?size=100"), "image/jpeg"_ba);
    QCOMPARE(typeOf("/get?size=100"), "application/json"_ba); // no option of its own
    QCOMPARE(typeOf("/404?size=100"), "text/plain; charset=utf-8"_ba);
    QCOMPARE(typeOf("/404?size=100&type=a/b"), "a/b"_ba);
    QCOMPARE(typeOf("/status/404?size=100&type=a/b"), "a/b"_ba);
}

void TestResponder::isNoProxy()
{
    const Answer refused = answer("example.org:443", {}, "CONNECT");
    QCOMPARE(refused.code, 501);
    QVERIFY(refused.closes);
}

void TestResponder::tellsPartsOfForms()
{
    Request request =
        requestOf("/post", {{"Content-Type", "multipart/form-data; boundary=\"x y\""}}, "POST");
    request.body = "before\r\n--x y\r\nContent-Disposition: form-data; name=\"k\"\r\n\r\nv\r\n"
                   "--x y\r\nContent-Disposition: form-data; name=k\r\n\r\nw\r\n--x yz\r\n"
                   "--x y\r\ncontent-disposition: form-data; filename=\"a \\\"b\\\".txt\"; "
                   "name=\"f\"\r\nContent-Type: text/plain\r\n\r\nline\r\n\r\n"
                   "--x y\r\nContent-Disposition: form-data; name=\"g\"; filename=\"g\"\r\n\r\n"
                   "\xff\r\n"
                   "--x y\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--x y--\r\nafter"_ba;
    request.bodySize = request.body.size();
    const auto told = [&] {
        return QJsonDocument::fromJson(m_responder.answer(request, {}).content).object();
    };
    QCOMPARE(told().value(u"form"_s).toObject(),
             (QJsonObject {{u"k"_s, QJsonArray {u"v"_s, u"w\r\n--x yz"_s}}}));
    QCOMPARE(told().value(u"files"_s).toObject(),
             (QJsonObject {{u"f"_s, u"line\r\n"_s},
                           {u"g"_s, u"data:application/octet-stream;base64,/w=="_s}}));
    QCOMPARE(told().value(u"data"_s).toString(), QString());
    // Whatever is cut off, the rest is told.
    const QByteArray whole = request.body;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        request.body = whole.first(size);
        QVERIFY(told().value(u"form"_s).isObject());
    }
    request.body = "--x y\r\n\r\n\r\n"_ba.repeated(7000);
    QVERIFY(told().value(u"form"_s).toObject().isEmpty());
}

void TestResponder::sparesHttp10TheInterim()
{
    Request request = requestOf("/103+200", {}, "GET");
    QCOMPARE(m_responder.answer(request, {}).interim.size(), 1);
    request.minorVersion = 0;
    QVERIFY(m_responder.answer(request, {}).interim.isEmpty());
    request.target = "/103?bare";
    QCOMPARE(m_responder.answer(request, {}).code, 200);
}

void TestResponder::writesAnswers_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<respond::Script::End>("finish");
    using End = respond::Script::End;
    const auto row = [](const char *target, const char *begin, const char *end, End finish) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(begin) << QByteArray(end)
                              << finish;
    };
    row("/404", "HTTP/1.1 404 Not Found\r\nDate: ", "Content-Length: 13\r\n\r\n404 Not Found",
        End::Keep);
    row("/103", "HTTP/1.1 103 Early Hints\r\nLink: ", "\r\n\r\n200 OK", End::Keep);
    row("/103+404", "HTTP/1.1 103 Early Hints\r\nLink: ", "\r\n\r\n404 Not Found", End::Keep);
    row("/100+417", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 417 ", "417 Expectation Failed",
        End::Keep);
    row("/103?bare", "HTTP/1.1 103 Early Hints\r\n", "\r\n\r\n", End::Stay);
    row("/408", "HTTP/1.1 408 ", "Connection: close\r\n\r\n408 Request Timeout", End::Close);
    row("/426", "HTTP/1.1 426 ", "Connection: Upgrade\r\n\r\n426 Upgrade Required", End::Keep);
    row("/close-before-head", "", "", End::Close);
    row("/reset", "", "", End::Reset);
    row("/never", "", "", End::Stay);
    row("/200?fault=close-after-head", "HTTP/1.1 200 OK", "\r\n\r\n", End::Close);
    row("/200?fault=close-in-body", "HTTP/1.1 200 OK", "Content-Length: 6\r\n\r\n200", End::Close);
    row("/204?fault=after:12", "HTTP/1.1 204", "HTTP/1.1 204", End::Close);
    row("/200?fault=wrong-length", "HTTP/1.1 200 OK", "Content-Length: 106\r\n\r\n200 OK",
        End::Close);
    row("/200?fault=two-lengths", "HTTP/1.1 200 OK", "\r\n\r\n200 OK", End::Close);
    row("/200?fault=bad-chunk", "HTTP/1.1 200 OK", "6\r\n200 OK\r\nno number\r\n", End::Close);
    row("/200?fault=no-status", "HTTP/1.1\r\nDate: ", "200 OK", End::Close);
    row("/200?fault=slow-head", "HTTP/1.1 200 OK", "200 OK", End::Keep);
}

void TestResponder::writesAnswers()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, end);
    const Answer answered = answer(target);
    const QByteArray octets = written(answered);
    QVERIFY2(octets.startsWith(begin), octets.constData());
    QVERIFY2(octets.endsWith(end), octets.constData());
    QTEST(respond::scriptOf(answered).end, "finish");
    if (target.contains("two-lengths")) {
        QCOMPARE(octets.count("Content-Length: "), 2);
    }
    if (target.contains("bad-chunk")) {
        QVERIFY(!octets.contains("Content-Length"));
    }
    const Answer head = answer(target, {}, "HEAD");
    if (!answered.fault && answered.interim.isEmpty()) {
        QCOMPARE(
            written(head).count(QByteArray("Content-Length: " + QByteArray::number(answered.size))),
            octets.count("Content-Length: "));
        QVERIFY(written(head).endsWith("\r\n\r\n") || written(head).isEmpty());
    }
}

STATUSCAT_TEST(TestResponder)
#include "tst_responder.moc"
