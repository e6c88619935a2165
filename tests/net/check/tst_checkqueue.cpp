// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/waiting.h"

#include <net/check/checkqueue.h>
#include <net/check/rulebook.h>

#include <QHostAddress>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using net::CheckQueue;
using net::CheckRequest;
using net::CheckResult;
using net::FailureKind;

namespace {

/// A server at an address of loopback that answers a request only when it is told to. The status
/// that it answers with is the path.
class HoldingServer
{
public:
    explicit HoldingServer(const QString &address)
        : m_address(address)
    {
        m_isListening = m_server.listen(QHostAddress(address));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [this, socket] { receive(socket); });
            }
        });
    }

    bool isListening() const { return m_isListening; }

    CheckRequest request(int status) const
    {
        return {.url = QUrl(u"http://%1:%2/%3"_s.arg(
                    m_address, QString::number(m_server.serverPort()), QString::number(status)))};
    }

    /// Those that were asked and wait for their answer.
    qsizetype held() const
    {
        return std::count_if(m_held.cbegin(), m_held.cend(), [](const auto &socket) {
            return socket && socket->state() == QAbstractSocket::ConnectedState;
        });
    }

    qsizetype mostHeld() const { return m_mostHeld; }
    int asked() const { return m_asked; }

    /// Answers the request that came first, or last.
    void answerFirst() { answer(m_held.takeFirst()); }
    void answerLast() { answer(m_held.takeLast()); }

    /// From now on answers at once, with @p fields besides.
    void holdNothing(const QByteArray &fields = {})
    {
        m_holds = false;
        m_fields = fields;
        while (!m_held.isEmpty()) {
            answerFirst();
        }
    }

private:
    void receive(QTcpSocket *socket)
    {
        const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
        socket->setProperty("request", request);
        if (!request.contains("\r\n\r\n")) {
            return;
        }
        ++m_asked;
        m_held << socket;
        m_mostHeld = qMax(m_mostHeld, held());
        if (!m_holds) {
            answerFirst();
        }
    }

    void answer(const QPointer<QTcpSocket> &socket)
    {
        if (!socket) {
            return;
        }
        const QByteArray status = socket->property("request").toByteArray().split(' ').at(1).mid(1);
        socket->write("HTTP/1.1 " + status + " X\r\n" + m_fields
                      + "Connection: close\r\nContent-Length: 0\r\n\r\n");
        socket->disconnectFromHost();
    }

    QString m_address;
    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_held;
    QByteArray m_fields;
    qsizetype m_mostHeld = 0;
    int m_asked = 0;
    bool m_isListening = false;
    bool m_holds = true;
};

QList<int> statuses(const CheckQueue &queue)
{
    QList<int> result;
    for (const CheckResult &check : queue.results()) {
        result << check.finalStatus();
    }
    return result;
}

} // namespace

class TestCheckQueue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsTheOrderOfTheRequests();
    void asksTwoAtATimeOfOneHost();
    void asksEightAtATime();
    void aSlowHostDoesNotHoldUpOthers();
    void takesHostsByNameWithoutCase();
    void cancelEndsAllThatIsLeft();
    void cancelFromASlot();
    void startsAgainFromASlot();
    void anEmptyListEndsToo();
    void failuresAreResults();
    void takenResultsAreForgotten();
    void headersAreKeptUpToALimit();

private:
    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, {}};
    std::unique_ptr<HoldingServer> m_server;
};

void TestCheckQueue::init()
{
    m_server = std::make_unique<HoldingServer>(u"127.0.0.1"_s);
    QVERIFY(m_server->isListening());
}

void TestCheckQueue::keepsTheOrderOfTheRequests()
{
    CheckQueue queue(m_rules);
    QSignalSpy checks(&queue, &CheckQueue::checkFinished);
    QSignalSpy end(&queue, &CheckQueue::finished);
    queue.start({m_server->request(404), m_server->request(200), m_server->request(503)});
    QVERIFY(queue.isRunning());
    QCOMPARE(queue.results().size(), 3);
    QVERIFY(!queue.results().first().finished);

    // The later of two is answered first.
    WAIT_COMPARE(m_server->held(), 2);
    m_server->answerLast();
    WAIT_COMPARE(checks.size(), 1);
    QCOMPARE(queue.finishedCount(), 1);
    m_server->holdNothing();
    WAIT_COMPARE(end.size(), 1);

    QCOMPARE(statuses(queue), (QList {404, 200, 503}));
    QCOMPARE(checks.size(), 3);
    QList<int> finished {checks.at(0).first().toInt(), checks.at(1).first().toInt(),
                         checks.at(2).first().toInt()};
    std::sort(finished.begin(), finished.end());
    QCOMPARE(finished, (QList {0, 1, 2}));
    QVERIFY(!queue.isRunning());
}

