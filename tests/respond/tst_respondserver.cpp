// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runningserver.h"
#include "support/realservers.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// The server by its octets: raw sockets on loopback.
class TestRespondServer : public QObject, private RunningServer
{
    Q_OBJECT

private slots:
    void init() { startServer(); }
    void cleanup() { endServer(); }
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
    void echoesInWebSockets();
    void echoesFramesThatCameWithTheHandshake();
    void refusesTheConnectionTooMany();
    void speaksTls();
    void closesWhereTlsCannotBe();
    void saysWhoHasThePort();
    void stopsAndStartsAgain();
};

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

void TestRespondServer::echoesFramesThatCameWithTheHandshake()
{
    const auto socket = connected();
    socket->write("GET /101 HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
                  + QByteArray::fromHex("818537fa213d7f9f4d5158"));
    const QByteArray answer = readUntil(socket.get(), "Hello");
    QVERIFY2(answer.endsWith(QByteArray::fromHex("810548656c6c6f")), answer.constData());
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
    m_answered->clear();
    QVERIFY(!exchange("GET /404 HTTP/1.1\r\nHost: a\r\n\r\n").contains("404"));
    QCOMPARE(m_answered->size(), 1);
    QVERIFY2(entryOf(*m_answered, 0).why.startsWith("TLS: "),
             entryOf(*m_answered, 0).why.constData());
    QCOMPARE(entryOf(*m_answered, 0).code, 0);
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
