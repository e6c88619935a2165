// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <search/evidence.h>

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using search::Evidence;
using search::PasteReading;

namespace {

QList<int> codesOf(const PasteReading &reading)
{
    QList<int> codes;
    for (const Evidence &evidence : reading.codes) {
        codes << evidence.code;
    }
    return codes;
}

} // namespace

/// What is told of a pasted text beside its best code.
class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void place_data();
    void place();
    void order_data();
    void order();
    void counts();
    void countsOfALongLog();
    void scores();
    void classes_data();
    void classes();
    void noClass_data();
    void noClass();
    void several_data();
    void several();
    void looksPasted_data();
    void looksPasted();
    void rejectedNumber_data();
    void rejectedNumber();
    void oddTexts_data();
    void oddTexts();
    void bothEndsOfALongText();
    void longTextsTakeMilliseconds_data();
    void longTextsTakeMilliseconds();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    search::PasteReader m_reader {m_catalogue};
};

void TestEvidence::place_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("piece"); // of the text as it was given
    QTest::newRow("status line") << u"HTTP/1.1 404 Not Found"_s << u"404"_s;
    QTest::newRow("status line in JSON")
        << u"{\"message\":\"HTTP\\/1.1 423 a.pdf is locked\",\"line\":1053}"_s << u"423"_s;
    QTest::newRow("behind colours") << u"\u001b[1m\u001b[31mHTTP/2 \u001b[0m503"_s << u"503"_s;
    QTest::newRow("colours without escape") << u"[31mERROR[0m 502 Bad Gateway"_s << u"502"_s;
    QTest::newRow("colours spelt out") << u"\\x1b[31mHTTP/1.1 500\\x1b[0m"_s << u"500"_s;
    QTest::newRow("coloured in its middle")
        << u"HTTP/1.1 4\u001b[1m0\u001b[0m4 x"_s << u"4\u001b[1m0\u001b[0m4"_s;
    QTest::newRow("full width") << u"エラー５０３です"_s << u"５０３"_s;
    QTest::newRow("Arabic digits") << u"خطأ ٤٢٩"_s << u"٤٢٩"_s;
    QTest::newRow("digits beyond the basic plane") << u"HTTP/1.1 𝟒𝟎𝟒 Not Found"_s << u"𝟒𝟎𝟒"_s;
    QTest::newRow("behind marks of direction") << u"\u200f\u200eHTTP/1.1 \u200e404"_s << u"404"_s;
    QTest::newRow("second line") << u"abc\r\nHTTP/1.1 301 Moved"_s << u"301"_s;
}

void TestEvidence::place()
{
    QFETCH(QString, text);
    const PasteReading reading = m_reader.readPaste(text);
    QCOMPARE(reading.codes.size(), 1);
    QTEST(text.sliced(reading.codes.first().start, reading.codes.first().length), "piece");
}

void TestEvidence::order_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("codes");
    QTest::newRow("last final status line")
        << u"HTTP/1.1 301 Moved Permanently\r\nLocation: /a\r\n\r\nHTTP/1.1 200 OK\r\n"_s
        << QList<int> {200, 301};
    QTest::newRow("interim answers behind it do not count")
        << u"HTTP/1.1 404 Not Found\n\nHTTP/1.1 103 Early Hints\n"_s << QList<int> {404, 103};
    QTest::newRow("the proxy's tunnel does not count")
        << u"HTTP/1.1 407 Proxy Authentication Required\n\nHTTP/1.0 200 Connection established\n"_s
        << QList<int> {407, 200};
    QTest::newRow("what wget was told last")
        << u"HTTP request sent, awaiting response... 301 Moved Permanently\nLocation: /y "
           "[following]\nHTTP request sent, awaiting response... 404 Not Found\n"_s
        << QList<int> {404, 301};
    QTest::newRow("the errors of a line first")
        << u"status=200 status=200 status=503 status=200"_s << QList<int> {503, 200};
    QTest::newRow("the errors of a log first") << u"\"GET / HTTP/1.1\" 200 12\n"
                                                  "\"GET /a HTTP/1.1\" 304 0\n"
                                                  "\"GET /b HTTP/1.1\" 500 99\n"_s
                                               << QList<int> {500, 200, 304};
    QTest::newRow("a stated one before one in brackets")
        << u"(404) then\nstatus: 302"_s << QList<int> {302, 404};
    QTest::newRow("what a log's line holds elsewhere is left out")
        << u"1.2.3.4 - - [02/Oct/2026:08:15:11 +0000] \"GET /500 HTTP/1.1\" 304 404 \"-\" \"-\" 503"_s
        << QList<int> {304};
}

void TestEvidence::order()
{
    QFETCH(QString, text);
    QTEST(codesOf(m_reader.readPaste(text)), "codes");
}

void TestEvidence::counts()
{
    const QString log = u"\"GET / HTTP/1.1\" 200 404\n\"GET / HTTP/1.1\" 500 404\n"
                        "\"GET / HTTP/1.1\" 200 404\n\"GET / HTTP/1.1\" 200 404\n"_s;
    const PasteReading reading = m_reader.readPaste(log);
    QCOMPARE(codesOf(reading), (QList<int> {500, 200}));
    QCOMPARE(reading.codes.first().count, 1);
    QCOMPARE(reading.codes.last().count, 3);
}

