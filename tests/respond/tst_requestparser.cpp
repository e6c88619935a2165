// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <respond/requestparser.h>

#include <QTest>

using namespace Qt::StringLiterals;
using respond::Request;
using respond::RequestParser;
using State = RequestParser::State;

/// Reads requests as they come off the wire, in one piece and octet by octet.
class TestRequestParser : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsOneAfterTheOther();
    void keepsTheBeginningOfALargeBody();
    void keepsConnections_data();
    void keepsConnections();
};

namespace {

RequestParser parsed(QByteArrayView octets, qsizetype step)
{
    RequestParser parser;
    for (qsizetype at = 0; at < octets.size(); at += step) {
        parser.read(octets.sliced(at, std::min(step, octets.size() - at)));
    }
    return parser;
}

} // namespace

void TestRequestParser::reads_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &octets, const char *method,
                        const char *target, const char *body = "") {
        QTest::newRow(name) << octets << QByteArray(method) << QByteArray(target)
                            << QByteArray(body);
    };
    row("plain", "GET /404 HTTP/1.1\r\nHost: a\r\n\r\n", "GET", "/404");
    row("old", "GET /404 HTTP/1.0\r\n\r\n", "GET", "/404");
    row("bare line ends", "GET /404 HTTP/1.1\nHost: a\n\n", "GET", "/404");
    row("empty lines before", "\r\n\r\nGET /404 HTTP/1.1\r\nHost: a\r\n\r\n", "GET", "/404");
    row("own method", "BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n", "BREW", "/pot");
    row("hosts of IPv6", "GET / HTTP/1.1\r\nHost: [::1]:8404\r\n\r\n", "GET", "/");
    row("no authority", "GET / HTTP/1.1\r\nHost:\r\n\r\n", "GET", "/");
    row("tabs and spaces", "GET / HTTP/1.1\r\nHost:\t a \t\r\nX: a\tb\r\n\r\n", "GET", "/");
    row("as many fields as may be",
        "GET / HTTP/1.1\r\nHost: a\r\n" + "a:\r\n"_ba.repeated(199) + "\r\n", "GET", "/");
    row("length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", "POST", "/", "abc");
    row("same length twice",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc", "POST",
        "/", "abc");
    row("chunks",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n"
        "A\r\n0123456789\r\n0\r\nTrailer: 1\r\n\r\n",
        "POST", "/", "abc0123456789");
    row("no chunk", "PUT / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n0\r\n\r\n",
        "PUT", "/");
}

void TestRequestParser::reads()
{
    QFETCH(const QByteArray, octets);
    for (const qsizetype step : {octets.size(), qsizetype(1), qsizetype(7)}) {
        const RequestParser parser = parsed(octets, step);
        QCOMPARE(parser.state(), State::Done);
        QTEST(parser.request().method, "method");
        QTEST(parser.request().target, "target");
        QTEST(parser.request().body, "body");
        QCOMPARE(parser.request().bodySize, parser.request().body.size());
    }
}

