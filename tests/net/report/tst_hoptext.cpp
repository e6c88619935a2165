// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/printable.h>
#include <net/report/hoptext.h>

#include <QTest>

using namespace Qt::StringLiterals;
using net::Hop;

/// The words for the parts of a check.
class TestHopText : public QObject
{
    Q_OBJECT

private slots:
    void statuses_data();
    void statuses();
    void factsAreWhatWasMeasured();
    void durations_data();
    void durations();
    void sources_data();
    void sources();
    void levels();
    void serverTextIsMadeSafe();

private:
    const core::Catalogue m_catalogue = core::Catalogue::embedded();
};

void TestHopText::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("text");
    QTest::newRow("the same") << 404 << u"Not Found"_s << QString() << u"404 Not Found"_s;
    QTest::newRow("none, as over HTTP/2") << 404 << QString() << QString() << u"404 Not Found"_s;
    QTest::newRow("another one") << 404 << u"No Cat"_s << u"No Cat"_s
                                 << u"404 No Cat (Not Found)"_s;
    QTest::newRow("other letters")
        << 404 << u"Not found"_s << u"Not found"_s << u"404 Not found (Not Found)"_s;
    QTest::newRow("unassigned") << 468 << u"Moon Phase"_s << u"Moon Phase"_s
                                << u"468 Moon Phase (Not assigned)"_s;
    QTest::newRow("no answer") << 0 << QString() << QString() << u"No answer"_s;
}

void TestHopText::statuses()
{
    QFETCH(int, status);
    QFETCH(QString, phrase);
    const Hop hop {.status = status, .phrase = phrase};
    QTEST(net::foreignPhrase(hop, m_catalogue), "foreign");
    QTEST(net::statusText(hop, m_catalogue), "text");
}

void TestHopText::factsAreWhatWasMeasured()
{
    QCOMPARE(net::connectionFacts({}) + net::timeFacts({}), QStringList());
    QCOMPARE(
        net::connectionFacts({.httpVersion = u"2"_s, .addressFamily = net::AddressFamily::IPv6}),
        QStringList({u"HTTP/2"_s, u"IPv6"_s}));
    net::Hop hop = {
        .headers = {{u"Date"_s, u"Sun, 06 Nov 1994 08:49:37 GMT"_s}},
        .addressFamily = net::AddressFamily::IPv4,
        .peer = {.address = u"192.0.2.1"_s, .tls = net::TlsFacts {.version = u"TLS 1.2"_s}}};
    const auto factsAt = [&hop](const QString &time) {
        hop.ended = QDateTime::fromString(time, Qt::ISODate);
        return net::connectionFacts(hop).mid(2);
    };
    QCOMPARE(net::connectionFacts(hop), (QStringList {u"IPv4 192.0.2.1"_s, u"TLS 1.2"_s}));
    QCOMPARE(factsAt(u"1994-11-06T08:49:39Z"_s), QStringList());
    QCOMPARE(factsAt(u"1994-11-06T08:49:57Z"_s), QStringList {u"Date 20 s behind"_s});
    QCOMPARE(factsAt(u"1994-11-06T07:49:37Z"_s), QStringList {u"Date 60 min ahead"_s});
    QCOMPARE(factsAt(u"1994-11-07T08:49:37Z"_s), QStringList {u"Date 24 h behind"_s});
    QCOMPARE(factsAt(u"1994-11-16T08:49:37Z"_s), QStringList {u"Date 10 d behind"_s});
    hop.headers << net::HeaderField {u"Age"_s, u"600"_s};
    QCOMPARE(net::connectionFacts(hop).size(), 2); // a cache held it
    QCOMPARE(net::timeFacts({.lookup = 3, .connect = 12, .tls = 30, .firstByte = 41, .total = 84}),
             QStringList({u"lookup 3 ms"_s, u"connect 12 ms"_s, u"TLS 30 ms"_s,
                          u"first byte 41 ms"_s, u"84 ms in all"_s}));
}

void TestHopText::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64 {0} << u"0 ms"_s;
    QTest::newRow("short") << qint64 {83} << u"83 ms"_s;
    QTest::newRow("seconds") << qint64 {12'440} << u"12.4 s"_s;
}

void TestHopText::durations()
{
    QFETCH(qint64, milliseconds);
    QTEST(net::durationText(milliseconds), "text");
}

void TestHopText::sources_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("url");
    const QString rfc = u"https://www.rfc-editor.org/rfc/rfc"_s;
    QTest::newRow("a section") << u"RFC 9110, 15.5.6"_s << rfc + u"9110#section-15.5.6"_s;
    QTest::newRow("a whole RFC") << u"RFC 7725"_s << rfc + u"7725"_s;
    QTest::newRow("an appendix") << u"RFC 9110, B.3"_s << rfc + u"9110#appendix-B.3"_s;
    QTest::newRow("two sections") << u"RFC 9110, 15.5.6 and 10.2.1"_s
                                  << rfc + u"9110#section-15.5.6"_s;
    QTest::newRow("no RFC") << u"Fetch standard"_s << QString();
    QTest::newRow("ours") << QString() << QString();
}

void TestHopText::sources()
{
    QFETCH(QString, source);
    QTEST(net::sourceUrl(source).toString(), "url");
}

void TestHopText::levels()
{
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::Must), u"MUST"_s);
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::Should), u"SHOULD"_s);
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::May), u"MAY"_s);
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::Advice), u"Advice"_s);
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::Note), u"Note"_s);
}

void TestHopText::serverTextIsMadeSafe()
{
    const QString hostile = u"1\u001b[2J\r\n\u202e"_s;
    const Hop hop {.status = 404, .phrase = hostile, .httpVersion = hostile};
    const QStringList texts {net::statusText(hop, m_catalogue),
                             net::foreignPhrase(hop, m_catalogue),
                             net::connectionFacts(hop).join(u' '),
                             net::urlText(QUrl(u"http://a/%E2%80%AE"_s), {}),
                             net::urlText(QUrl(u"http://a/x"_s), "/%E2%80%AE"),
                             net::failureText({.text = hostile, .advice = hostile}),
                             net::remarkText({.text = hostile})};
    for (const QString &text : texts) {
        QVERIFY(!text.isEmpty());
        QCOMPARE(core::printable(text), text);
    }
}

STATUSCAT_TEST(TestHopText)
#include "tst_hoptext.moc"
