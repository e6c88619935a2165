// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/checkqueue.h>
#include <net/check/rulebook.h>
#include <net/http/connection.h>
#include <net/http/connectionpool.h>

#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using net::CheckQueue;
using net::CheckRequest;
using net::CheckResult;

namespace {

const QByteArray empty = emptyAnswer();

} // namespace

/// Which requests of a list share a connection, and what becomes of those whose connection is gone.
class TestConnectionPool : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersThatLeaveTheConnectionOpen_data();
    void answersThatLeaveTheConnectionOpen();
    void onlySafeRequestsShare_data();
    void onlySafeRequestsShare();
    void otherOriginsDoNotShare();
    void timeToConnectIsToldOnce();
    void goneConnectionCostsNoAnswer_data();
    void goneConnectionCostsNoAnswer();
    void secondFailureIsTold();
    void unaskedAnswerIsNoAnswer();
    void privateConnectionIsNotForPublicOnly();
    void onlySoManyAreKept();
    void endOfTheListClosesThem();
    void singleCheckSharesNothing();

private:
    /// Checks @p requests one after the other, so that each could share with the one before.
    QList<CheckResult> checkInTurn(const QList<CheckRequest> &requests);
    CheckRequest request(const QString &path = u"/"_s) const
    {
        return {.url = m_server->url(path)};
    }

    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<ScriptedServer> m_server;
};

void TestConnectionPool::init()
{
    qunsetenv("http_proxy");
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerAndWait({}, empty);
}

QList<CheckResult> TestConnectionPool::checkInTurn(const QList<CheckRequest> &requests)
{
    const auto connections = std::make_shared<net::ConnectionPool>(1);
    QList<CheckResult> results;
    for (const CheckRequest &request : requests) {
        net::UrlCheck check(m_rules);
        check.shareConnections(connections);
        QSignalSpy finished(&check, &net::UrlCheck::finished);
        check.start(request);
        finished.wait(patience);
        results << check.result();
    }
    return results;
}

void TestConnectionPool::answersThatLeaveTheConnectionOpen_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("isShared");
    const auto row = [](const char *name, const QByteArray &octets, bool isShared,
                        const QByteArray &method = "GET") {
        QTest::newRow(name) << method << octets << isShared;
    };
    row("without content", empty, true);
    row("with content", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", true);
    row("HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n", true, "HEAD");
    row("204", "HTTP/1.1 204 None\r\n\r\n", true);
    row("after an interim answer", "HTTP/1.1 103 Early\r\n\r\n" + empty, true);
    row("says close", "HTTP/1.1 200 OK\r\ncoNNection: x, CLOSE\r\nContent-Length: 0\r\n\r\n",
        false);
    row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", false);
    row("upgrade", "HTTP/1.1 101 Switch\r\nContent-Length: 0\r\n\r\n", false);
    row("content not all there", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi", false);
    row("more content than told", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nhi", false);
    row("content behind none", empty + "hi", false);
    row("content after HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", false, "HEAD");
    row("another answer behind it", empty + empty, false);
    row("no length", "HTTP/1.1 200 OK\r\n\r\nhi", false);
    row("length that is none", "HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nhi", false);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nContent-Length: 2\r\n\r\n", false);
    row("chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", false);
    row("length and encoding",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nContent-Length: 0\r\n\r\n", false);
}

void TestConnectionPool::answersThatLeaveTheConnectionOpen()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, octets);
    QFETCH(bool, isShared);
    m_server->answerAndWait("/", octets);
    CheckRequest asked = request();
    asked.method = method;
    const QList<CheckResult> results = checkInTurn({asked, asked});
    QVERIFY(!results.last().failure);
    QCOMPARE(results.last().finalStatus(), results.first().finalStatus());
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->connections(), isShared ? 1 : 2);
}

void TestConnectionPool::onlySafeRequestsShare_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("connections");
    for (const QByteArray &method : net::offeredMethods()) {
        QTest::newRow(method.constData()) << method << (net::isSafeMethod(method) ? 1 : 2);
    }
}

void TestConnectionPool::onlySafeRequestsShare()
{
    QFETCH(QByteArray, method);
    QFETCH(int, connections);
    CheckRequest second = request();
    second.method = method;
    checkInTurn({request(), second});
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->connections(), connections);
}

void TestConnectionPool::otherOriginsDoNotShare()
{
    CheckRequest byName = request();
    byName.url.setHost(u"localhost"_s);
    const QList<CheckResult> results = checkInTurn({request(), byName});
    QVERIFY(!results.last().failure);
    QCOMPARE(m_server->connections(), 2);
}

void TestConnectionPool::timeToConnectIsToldOnce()
{
    const QList<CheckResult> results = checkInTurn({request(), request()});
    const net::Hop &first = results.first().hops.first();
    const net::Hop &second = results.last().hops.first();
    QVERIFY(first.times.connect);
    QVERIFY(!second.times.connect);
    QVERIFY(second.times.firstByte && second.times.total);
    QCOMPARE(second.addressFamily, net::AddressFamily::IPv4);
}

void TestConnectionPool::goneConnectionCostsNoAnswer_data()
{
    QTest::addColumn<bool>("isReset");
    QTest::newRow("closed") << false;
    QTest::newRow("reset") << true;
}

