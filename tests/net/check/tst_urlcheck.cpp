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

#include <algorithm>

using namespace Qt::StringLiterals;
using net::CheckRequest;
using net::CheckResult;
using net::FailureKind;
using net::Hop;
using net::UrlCheck;

namespace {

QByteArray redirect(int status, const QByteArray &location)
{
    return emptyAnswer(QByteArray::number(status) + " Moved", "Location: " + location + "\r\n");
}

} // namespace

class TestUrlCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsNothingBeforeStart();
    void sendsWhatItSays();
    void sendsOwnHeadersInsteadOfOurs();
    void sendsBody();
    void reportsAnswer();
    void reportsOneHopAfterTheOther();
    void followsRedirects_data();
    void followsRedirects();
    void dropsCredentialsAtAnotherOrigin();
    void doesNotFollow();
    void stopsAfterMostHops();
    void stopsInLoop();
    void keepsNothingBetweenChecks();
    void cancels();
    void cancelsFromASlot();
    void startsAgain();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
    void refusedConnection();
    void unknownName();

private:
    CheckResult check(const CheckRequest &request);
    CheckResult check(const QUrl &url) { return check(CheckRequest {.url = url}); }

    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<ScriptedServer> m_server;
};

void TestUrlCheck::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

CheckResult TestUrlCheck::check(const CheckRequest &request)
{
    UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &UrlCheck::finished);
    urlCheck.start(request);
    if (finished.isEmpty()) {
        finished.wait(patience);
    }
    return urlCheck.result();
}

void TestUrlCheck::sendsNothingBeforeStart()
{
    UrlCheck urlCheck(m_rules);
    QVERIFY(!urlCheck.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(m_server->connections(), 0);
    urlCheck.cancel();
    QVERIFY(!urlCheck.result().finished);
}

void TestUrlCheck::sendsWhatItSays()
{
    m_server->answer({}, emptyAnswer());
    check(m_server->url(u"/a%20b?c=d#e"_s));
    QCOMPARE(m_server->requests().size(), 1);
    const QList<QByteArray> lines = m_server->requests().constFirst().split('\n');
    QCOMPARE(lines.value(0), QByteArray("GET /a%20b?c=d HTTP/1.1\r"));
    QCOMPARE(lines.value(1),
             QByteArray("Host: 127.0.0.1:" + QByteArray::number(m_server->port()) + '\r'));
    QVERIFY(lines.value(2).startsWith("User-Agent: Statuscat/"));
    QCOMPARE(lines.mid(3), (QList<QByteArray> {"Accept: */*\r", "Connection: close\r", "\r", ""}));
}

void TestUrlCheck::sendsOwnHeadersInsteadOfOurs()
{
    m_server->answer({}, emptyAnswer());
    check({.url = m_server->url(), .headers = {{u"user-agent"_s, u"me"_s}, {u"X-É"_s, u"no"_s}}});
    QCOMPARE(m_server->requests().size(), 0);
    check({.url = m_server->url(),
           .headers = {
               {u"user-agent"_s, u"me"_s}, {u"Host"_s, u"other.example"_s}, {u"X"_s, u"é"_s}}});
    QCOMPARE(m_server->requests().value(0),
             QByteArray("GET / HTTP/1.1\r\nHost: other.example\r\nAccept: */*\r\nuser-agent: me\r\n"
                        "X: \xc3\xa9\r\nConnection: close\r\n\r\n"));
}

void TestUrlCheck::sendsBody()
{
    m_server->answer({}, emptyAnswer());
    check({.url = m_server->url(), .method = "PATCH", .body = "x=1"});
    check({.url = m_server->url(), .method = "GET", .body = "x=1"});
    check({.url = m_server->url(), .method = "POST"});
    QCOMPARE(m_server->requests().size(), 3);
    QVERIFY(
        m_server->requests().at(0).endsWith("Content-Length: 3\r\nConnection: close\r\n\r\nx=1"));
    QVERIFY(!m_server->requests().at(1).contains("Content-Length"));
    QVERIFY(m_server->requests().at(2).contains("Content-Length: 0\r\n"));
}

void TestUrlCheck::reportsAnswer()
{
    m_server->answer("/",
                     "HTTP/1.0 404 Nope\r\nSet-Cookie: a=1\r\nX:y\r\nset-cookie: b=2\r\n"
                     "Location: /else\r\n\r\ncontent");
    const CheckResult result = check(m_server->url());
    QVERIFY(result.finished);
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 404);
    QCOMPARE(result.hops.size(), 1);
    const Hop &hop = result.hops.constFirst();
    QCOMPARE(hop.url, m_server->url());
    QCOMPARE(hop.method, QByteArray("GET"));
    QCOMPARE(hop.phrase, u"Nope"_s);
    QCOMPARE(hop.httpVersion, u"1.0"_s);
    QCOMPARE(hop.location, m_server->url(u"/else"_s).toString());
    const QList<net::HeaderField> fields {{u"Set-Cookie"_s, u"a=1"_s},
                                          {u"X"_s, u"y"_s},
                                          {u"set-cookie"_s, u"b=2"_s},
                                          {u"Location"_s, u"/else"_s}};
    QCOMPARE(hop.headers, fields);
    QVERIFY(hop.hasContent);
    QCOMPARE(hop.addressFamily, net::AddressFamily::IPv4);
    QVERIFY(hop.times.connect && hop.times.firstByte && hop.times.total);
    QVERIFY(!hop.times.lookup && !hop.times.tls);
    QVERIFY(*hop.times.total >= *hop.times.connect + *hop.times.firstByte);
}

