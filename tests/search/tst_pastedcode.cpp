// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <search/pastedcode.h>

#include <QTest>

using namespace Qt::StringLiterals;
using search::findPastedCodes;
using search::PastedCode;
using Certainty = PastedCode::Certainty;

/// Lines as logs, tools and libraries really write them.
class TestPastedCode : public QObject
{
    Q_OBJECT

private slots:
    void stated_data();
    void stated();
    void certainty_data();
    void certainty();
    void noCode_data();
    void noCode();
    void orderOfTheText();
    void longText();
};

void TestPastedCode::stated_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &text, int code) {
        QTest::newRow(name) << text << code;
    };
    row("HTTP/1.1 status line", u"HTTP/1.1 404 Not Found"_s, 404);
    row("HTTP/1.0 status line", u"HTTP/1.0 200 OK"_s, 200);
    row("HTTP/2 status line", u"HTTP/2 503"_s, 503);
    row("HTTP/3 status line", u"HTTP/3 425 "_s, 425);
    row("curl -v", u"< HTTP/2 308 \r\n"_s, 308);
    row("curl -f", u"curl: (22) The requested URL returned error: 502"_s, 502);
    row("curl -f, newer", u"curl: (22) The requested URL returned error: 404 Not Found"_s, 404);
    row("wget, error", u"2025-10-10 13:55:36 ERROR 404: Not Found."_s, 404);
    row("combined log",
        u"127.0.0.1 - - [10/Oct/2025:13:55:36 +0000] \"GET /index.html HTTP/1.1\" 502 157 \"-\" "
        "\"curl/8.1\""_s,
        502);
    row("common log, size with three digits",
        u"192.168.100.200 - frank [10/Oct/2000:13:55:36 -0700] \"GET /a.gif HTTP/1.0\" 200 404"_s,
        200);
    row("log of HTTP/2", u"10.0.0.1 - - [01/Jan/2026:00:00:00 +0000] \"GET / HTTP/2.0\" 304 0"_s,
        304);
    row("Python requests",
        u"requests.exceptions.HTTPError: 429 Client Error: Too Many Requests for url: https://a/"_s,
        429);
    row("Python urllib", u"urllib.error.HTTPError: HTTP Error 403: Forbidden"_s, 403);
    row("axios", u"AxiosError: Request failed with status code 401"_s, 401);
    row("Go", u"unexpected status code: 500"_s, 500);
    row("Go, brackets", u"unexpected status: 500 Internal Server Error"_s, 500);
    row("Java",
        u"java.io.IOException: Server returned HTTP response code: 503 for URL: http://a/"_s, 503);
    row("Node", u"Error: Response code 418 (I'm a Teapot)"_s, 418);
    row("nginx upstream log", u"upstream_status=504 request_time=60.001"_s, 504);
    row("JSON", u"{\"status\": 422, \"title\": \"Invalid\"}"_s, 422);
    row("JSON, packed", u"{\"statusCode\":409,\"message\":\"x\"}"_s, 409);
    row("JSON, as a string", u"{\"code\":\"429\"}"_s, 429);
    row("YAML", u"code: 429"_s, 429);
    row("logfmt", u"level=error status=500 path=/a"_s, 500);
    row("environment-like", u"HTTP_STATUS=451"_s, 451);
    row("Kubernetes event", u"Readiness probe failed: HTTP probe failed with statuscode: 503"_s,
        503);
    row("git", u"error: RPC failed; HTTP 413 curl 22 The requested URL returned error: 413"_s, 413);
    row("GraphQL", u"Response not successful: Received status code 400"_s, 400);
    row("curl behind a proxy", u"curl: (56) Received HTTP code 407 from proxy after CONNECT"_s,
        407);
    row("browser console",
        u"Failed to load resource: the server responded with a status of 404 (Not Found)"_s, 404);
    row("Caddy", u"{\"status\":308,\"size\":0,\"duration\":0.0001}"_s, 308);
    row("nginx, with the browser",
        u"\"GET / HTTP/1.1\" 499 0 \"-\" \"Mozilla/5.0 (X11) Chrome/120.0.0.0\""_s, 499);
    row("spoken", u"the server responded with 503"_s, 503);
    row("in brackets", u"request failed, status (502)"_s, 502);
    row("small letters", u"http 404"_s, 404);
}

void TestPastedCode::stated()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QList<int> codes;
    for (const PastedCode &found : findPastedCodes(text)) {
        if (found.certainty == Certainty::Stated && !codes.contains(found.code)) {
            codes << found.code;
        }
    }
    QCOMPARE(codes, QList<int> {code});
}