void TestCheckQueue::asksTwoAtATimeOfOneHost()
{
    CheckQueue queue(m_rules);
    QSignalSpy end(&queue, &CheckQueue::finished);
    queue.start(QList<CheckRequest>(20, m_server->request(200)));
    for (int left = 20; left > 0; --left) {
        WAIT_COMPARE(m_server->held(), qMin(net::CheckPace().perHost, left));
        m_server->answerFirst();
    }
    WAIT_COMPARE(end.size(), 1);
    QCOMPARE(m_server->asked(), 20);
    QCOMPARE(m_server->mostHeld(), net::CheckPace().perHost);
}

void TestCheckQueue::asksEightAtATime()
{
    std::vector<std::unique_ptr<HoldingServer>> servers;
    QList<CheckRequest> requests;
    for (int i = 1; i <= 6; ++i) {
        servers.push_back(std::make_unique<HoldingServer>(u"127.0.0.%1"_s.arg(i)));
        if (!servers.back()->isListening()) {
            QSKIP("Loopback has one address only");
        }
        requests << QList<CheckRequest>(3, servers.back()->request(200));
    }
    const auto held = [&servers] {
        qsizetype sum = 0;
        for (const auto &server : servers) {
            sum += server->held();
        }
        return sum;
    };
    CheckQueue queue(m_rules);
    QSignalSpy end(&queue, &CheckQueue::finished);
    queue.start(requests);
    WAIT_COMPARE(held(), net::CheckPace().atOnce);
    // The ninth comes only when one has ended.
    QCOMPARE(servers.at(4)->asked() + servers.at(5)->asked(), 0);
    servers.front()->answerFirst();
    WAIT_COMPARE(servers.front()->asked(), 3);
    WAIT_COMPARE(held(), net::CheckPace().atOnce);
    for (const auto &server : servers) {
        server->holdNothing();
    }
    WAIT_COMPARE(end.size(), 1);
    QCOMPARE(statuses(queue), QList<int>(18, 200));
}

void TestCheckQueue::aSlowHostDoesNotHoldUpOthers()
{
    HoldingServer other(u"127.0.0.2"_s);
    if (!other.isListening()) {
        QSKIP("Loopback has one address only");
    }
    other.holdNothing();
    CheckQueue queue(m_rules);
    queue.start(QList<CheckRequest>(12, m_server->request(200))
                + QList<CheckRequest>(5, other.request(404)));
    WAIT_COMPARE(queue.finishedCount(), 5);
    QCOMPARE(queue.results().last().finalStatus(), 404);
    // What the slow one was asked may arrive there after the others have ended.
    WAIT_COMPARE(m_server->held(), 2);
    QCOMPARE(m_server->mostHeld(), 2);
}

void TestCheckQueue::takesHostsByNameWithoutCase()
{
    CheckQueue queue(m_rules);
    QList<CheckRequest> requests(4, m_server->request(200));
    for (qsizetype i = 0; i < requests.size(); ++i) {
        requests[i].url.setHost(i % 2 ? u"localhost"_s : u"LOCALHOST"_s);
    }
    QSignalSpy end(&queue, &CheckQueue::finished);
    queue.start(requests);
    for (int left = 4; left > 0; --left) {
        WAIT_COMPARE(m_server->held(), qMin(2, left));
        m_server->answerFirst();
    }
    WAIT_COMPARE(end.size(), 1);
    QCOMPARE(m_server->mostHeld(), 2);
}