/// Not only those at its ends, where all numbers are weighed.
void TestEvidence::countsOfALongLog()
{
    constexpr int repeats = 3000;
    const QString log =
        u"192.0.2.1 - - [02/Oct/2026:08:15:11 +0000] \"GET /500 HTTP/1.1\" 200 404\r\n"
        "192.0.2.1 - - [02/Oct/2026:08:15:12 +0000] \"GET /301 HTTP/1.1\" 200\n"
        "192.0.2.1 - - [02/Oct/2026:08:15:13 +0000] \"GET /404 HTTP/1.1\" 503 200 \"-\"\n"_s
            .repeated(repeats);
    const PasteReading reading = m_reader.readPaste(log);
    QCOMPARE(codesOf(reading), (QList<int> {503, 200}));
    QCOMPARE(reading.codes.first().count, repeats);
    QCOMPARE(reading.codes.last().count, 2 * repeats);
}

void TestEvidence::scores()
{
    constexpr int stated = 5;
    const auto scoreOf = [this](const QString &text) {
        return m_reader.readPaste(text).codes.value(0).score;
    };
    QCOMPARE_GE(scoreOf(u"HTTP/1.1 404 Not Found"_s), stated);
    QCOMPARE_GE(scoreOf(u"status=404"_s), stated);
    QCOMPARE_GE(scoreOf(u"404 Not Found"_s), stated);
    QCOMPARE_LT(scoreOf(u"nginx 502"_s), stated);
    // Only what is surely stated may be a code that nobody assigned.
    QCOMPARE(codesOf(m_reader.readPaste(u"HTTP/1.1 299 Whatever"_s)), QList<int> {299});
    QCOMPARE(codesOf(m_reader.readPaste(u"error 299"_s)), QList<int>());
}

void TestEvidence::classes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<core::StatusClass>("statusClass");
    using enum core::StatusClass;
    QTest::newRow("all errors") << u"all 5xx errors"_s << ServerError;
    QTest::newRow("capitals") << u"any 4XX codes"_s << ClientError;
    QTest::newRow("in a sentence") << u"error rate (5xx) is 12% for 5 minutes"_s << ServerError;
    QTest::newRow("behind its name") << u"Informational 1xx"_s << Informational;
    QTest::newRow("plural") << u"many 3xxs"_s << Redirection;
    QTest::newRow("name alone") << u"client errors"_s << ClientError;
    QTest::newRow("name with fillers") << u"all HTTP server error codes"_s << ServerError;
    QTest::newRow("Chinese") << u"5xx错误"_s << ServerError;
    QTest::newRow("first of two") << u"2xx or 3xx"_s << Successful;
    QTest::newRow("errors before the rest") << u"wanted 2xx, got 5xx"_s << ServerError;
    QTest::newRow("metric") << u"HTTPCode_ELB_4XX_Count"_s << ClientError;
    QTest::newRow("name of a counter") << u"elb_5xx_total"_s << ServerError;
    QTest::newRow("name of an alert") << u"[FIRING:1] HighRateOf4xx (web)"_s << ClientError;
    QTest::newRow("inside such a name") << u"Envoy5xxRateTooHigh"_s << ServerError;
}

void TestEvidence::classes()
{
    QFETCH(QString, text);
    const PasteReading reading = m_reader.readPaste(text);
    QVERIFY(reading.statusClass);
    QTEST(*reading.statusClass, "statusClass");
    QCOMPARE(codesOf(reading), QList<int>());
}

void TestEvidence::noClass_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a code is there") << u"HTTP/1.1 502 Bad Gateway, all 5xx"_s;
    QTest::newRow("chip") << u"the a4xx driver"_s;
    QTest::newRow("all but it") << u"Non-2xx or 3xx responses: many"_s;
    QTest::newRow("no class") << u"6xx"_s;
    QTest::newRow("model") << u"a 15xx series"_s;
}

void TestEvidence::noClass()
{
    QFETCH(QString, text);
    QVERIFY(!m_reader.readPaste(text).statusClass);
}

void TestEvidence::several_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("codes");
    QTest::newRow("slash") << u"404/403"_s << QList<int> {404, 403};
    QTest::newRow("versus") << u"401 vs 403"_s << QList<int> {401, 403};
    QTest::newRow("versus with a point") << u"502 vs. 504"_s << QList<int> {502, 504};
    QTest::newRow("or") << u"301 or 302 for a moved page"_s << QList<int> {301, 302};
    QTest::newRow("German") << u"401 oder 403"_s << QList<int> {401, 403};
    QTest::newRow("question") << u"difference between 301 and 308"_s << QList<int> {301, 308};
    QTest::newRow("Chinese") << u"401和403"_s << QList<int> {401, 403};
}

void TestEvidence::several()
{
    QFETCH(QString, text);
    const PasteReading reading = m_reader.readPaste(text);
    QTEST(codesOf(reading), "codes");
    QVERIFY(reading.several);
}

