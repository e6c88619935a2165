// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memory.h"
#include "support/testmain.h"
#include "support/tlsserver.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using net::CheckResult;
using net::FailureKind;

namespace {

constexpr qint64 mostMemory = 64; // megabytes, whatever a server does

constexpr char headersType = 1;
constexpr char resetType = 3;
constexpr char settingsType = 4;
constexpr char pingType = 6;
constexpr char goawayType = 7;
constexpr char endOfHeaders = 4;

QByteArray settings()
{
    return http2Frame(settingsType, 0, 0, {});
}

/// Sends @p start and then @p flood, without end and without reading what comes back.
TlsServer::Script flooding(const QByteArray &start, const QByteArray &flood)
{
    return [=](QSslSocket &socket) {
        socket.setReadBufferSize(1);
        const auto pour = [&socket, flood] {
            if (socket.bytesToWrite() + socket.encryptedBytesToWrite() < flood.size()) {
                socket.write(flood);
            }
        };
        QObject::connect(&socket, &QSslSocket::encryptedBytesWritten, &socket, pour);
        socket.write(settings() + start);
        pour();
    };
}

} // namespace

/// Checks of servers behind TLS that speak HTTP/2 as no server should, or show odd certificates.
class TestSecureCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void asksAgainOverHttp1_data();
    void asksAgainOverHttp1();
    void floodsStaySmall_data();
    void floodsStaySmall();
    void commonNameIsNoName_data();
    void commonNameIsNoName();

private:
    CheckResult check(const QUrl &url);

    QTemporaryDir m_folder;
    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<TestAuthority> m_authority;
    TestAuthority::Identity m_identity;
};

void TestSecureCheck::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("openssl is not installed");
    }
    if (QSslSocket::activeBackend() != "openssl"_L1) {
        QSKIP("Qt's other backends do not let a server choose its protocol");
    }
    QVERIFY(m_folder.isValid());
    m_authority = std::make_unique<TestAuthority>(m_folder.path(), u"authority"_s);
    QVERIFY(m_authority->isValid());
    m_identity = m_authority->issue(u"server"_s, u"IP:127.0.0.1"_s);
    QVERIFY(!m_identity.key.isEmpty());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(m_authority->certificate()));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestSecureCheck::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration({});
}

CheckResult TestSecureCheck::check(const QUrl &url)
{
    net::UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start({.url = url});
    finished.wait(patience);
    return urlCheck.result();
}

void TestSecureCheck::asksAgainOverHttp1_data()
{
    QTest::addColumn<QByteArray>("refusal");
    const QByteArray http11Required("\0\0\0\x0d", 4);
    QTest::newRow("RST_STREAM") << http2Frame(resetType, 0, 1, http11Required);
    QTest::newRow("GOAWAY") << http2Frame(goawayType, 0, 0,
                                          QByteArray("\0\0\0\0", 4) + http11Required);
}

void TestSecureCheck::asksAgainOverHttp1()
{
    QFETCH(QByteArray, refusal);
    int overHttp2 = 0;
    TlsServer server(m_identity, [&](QSslSocket &socket) {
        overHttp2 += isHttp2(socket) ? 1 : 0;
        connect(
            &socket, &QSslSocket::readyRead, &socket,
            [&socket, refusal] {
                socket.write(isHttp2(socket) ? settings() + refusal
                                             : "HTTP/1.1 418 Yes\r\nContent-Length: 0\r\n\r\n"_ba);
            },
            Qt::SingleShotConnection);
    });
    const CheckResult result = check(server.url());
    QVERIFY2(!result.failure, qPrintable(result.failure ? result.failure->text : QString()));
    QCOMPARE(result.finalStatus(), 418);
    QCOMPARE(result.hops.constFirst().httpVersion, u"1.1"_s);
    QCOMPARE(server.connections(), 2);
    QCOMPARE(overHttp2, 1);
}

void TestSecureCheck::floodsStaySmall_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("flood");
    QTest::addColumn<int>("status");
    const QByteArray pings = http2Frame(pingType, 0, 0, QByteArray(8, 'x')).repeated(4000);
    const QByteArray ok = http2Frame(headersType, endOfHeaders, 1, "\x88"); // :status 200
    QTest::newRow("PING before the answer") << QByteArray() << pings << 0;
    QTest::newRow("PING after the head") << ok << pings << 200;
    QTest::newRow("SETTINGS before the answer") << QByteArray() << settings().repeated(4000) << 0;
    QTest::newRow("SETTINGS after the head") << ok << settings().repeated(4000) << 200;
}

/// What would be answered to a flood waits to be written: it must not pile up.
void TestSecureCheck::floodsStaySmall()
{
    if (!canMeasureMemory()) {
        QSKIP("What memory is taken cannot be measured here");
    }
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, flood);
    const TlsServer server(m_identity, flooding(start, flood));
    forgetPeakMemory();
    const CheckResult result = check(server.url());
    QVERIFY(result.finished);
    QTEST(result.finalStatus(), "status");
    QCOMPARE(result.failure.has_value(), result.finalStatus() == 0);
    QCOMPARE_LT(peakMemory(), mostMemory); // of the server, too
}

void TestSecureCheck::commonNameIsNoName_data()
{
    QTest::addColumn<QString>("names");
    QTest::newRow("common name alone") << QString();
    QTest::newRow("address as a name") << u"DNS:127.0.0.1"_s;
    QTest::newRow("another name") << u"DNS:other.example"_s;
}

/// RFC 9110, section 4.3.4: only the subject's alternative names count.
void TestSecureCheck::commonNameIsNoName()
{
    QFETCH(QString, names);
    TlsServer server(m_authority->issue(u"127.0.0.1"_s, names), [](QSslSocket &) {});
    const CheckResult result = check(server.url());
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(FailureKind::TlsWrongHost));
    QCOMPARE(result.finalStatus(), 0);
}

STATUSCAT_TEST(TestSecureCheck)
#include "tst_securecheck.moc"