/// The server closes as the second request arrives, as it does when both happen at once.
void TestConnectionPool::goneConnectionCostsNoAnswer()
{
    QFETCH(bool, isReset);
    m_server->script("/", [this, isReset](QTcpSocket &socket, const QByteArray &) {
        if (m_server->requests().size() != 2) {
            socket.write(empty);
        } else if (isReset) {
            socket.abort();
        } else {
            socket.disconnectFromHost();
        }
    });
    const QList<CheckResult> results = checkInTurn({request(), request()});
    QVERIFY(!results.last().failure);
    QCOMPARE(results.last().finalStatus(), 200);
    QVERIFY(results.last().hops.first().times.connect);
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->connections(), 2);
}

void TestConnectionPool::secondFailureIsTold()
{
    m_server->script("/", [this](QTcpSocket &socket, const QByteArray &) {
        if (m_server->requests().size() == 1) {
            socket.write(empty);
        } else {
            socket.disconnectFromHost();
        }
    });
    const QList<CheckResult> results = checkInTurn({request(), request()});
    QVERIFY(results.last().failure);
    QCOMPARE(results.last().failure->kind, net::FailureKind::Reset);
    QCOMPARE(m_server->requests().size(), 3);
}

void TestConnectionPool::unaskedAnswerIsNoAnswer()
{
    QPointer<QTcpSocket> kept;
    m_server->script("/", [&kept](QTcpSocket &socket, const QByteArray &) {
        kept = &socket;
        socket.write(empty);
    });
    m_server->answerAndWait("/second", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    const auto connections = std::make_shared<net::ConnectionPool>(1);
    net::UrlCheck check(m_rules);
    check.shareConnections(connections);
    QSignalSpy finished(&check, &net::UrlCheck::finished);
    check.start(request());
    QVERIFY(finished.wait(patience));
    QSignalSpy gone(kept, &QTcpSocket::disconnected);
    kept->write("HTTP/1.1 503 Unasked\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(gone.wait(patience));
    check.start(request(u"/second"_s));
    QVERIFY(finished.wait(patience));
    QCOMPARE(check.result().finalStatus(), 404);
}

void TestConnectionPool::privateConnectionIsNotForPublicOnly()
{
    net::ConnectionPool connections(1);
    auto connection = std::make_unique<net::Connection>(m_server->url(), false);
    QSignalSpy opened(connection.get(), &net::Connection::opened);
    connection->open(connections.proxies());
    QVERIFY(opened.wait(patience));
    connections.keep(std::move(connection));
    QVERIFY(!connections.takeIdle(m_server->url(), true));
    QVERIFY(connections.takeIdle(m_server->url(), false));
    QVERIFY(!connections.takeIdle(m_server->url(), false));
}

void TestConnectionPool::onlySoManyAreKept()
{
    ScriptedServer other;
    net::ConnectionPool connections(1);
    for (const QUrl &url : {m_server->url(), other.url()}) {
        auto connection = std::make_unique<net::Connection>(url, false);
        QSignalSpy opened(connection.get(), &net::Connection::opened);
        connection->open(connections.proxies());
        QVERIFY(opened.wait(patience));
        connections.keep(std::move(connection));
    }
    QVERIFY(!connections.takeIdle(m_server->url(), false));
    QVERIFY(connections.takeIdle(other.url(), false));
}

void TestConnectionPool::endOfTheListClosesThem()
{
    QList<QPointer<QTcpSocket>> sockets;
    m_server->script({}, [&sockets](QTcpSocket &socket, const QByteArray &) {
        if (!sockets.contains(&socket)) {
            sockets << &socket;
        }
        socket.write(empty);
    });
    CheckQueue queue(m_rules);
    QSignalSpy finished(&queue, &CheckQueue::finished);
    queue.start(QList<CheckRequest>(10, request()));
    QVERIFY(finished.wait(patience));
    QCOMPARE(m_server->requests().size(), 10);
    QCOMPARE(sockets.size(), net::CheckPace().perHost);
    for (const QPointer<QTcpSocket> &socket : sockets) {
        WAIT_VERIFY(!socket); // the queue is still there
    }
}

void TestConnectionPool::singleCheckSharesNothing()
{
    m_server->answerAndWait("/", "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n");
    net::UrlCheck check(m_rules);
    QSignalSpy finished(&check, &net::UrlCheck::finished);
    check.start(request());
    QVERIFY(finished.wait(patience));
    QCOMPARE(check.result().hops.size(), 2);
    QVERIFY(check.result().hops.last().times.connect);
    QCOMPARE(m_server->connections(), 2);
    QVERIFY(m_server->requests().first().contains("\r\nConnection: close\r\n"));

    CheckQueue listOfOne(m_rules);
    QSignalSpy end(&listOfOne, &CheckQueue::finished);
    listOfOne.start({request()});
    QVERIFY(end.wait(patience));
    QVERIFY(listOfOne.results().first().hops.last().times.connect);
    QCOMPARE(m_server->connections(), 4);
}

STATUSCAT_TEST(TestConnectionPool)
#include "tst_connectionpool.moc"
