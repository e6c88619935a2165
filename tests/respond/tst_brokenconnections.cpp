// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runningserver.h"
#include "support/testmain.h"

#include <respond/logtext.h>

#include <QTest>
#include <QThread>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// Connections that end, or last, as no answer needs it.
class TestBrokenConnections : public QObject, private RunningServer
{
    Q_OBJECT

private slots:
    void init() { startServer(); }
    void cleanup() { endServer(); }
    void resets();
    void survivesResets();
    void closesBeforeTheHead();
    void neverAnswers();
    void waitsForNoHeadForEver_data();
    void waitsForNoHeadForEver();
    void refusesWhoIsStillSending();
    void marksRepeats();
    void tellsWhoLeft();
    void tellsWhatWasBrokenOff();
    void tellsOfBrokenHeads_data();
    void tellsOfBrokenHeads();
    void tellsNothingOfSilence();
    void tellsWhatWasRefused_data();
    void tellsWhatWasRefused();
};

void TestBrokenConnections::resets()
{
#ifdef Q_OS_UNIX
    // Qt tells a reset as it tells an end.
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(portOf(*m_server));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const QByteArray request = "GET /reset HTTP/1.1\r\nHost: a\r\n\r\n";
    QCOMPARE(::send(client, request.constData(), static_cast<size_t>(request.size()), 0),
             request.size());
    WAIT_COMPARE(m_answered->size(), 1);
    char octet = 0;
    QCOMPARE(::recv(client, &octet, 1, 0), -1);
    QCOMPARE(errno, ECONNRESET);
    ::close(client);
    QCOMPARE(entryOf(*m_answered, 0).code, 0);
#else
    QSKIP("written for sockets of Unix");
#endif
}

void TestBrokenConnections::survivesResets()
{
#ifdef Q_OS_UNIX
    for (const QByteArray target : {"/200", "/200?size=1MB", "/drip?duration=0.01", "/after:7"}) {
        const int client = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(portOf(*m_server));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        const QByteArray requests =
            QByteArray("GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n").repeated(3);
        QCOMPARE(::send(client, requests.constData(), static_cast<size_t>(requests.size()), 0),
                 requests.size());
        const linger now {.l_onoff = 1, .l_linger = 0};
        QCOMPARE(::setsockopt(client, SOL_SOCKET, SO_LINGER, &now, sizeof now), 0);
        ::close(client); // before the server has read them
        QVERIFY(exchange("GET /404 HTTP/1.1\r\n"_ba + closing).startsWith("HTTP/1.1 404"));
    }
#else
    QSKIP("written for sockets of Unix");
#endif
}

void TestBrokenConnections::closesBeforeTheHead()
{
    QCOMPARE(exchange("GET /close-before-head HTTP/1.1\r\nHost: a\r\n\r\n"), QByteArray());
    QCOMPARE(respond::faultName(entryOf(*m_answered, 0).fault), "close-before-head"_ba);
}

void TestBrokenConnections::neverAnswers()
{
    const auto socket = connected();
    socket->write("GET /never HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(exchange("GET /404 HTTP/1.1\r\n"_ba + closing).right(9), "Not Found"_ba);
    QCOMPARE(socket->bytesAvailable(), 0);
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
}

void TestBrokenConnections::waitsForNoHeadForEver_data()
{
    QTest::addColumn<respond::Waiting>("waiting");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("answer");
    const respond::Waiting head {.head = 20};
    const respond::Waiting idle {.idle = 20};
    const QByteArray timeout = "HTTP/1.1 408 Request Timeout";
    QTest::newRow("begun head") << head << "GET /404 HTTP/1.1\r\nHost"_ba << timeout;
    QTest::newRow("begun content")
        << idle << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n"_ba << timeout;
    QTest::newRow("nothing") << idle << QByteArray() << QByteArray();
    QTest::newRow("empty lines") << idle << "\r\n\r\n"_ba << QByteArray();
    QTest::newRow("after an answer") << idle << "GET /404 HTTP/1.1\r\nHost: a\r\n\r\n"_ba
                                     << "HTTP/1.1 404 Not Found"_ba;
    QTest::newRow("head after an answer")
        << head << "GET /410 HTTP/1.1\r\nHost: a\r\n\r\nGET"_ba << timeout;
}

void TestBrokenConnections::waitsForNoHeadForEver()
{
    QFETCH(const respond::Waiting, waiting);
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArray, answer);
    QVERIFY(m_server->start({.port = 0, .waiting = waiting}));
    const QByteArray all = exchange(octets); // until the server ends it
    const qsizetype last = all.lastIndexOf("HTTP/1.1 ");
    QCOMPARE(last < 0 ? QByteArray() : all.sliced(last).split('\r').first(), answer);
}

