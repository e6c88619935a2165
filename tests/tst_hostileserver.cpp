// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include <core/catalogue.h>
#include <net/answer.h>
#include <net/rulebook.h>
#include <net/urlcheck.h>

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using net::CheckRequest;
using net::CheckResult;
using net::FailureKind;
using net::Hop;

namespace {

constexpr int patience = 60'000; // for a busy machine; nothing here waits for time to pass
constexpr int shortLimit = 300; // milliseconds, for answers that never end

QByteArray repeated(const char *octets, int times)
{
    return QByteArray(octets).repeated(times);
}

/// @p text with the NUL octets in it.
template<std::size_t size>
QByteArray withNuls(const char (&text)[size])
{
    return QByteArray(text, size - 1);
}

/// Writes @p octets again and again, as fast as they are taken.
ScriptedServer::Script endless(const QByteArray &start, const QByteArray &octets)
{
    return [=](QTcpSocket &socket, const QByteArray &) {
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, octets] {
            if (socket.bytesToWrite() < octets.size()) {
                socket.write(octets);
            }
        });
        socket.write(start + octets);
    };
}

/// Writes one octet after the other, slowly and for ever.
ScriptedServer::Script drip(const QByteArray &start)
{
    return [=](QTcpSocket &socket, const QByteArray &) {
        socket.write(start);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
        timer->start(10ms);
    };
}

} // namespace

class TestHostileServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void givesStatus_data();
    void givesStatus();
    void failsWithAClearLine_data();
    void failsWithAClearLine();
    void endlessAnswer_data();
    void endlessAnswer();
    void timesOut_data();
    void timesOut();
    void endlessContentIsNotRead();
    void contentIsNotWaitedFor();
    void interimAnswers();
    void interimAnswerOnly();
    void upgradeNobodyAskedFor();
    void oddOctets();
    void oddFields();
    void bombStaysPacked();
    void redirectsToWhatIsNoHttp_data();
    void redirectsToWhatIsNoHttp();
    void sendsARequestOnce_data();
    void sendsARequestOnce();
    void wholeCheckTimesOut();
    void resetConnection();

private:
    CheckResult check(const CheckRequest &request);
    CheckResult check() { return check({.url = m_server->url()}); }

    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<ScriptedServer> m_server;
};

void TestHostileServer::initTestCase()
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy"}) {
        qunsetenv(name);
    }
}

void TestHostileServer::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

CheckResult TestHostileServer::check(const CheckRequest &request)
{
    net::UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start(request);
    finished.wait(patience);
    return urlCheck.result();
}

