// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/realservers.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <pictures/catimages.h>

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <respond/server.h>
#include <vector>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// The server by its octets: raw sockets on loopback.
class TestRespondServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersOneAfterTheOther();
    void answersPipelinedRequests();
    void keepsHttp10WhenAsked();
    void invitesTheContent();
    void refusesExpectationsAtTheHead();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void dropsLargeContent();
    void delaysAnswers();
    void dripsContent();
    void writesLargeContent();
    void resets();
    void waitsForNoHeadForEver_data();
    void waitsForNoHeadForEver();
    void survivesResets();
    void closesBeforeTheHead();
    void neverAnswers();
    void marksRepeats();
    void tellsWhoLeft();
    void tellsWhatWasBrokenOff();
    void echoesInWebSockets();
    void refusesTheConnectionTooMany();
    void speaksTls();
    void closesWhereTlsCannotBe();
    void saysWhoHasThePort();
    void stopsAndStartsAgain();

private:
    std::unique_ptr<QTcpSocket> connected() const;
    QByteArray exchange(const QByteArray &octets) const;

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    pictures::CatImages m_images;
    std::unique_ptr<respond::Server> m_server;
    std::unique_ptr<QSignalSpy> m_answered;
};

namespace {

constexpr auto closing = "Host: a\r\nConnection: close\r\n\r\n";

quint16 portOf(const respond::Server &server)
{
    return static_cast<quint16>(QUrl(server.url()).port());
}

/// Takes what comes until it holds @p end.
QByteArray readUntil(QTcpSocket *socket, const QByteArray &end)
{
    QByteArray octets;
    waitUntil([&] {
        octets += socket->readAll();
        return octets.contains(end) || socket->state() == QAbstractSocket::UnconnectedState;
    });
    return octets + socket->readAll();
}

respond::LogEntry entryOf(const QSignalSpy &spy, qsizetype index)
{
    return spy.at(index).first().value<respond::LogEntry>();
}

} // namespace

void TestRespondServer::init()
{
    m_server = std::make_unique<respond::Server>(m_catalogue, m_images);
    m_answered = std::make_unique<QSignalSpy>(m_server.get(), &respond::Server::answered);
    QVERIFY(m_server->start({.port = 0}));
}

void TestRespondServer::cleanup()
{
    m_answered.reset();
    m_server.reset();
}

std::unique_ptr<QTcpSocket> TestRespondServer::connected() const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, portOf(*m_server));
    waitUntil([&] { return socket->state() == QAbstractSocket::ConnectedState; });
    return socket;
}

/// What comes on a connection of its own until the server ends it.
QByteArray TestRespondServer::exchange(const QByteArray &octets) const
{
    const auto socket = connected();
    socket->write(octets);
    QByteArray answer;
    waitUntil([&] {
        answer += socket->readAll();
        return socket->state() == QAbstractSocket::UnconnectedState;
    });
    return answer + socket->readAll();
}

void TestRespondServer::answersOneAfterTheOther()
{
    const auto socket = connected();
    for (const QByteArray code : {"404", "410", "200"}) {
        socket->write("GET /" + code + " HTTP/1.1\r\nHost: a\r\n\r\n");
        const QByteArray answer = readUntil(socket.get(), "\r\n\r\n" + code);
        QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + code)), answer.constData());
    }
    QCOMPARE(m_answered->size(), 3);
    QCOMPARE(entryOf(*m_answered, 2).connection, entryOf(*m_answered, 0).connection);
}

void TestRespondServer::answersPipelinedRequests()
{
    const QByteArray answer =
        exchange("POST /404?delay=20ms HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc"
                 "GET /410 HTTP/1.1\r\nHost: a\r\n\r\nHEAD /200 HTTP/1.1\r\n"_ba
                 + closing);
    QCOMPARE(answer.count("HTTP/1.1 "), 3);
    QVERIFY2(answer.indexOf("HTTP/1.1 404") < answer.indexOf("HTTP/1.1 410"), answer.constData());
    QVERIFY2(answer.endsWith("Content-Length: 6\r\nConnection: close\r\n\r\n"), answer.constData());
}