void TestBrokenConnections::refusesWhoIsStillSending()
{
#ifdef Q_OS_UNIX
    QByteArray answer;
    bool isSent = false; // many clients read nothing where they cannot send
    const quint16 port = portOf(*m_server);
    const std::unique_ptr<QThread> client(QThread::create([&answer, &isSent, port] {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address);
        const QByteArray request =
            "PUT /200 HTTP/1.1\r\nHost: a\r\nContent-Length: 100000001\r\n\r\n"
            + QByteArray(20'000'000, 'x');
        ssize_t sent = 0;
        while (sent >= 0 && sent < request.size()) {
            const ssize_t count = ::send(socket, request.constData() + sent,
                                         static_cast<size_t>(request.size() - sent), MSG_NOSIGNAL);
            sent = count < 0 ? count : sent + count;
        }
        isSent = sent == request.size();
        answer.resize(1000);
        answer.truncate(std::max<ssize_t>(0, ::recv(socket, answer.data(), 1000, 0)));
        ::close(socket);
    }));
    client->start();
    WAIT_VERIFY(client->isFinished());
    QVERIFY(isSent);
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.constData());
    QCOMPARE(m_answered->size(), 1);
#else
    QSKIP("written for sockets of Unix");
#endif
}

void TestBrokenConnections::marksRepeats()
{
    exchange("GET /reset,200/in-turn HTTP/1.1\r\nHost: a\r\n\r\n");
    exchange("GET /reset,200/in-turn HTTP/1.1\r\n"_ba + closing);
    exchange("GET /reset,200/in-turn?other HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(m_answered->size(), 3);
    QVERIFY(!entryOf(*m_answered, 0).isRepeat);
    QVERIFY(entryOf(*m_answered, 1).isRepeat);
    QVERIFY(!entryOf(*m_answered, 2).isRepeat);
}

void TestBrokenConnections::tellsWhoLeft()
{
    auto socket = connected();
    socket->write("GET /200?delay=1h HTTP/1.1\r\nHost: a\r\n\r\n");
    // Another connection is answered after the first one was read.
    exchange("GET /404 HTTP/1.1\r\n"_ba + closing);
    socket->abort();
    WAIT_COMPARE(m_answered->size(), 2);
    QVERIFY(entryOf(*m_answered, 1).isCut);
    QCOMPARE(entryOf(*m_answered, 1).code, 0);
}

void TestBrokenConnections::tellsWhatWasBrokenOff()
{
    auto socket = connected();
    socket->write("POST /200 HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
    // Another connection is answered after the first one was read.
    exchange("GET /404 HTTP/1.1\r\n"_ba + closing);
    socket->abort();
    WAIT_COMPARE(m_answered->size(), 2);
    const respond::LogEntry entry = entryOf(*m_answered, 1);
    QVERIFY(entry.isCut);
    QCOMPARE(entry.code, 0);
    QCOMPARE(entry.request.body, "abc"_ba);
}

void TestBrokenConnections::tellsOfBrokenHeads_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("line"); // of the log, without the time before it
    QTest::newRow("method") << "GE"_ba
                            << "- - - 0 ms (The head breaks off after 2 octets.) client left"_ba;
    QTest::newRow("target")
        << "GET /40"_ba
        << "GET /40 - 0 ms (The head breaks off after 7 octets.) client left"_ba;
    QTest::newRow("fields")
        << "GET /404?token=abc HTTP/1.1\r\nHo"_ba
        << "GET /404?token=(hidden) - 0 ms (The head breaks off after 31 octets.) client left"_ba;
}

void TestBrokenConnections::tellsOfBrokenHeads()
{
    QFETCH(const QByteArray, octets);
    auto socket = connected();
    socket->write(octets);
    // Another connection is answered after the first one was read.
    exchange("GET /404 HTTP/1.1\r\n"_ba + closing);
    socket->abort();
    WAIT_COMPARE(m_answered->size(), 2);
    respond::LogEntry entry = entryOf(*m_answered, 1);
    QVERIFY(entry.isCut);
    QVERIFY(entry.time.isValid());
    entry.took = 0;
    const QByteArray line = respond::entryLine(entry);
    QTEST(line.sliced(line.indexOf(' ') + 1), "line");
}

void TestBrokenConnections::tellsNothingOfSilence()
{
    connected()->abort();
    auto socket = connected();
    socket->write("\r\n\r\n"); // passed over before a request
    exchange("GET /404 HTTP/1.1\r\n"_ba + closing);
    socket->abort();
    exchange("GET /404 HTTP/1.1\r\n"_ba + closing);
    QCOMPARE(m_answered->size(), 2);
}

void TestBrokenConnections::tellsWhatWasRefused_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("request"); // method and target
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const QByteArray &octets, int code,
                        const QByteArray &request, const QByteArray &why) {
        QTest::newRow(name) << octets << code << request << why;
    };
    row("large head", "PUT /a HTTP/1.1\r\nX: " + QByteArray(70'000, 'x'), 431, "PUT /a",
        "The head is larger than 64 kB.");
    row("many fields", "PUT /a HTTP/1.1\r\nHost: a\r\n" + "a:\r\n"_ba.repeated(200) + closing, 431,
        "PUT /a", "The head has more than 200 fields.");
    row("large content", "PUT /a HTTP/1.1\r\nContent-Length: 100000001\r\n"_ba + closing, 413,
        "PUT /a", "The content is larger than 100 MB.");
    row("space in the target", "GET /a b HTTP/1.1\r\n"_ba + closing, 400, "GET /a b",
        "The target of the request holds a space or a control character.");
    row("no version", "GET /a\r\n"_ba + closing, 400, "GET /a",
        "The request line is not \"METHOD target HTTP/1.1\".");
    row("another version", "GET /a HTTP/3.0\r\n"_ba + closing, 505, "GET /a",
        "Only HTTP/1.0 and HTTP/1.1 are spoken here.");
    row("another coding", "PUT /a HTTP/1.1\r\nTransfer-Encoding: gzip\r\n"_ba + closing, 501,
        "PUT /a", "Of the transfer codings, only chunked is known here.");
    row("no host", "GET /a HTTP/1.1\r\n\r\n", 400, "GET /a",
        "A request of HTTP/1.1 has one field Host.");
    row("TLS", "\x16\x03\x01\x02"_ba, 400, " ", "This is TLS, which needs a certificate here.");
}

void TestBrokenConnections::tellsWhatWasRefused()
{
    QFETCH(const QByteArray, octets);
    const QByteArray answer = exchange(octets);
    QCOMPARE(m_answered->size(), 1);
    const respond::LogEntry entry = entryOf(*m_answered, 0);
    QTEST(entry.code, "code");
    QTEST(QByteArray(entry.request.method + ' ' + entry.request.target), "request");
    QTEST(entry.why, "why");
    QVERIFY(!entry.isCut);
    QVERIFY2(answer.endsWith(QByteArray(entry.why + '\n')), answer.constData());
}

STATUSCAT_TEST(TestBrokenConnections)
#include "tst_brokenconnections.moc"