void TestHostileServer::givesStatus_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<bool>("hasContent");
    const auto row = [](const char *name, const QByteArray &octets, int status,
                        const QString &phrase, bool hasContent) {
        QTest::newRow(name) << octets << status << phrase << hasContent;
    };
    const QByteArray rest = "\r\nContent-Length: 0\r\n\r\n";
    row("99", "HTTP/1.1 99 Low" + rest, 99, u"Low"_s, false);
    row("600", "HTTP/1.1 600 High" + rest, 600, u"High"_s, false);
    row("99999", "HTTP/1.1 99999 Higher" + rest, 99999, u"Higher"_s, false);
    row("0", "HTTP/1.1 0 Zero" + rest, 0, u"Zero"_s, false);
    row("007", "HTTP/1.1 007 Seven" + rest, 7, u"Seven"_s, false);
    row("no phrase", "HTTP/1.1 404" + rest, 404, {}, false);
    row("empty phrase", "HTTP/1.1 404 " + rest, 404, {}, false);
    row("more blanks", "HTTP/1.1   404   Not  Found  " + rest, 404, u"Not  Found"_s, false);
    row("line feeds only", "HTTP/1.1 404 Gone\nContent-Length: 0\n\n", 404, u"Gone"_s, false);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n", 200, u"OK"_s, false);
    row("HTTP/3.7", "HTTP/3.7 200 OK" + rest, 200, u"OK"_s, false);
    row("no fields", "HTTP/1.1 200 OK\r\n\r\n", 200, u"OK"_s, false);
    row("until it closes", "HTTP/1.1 200 OK\r\n\r\nx", 200, u"OK"_s, true);
    row("cut content", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx", 200, u"OK"_s, true);
    row("cut before content", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", 200, u"OK"_s, false);
    row("more than it said", "HTTP/1.1 200 OK" + rest + "x", 200, u"OK"_s, false);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx", 200, u"OK"_s, true);
    row("length of words", "HTTP/1.1 200 OK\r\nContent-Length: much\r\n\r\n", 200, u"OK"_s, false);
    row("huge length", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n", 200,
        u"OK"_s, false);
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;a=b\r\nx\r\n0\r\n\r\n",
        200, u"OK"_s, true);
    row("no chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 200, u"OK"_s,
        false);
    row("cut chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1", 200, u"OK"_s,
        false);
    row("broken chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx", 200,
        u"OK"_s, true);
    row("huge chunk size",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + repeated("f", 400'000), 200,
        u"OK"_s, false);
    row("204 with content", "HTTP/1.1 204 None\r\n\r\nx", 204, u"None"_s, true);
    row("304 without content", "HTTP/1.1 304 Same\r\nContent-Length: 10\r\n\r\n", 304, u"Same"_s,
        false);
    row("large field", "HTTP/1.1 200 OK\r\nX: " + repeated("x", 200'000) + rest, 200, u"OK"_s,
        false);
    row("a thousand fields", "HTTP/1.1 200 OK" + repeated("\r\nX: y", 1000) + rest, 200, u"OK"_s,
        false);
}

void TestHostileServer::givesStatus()
{
    QFETCH(QByteArray, octets);
    QFETCH(int, status);
    QFETCH(QString, phrase);
    QFETCH(bool, hasContent);
    m_server->answer("/", octets);
    const CheckResult result = check();
    QVERIFY(result.finished);
    QVERIFY2(!result.failure, qPrintable(result.failure ? result.failure->text : QString()));
    const Hop &hop = result.hops.constFirst();
    QCOMPARE(hop.status, status);
    QCOMPARE(hop.phrase, phrase);
    QCOMPARE(hop.hasContent, hasContent);
}

void TestHostileServer::failsWithAClearLine_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<FailureKind>("kind");
    const auto row = [](const char *name, const QByteArray &octets, FailureKind kind) {
        QTest::newRow(name) << octets << kind;
    };
    row("nothing", {}, FailureKind::Reset);
    row("cut in the protocol", "HTT", FailureKind::Reset);
    row("cut in the status", "HTTP/1.1 20", FailureKind::Reset);
    row("cut after the status line", "HTTP/1.1 200 OK\r\n", FailureKind::Reset);
    row("cut in a field name", "HTTP/1.1 200 OK\r\nCont", FailureKind::Reset);
    row("cut in a field value", "HTTP/1.1 200 OK\r\nContent-Length: 1", FailureKind::Reset);
    row("cut before the empty line", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n",
        FailureKind::Reset);
    row("cut after an interim answer", "HTTP/1.1 100 Continue\r\n\r\n", FailureKind::Reset);
    row("no status line", "<html>hello</html>", FailureKind::BrokenAnswer);
    row("empty line", "\r\n\r\n", FailureKind::BrokenAnswer);
    row("negative status", "HTTP/1.1 -200 OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("status of letters", "HTTP/1.1 abc OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("status with letters", "HTTP/1.1 200OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("endless status", "HTTP/1.1 " + repeated("9", 1000) + "\r\n\r\n",
        FailureKind::BrokenAnswer);
    row("no status", "HTTP/1.1\r\n\r\n", FailureKind::BrokenAnswer);
    row("no version", "HTTP/ 200 OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("protocol only", "HTTP/\r\n\r\n", FailureKind::BrokenAnswer);
    row("lower case", "http/1.1 200 OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("other protocol", "ICY 200 OK\r\n\r\n", FailureKind::BrokenAnswer);
    row("greeting of SSH", "SSH-2.0-OpenSSH_9.2\r\n", FailureKind::BrokenAnswer);
    row("NUL octets", QByteArray(100, '\0'), FailureKind::BrokenAnswer);
    row("frames of HTTP/2", withNuls("\0\0\x12\x04\0\0\0\0\0"), FailureKind::BrokenAnswer);
    row("alert of TLS", withNuls("\x15\x03\x01\0\x02\x02\x46"), FailureKind::TlsOnPlainPort);
    row("handshake of TLS", withNuls("\x16\x03\x03\0\x02"), FailureKind::TlsOnPlainPort);
    row("one octet of TLS", "\x15", FailureKind::Reset);
    row("header section of 1 MB", "HTTP/1.1 200 OK\r\nX: " + repeated("x", 1'000'000) + "\r\n\r\n",
        FailureKind::TooLarge);
    row("many fields of 1 MB", "HTTP/1.1 200 OK\r\n" + repeated("X: y\r\n", 170'000) + "\r\n",
        FailureKind::TooLarge);
    row("phrase of 1 MB", "HTTP/1.1 200 " + repeated("x", 1'000'000) + "\r\n\r\n",
        FailureKind::TooLarge);
}

void TestHostileServer::failsWithAClearLine()
{
    QFETCH(QByteArray, octets);
    QFETCH(FailureKind, kind);
    m_server->answer("/", octets);
    const CheckResult result = check();
    QVERIFY(result.finished);
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(kind));
    QVERIFY(result.failure->text.contains("127.0.0.1"_L1));
    QVERIFY(!result.failure->text.contains(u'%'));
    QVERIFY(!result.failure->advice.isEmpty());
    QCOMPARE(result.hops.size(), 1);
}

void TestHostileServer::endlessAnswer_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("fields") << QByteArray("HTTP/1.1 200 OK\r\n") << repeated("X-Y: z\r\n", 10'000);
    QTest::newRow("field value") << QByteArray("HTTP/1.1 200 OK\r\nX: ") << repeated("x", 100'000);
    QTest::newRow("folded field") << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\n")
                                  << repeated(" x\r\n", 10'000);
    QTest::newRow("field name") << QByteArray("HTTP/1.1 200 OK\r\n") << repeated("x", 100'000);
    QTest::newRow("phrase") << QByteArray("HTTP/1.1 200 ") << repeated("x", 100'000);
    QTest::newRow("version") << QByteArray("HTTP/1.1") << repeated("1", 100'000);
    QTest::newRow("interim answers")
        << QByteArray() << repeated("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", 1000);
}

void TestHostileServer::endlessAnswer()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, octets);
    m_server->script("/", endless(start, octets));
    const CheckResult result = check();
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(FailureKind::TooLarge));
}

void TestHostileServer::timesOut_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<bool>("drips");
    QTest::addColumn<QString>("where");
    const QString waiting = u"took the request and did not answer"_s;
    const QString reading = u"not even the header section"_s;
    QTest::newRow("silence") << QByteArray() << false << waiting;
    QTest::newRow("cut in the status line") << QByteArray("HTTP/1.1 200 ") << false << reading;
    QTest::newRow("cut in the fields")
        << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\n") << false << reading;
    QTest::newRow("after an interim answer")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << false << reading;
    QTest::newRow("drip in the phrase") << QByteArray("HTTP/1.1 200 O") << true << reading;
    QTest::newRow("drip in a field") << QByteArray("HTTP/1.1 200 OK\r\nX") << true << reading;
}

void TestHostileServer::timesOut()
{
    QFETCH(QByteArray, start);
    QFETCH(bool, drips);
    QFETCH(QString, where);
    if (drips) {
        m_server->script("/", drip(start));
    } else {
        m_server->answerAndWait("/", start);
    }
    const CheckResult result = check({.url = m_server->url(), .hopTimeoutMs = shortLimit});
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(FailureKind::TimedOut));
    QVERIFY2(result.failure->text.contains(where), qPrintable(result.failure->text));
    QVERIFY(result.failure->text.contains("0.3 s"_L1));
}

void TestHostileServer::endlessContentIsNotRead()
{
    qint64 taken = 0;
    m_server->script("/", [&taken](QTcpSocket &socket, const QByteArray &request) {
        connect(&socket, &QTcpSocket::bytesWritten, &socket, [&taken](qint64 n) { taken += n; });
        endless("HTTP/1.1 200 OK\r\n\r\n", repeated("x", 100'000))(socket, request);
    });
    const CheckResult result = check();
    QCOMPARE(result.finalStatus(), 200);
    QVERIFY(result.hops.constFirst().hasContent);
    QVERIFY(taken < 20'000'000); // what the buffers of the kernel take
}

void TestHostileServer::contentIsNotWaitedFor()
{
    m_server->answerAndWait("/", "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
    CheckResult result = check();
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 200);
    QVERIFY(!result.hops.constFirst().hasContent);
    result = check({.url = m_server->url(), .hopTimeoutMs = shortLimit});
    QVERIFY2(!result.failure, "a status that came is not lost to the time limit");
    QCOMPARE(result.finalStatus(), 200);
}

void TestHostileServer::interimAnswers()
{
    m_server->answer("/",
                     repeated("HTTP/1.1 100 Continue\r\n\r\n", 100)
                         + "HTTP/1.1 102 Processing\r\nX: y\r\n\r\nHTTP/1.1 103 Early Hints\r\n"
                           "Link: </a>\r\n\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\nx");
    const CheckResult result = check();
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 200);
    const Hop &hop = result.hops.constFirst();
    QCOMPARE(hop.headers, (QList<net::HeaderField> {{u"A"_s, u"b"_s}}));
    QCOMPARE(hop.remarks.size(), 1);
    QVERIFY(hop.remarks.constFirst().text.endsWith(
        ": 100 Continue, 102 Processing, 103 Early Hints"_L1));
}

void TestHostileServer::interimAnswerOnly()
{
    m_server->answer("/", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n");
    const CheckResult result = check();
    QVERIFY(result.failure);
    QCOMPARE(result.failure->kind, FailureKind::Reset);
    QCOMPARE(result.hops.constFirst().status, 103);
    QCOMPARE(result.hops.constFirst().remarks.size(), 1);
}

void TestHostileServer::upgradeNobodyAskedFor()
{
    m_server->answerAndWait("/",
                            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n"
                            "Connection: upgrade\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
    const CheckResult result = check();
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 101);
    QCOMPARE(result.hops.constFirst().headerValues(u"upgrade"_s), QStringList(u"x"_s));
}

void TestHostileServer::oddOctets()
{
    m_server->answer("/",
                     withNuls("HTTP/1.1 200 \xff\0\xe9\r\nA: \xc3\xa9\r\nB: \xe9\r\n"
                              "C: a\0b\rc\r\nContent-Length: 0\r\n\r\n"));
    const CheckResult result = check();
    QVERIFY(!result.failure);
    const Hop &hop = result.hops.constFirst();
    QCOMPARE(hop.phrase, u"ÿ é"_s);
    QCOMPARE(hop.headerValues(u"A"_s), QStringList(u"é"_s));
    QCOMPARE(hop.headerValues(u"B"_s), QStringList(u"é"_s));
    QCOMPARE(hop.headerValues(u"C"_s), QStringList(u"a b c"_s));
}

void TestHostileServer::oddFields()
{
    m_server->answer("/",
                     "HTTP/1.1 200 OK\r\n folded\r\nA : b\r\nno colon\r\n: no name\r\nC:\r\n"
                     "D: e\r\n\tf\r\nContent-Length: 0\r\n\r\n");
    const CheckResult result = check();
    QVERIFY(!result.failure);
    const Hop &hop = result.hops.constFirst();
    const QList<net::HeaderField> fields {
        {u"A"_s, u"b"_s}, {u"C"_s, {}}, {u"D"_s, u"e f"_s}, {u"Content-Length"_s, u"0"_s}};
    QCOMPARE(hop.headers, fields);
    QCOMPARE(hop.remarks.size(), 1);
    QVERIFY(hop.remarks.constFirst().text.endsWith(": 3"_L1));
}

/// A gzip file that holds a gigabyte would be found only by unpacking it.
void TestHostileServer::bombStaysPacked()
{
    m_server->script("/",
                     endless("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\x1f\x8b\x08",
                             QByteArray(100'000, '\0')));
    const CheckResult result = check();
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 200);
    QVERIFY(!m_server->requests().constFirst().toLower().contains("accept-encoding"));
}

void TestHostileServer::redirectsToWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("data") << QByteArray("data:text/html,hello");
    QTest::newRow("invalid UTF-8 as a host") << QByteArray("http://\xff\xfe/");
    QTest::newRow("half a megabyte") << QByteArray("x-y:" + QByteArray(200'000, 'x'));
}

void TestHostileServer::redirectsToWhatIsNoHttp()
{
    QFETCH(QByteArray, location);
    m_server->answer("/", "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\n\r\n");
    const CheckResult result = check();
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(FailureKind::BadTarget));
    QVERIFY(result.failure->text.size() < 200);
    QCOMPARE(result.finalStatus(), 302);
    QCOMPARE(m_server->connections(), 1);
}

void TestHostileServer::sendsARequestOnce_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no HTTP") << QByteArray("what?\r\n");
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nX: ");
    QTest::newRow("login") << QByteArray("HTTP/1.1 401 Who\r\nWWW-Authenticate: Negotiate\r\n"
                                         "Content-Length: 0\r\n\r\n");
    QTest::newRow("too early") << QByteArray("HTTP/1.1 425 Too Early\r\nContent-Length: 0\r\n\r\n");
}

void TestHostileServer::sendsARequestOnce()
{
    QFETCH(QByteArray, octets);
    m_server->answer("/", octets);
    check({.url = m_server->url(), .method = "POST", .body = "x"});
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->connections(), 1);
}

void TestHostileServer::wholeCheckTimesOut()
{
    m_server->answer("/", "HTTP/1.1 302 Found\r\nLocation: /silent\r\nContent-Length: 0\r\n\r\n");
    m_server->answerAndWait("/silent", {});
    const CheckResult result = check({.url = m_server->url(), .totalTimeoutMs = shortLimit});
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(FailureKind::TimedOut));
    QVERIFY(result.failure->text.contains("the whole check"_L1));
    QCOMPARE(result.hops.size(), 2);
    QCOMPARE(result.finalStatus(), 302);
}

void TestHostileServer::resetConnection()
{
    m_server->script("/", [](QTcpSocket &socket, const QByteArray &) {
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.abort();
    });
    const CheckResult result = check({.url = m_server->url(), .method = "POST", .body = "x"});
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(FailureKind::Reset));
}

QTEST_GUILESS_MAIN(TestHostileServer)
#include "tst_hostileserver.moc"