void TestUrlCheck::reportsOneHopAfterTheOther()
{
    m_server->answer("/", redirect(302, "/b"));
    m_server->answer("/b", emptyAnswer());
    UrlCheck urlCheck(m_rules);
    QStringList seen;
    connect(&urlCheck, &UrlCheck::hopStarted, this, [&](int index) {
        seen << u"started %1 %2"_s.arg(index).arg(urlCheck.result().hops.at(index).url.path());
    });
    connect(&urlCheck, &UrlCheck::hopFinished, this, [&](int index) {
        seen << u"finished %1 %2"_s.arg(index).arg(urlCheck.result().hops.at(index).status);
    });
    QSignalSpy finished(&urlCheck, &UrlCheck::finished);
    urlCheck.start({.url = m_server->url()});
    QVERIFY(urlCheck.isRunning());
    QCOMPARE(seen, QStringList {u"started 0 /"_s});
    QVERIFY(finished.wait(patience));
    QVERIFY(!urlCheck.isRunning());
    QCOMPARE(seen,
             (QStringList {u"started 0 /"_s, u"finished 0 302"_s, u"started 1 /b"_s,
                           u"finished 1 200"_s}));
}

void TestUrlCheck::followsRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("nextMethod");
    QTest::addColumn<bool>("keepsBody");
    QTest::newRow("301 GET") << 301 << QByteArray("GET") << QByteArray("GET") << false;
    QTest::newRow("301 POST") << 301 << QByteArray("POST") << QByteArray("GET") << false;
    QTest::newRow("302 PUT") << 302 << QByteArray("PUT") << QByteArray("PUT") << true;
    QTest::newRow("303 PUT") << 303 << QByteArray("PUT") << QByteArray("GET") << false;
    QTest::newRow("303 HEAD") << 303 << QByteArray("HEAD") << QByteArray("HEAD") << false;
    QTest::newRow("307 POST") << 307 << QByteArray("POST") << QByteArray("POST") << true;
    QTest::newRow("308 POST") << 308 << QByteArray("POST") << QByteArray("POST") << true;
}

void TestUrlCheck::followsRedirects()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, nextMethod);
    QFETCH(bool, keepsBody);
    m_server->answer("/", redirect(status, "/b"));
    m_server->answer("/b", emptyAnswer());
    const CheckResult result = check({.url = m_server->url(), .method = method, .body = "x=1"});
    QCOMPARE(result.finalStatus(), 200);
    QCOMPARE(result.hops.size(), 2);
    QCOMPARE(result.hops.at(1).method, nextMethod);
    QCOMPARE(m_server->requests().size(), 2);
    const QByteArray second = m_server->requests().at(1);
    QVERIFY(second.startsWith(QByteArray(nextMethod + " /b ")));
    QCOMPARE(second.endsWith("\r\n\r\nx=1"), keepsBody);
    QCOMPARE(result.hops.at(0).remarks.isEmpty(), method == nextMethod);
}