void TestCheckQueue::cancelEndsAllThatIsLeft()
{
    CheckQueue queue(m_rules);
    QSignalSpy checks(&queue, &CheckQueue::checkFinished);
    QSignalSpy end(&queue, &CheckQueue::finished);
    queue.start(QList<CheckRequest>(50, m_server->request(200)));
    WAIT_COMPARE(m_server->held(), 2);
    m_server->answerFirst();
    WAIT_COMPARE(checks.size(), 1);
    queue.cancel();
    QCOMPARE(end.size(), 1);
    QCOMPARE(checks.size(), 50);
    QVERIFY(!queue.isRunning());
    QCOMPARE(std::count_if(queue.results().cbegin(), queue.results().cend(),
                           [](const CheckResult &result) {
                               return result.finished && result.failure
                                   && result.failure->kind == FailureKind::Cancelled;
                           }),
             49);
    queue.cancel();
    QCOMPARE(end.size(), 1);
}

void TestCheckQueue::cancelFromASlot()
{
    m_server->holdNothing();
    CheckQueue queue(m_rules);
    QSignalSpy checks(&queue, &CheckQueue::checkFinished);
    QSignalSpy end(&queue, &CheckQueue::finished);
    connect(&queue, &CheckQueue::checkFinished, &queue, &CheckQueue::cancel);
    queue.start(QList<CheckRequest>(10, m_server->request(200)));
    WAIT_COMPARE(end.size(), 1);
    QCOMPARE(checks.size(), 10);
}

void TestCheckQueue::startsAgainFromASlot()
{
    m_server->holdNothing();
    CheckQueue queue(m_rules);
    QSignalSpy end(&queue, &CheckQueue::finished);
    connect(
        &queue, &CheckQueue::checkFinished, &queue, [&] { queue.start({m_server->request(204)}); },
        Qt::SingleShotConnection);
    queue.start(QList<CheckRequest>(10, m_server->request(200)));
    WAIT_COMPARE(end.size(), 1);
    QCOMPARE(statuses(queue), QList {204});
    QCOMPARE(queue.finishedCount(), 1);
}

void TestCheckQueue::anEmptyListEndsToo()
{
    CheckQueue queue(m_rules);
    QSignalSpy end(&queue, &CheckQueue::finished);
    queue.start({});
    QCOMPARE(end.size(), 0);
    WAIT_COMPARE(end.size(), 1);
}

void TestCheckQueue::failuresAreResults()
{
    m_server->holdNothing();
    const CheckRequest good = m_server->request(200);
    CheckRequest refused;
    {
        const HoldingServer gone(u"127.0.0.1"_s);
        refused = gone.request(200);
    }
    CheckQueue queue(m_rules);
    QSignalSpy end(&queue, &CheckQueue::finished);
    queue.start({refused, good, CheckRequest()});
    WAIT_COMPARE(end.size(), 1);
    QCOMPARE(queue.results().at(0).failure->kind, FailureKind::Refused);
    QVERIFY(!queue.results().at(1).failure);
    QVERIFY(queue.results().at(2).failure);
}

void TestCheckQueue::takenResultsAreForgotten()
{
    m_server->holdNothing();
    CheckQueue queue(m_rules);
    QSignalSpy end(&queue, &CheckQueue::finished);
    queue.start({m_server->request(200)});
    WAIT_COMPARE(end.size(), 1);
    const CheckResult result = queue.take(0);
    QCOMPARE(result.finalStatus(), 200);
    QVERIFY(!result.request.url.isEmpty());
    QVERIFY(queue.results().first().finished);
    QVERIFY(queue.results().first().hops.isEmpty());
}

void TestCheckQueue::headersAreKeptUpToALimit()
{
    m_server->holdNothing("X-A: 1\r\nX-Large: " + QByteArray(CheckQueue::mostHeaderText, 'x')
                          + "\r\nX-B: 2\r\n");
    CheckQueue queue(m_rules);
    QSignalSpy end(&queue, &CheckQueue::finished);
    queue.start({m_server->request(200)});
    WAIT_COMPARE(end.size(), 1);
    QCOMPARE(queue.results().first().hops.first().headers.size(), 5); // one result keeps all
    queue.start({m_server->request(200), m_server->request(200)});
    WAIT_COMPARE(end.size(), 2);
    const net::Hop &hop = queue.results().first().hops.first();
    QCOMPARE(hop.headers.size(), 4); // all but the large one
    QCOMPARE(hop.headers.at(1), net::HeaderField({u"X-B"_s, u"2"_s}));
    QVERIFY(hop.remarks.last().text.contains("1 header field"_L1));
    QCOMPARE(hop.remarks.last().id, u"header-fields-left-out"_s);
}

STATUSCAT_TEST(TestCheckQueue)
#include "tst_checkqueue.moc"
