// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>

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

namespace {

constexpr int shortLimit = 300; // milliseconds, for answers that never end

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

/// What a check does where a server never ends, drips, leads astray or drops the connection.
class TestHostileServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void endlessAnswer_data();
    void endlessAnswer();
    void timesOut_data();
    void timesOut();
    void endlessContentIsNotRead();
    void contentIsNotWaitedFor();
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

void TestHostileServer::endlessAnswer_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("fields") << QByteArray("HTTP/1.1 200 OK\r\n")
                            << "X-Y: z\r\n"_ba.repeated(10'000);
    QTest::newRow("field value") << QByteArray("HTTP/1.1 200 OK\r\nX: ")
                                 << "x"_ba.repeated(100'000);
    QTest::newRow("folded field") << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\n")
                                  << " x\r\n"_ba.repeated(10'000);
    QTest::newRow("field name") << QByteArray("HTTP/1.1 200 OK\r\n") << "x"_ba.repeated(100'000);
    QTest::newRow("phrase") << QByteArray("HTTP/1.1 200 ") << "x"_ba.repeated(100'000);
    QTest::newRow("version") << QByteArray("HTTP/1.1") << "1"_ba.repeated(100'000);
    QTest::newRow("interim answers")
        << QByteArray() << "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"_ba.repeated(1000);
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
        endless("HTTP/1.1 200 OK\r\n\r\n", "x"_ba.repeated(100'000))(socket, request);
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

STATUSCAT_TEST(TestHostileServer)
#include "tst_hostileserver.moc"
