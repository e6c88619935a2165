// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawanswer.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/deepcheck.h>
#include <net/check/deepjudge.h>
#include <net/check/rulebook.h>

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using net::CheckResult;
using net::DeepVerdict;
using net::Hop;

Q_DECLARE_METATYPE(net::DeepQuestion::Judge)

/// What a deep check asks besides, and what it makes of the answers.
class TestDeepCheck : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksWhatFits_data();
    void asksWhatFits();
    void guardsOtherHosts();
    void judges_data();
    void judges();
    void asksARealServer();
    void endsWhereItIsCancelled();

private:
    CheckResult plain();

    core::Catalogue m_catalogue;
    net::RuleBook m_rules {m_catalogue, net::RuleFile()}; // says nothing
    std::unique_ptr<ScriptedServer> m_server;
};

void TestDeepCheck::init()
{
    m_server = std::make_unique<ScriptedServer>();
}

CheckResult TestDeepCheck::plain()
{
    net::UrlCheck check(m_rules);
    QSignalSpy finished(&check, &net::UrlCheck::finished);
    check.start({.url = m_server->url(u"/a"_s)});
    finished.wait(patience);
    return check.result();
}

void TestDeepCheck::asksWhatFits_data()
{
    QTest::addColumn<QStringList>("answer");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("ids");
    QTest::newRow("all") << QStringList {u"200 OK"_s, u"ETag: \"x\""_s,
                                         u"Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT"_s}
                         << u"https://example.com/a"_s
                         << u"etag last-modified range head coding type unknown-path plain-http "
                            "other-host slash options http10"_s;
    QTest::newRow("little") << QStringList {u"404 Not Found"_s} << u"http://127.0.0.1/a"_s
                            << u"head unknown-path options http10"_s;
    QTest::newRow("no host besides") << QStringList {u"200 OK"_s} << u"https://a.b.c.example/"_s
                                     << u"range head coding type unknown-path plain-http options "
                                        "http10"_s;
    QTest::newRow("no answer") << QStringList {u"0"_s} << u"https://example.com/"_s << QString();
}

void TestDeepCheck::asksWhatFits()
{
    QFETCH(QStringList, answer);
    QFETCH(QString, url);
    const CheckResult result {.request = {.url = QUrl(url)},
                              .hops = {rawAnswer(answer, u"GET "_s + url)},
                              .finished = true};
    QStringList ids;
    for (const net::DeepQuestion &question : net::deepQuestions(result, u"/x"_s)) {
        ids << question.id;
        QVERIFY(net::isSafeMethod(question.request.method));
        QVERIFY(!question.request.followRedirects);
        QVERIFY(!question.asked.isEmpty() && !question.expected.isEmpty());
    }
    QTEST(ids.join(u' '), "ids");
    QCOMPARE_LE(ids.size(), 12);
    QCOMPARE(net::DeepCheck::requestsFor(result), ids.size());
}

/// A name beside that of a public server may lead into the own network.
void TestDeepCheck::guardsOtherHosts()
{
    Hop hop = rawAnswer({u"200 OK"_s}, u"GET https://example.com/"_s);
    hop.peer.address = u"93.184.216.34"_s;
    CheckResult result {.request = {.url = hop.url, .headers = {{u"Authorization"_s, u"x"_s}}},
                        .hops = {hop},
                        .finished = true};
    int others = 0;
    for (const net::DeepQuestion &question : net::deepQuestions(result, u"/x"_s)) {
        QVERIFY(question.request.publicOnly);
        const bool isOther = question.id == "plain-http"_L1 || question.id == "other-host"_L1;
        others += isOther ? 1 : 0;
        QVERIFY2(!isOther || question.request.headers.isEmpty(), qPrintable(question.id));
    }
    QCOMPARE(others, 2);

    net::UrlCheck check(m_rules);
    QSignalSpy finished(&check, &net::UrlCheck::finished);
    check.start({.url = m_server->url(), .publicOnly = true});
    QVERIFY(finished.wait(patience));
    QCOMPARE(check.result().failure.value().kind, net::FailureKind::PrivateTarget);
    QCOMPARE(m_server->connections(), 0);
}