void TestPastedCode::certainty_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<PastedCode>>("codes");
    const auto plain = [](int code) { return PastedCode {code, Certainty::Plain}; };
    const auto possible = [](int code) { return PastedCode {code, Certainty::Possible}; };
    QTest::newRow("alone") << u"404"_s << QList<PastedCode> {plain(404)};
    QTest::newRow("leading zeros") << u"000"_s << QList<PastedCode> {plain(0)};
    QTest::newRow("before its phrase") << u"404 Not Found"_s << QList<PastedCode> {plain(404)};
    QTest::newRow("two") << u"404 vs 410"_s << QList<PastedCode> {plain(404), plain(410)};
    QTest::newRow("two with a comma")
        << u"404, 410"_s << QList<PastedCode> {plain(404), plain(410)};
    QTest::newRow("in brackets") << u"(404)"_s << QList<PastedCode> {plain(404)};
    QTest::newRow("end of a sentence") << u"I see a 404."_s << QList<PastedCode> {plain(404)};
    QTest::newRow("wget") << u"HTTP request sent, awaiting response... 403 Forbidden"_s
                          << QList<PastedCode> {plain(403)};
    QTest::newRow(".NET") << u"Response status code does not indicate success: 404 (Not Found)."_s
                          << QList<PastedCode> {plain(404)};
    QTest::newRow("number in a URL before the code")
        << u"GET https://api.example.com/v1/200 422 (Unprocessable)"_s
        << QList<PastedCode> {plain(422)};
    QTest::newRow("time with milliseconds before the code")
        << u"2025-10-10T13:55:36.200Z info GET /a 201"_s << QList<PastedCode> {plain(201)};
    QTest::newRow("inside a path")
        << u"GET /users/500 200 12.345 ms - 15"_s << QList<PastedCode> {possible(500), plain(200)};
    QTest::newRow("inside a constant")
        << u"Status409Conflict"_s << QList<PastedCode> {possible(409)};
    QTest::newRow("inside a name") << u"error_404_page"_s << QList<PastedCode> {possible(404)};
    QTest::newRow("four digits") << u"1404"_s << QList<PastedCode> {};
}

void TestPastedCode::certainty()
{
    QFETCH(QString, text);
    QTEST(findPastedCodes(text), "codes");
}

void TestPastedCode::noCode_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("nothing", QString());
    row("words", u"connection refused"_s);
    row("IPv4 address", u"dial tcp 192.168.100.200: connect: connection refused"_s);
    row("address with a port", u"listening on 127.0.0.1:443"_s);
    row("IPv6 address", u"connect to 2001:db8:404::200 refused"_s);
    row("time in brackets", u"[2025-10-10 13:55:36,404] ERROR in app: boom"_s);
    row("error number of a database", u"ERROR 1040 (08004): Too many connections"_s);
    row("exit code", u"process exited with code 1"_s);
    row("date", u"2025-10-10"_s);
    row("time with milliseconds", u"13:55:36.404"_s);
    row("time with a comma", u"13:55:36,404 INFO started"_s);
    row("duration", u"took 404 ms"_s);
    row("duration, joined", u"took 404ms"_s);
    row("size", u"404 kB written"_s);
    row("bytes", u"read 512 bytes"_s);
    row("percent", u"grew by 200%"_s);
    row("decimal", u"load 404.5"_s);
    row("fraction", u"0.404"_s);
    row("thousands", u"1,404"_s);
    row("version", u"curl/8.404.1"_s);
    row("port in a URL", u"https://example.com:443/"_s);
    row("number in a URL", u"GET https://example.com/cats/404"_s);
    row("long number", u"id 40440440"_s);
    row("price", u"$ 12.404"_s);
    row("phone", u"555-404-1234"_s);
    row("IPv4 address and port", u"listening on 127.0.0.1:500"_s);
    row("three numbers with dashes", u"200-404-500"_s);
    row("port behind a host", u"localhost:500"_s);
}

void TestPastedCode::noCode()
{
    QFETCH(QString, text);
    QList<int> codes;
    for (const PastedCode &found : findPastedCodes(text)) {
        codes << found.code;
    }
    QCOMPARE(codes, QList<int>());
}

void TestPastedCode::orderOfTheText()
{
    const QList<PastedCode> found = findPastedCodes(u"301 then HTTP/1.1 404, at last 200"_s);
    QCOMPARE(found,
             (QList<PastedCode> {
                 {301, Certainty::Plain}, {404, Certainty::Stated}, {200, Certainty::Plain}}));
}

void TestPastedCode::longText()
{
    QCOMPARE(findPastedCodes(u"HTTP/1.1 404"_s.rightJustified(100'000)).size(), 1);
    QCOMPARE(findPastedCodes(QString(100'000, u'a')).size(), 0);
    QCOMPARE(findPastedCodes(QString(99'999, u'1')).size(), 0);
}

STATUSCAT_TEST(TestPastedCode)
#include "tst_pastedcode.moc"