void TestUrlCheck::dropsCredentialsAtAnotherOrigin()
{
    ScriptedServer other;
    m_server->answer("/", redirect(307, "/same"));
    m_server->answer("/same", redirect(307, other.url(u"/x"_s).toEncoded()));
    other.answer("/x", redirect(307, m_server->url(u"/back"_s).toEncoded()));
    m_server->answer("/back", emptyAnswer());
    const CheckResult result = check({.url = m_server->url(),
                                      .headers = {{u"Authorization"_s, u"Bearer secret"_s},
                                                  {u"Cookie"_s, u"secret"_s},
                                                  {u"X-Api-Key"_s, u"secret"_s},
                                                  {u"Accept-Language"_s, u"de"_s}}});
    QCOMPARE(result.hops.size(), 4);
    QCOMPARE(m_server->requests().size(), 3);
    QCOMPARE(m_server->requests().at(1).count("secret"), 3);
    QVERIFY(!other.requests().constFirst().contains("secret"));
    QVERIFY(other.requests().constFirst().contains("Accept-Language: de"));
    QVERIFY2(!m_server->requests().at(2).contains("secret"), "they do not come back");
    const QList<net::Remark> &remarks = result.hops.at(1).remarks;
    QVERIFY(std::any_of(remarks.cbegin(), remarks.cend(), [](const net::Remark &remark) {
        return remark.text.contains("Authorization, Cookie, X-Api-Key"_L1);
    }));
}

void TestUrlCheck::doesNotFollow()
{
    m_server->answer("/", redirect(302, "/b"));
    const CheckResult result = check({.url = m_server->url(), .followRedirects = false});
    QVERIFY(!result.failure);
    QCOMPARE(result.finalStatus(), 302);
    QCOMPARE(result.hops.constFirst().location, m_server->url(u"/b"_s).toString());
    QCOMPARE(m_server->requests().size(), 1);
}

void TestUrlCheck::stopsAfterMostHops()
{
    m_server->script({}, [](QTcpSocket &socket, const QByteArray &request) {
        socket.write(redirect(302, request.split(' ').value(1) + 'x'));
        socket.disconnectFromHost();
    });
    const CheckResult result = check({.url = m_server->url(), .maxHops = 3});
    QVERIFY(result.failure);
    QCOMPARE(result.failure->kind, FailureKind::TooManyHops);
    QCOMPARE(result.hops.size(), 4);
    QCOMPARE(m_server->requests().size(), 4);
    QCOMPARE(check({.url = m_server->url(), .maxHops = 0}).hops.size(), 1);
    QCOMPARE(check(m_server->url()).hops.size(), 21);
    QCOMPARE(check({.url = m_server->url(), .maxHops = 1'000'000}).hops.size(), 51);
}

void TestUrlCheck::stopsInLoop()
{
    m_server->answer("/", redirect(302, "/b#one"));
    m_server->answer("/b", redirect(302, "/#two"));
    const CheckResult result = check(m_server->url());
    QVERIFY(result.failure);
    QCOMPARE(result.failure->kind, FailureKind::Loop);
    QCOMPARE(result.hops.size(), 2);
    QCOMPARE(m_server->requests().size(), 2);
}

void TestUrlCheck::keepsNothingBetweenChecks()
{
    m_server->answer("/",
                     "HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nCache-Control: max-age=9999\r\n"
                     "ETag: \"x\"\r\nContent-Length: 0\r\n\r\n");
    check(m_server->url());
    check(m_server->url());
    QCOMPARE(m_server->connections(), 2);
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->requests().at(0), m_server->requests().at(1));
}