void TestDeepCheck::judges_data()
{
    QTest::addColumn<net::DeepQuestion::Judge>("judge");
    QTest::addColumn<QStringList>("base");
    QTest::addColumn<QStringList>("answer");
    QTest::addColumn<DeepVerdict>("verdict");
    const auto row = [](const char *name, net::DeepQuestion::Judge judge, const QString &base,
                        const QString &answer, DeepVerdict verdict) {
        QTest::newRow(name) << judge << base.split(u'|') << answer.split(u'|') << verdict;
    };
    constexpr DeepVerdict right = DeepVerdict::Right;
    constexpr DeepVerdict wrong = DeepVerdict::Wrong;
    constexpr DeepVerdict open = DeepVerdict::Open;
    const QString ok = u"200 OK"_s;
    row("304", net::judgeConditional, u"200 OK|ETag: \"x\""_s, u"304 N|ETag: \"x\""_s, right);
    row("304 without ETag", net::judgeConditional, u"200 OK|ETag: \"x\""_s, u"304 N"_s, wrong);
    row("304 without Vary", net::judgeConditional, u"200 OK|Vary: A"_s, u"304 N"_s, wrong);
    row("the same again", net::judgeConditional, u"200 OK|ETag: \"x\""_s, u"200 OK|ETag: \"x\""_s,
        wrong);
    row("another", net::judgeConditional, u"200 OK|ETag: \"x\""_s, u"200 OK|ETag: \"y\""_s, open);
    row("206", net::judgeRange, ok, u"206 P|Content-Range: bytes 0-0/9"_s, right);
    row("206 without range", net::judgeRange, ok, u"206 P"_s, wrong);
    row("206 of another", net::judgeRange, ok, u"206 P|Content-Range: bytes 1-2/9"_s, wrong);
    row("all", net::judgeRange, ok, ok, right);
    row("all, though promised", net::judgeRange, u"200 OK|Accept-Ranges: bytes"_s, ok, open);
    row("HEAD", net::judgeHead, u"200 OK|Content-Length: 5"_s, ok, right);
    row("HEAD with another length", net::judgeHead, u"200 OK|Content-Length: 5"_s,
        u"200 OK|Content-Length: 0"_s, wrong);
    row("HEAD refused", net::judgeHead, ok, u"405 M"_s, wrong);
    row("not coded", net::judgeCoding, ok, ok, right);
    row("coded", net::judgeCoding, ok, u"200 OK|Content-Encoding: gzip|Vary: a, accept-encoding"_s,
        right);
    row("coded without Vary", net::judgeCoding, ok, u"200 OK|Content-Encoding: gzip"_s, wrong);
    row("another type", net::judgeType, u"200 OK|Content-Type: a/b"_s,
        u"200 OK|Content-Type: c/d|Vary: Accept"_s, right);
    row("another type without Vary", net::judgeType, u"200 OK|Content-Type: a/b"_s,
        u"200 OK|Content-Type: c/d"_s, wrong);
    row("no such type", net::judgeType, u"200 OK|Content-Type: a/b"_s, u"406 N"_s, right);
    row("404", net::judgeUnknownPath, ok, u"404 N"_s, right);
    row("soft 404", net::judgeUnknownPath, ok, ok, wrong);
    row("redirect for 404", net::judgeUnknownPath, ok, u"302 F|Location: /"_s, open);
    row("500 for 404", net::judgeUnknownPath, ok, u"500 I"_s, wrong);
    row("to https", net::judgePlainHttp, ok, u"301 M|Location: https://example.com/x"_s, right);
    row("to https for a time", net::judgePlainHttp, ok, u"302 F|Location: https://example.com/"_s,
        open);
    row("plain", net::judgePlainHttp, ok, ok, wrong);
    row("to plain", net::judgePlainHttp, ok, u"301 M|Location: http://example.com/"_s, open);
    row("to the host", net::judgeOtherHost, ok, u"301 M|Location: https://example.com/"_s, right);
    row("both hosts", net::judgeOtherHost, ok, ok, open);
    row("slash", net::judgeSlash, ok, u"301 M|Location: https://example.com/"_s, right);
    row("no slash", net::judgeSlash, ok, u"404 N"_s, right);
    row("both slashes", net::judgeSlash, ok, ok, open);
    row("Allow", net::judgeOptions, ok, u"204 N|Allow: GET"_s, right);
    row("no Allow", net::judgeOptions, ok, u"204 N"_s, open);
    row("405", net::judgeOptions, ok, u"405 M|Allow: GET"_s, right);
    row("405 without Allow", net::judgeOptions, ok, u"405 M"_s, wrong);
    row("HTTP/1.0", net::judgeHttp10, ok, ok, right);
    row("chunks for HTTP/1.0", net::judgeHttp10, ok, u"200 OK|Transfer-Encoding: chunked"_s, wrong);
    row("no HTTP/1.0", net::judgeHttp10, ok, u"505 H"_s, open);
}

