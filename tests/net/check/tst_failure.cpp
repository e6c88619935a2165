// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/check/failure.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using net::FailureKind;
using net::Fault;
using net::FaultKind;
using net::RedirectFault;
using net::Stage;

/// The sentences for what went wrong.
class TestFailure : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultHasASentence();
    void faults_data();
    void faults();
    void redirects_data();
    void redirects();
    void keysAreUnique();
};

void TestFailure::everyFaultHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(FaultKind::Other); ++kind) {
        for (int stage = 0; stage <= static_cast<int>(Stage::Reading); ++stage) {
            const Fault fault {.kind = FaultKind(kind), .stage = Stage(stage), .detail = u"why"_s};
            const net::Failure failure = net::failureOf(fault, QUrl(u"http://a.example/"_s));
            QVERIFY(!failure.text.isEmpty());
            QVERIFY2(!failure.text.contains(u'%'), qPrintable(failure.text));
            QCOMPARE(failure.text.contains("a.example"_L1), fault.kind != FaultKind::Cancelled);
        }
    }
}

void TestFailure::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("advice"); // how it begins
    const auto row = [](const char *name, const Fault &fault, const QString &url,
                        const QString &kind, const QString &text, const QString &advice) {
        QTest::newRow(name) << fault << url << kind << text << advice;
    };
    row("host and port", {.kind = FaultKind::Refused}, u"https://a.example/"_s, u"refused"_s,
        u"a.example refuses connections on port 443"_s, u"Nothing listens"_s);
    row("another port", {.kind = FaultKind::TlsOnPlainPort}, u"http://a.example:81/"_s,
        u"tls-on-plain-port"_s, u"a.example speaks TLS on port 81, but plain http was asked"_s,
        u"Try the same URL with https"_s);
    row("an IPv6 address", {.kind = FaultKind::Unreachable}, u"http://[::1]:81/"_s,
        u"unreachable"_s, u"There is no way to [::1]:81"_s, u"Check the network"_s);
    row("a stage", {.kind = FaultKind::TimedOut, .stage = Stage::Waiting, .detail = u"2.5"_s},
        u"http://a.example:81/"_s, u"timed-out"_s,
        u"a.example:81 took the request and did not answer within 2.5 s"_s, u"The server may be"_s);
    row("closed at once", {.kind = FaultKind::Closed, .stage = Stage::Connecting},
        u"http://a.example/"_s, u"reset"_s, u"a.example closed the connection at once"_s,
        u"The server program may have crashed, or something"_s);
    row("closed by a port that may want https",
        {.kind = FaultKind::Closed, .stage = Stage::Waiting}, u"http://a.example/"_s, u"reset"_s,
        u"a.example closed the connection without an answer"_s,
        u"The server program may have crashed, or the port wants https"_s);
    row("closed over https", {.kind = FaultKind::Closed, .stage = Stage::Waiting},
        u"https://a.example/"_s, u"reset"_s, u"a.example closed the connection without an answer"_s,
        u"The server program may have crashed, or something"_s);
    row("a message", {.kind = FaultKind::TlsFailed, .detail = u"no cipher"_s},
        u"https://a.example/"_s, u"tls-protocol"_s,
        u"No secure connection to a.example: no cipher"_s, u"Server and client"_s);
    row("messages about a certificate",
        {.kind = FaultKind::CertificateWrongHost, .detail = u"one; two"_s}, u"https://a.example/"_s,
        u"tls-wrong-host"_s, u"The certificate that came is not for a.example (one; two)"_s,
        u"Another server"_s);
    row("none about it", {.kind = FaultKind::CertificateNotYetValid}, u"https://a.example/"_s,
        u"tls-expired"_s, u"The certificate of a.example is not valid yet"_s, u"Its owner"_s);
    row("the address of a name", {.kind = FaultKind::PrivateTarget, .detail = u"10.0.0.1"_s},
        u"http://a.example/"_s, u"private-target"_s,
        u"The redirect leads from a public address to a.example (10.0.0.1), which is not public"_s,
        u"It was not followed"_s);
    row("an address", {.kind = FaultKind::PrivateTarget, .detail = u"10.0.0.1"_s},
        u"http://10.0.0.1/"_s, u"private-target"_s,
        u"The redirect leads from a public address to 10.0.0.1, which is not public"_s,
        u"It was not followed"_s);
}

void TestFailure::faults()
{
    QFETCH(Fault, fault);
    QFETCH(QString, url);
    QFETCH(QString, advice);
    const net::Failure failure = net::failureOf(fault, QUrl(url));
    QTEST(net::failureKey(failure.kind), "kind");
    QTEST(failure.text, "text");
    QVERIFY2(failure.advice.startsWith(advice), qPrintable(failure.advice));
}

void TestFailure::redirects_data()
{
    QTest::addColumn<RedirectFault>("fault");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("no URL") << RedirectFault::NoUrl << u"bad-target"_s
                            << u"The redirect leads to something that is no URL"_s;
    QTest::newRow("a scheme") << RedirectFault::OtherScheme << u"bad-target"_s
                              << u"The redirect leads to a ftp: URL, which is not followed"_s;
    QTest::newRow("no host") << RedirectFault::NoHost << u"bad-target"_s
                             << u"The redirect leads to a URL without a host"_s;
    QTest::newRow("no port") << RedirectFault::NoPort << u"bad-target"_s
                             << u"The redirect leads to port 0, where no server can be"_s;
    QTest::newRow("too long") << RedirectFault::TooLong << u"bad-target"_s
                              << u"The redirect leads to a URL of more than 16 kB"_s;
    QTest::newRow("a loop") << RedirectFault::Loop << u"loop"_s
                            << u"The redirects go in a circle: ftp://a.example/ was asked before"_s;
    QTest::newRow("hops") << RedirectFault::TooManyHops << u"too-many-hops"_s
                          << u"Stopped after 7 redirects, which led to another"_s;
    QTest::newRow("time") << RedirectFault::NoTimeLeft << u"timed-out"_s
                          << u"No time was left to ask a.example"_s;
}

void TestFailure::redirects()
{
    QFETCH(RedirectFault, fault);
    const net::Failure failure = net::failureOf(fault, QUrl(u"ftp://a.example/"_s), 7);
    QTEST(net::failureKey(failure.kind), "kind");
    QTEST(failure.text, "text");
    QCOMPARE(failure.advice.isEmpty(), fault == RedirectFault::NoTimeLeft);
}

void TestFailure::keysAreUnique()
{
    QSet<QString> keys;
    for (int kind = 0; kind <= static_cast<int>(FailureKind::Other); ++kind) {
        keys.insert(net::failureKey(FailureKind(kind)));
    }
    QCOMPARE(keys.size(), static_cast<int>(FailureKind::Other) + 1);
    QCOMPARE(net::failureKey(FailureKind::HostNotFound), u"host-not-found"_s);
    QCOMPARE(net::failureKey(FailureKind::Loop), u"loop"_s);
    QCOMPARE(net::failureKey(FailureKind::Other), u"other"_s);
}

STATUSCAT_TEST(TestFailure)
#include "tst_failure.moc"