void TestRequestParser::refuses_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, int code, const QByteArray &octets) {
        QTest::newRow(name) << octets << code;
    };
    const QByteArray post = "POST / HTTP/1.1\r\nHost: a\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    row("no version", 400, "GET /\r\n\r\n");
    row("TLS", 400, "\x16\x03\x01"_ba);
    row("HTTP/2", 505, "PRI * HTTP/2.0\r\n\r\n");
    row("strange version", 400, "GET / HTCPCP/1.0\r\n\r\n");
    row("no host", 400, "GET / HTTP/1.1\r\n\r\n");
    row("two hosts", 400, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("space in target", 400, "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n");
    row("folded field", 400, "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n");
    row("space before colon", 400, "GET / HTTP/1.1\r\nHost : a\r\n\r\n");
    row("lone carriage return", 400, "GET / HTTP/1.1\r\nHost: a\rX: b\r\n\r\n");
    row("control character in value", 400, "GET / HTTP/1.1\r\nHost: a\r\nX: a\x01z\r\n\r\n");
    row("delete in value", 400, "GET / HTTP/1.1\r\nHost: a\r\nX: a\x7f\r\n\r\n");
    row("space in host", 400, "GET / HTTP/1.1\r\nHost: a b\r\n\r\n");
    row("path in host", 400, "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n");
    row("vertical tab before a length", 400, post + "Content-Length: \v1\r\n\r\n");
    row("form feed before a coding", 400, post + "Transfer-Encoding: \fchunked\r\n\r\n");
    row("vertical tab before a chunk", 400, chunked + "\v1\r\n");
    row("lone carriage return in a chunk", 400, chunked + "1;a\rb\r\n");
    row("two lengths", 400, post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n");
    row("length of letters", 400, post + "Content-Length: x\r\n\r\n");
    row("negative length", 400, post + "Content-Length: -1\r\n\r\n");
    row("length and chunks", 400, post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("another coding", 501, post + "Transfer-Encoding: gzip, chunked\r\n\r\n");
    row("too large", 413, post + "Content-Length: 100000001\r\n\r\n");
    row("far too large", 413, post + "Content-Length: 99999999999999999999\r\n\r\n");
    row("a huge chunk", 413, chunked + "fffffffffffffff\r\n");
    row("a chunk with too many digits", 413, chunked + "ffffffffffffffffff\r\n");
    row("a chunk without size", 400, chunked + ";x\r\n");
    row("a negative chunk", 400, chunked + "-1\r\n");
    row("a chunk that is longer", 400, chunked + "1\r\nabc\r\n");
    row("a long chunk line", 400, chunked + QByteArray(5000, '0'));
    row("long target", 414, "GET /" + QByteArray(70'000, 'x'));
    row("large head", 431, "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(70'000, 'x'));
    row("many fields", 431, "GET / HTTP/1.1\r\nHost: a\r\n" + "a:\r\n"_ba.repeated(200) + "\r\n");
    row("many trailers", 431,
        chunked + "0\r\n" + QByteArray("X: " + QByteArray(997, 'x') + "\r\n").repeated(70));
}

void TestRequestParser::refuses()
{
    QFETCH(const QByteArray, octets);
    for (const qsizetype step : {octets.size(), qsizetype(1)}) {
        const RequestParser parser = parsed(octets, step);
        QCOMPARE(parser.state(), State::Failed);
        QTEST(parser.failure(), "code");
        QVERIFY(!parser.reason().isEmpty());
    }
}

void TestRequestParser::readsOneAfterTheOther()
{
    const QByteArray octets = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx"
                              "GET /b HTTP/1.1\r\nHost: a\r\n\r\nGET";
    RequestParser parser;
    const qsizetype first = parser.read(octets);
    QCOMPARE(parser.request().target, "/a"_ba);
    parser.next();
    QVERIFY(parser.isIdle());
    const qsizetype second = parser.read(QByteArrayView(octets).sliced(first));
    QCOMPARE(parser.request().target, "/b"_ba);
    QCOMPARE(parser.request().body, QByteArray());
    parser.next();
    QCOMPARE(octets.sliced(first + second), "GET"_ba);
    parser.read(QByteArrayView("GET"));
    QCOMPARE(parser.state(), State::Head);
    QVERIFY(!parser.isIdle());
}

void TestRequestParser::keepsTheBeginningOfALargeBody()
{
    RequestParser parser;
    parser.read("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n");
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(parser.state(), State::Body);
        parser.read(QByteArray(10'000, 'x'));
    }
    QCOMPARE(parser.state(), State::Done);
    QCOMPARE(parser.request().bodySize, 1'000'000);
    QCOMPARE(parser.request().body.size(), RequestParser::keptBody);
}

void TestRequestParser::keepsConnections_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("1.1") << "GET / HTTP/1.1\r\nHost: a\r\n\r\n"_ba << true;
    QTest::newRow("1.1 close") << "GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\n"_ba
                               << false;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << false;
    QTest::newRow("1.0 kept") << "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"_ba << true;
}

void TestRequestParser::keepsConnections()
{
    QFETCH(const QByteArray, octets);
    RequestParser parser;
    parser.read(octets);
    QTEST(parser.request().keepsAlive(), "keeps");
}

STATUSCAT_TEST(TestRequestParser)
#include "tst_requestparser.moc"