void TestDeepCheck::judges()
{
    QFETCH(net::DeepQuestion::Judge, judge);
    QFETCH(QStringList, base);
    QFETCH(QStringList, answer);
    Hop hop = rawAnswer(answer);
    hop.location = hop.headerValues(u"location"_s).value(0);
    QTEST(judge(rawAnswer(base), hop).verdict, "verdict");
}

void TestDeepCheck::asksARealServer()
{
    m_server->script({}, [](QTcpSocket &socket, const QByteArray &request) {
        const bool isCondition = request.contains("If-None-Match: \"x\"");
        const bool isThere = request.split(' ').at(1) == "/a";
        socket.write(isCondition   ? "HTTP/1.1 304 N\r\nETag: \"x\"\r\n\r\n"
                         : isThere ? "HTTP/1.1 200 OK\r\nETag: \"x\"\r\nContent-Length: 0\r\n\r\n"
                                   : "HTTP/1.1 404 N\r\nContent-Length: 0\r\n\r\n");
        socket.disconnectFromHost();
    });
    net::DeepCheck deep(m_rules);
    QSignalSpy finished(&deep, &net::DeepCheck::finished);
    const CheckResult result = plain();
    deep.start(result);
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(patience));
    QVERIFY(!deep.isRunning());
    QStringList found;
    for (const net::DeepFinding &finding : deep.findings()) {
        found << finding.id + u' ' + net::deepVerdictKey(finding.verdict);
    }
    QCOMPARE(found.join(u", "_s),
             u"etag right, range right, head right, coding right, type right, unknown-path right, "
             "slash right, options open, http10 right"_s);
    QCOMPARE(m_server->requests().size(), 1 + found.size());
    const QByteArray &last = m_server->requests().constLast();
    QVERIFY(last.startsWith("GET /a HTTP/1.0\r\n"));
    QVERIFY(!last.toLower().contains("\r\nhost:"));
}

void TestDeepCheck::endsWhereItIsCancelled()
{
    m_server->answer("/a", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    net::DeepCheck deep(m_rules);
    QSignalSpy finished(&deep, &net::DeepCheck::finished);
    const CheckResult result = plain();
    connect(&deep, &net::DeepCheck::answered, &deep, &net::DeepCheck::cancel);
    deep.start(result);
    WAIT_COMPARE(finished.size(), 1);
    QCOMPARE(deep.findings().size(), 1);
    QCOMPARE(m_server->requests().size(), 2);
}

STATUSCAT_TEST(TestDeepCheck)
#include "tst_deepcheck.moc"