void TestUrlCheck::cancels()
{
    m_server->script({}, [](QTcpSocket &, const QByteArray &) {});
    UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &UrlCheck::finished);
    urlCheck.start({.url = m_server->url()});
    WAIT_COMPARE(m_server->requests().size(), 1);
    urlCheck.cancel();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!urlCheck.isRunning());
    QVERIFY(urlCheck.result().failure);
    QCOMPARE(urlCheck.result().failure->kind, FailureKind::Cancelled);
    QCOMPARE(urlCheck.result().hops.size(), 1);
    urlCheck.cancel();
    QCOMPARE(finished.size(), 1);
}

void TestUrlCheck::cancelsFromASlot()
{
    m_server->answer("/", redirect(302, "/b"));
    UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &UrlCheck::finished);
    connect(&urlCheck, &UrlCheck::hopFinished, &urlCheck, &UrlCheck::cancel);
    urlCheck.start({.url = m_server->url()});
    QVERIFY(finished.wait(patience));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(urlCheck.result().finalStatus(), 302);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestUrlCheck::startsAgain()
{
    m_server->answer("/", emptyAnswer());
    m_server->script("/silent", [](QTcpSocket &, const QByteArray &) {});
    UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &UrlCheck::finished);
    urlCheck.start({.url = m_server->url(u"/silent"_s)});
    WAIT_COMPARE(m_server->requests().size(), 1);
    urlCheck.start({.url = m_server->url()});
    QVERIFY(finished.wait(patience));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(urlCheck.result().hops.size(), 1);
    QCOMPARE(urlCheck.result().finalStatus(), 200);
}

void TestUrlCheck::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    const QUrl url(u"http://127.0.0.1:9/"_s);
    QTest::newRow("no URL") << QUrl() << QByteArray("GET") << u"A"_s << u"b"_s;
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << QByteArray("GET") << u"A"_s << u"b"_s;
    QTest::newRow("user") << QUrl(u"http://me:pw@127.0.0.1/"_s) << QByteArray("GET") << u"A"_s
                          << u"b"_s;
    QTest::newRow("no method") << url << QByteArray() << u"A"_s << u"b"_s;
    QTest::newRow("method with line")
        << url << QByteArray("GET / HTTP/1.1\r\nX:") << u"A"_s << u"b"_s;
    QTest::newRow("method with line end") << url << QByteArray("GET\n") << u"A"_s << u"b"_s;
    QTest::newRow("no name") << url << QByteArray("GET") << QString() << u"b"_s;
    QTest::newRow("name with colon") << url << QByteArray("GET") << u"A:"_s << u"b"_s;
    QTest::newRow("value with line") << url << QByteArray("GET") << u"A"_s << u"b\r\nC: d"_s;
    QTest::newRow("value with NUL") << url << QByteArray("GET") << u"A"_s << QString(QChar(0));
    QTest::newRow("framing") << url << QByteArray("GET") << u"content-length"_s << u"5"_s;
}

void TestUrlCheck::refusesWhatCannotBeSent()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, method);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const CheckRequest request {.url = url, .method = method, .headers = {{name, value}}};
    QVERIFY(!net::faultOf(request).isEmpty());
    QVERIFY(!net::faultOf(request).contains("pw"_L1));
    const CheckResult result = check(request);
    QVERIFY(result.finished);
    QVERIFY(result.hops.isEmpty());
    QVERIFY(result.failure);
    QCOMPARE(result.failure->text, net::faultOf(request));
}

void TestUrlCheck::refusedConnection()
{
    const QUrl url = m_server->url();
    m_server.reset();
    const CheckResult result = check(url);
    QVERIFY(result.failure);
    QCOMPARE(result.failure->kind, FailureKind::Refused);
    QVERIFY(!result.failure->advice.isEmpty());
    QCOMPARE(result.hops.size(), 1);
    QCOMPARE(result.finalStatus(), 0);
}

void TestUrlCheck::unknownName()
{
    // RFC 6761 promises that nobody owns it; no name server on loopback need be asked.
    const CheckResult result = check(QUrl(u"http://name.invalid/"_s));
    QVERIFY(result.failure);
    QCOMPARE(result.failure->kind, FailureKind::HostNotFound);
}

STATUSCAT_TEST(TestUrlCheck)
#include "tst_urlcheck.moc"
