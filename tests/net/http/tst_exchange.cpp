// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <net/http/answer.h>
#include <net/http/connectionpool.h>
#include <net/http/exchange.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using net::Exchange;
using net::FaultKind;
using net::Stage;

/// One request and its answer, as a check gets them: what came, or where it went wrong.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatCame();
    void tellsWhereItWentWrong_data();
    void tellsWhereItWentWrong();
    void abortKeepsWhatCame_data();
    void abortKeepsWhatCame();
    void publicOnlySendsNothing();

private:
    /// The exchange with @p url, after it has finished.
    std::unique_ptr<Exchange> asked(const QUrl &url, bool publicOnly = false);

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<net::ConnectionPool> m_connections;
};

void TestExchange::init()
{
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}) {
        qunsetenv(name);
    }
    m_server = std::make_unique<ScriptedServer>();
    m_connections = std::make_unique<net::ConnectionPool>();
}

std::unique_ptr<Exchange> TestExchange::asked(const QUrl &url, bool publicOnly)
{
    auto exchange =
        std::make_unique<Exchange>(net::Request {.url = url}, *m_connections, publicOnly);
    QSignalSpy finished(exchange.get(), &Exchange::finished);
    exchange->start();
    return finished.wait(patience) ? std::move(exchange) : nullptr;
}

void TestExchange::tellsWhatCame()
{
    m_server->answer({},
                     "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                     "HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\nx");
    const auto exchange = asked(m_server->url());
    QVERIFY(exchange && !exchange->fault());
    const net::Answer &answer = exchange->answer();
    QCOMPARE(answer.interim.size(), 1);
    QCOMPARE(answer.lastHead().status, 302);
    QCOMPARE(answer.lastHead().value("location"), QByteArray("/b"));
    QVERIFY(answer.hasContent);
    QCOMPARE(exchange->addressFamily(), net::AddressFamily::IPv4);
    QVERIFY(exchange->times().connect && exchange->times().firstByte && exchange->times().total);
    QVERIFY(!exchange->times().tls);
    QVERIFY(!exchange->reachedPublic());
}

void TestExchange::tellsWhereItWentWrong_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("closed") << QByteArray() << FaultKind::Closed << Stage::Waiting;
    QTest::newRow("closed in the head")
        << QByteArray("HTTP/1.1 200 OK\r\nA: b") << FaultKind::Closed << Stage::Reading;
    QTest::newRow("only an interim answer")
        << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n") << FaultKind::Closed << Stage::Reading;
    QTest::newRow("another protocol")
        << QByteArray("SSH-2.0-x\r\n") << FaultKind::NotHttp << Stage::Reading;
    QTest::newRow("TLS") << QByteArray("\x15\x03\x03\0\2\2\x46", 7) << FaultKind::TlsOnPlainPort
                         << Stage::Reading;
}

void TestExchange::tellsWhereItWentWrong()
{
    QFETCH(QByteArray, octets);
    QFETCH(FaultKind, kind);
    QFETCH(Stage, stage);
    m_server->answer({}, octets);
    const auto exchange = asked(m_server->url());
    QVERIFY(exchange && exchange->fault());
    QCOMPARE(exchange->fault()->kind, kind);
    QCOMPARE(exchange->fault()->stage, stage);
}

void TestExchange::abortKeepsWhatCame_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("isAnswer");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nA: b") << false;
    QTest::newRow("a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n") << true;
}

void TestExchange::abortKeepsWhatCame()
{
    QFETCH(QByteArray, octets);
    QFETCH(bool, isAnswer);
    m_server->answerAndWait({}, octets);
    Exchange exchange({.url = m_server->url()}, *m_connections, false);
    QSignalSpy finished(&exchange, &Exchange::finished);
    exchange.start();
    WAIT_COMPARE(m_server->requests().size(), 1);
    WAIT_VERIFY(octets.isEmpty() || exchange.stage() == Stage::Reading);
    exchange.abort(FaultKind::TimedOut, u"7"_s);
    QVERIFY(finished.isEmpty()); // not from inside abort()
    QVERIFY(finished.wait(patience));
    QCOMPARE(exchange.fault().has_value(), !isAnswer);
    if (!isAnswer) {
        QCOMPARE(exchange.fault()->kind, FaultKind::TimedOut);
        QCOMPARE(exchange.fault()->stage, octets.isEmpty() ? Stage::Waiting : Stage::Reading);
        QCOMPARE(exchange.fault()->detail, u"7"_s);
    }
}

void TestExchange::publicOnlySendsNothing()
{
    // By its address, and by a name that is looked up.
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s}) {
        QUrl url = m_server->url();
        url.setHost(host);
        const auto exchange = asked(url, true);
        QVERIFY(exchange && exchange->fault());
        QCOMPARE(exchange->fault()->kind, FaultKind::PrivateTarget);
    }
    QCOMPARE(m_server->connections(), 0);
}

STATUSCAT_TEST(TestExchange)
#include "tst_exchange.moc"
