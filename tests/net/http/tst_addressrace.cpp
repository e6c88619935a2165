// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/waiting.h"

#include <net/http/addressrace.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using net::AddressRace;

namespace {

/// An address of loopback where nobody ever answers: its queue is full.
class SilentServer
{
public:
    SilentServer(const QString &address, quint16 port)
    {
        m_server.setListenBacklogSize(1);
        m_isListening = m_server.listen(QHostAddress(address), port);
        m_server.pauseAccepting();
        // Connections that nobody takes, until one more is not answered.
        bool isAnswered = m_isListening;
        while (isAnswered && m_queued.size() < 20) {
            m_queued.push_back(std::make_unique<QTcpSocket>());
            m_queued.back()->connectToHost(QHostAddress(address), port);
            isAnswered = m_queued.back()->waitForConnected(100);
        }
        m_isListening = m_isListening && !isAnswered;
    }

    bool isSilent() const { return m_isListening; }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_queued;
    bool m_isListening = false;
};

} // namespace

/// Which of a host's addresses is connected to.
class TestAddressRace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void familiesTakeTurns_data();
    void familiesTakeTurns();
    void theFirstThatAnswersWins_data();
    void theFirstThatAnswersWins();
    void losesIfNobodyListens();
    void stopsWithoutASignal();

private:
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
};

void TestAddressRace::init()
{
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
    m_port = m_server->serverPort();
}

void TestAddressRace::familiesTakeTurns_data()
{
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<QString>("order");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one family") << u"1.1.1.1 1.1.1.2"_s << u"1.1.1.1 1.1.1.2"_s;
    QTest::newRow("IPv6 first") << u"::1 ::2 ::3 1.1.1.1"_s << u"::1 1.1.1.1 ::2 ::3"_s;
    QTest::newRow("IPv4 first") << u"1.1.1.1 1.1.1.2 ::1"_s << u"1.1.1.1 ::1 1.1.1.2"_s;
}

void TestAddressRace::familiesTakeTurns()
{
    QFETCH(QString, addresses);
    QList<QHostAddress> list;
    for (const QString &address : addresses.split(u' ', Qt::SkipEmptyParts)) {
        list << QHostAddress(address);
    }
    QStringList order;
    for (const QHostAddress &address : net::familiesInTurn(list)) {
        order << address.toString();
    }
    QTEST(order.join(u' '), "order");
}

void TestAddressRace::theFirstThatAnswersWins_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("one") << QStringList {u"127.0.0.1"_s};
    QTest::newRow("after one that refuses") << QStringList {u"127.0.0.2"_s, u"127.0.0.1"_s};
    QTest::newRow("after one that is silent") << QStringList {u"127.0.0.3"_s, u"127.0.0.1"_s};
    QTest::newRow("before one that is silent") << QStringList {u"127.0.0.1"_s, u"127.0.0.3"_s};
    QTest::newRow("after both") << QStringList {u"127.0.0.3"_s, u"127.0.0.2"_s, u"127.0.0.1"_s};
}

void TestAddressRace::theFirstThatAnswersWins()
{
    QFETCH(QStringList, addresses);
    const SilentServer silent(u"127.0.0.3"_s, m_port);
    if (!silent.isSilent()) {
        QSKIP("No address of loopback can be silent here");
    }
    QList<QHostAddress> list;
    for (const QString &address : addresses) {
        list << QHostAddress(address);
    }
    AddressRace race(list, m_port);
    QSignalSpy won(&race, &AddressRace::won);
    race.start();
    QVERIFY(won.wait(patience));
    const std::unique_ptr<QSslSocket> socket = race.takeWinner();
    QVERIFY(socket);
    QCOMPARE(socket->peerAddress(), QHostAddress(u"127.0.0.1"_s));
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
}

void TestAddressRace::losesIfNobodyListens()
{
    m_server->close();
    AddressRace race({QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.2"_s)}, m_port);
    QSignalSpy lost(&race, &AddressRace::lost);
    QSignalSpy won(&race, &AddressRace::won);
    race.start();
    QVERIFY(lost.wait(patience));
    QCOMPARE(lost.first().first().value<QAbstractSocket::SocketError>(),
             QAbstractSocket::ConnectionRefusedError);
    QVERIFY(won.isEmpty());
}

void TestAddressRace::stopsWithoutASignal()
{
    AddressRace race({QHostAddress(u"127.0.0.1"_s)}, m_port);
    QSignalSpy won(&race, &AddressRace::won);
    race.start();
    WAIT_VERIFY(m_server->hasPendingConnections());
    race.stop(); // before it was told
    std::unique_ptr<QTcpSocket> peer(m_server->nextPendingConnection());
    WAIT_VERIFY(peer->state() == QAbstractSocket::UnconnectedState);
    QVERIFY(won.isEmpty());
}

STATUSCAT_TEST(TestAddressRace)
#include "tst_addressrace.moc"
