// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>
#include <net/http/proxyfinder.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using net::CheckRequest;
using net::CheckResult;
using net::FailureKind;

/// What a check does by the system's proxy, which also stands for the rest of the Internet here:
/// the hosts behind it count as public.
class TestProxy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void asksProxyForPlainHttp();
    void sendsLoginOfTheSystemOnly();
    void proxyAsksForLogin_data();
    void proxyAsksForLogin();
    void proxyRefuses_data();
    void proxyRefuses();
    void originMayAnswer407();
    void publicToPrivateIsStopped_data();
    void publicToPrivateIsStopped();
    void publicToPrivateIsAllowed();
    void privateToPrivateIsFollowed();
    void isNotToldToOneWhoHasGone();

private:
    CheckResult check(const CheckRequest &request);
    void useProxy(const QString &login = {});

    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<ScriptedServer> m_proxy;
};

void TestProxy::init()
{
    cleanup();
    m_proxy = std::make_unique<ScriptedServer>();
}

void TestProxy::cleanup()
{
    for (const char *name :
         {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "no_proxy"}) {
        qunsetenv(name);
    }
}

void TestProxy::useProxy(const QString &login)
{
    const QByteArray url =
        u"http://%1:%2"_s.arg(login + u"127.0.0.1"_s, QString::number(m_proxy->port())).toUtf8();
    qputenv("http_proxy", url);
    qputenv("https_proxy", url);
}

CheckResult TestProxy::check(const CheckRequest &request)
{
    net::UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start(request);
    finished.wait(patience);
    return urlCheck.result();
}

void TestProxy::asksProxyForPlainHttp()
{
    useProxy();
    m_proxy->answer({}, emptyAnswer());
    const CheckResult result = check({.url = QUrl(u"http://name.invalid:81/a?b#c"_s)});
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 200);
    QVERIFY(m_proxy->requests().constFirst().startsWith(
        "GET http://name.invalid:81/a?b HTTP/1.1\r\nHost: name.invalid:81\r\n"));
    QVERIFY(!result.hops.constFirst().times.lookup);
    QCOMPARE(result.hops.constFirst().addressFamily, net::AddressFamily::Unknown);
}

void TestProxy::sendsLoginOfTheSystemOnly()
{
    m_proxy->answer({}, emptyAnswer());
    useProxy();
    check({.url = QUrl(u"http://name.invalid/"_s)});
    QVERIFY(!m_proxy->requests().constLast().contains("Proxy-Authorization"));
    useProxy(u"me:pw@"_s);
    check({.url = QUrl(u"http://name.invalid/"_s)});
    QVERIFY(m_proxy->requests().constLast().contains("Proxy-Authorization: Basic bWU6cHc=\r\n"));
}

void TestProxy::proxyAsksForLogin_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("http") << QUrl(u"http://name.invalid/"_s);
    QTest::newRow("https") << QUrl(u"https://name.invalid/"_s);
}

void TestProxy::proxyAsksForLogin()
{
    QFETCH(QUrl, url);
    useProxy();
    m_proxy->answer({},
                    "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                    "Content-Length: 0\r\n\r\n");
    const CheckResult result = check({.url = url});
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(FailureKind::ProxyLogin));
}

void TestProxy::proxyRefuses_data()
{
    proxyAsksForLogin_data();
}

void TestProxy::proxyRefuses()
{
    QFETCH(QUrl, url);
    useProxy();
    m_proxy.reset();
    const CheckResult result = check({.url = url});
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(FailureKind::Proxy));
}

void TestProxy::originMayAnswer407()
{
    m_proxy->answer({}, emptyAnswer("407 Who"));
    const CheckResult result = check({.url = m_proxy->url()});
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 407);
}

void TestProxy::publicToPrivateIsStopped_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("loopback") << QByteArray("http://127.0.0.1:9/");
    QTest::newRow("loopback in short") << QByteArray("http://127.1:9/");
    QTest::newRow("loopback as a number") << QByteArray("http://2130706433:9/");
    QTest::newRow("mapped loopback") << QByteArray("http://[::ffff:127.0.0.1]:9/");
    QTest::newRow("localhost") << QByteArray("http://localhost:9/");
    QTest::newRow("private") << QByteArray("https://192.168.0.1/");
    QTest::newRow("metadata of a cloud") << QByteArray("http://169.254.169.254/latest/");
    QTest::newRow("this host") << QByteArray("http://0.0.0.0/");
}

void TestProxy::publicToPrivateIsStopped()
{
    QFETCH(QByteArray, target);
    useProxy();
    m_proxy->answer({},
                    "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + target + "\r\n\r\n");
    const CheckResult result = check({.url = QUrl(u"http://name.invalid/"_s)});
    QVERIFY(result.failure);
    QCOMPARE(net::failureKey(result.failure->kind), net::failureKey(FailureKind::PrivateTarget));
    QCOMPARE(result.finalStatus(), 302);
    QCOMPARE(m_proxy->connections(), 1);
}

void TestProxy::publicToPrivateIsAllowed()
{
    useProxy();
    m_proxy->answer("http://name.invalid/",
                    "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n"
                    "Location: http://127.0.0.1:9/\r\n\r\n");
    m_proxy->answer("http://127.0.0.1:9/", emptyAnswer());
    const CheckResult result =
        check({.url = QUrl(u"http://name.invalid/"_s), .allowPrivateTargets = true});
    QVERIFY(!result.failure);
    QCOMPARE(result.hops.size(), 2);
}

void TestProxy::privateToPrivateIsFollowed()
{
    ScriptedServer other;
    other.answer({}, emptyAnswer());
    m_proxy->answer({},
                    "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: "
                        + other.url().toEncoded() + "\r\n\r\n");
    const CheckResult result = check({.url = m_proxy->url()});
    QVERIFY(!result.failure);
    QCOMPARE(result.hops.size(), 2);
}

void TestProxy::isNotToldToOneWhoHasGone()
{
    net::ProxyFinder finder;
    QThreadPool *pool = QThreadPool::globalInstance();
    QSemaphore gone;
    for (int thread = 0; thread < pool->maxThreadCount(); ++thread) {
        pool->start([&gone] { gone.acquire(); });
    }
    auto asker = std::make_unique<QObject>();
    bool told = false;
    finder.find(m_proxy->url(), asker.get(), [&told](const QNetworkProxy &) { told = true; });
    asker.reset(); // before any thread is free to ask the system
    gone.release(pool->maxThreadCount());
    QVERIFY(pool->waitForDone());
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

STATUSCAT_TEST(TestProxy)
#include "tst_proxy.moc"