void TestEvidence::looksPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("pasted");
    QTest::newRow("words") << u"page not found"_s << false;
    QTest::newRow("a code") << u"404"_s << false;
    QTest::newRow("question") << u"what's a 404?"_s << false;
    QTest::newRow("two lines") << u"not\nfound"_s << true;
    QTest::newRow("JSON") << u"{\"a\"}"_s << true;
    QTest::newRow("URL") << u"see https://example.com/"_s << true;
    QTest::newRow("scope") << u"Foo::bar"_s << true;
    QTest::newRow("label") << u"Error: gone"_s << true;
    QTest::newRow("assignment") << u"a=b"_s << true;
}

void TestEvidence::looksPasted()
{
    QFETCH(QString, text);
    QTEST(m_reader.readPaste(text).looksPasted, "pasted");
}

void TestEvidence::rejectedNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("rejected");
    QTest::newRow("port") << u"Listening on port 500"_s << true;
    QTest::newRow("line") << u"line 404 of main.cpp"_s << true;
    QTest::newRow("formula") << u"12*404"_s << true;
    QTest::newRow("status") << u"HTTP/1.1 404"_s << false;
    QTest::newRow("no number") << u"page not found"_s << false;
    QTest::newRow("a number that is no code") << u"port 443"_s << false;
}

void TestEvidence::rejectedNumber()
{
    QFETCH(QString, text);
    QTEST(m_reader.readPaste(text).hasRejectedNumber, "rejected");
}

void TestEvidence::oddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("codes");
    QTest::newRow("nothing") << QString() << QList<int>();
    QTest::newRow("blanks") << u" \t\r\n\u00a0\u3000"_s << QList<int>();
    QTest::newRow("NUL") << QString(QChar(QChar::Null)) << QList<int>();
    QTest::newRow("NUL behind a code") << u"404"_s + QChar(QChar::Null) << QList<int> {404};
    QTest::newRow("half a surrogate pair") << u"404 "_s + QChar(0xd83d) << QList<int> {404};
    QTest::newRow("escape alone") << u"\u001b"_s << QList<int>();
    QTest::newRow("escape before a code") << u"\u001b404"_s << QList<int> {404};
    QTest::newRow("bracket that opens no colour") << u"[404"_s << QList<int> {404};
    QTest::newRow("digits only at the end") << u"HTTP/1.1 404"_s << QList<int> {404};
    QTest::newRow("end of the last line") << u"x\n404\n"_s << QList<int> {404};
    QTest::newRow("four digits") << u"HTTP/1.1 4040"_s << QList<int>();
    QTest::newRow("many digits") << QString(100'000, u'4') << QList<int>();
    QTest::newRow("brackets only") << QString(100'000, u'[') << QList<int>();
    QTest::newRow("quotation marks only") << QString(100'000, u'"') << QList<int>();
}

void TestEvidence::oddTexts()
{
    QFETCH(QString, text);
    QTEST(codesOf(m_reader.readPaste(text)), "codes");
}

void TestEvidence::bothEndsOfALongText()
{
    const QString frames = u"\tat a.b.C.d(C.java:404)\n"_s.repeated(40'000); // nearly a million
    QCOMPARE(codesOf(m_reader.readPaste(QString(u"HTTP/1.1 502 Bad Gateway\n"_s + frames))),
             QList<int> {502});
    QCOMPARE(codesOf(m_reader.readPaste(QString(frames + u"Caused by: 409 Conflict"_s))),
             QList<int> {409});
}

void TestEvidence::longTextsTakeMilliseconds_data()
{
    QTest::addColumn<QString>("text");
    constexpr qsizetype megabyte = 1'000'000;
    const auto row = [](const char *name, const QString &piece) {
        QTest::newRow(name) << piece.repeated(megabyte / piece.size());
    };
    row("codes", u"404 "_s);
    row("one word", u"a"_s);
    row("words", u"the request was not answered in time and nobody knows why "_s);
    row("log",
        u"192.0.2.1 - - [02/Oct/2026:08:15:11 +0000] \"GET /404 HTTP/1.1\" 200 503 \"-\"\n"_s);
    row("trace",
        u"\tat org.example.web.Servlet.doDispatch(Servlet.java:404) ~[web-6.0.1.jar:6]\n"_s);
    row("one line of JSON",
        u"{\"id\":404,\"size\":500,\"path\":\"/x/503\",\"name\":\"NoName\"},"_s);
    row("Chinese", u"服务器没有返回任何内容，请稍后再试。"_s);
    row("quotation marks", u"\"4"_s);
    row("colours", u"\u001b[31m4\u001b[0m"_s);
    row("brackets", u"["_s);
}

/// Far more than is aimed at, 20 ms in a release build: what it must find is time that grows with
/// the square of the text.
void TestEvidence::longTextsTakeMilliseconds()
{
    QFETCH(QString, text);
    constexpr double most = 0.5; // seconds of the processor
    m_reader.readPaste(u"read the data"_s);
    const std::clock_t start = std::clock();
    m_reader.readPaste(text);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < most, qPrintable(QString::number(seconds)));
}

STATUSCAT_TEST(TestEvidence)
#include "tst_evidence.moc"
