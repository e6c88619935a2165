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

#include <memory>

using namespace Qt::StringLiterals;
using net::CheckResult;

/// Cookies that live for one chain, if that is asked for.
class TestCookies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLoopIsOnlyAMissingCookie_data();
    void aLoopIsOnlyAMissingCookie();
    void goesOnlyWhereItBelongs_data();
    void goesOnlyWhereItBelongs();
    void aLoopWithCookiesIsALoop();
    void manyCookiesAreCut();

private:
    CheckResult check(bool keepsCookies);
    QByteArray cookieOf(int request) const;

    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<ScriptedServer> m_server;
};

void TestCookies::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

CheckResult TestCookies::check(bool keepsCookies)
{
    net::UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start({.url = m_server->url(u"/a/b"_s), .keepsCookies = keepsCookies});
    finished.wait(patience);
    return urlCheck.result();
}

/// The line Cookie of the request with that number; empty if it has none.
QByteArray TestCookies::cookieOf(int request) const
{
    for (const QByteArray &line : m_server->requests().value(request).split('\n')) {
        if (line.startsWith("Cookie: ")) {
            return line.mid(8).trimmed();
        }
    }
    return {};
}

void TestCookies::aLoopIsOnlyAMissingCookie_data()
{
    QTest::addColumn<bool>("keepsCookies");
    QTest::addColumn<int>("status");
    QTest::newRow("without cookies") << false << 302;
    QTest::newRow("with cookies") << true << 200;
}

void TestCookies::aLoopIsOnlyAMissingCookie()
{
    QFETCH(bool, keepsCookies);
    m_server->script({}, [](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.contains("Cookie: seen=1")
                         ? "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
                         : "HTTP/1.1 302 F\r\nSet-Cookie: seen=1; Path=/\r\nLocation: /a/b\r\n"
                           "Content-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    });
    const CheckResult result = check(keepsCookies);
    QTEST(result.finalStatus(), "status");
    QCOMPARE(result.failure.has_value(), !keepsCookies);
    QVERIFY(keepsCookies || result.failure->kind == net::FailureKind::Loop);
}

void TestCookies::goesOnlyWhereItBelongs_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("plain") << "a=b"_ba << QByteArray();
    QTest::newRow("of the path") << "a=b; Path=/x"_ba
                                 << "a=b"_ba;
    QTest::newRow("of another path") << "a=b; Path=/y"_ba << QByteArray();
    QTest::newRow("secure") << "a=b; Path=/; Secure"_ba << QByteArray();
    QTest::newRow("of another host") << "a=b; Path=/; Domain=example.com"_ba << QByteArray();
    QTest::newRow("expired") << "a=b; Path=/; Max-Age=0"_ba << QByteArray();
    QTest::newRow("broken") << "=; ;;"_ba << QByteArray();
    QTest::newRow("with quotes") << "a=\"b c\"; Path=/; HttpOnly; SameSite=Lax"_ba
                                 << "a=\"b c\""_ba;
}

void TestCookies::goesOnlyWhereItBelongs()
{
    QFETCH(QByteArray, cookie);
    m_server->answer("/a/b",
                     "HTTP/1.1 302 F\r\nset-cookie: " + cookie
                         + "\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n");
    m_server->answer("/x", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(check(true).finalStatus(), 200);
    QCOMPARE(cookieOf(0), QByteArray());
    QTEST(cookieOf(1), "sent");
    QCOMPARE(check(true).finalStatus(), 200);
    QCOMPARE(cookieOf(2), QByteArray()); // the next chain knows nothing of it
}

void TestCookies::aLoopWithCookiesIsALoop()
{
    m_server->answer("/a/b",
                     "HTTP/1.1 302 F\r\nSet-Cookie: a=b\r\nLocation: /a/b\r\n"
                     "Content-Length: 0\r\n\r\n");
    const CheckResult result = check(true);
    QVERIFY(result.failure);
    QCOMPARE(result.failure->kind, net::FailureKind::Loop);
    QVERIFY(result.failure->advice.startsWith("Cookies were sent back."_L1));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestCookies::manyCookiesAreCut()
{
    QByteArray fields;
    for (int i = 0; i < 900; ++i) {
        fields +=
            "Set-Cookie: c" + QByteArray::number(i) + '=' + QByteArray(100, 'x') + "; Path=/\r\n";
    }
    m_server->answer("/a/b",
                     "HTTP/1.1 302 F\r\nLocation: /x\r\nContent-Length: 0\r\n" + fields + "\r\n");
    m_server->answer("/x", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(check(true).finalStatus(), 200);
    QCOMPARE_GT(cookieOf(1).size(), 4000);
    QCOMPARE_LT(cookieOf(1).size(), 9000);
}

STATUSCAT_TEST(TestCookies)
#include "tst_cookies.moc"