void TestRespondServer::keepsHttp10WhenAsked()
{
    QVERIFY(exchange("GET /404 HTTP/1.0\r\n\r\n").endsWith("404 Not Found"));
    const auto socket = connected();
    socket->write("GET /404 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QVERIFY(readUntil(socket.get(), "404 Not Found\r\n").contains("Connection: keep-alive\r\n"));
}

void TestRespondServer::invitesTheContent()
{
    const auto socket = connected();
    socket->write("POST /post HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                  "Content-Length: 3\r\n\r\n");
    QCOMPARE(readUntil(socket.get(), "\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    socket->write("abc");
    QVERIFY(readUntil(socket.get(), "\"data\": \"abc\"").startsWith("HTTP/1.1 200 OK"));
}

void TestRespondServer::refusesExpectationsAtTheHead()
{
    const QByteArray answer = exchange("POST /417 HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                                       "Content-Length: 3\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 417 Expectation Failed\r\n"), answer.constData());
    QCOMPARE(m_answered->size(), 1); // its content, which never came, is no request
    QVERIFY2(answer.contains("Connection: close\r\n"), answer.constData());
}

void TestRespondServer::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("head") << "GET / HTTP/1.1\r\nX: "_ba + QByteArray(70'000, 'x') << "431"_ba;
    QTest::newRow("content") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000001\r\n\r\n"_ba
                             << "413"_ba;
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba
                             << "400"_ba;
    QTest::newRow("HTTP/2") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba
                            << "505"_ba;
}

void TestRespondServer::refusesWhatIsTooLarge()
{
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArray, code);
    const QByteArray answer = exchange(octets);
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + code)), answer.constData());
    QVERIFY2(answer.contains("Connection: close"), answer.constData());
}

void TestRespondServer::dropsLargeContent()
{
    constexpr qsizetype size = 5'000'000;
    const QByteArray answer =
        exchange("PUT /200 HTTP/1.1\r\nContent-Length: " + QByteArray::number(size) + "\r\n"
                 + closing + QByteArray(size, 'x'));
    QVERIFY(answer.endsWith("200 OK"));
    QCOMPARE(entryOf(*m_answered, 0).request.bodySize, size);
    QCOMPARE(entryOf(*m_answered, 0).request.body.size(), respond::RequestParser::keptBody);
}

void TestRespondServer::delaysAnswers()
{
    QElapsedTimer took;
    took.start();
    QVERIFY(exchange("GET /404?delay=100ms HTTP/1.1\r\n"_ba + closing).endsWith("404 Not Found"));
    QVERIFY(took.elapsed() >= 100);
}

void TestRespondServer::dripsContent()
{
    const auto socket = connected();
    socket->write("GET /drip?numbytes=3&duration=0.3 HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(readUntil(socket.get(), "\r\n\r\n").contains("Content-Length: 3\r\n"));
    WAIT_COMPARE(m_answered->size(), 1);
    QVERIFY(entryOf(*m_answered, 0).took >= 300);
    QCOMPARE(readUntil(socket.get(), "*").right(1), "*"_ba);
}

void TestRespondServer::writesLargeContent()
{
    const QByteArray answer = exchange("GET /200?size=3MB&body=abc HTTP/1.1\r\n"_ba + closing);
    const QByteArray content = answer.sliced(answer.indexOf("\r\n\r\n") + 4);
    QCOMPARE(content.size(), 3'000'000);
    QVERIFY(content.startsWith("abcabc") && content.endsWith("abc"));
}

void TestRespondServer::waitsForNoHeadForEver_data()
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

void TestRespondServer::waitsForNoHeadForEver()
{
    QFETCH(const respond::Waiting, waiting);
    QFETCH(const QByteArray, octets);
    QFETCH(const QByteArray, answer);
    QVERIFY(m_server->start({.port = 0, .waiting = waiting}));
    const QByteArray all = exchange(octets); // until the server ends it
    const qsizetype last = all.lastIndexOf("HTTP/1.1 ");
    QCOMPARE(last < 0 ? QByteArray() : all.sliced(last).split('\r').first(), answer);
}

void TestRespondServer::resets()
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

void TestRespondServer::survivesResets()
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

void TestRespondServer::closesBeforeTheHead()
{
    QCOMPARE(exchange("GET /close-before-head HTTP/1.1\r\nHost: a\r\n\r\n"), QByteArray());
    QCOMPARE(respond::faultName(entryOf(*m_answered, 0).fault), "close-before-head"_ba);
}

void TestRespondServer::neverAnswers()
{
    const auto socket = connected();
    socket->write("GET /never HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(exchange("GET /404 HTTP/1.1\r\n"_ba + closing).right(9), "Not Found"_ba);
    QCOMPARE(socket->bytesAvailable(), 0);
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
}

void TestRespondServer::marksRepeats()
{
    exchange("GET /reset,200/in-turn HTTP/1.1\r\nHost: a\r\n\r\n");
    exchange("GET /reset,200/in-turn HTTP/1.1\r\n"_ba + closing);
    exchange("GET /reset,200/in-turn?other HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(m_answered->size(), 3);
    QVERIFY(!entryOf(*m_answered, 0).isRepeat);
    QVERIFY(entryOf(*m_answered, 1).isRepeat);
    QVERIFY(!entryOf(*m_answered, 2).isRepeat);
}

void TestRespondServer::tellsWhoLeft()
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

void TestRespondServer::tellsWhatWasBrokenOff()
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

void TestRespondServer::echoesInWebSockets()
{
    const auto socket = connected();
    // The handshake of RFC 6455, section 1.3, and the frames of section 5.7.
    socket->write(
        "GET /101 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    const QByteArray head = readUntil(socket.get(), "\r\n\r\n");
    QVERIFY2(head.startsWith("HTTP/1.1 101 Switching Protocols\r\n"), head.constData());
    QVERIFY2(head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"),
             head.constData());
    socket->write(QByteArray::fromHex("818537fa213d7f9f4d5158"));
    QCOMPARE(readUntil(socket.get(), "Hello"), QByteArray::fromHex("810548656c6c6f"));
    socket->write(QByteArray::fromHex("8980000000008882000000000"
                                      "3e8"));
    QCOMPARE(readUntil(socket.get(), "nothing more"), QByteArray::fromHex("8a00880203e8"));
}

void TestRespondServer::refusesTheConnectionTooMany()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (qsizetype i = 0; i < respond::Server::mostConnections; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, portOf(*m_server));
        if (i % 100 == 0) {
            waitUntil([&] { return sockets.back()->state() == QAbstractSocket::ConnectedState; });
        }
    }
    for (const auto &socket : sockets) {
        WAIT_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    }
    const QByteArray answer = exchange("GET /404 HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 503 Service Unavailable\r\n"), answer.constData());
    QVERIFY2(answer.contains("Retry-After: "), answer.constData());
    sockets.clear();
    WAIT_VERIFY(exchange("GET /404 HTTP/1.1\r\n"_ba + closing).startsWith("HTTP/1.1 404"));
}

void TestRespondServer::speaksTls()
{
    const QTemporaryDir folder;
    const TestAuthority authority(folder.path(), u"authority"_s);
    if (!authority.isValid()) {
        QSKIP("openssl is not installed");
    }
    const TestAuthority::Identity identity = authority.issue(u"server"_s, u"IP:127.0.0.1"_s);
    QFile key(identity.key);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray pem = key.readAll();
    respond::Configuration configuration {.port = 0};
    configuration.certificates = QSslCertificate::fromPath(identity.certificate);
    configuration.key =
        QSslKey(pem, QSsl::Rsa).isNull() ? QSslKey(pem, QSsl::Ec) : QSslKey(pem, QSsl::Rsa);
    QVERIFY(m_server->start(configuration));
    QVERIFY(m_server->url().startsWith("https://127.0.0.1:"_L1));
    QSslSocket socket;
    QSslConfiguration tls = socket.sslConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(authority.certificate()));
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, portOf(*m_server));
    WAIT_VERIFY(socket.isEncrypted());
    socket.write("GET /get HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(readUntil(&socket, "https://a/get").startsWith("HTTP/1.1 200 OK"));
    // What speaks no TLS gets no answer, and others still do.
    QVERIFY(!exchange("GET /404 HTTP/1.1\r\nHost: a\r\n\r\n").contains("404"));
    socket.write("GET /404 HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(readUntil(&socket, "404 Not Found\r\n").startsWith("HTTP/1.1 404"));
}

void TestRespondServer::closesWhereTlsCannotBe()
{
    const QTemporaryDir folder;
    const TestAuthority authority(folder.path(), u"authority"_s);
    if (!authority.isValid()) {
        QSKIP("openssl is not installed");
    }
    QFile key(authority.issue(u"other"_s, u"IP:127.0.0.1"_s).key);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const QByteArray pem = key.readAll();
    respond::Configuration configuration {.port = 0};
    configuration.certificates =
        QSslCertificate::fromPath(authority.issue(u"server"_s, u"IP:127.0.0.1"_s).certificate);
    configuration.key =
        QSslKey(pem, QSsl::Rsa).isNull() ? QSslKey(pem, QSsl::Ec) : QSslKey(pem, QSsl::Rsa);
    QVERIFY(m_server->start(configuration));
    const auto socket = connected(); // the key is another certificate's
    WAIT_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void TestRespondServer::saysWhoHasThePort()
{
    respond::Server other(m_catalogue, m_images);
    const quint16 port = portOf(*m_server);
    QVERIFY(!other.start({.port = port}));
    QVERIFY(other.isPortTaken());
    QVERIFY(!other.fault().isEmpty());
    QVERIFY(other.start({.port = port, .takesNextPort = true}));
    QVERIFY(portOf(other) > port);
}

void TestRespondServer::stopsAndStartsAgain()
{
    const auto socket = connected();
    socket->write("GET /never HTTP/1.1\r\nHost: a\r\n\r\n");
    exchange("GET /404 HTTP/1.1\r\n"_ba + closing);
    QSignalSpy changed(m_server.get(), &respond::Server::changed);
    m_server->stop();
    QVERIFY(!m_server->isRunning());
    QVERIFY(m_server->url().isEmpty());
    WAIT_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(m_server->start({.port = 0}));
    QCOMPARE(changed.size(), 2);
    QVERIFY(exchange("GET /404 HTTP/1.1\r\n"_ba + closing).startsWith("HTTP/1.1 404"));
}

STATUSCAT_TEST(TestRespondServer)
#include "tst_respondserver.moc"
