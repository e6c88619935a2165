// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/report/hopmodel.h>
#include <net/report/hoptext.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using net::Hop;
using net::HopModel;

/// The chain of a check as rows, and the words for its parts.
class TestHopModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeAndComplete();
    void resultReplacesEverything();
    void texts_data();
    void texts();
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

void TestHopModel::rowsComeAndComplete()
{
    HopModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Hop hop {.url = QUrl(u"http://example.com/a"_s), .method = "GET"};
    model.setHop(0, hop, false);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Waiting for example.com"_s);
    QVERIFY(!model.index(0).data(HopModel::CompleteRole).toBool());

    hop.status = 301;
    hop.location = u"https://example.com/a"_s;
    model.setHop(0, hop, true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.index(0).data().toString(), u"301 Moved Permanently"_s);
    QVERIFY(model.index(0).data(HopModel::CompleteRole).toBool());
    QCOMPARE(model.index(0).data(HopModel::LocationRole).toString(), hop.location);
    QCOMPARE(model.hop(0).status, 301);

    model.setHop(1, {.url = QUrl(hop.location), .method = "GET"}, true);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data().toString(), u"No status code"_s);
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

void TestHopModel::resultReplacesEverything()
{
    HopModel model(m_catalogue);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setHops({{.url = QUrl(u"http://a/"_s), .method = "GET", .status = 302},
                   {.url = QUrl(u"http://b/"_s), .method = "GET", .status = 200}});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    model.setHops({});
    QCOMPARE(model.rowCount(), 0);
}

void TestHopModel::texts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("foreign");
    QTest::newRow("the same") << 404 << u"Not Found"_s << u"Not Found"_s << QString();
    QTest::newRow("none, as over HTTP/2") << 404 << QString() << u"Not Found"_s << QString();
    QTest::newRow("another one") << 404 << u"No Cat"_s << u"Not Found"_s << u"No Cat"_s;
    QTest::newRow("other letters") << 404 << u"Not found"_s << u"Not Found"_s << u"Not found"_s;
    QTest::newRow("unassigned") << 468 << u"Moon Phase"_s << u"Not assigned"_s << u"Moon Phase"_s;
}

void TestHopModel::texts()
{
    QFETCH(int, status);
    QFETCH(QString, phrase);
    HopModel model(m_catalogue);
    const QUrl url(u"https://example.com/a%20b?q=1#f"_s);
    model.setHop(0, {.url = url, .method = "HEAD", .status = status, .phrase = phrase}, true);
    const QModelIndex row = model.index(0);
    QTEST(row.data(HopModel::PhraseRole).toString(), "own");
    QTEST(row.data(HopModel::ForeignPhraseRole).toString(), "foreign");
    QCOMPARE(row.data(HopModel::UrlRole).toUrl(), url);
    QCOMPARE(row.data(HopModel::MethodRole).toString(), u"HEAD"_s);
    QCOMPARE(row.data(Qt::ToolTipRole).toString(), url.toDisplayString());
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(QString::number(status)) && spoken.contains(url.toDisplayString())
                 && spoken.contains("HEAD"_L1),
             qPrintable(spoken));
}

void TestHopModel::factsAreWhatWasMeasured()
{
    HopModel model(m_catalogue);
    Hop hop {.url = QUrl(u"http://a/"_s), .method = "GET", .status = 200};
    model.setHop(0, hop, true);
    QCOMPARE(model.index(0).data(HopModel::FactsRole).toStringList(), QStringList());
    hop.httpVersion = u"2"_s;
    hop.addressFamily = net::AddressFamily::IPv6;
    hop.times = {.lookup = 3, .connect = 12, .tls = 30, .firstByte = 41, .total = 84};
    model.setHop(0, hop, true);
    QCOMPARE(model.index(0).data(HopModel::FactsRole).toStringList(),
             QStringList({u"HTTP/2"_s, u"IPv6"_s, u"lookup 3 ms"_s, u"connect 12 ms"_s,
                          u"TLS 30 ms"_s, u"first byte 41 ms"_s, u"84 ms in all"_s}));
}

void TestHopModel::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64 {0} << u"0 ms"_s;
    QTest::newRow("short") << qint64 {83} << u"83 ms"_s;
    QTest::newRow("seconds") << qint64 {12'440} << u"12.4 s"_s;
}

void TestHopModel::durations()
{
    QFETCH(qint64, milliseconds);
    QTEST(net::durationText(milliseconds), "text");
}

void TestHopModel::sources_data()
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

void TestHopModel::sources()
{
    QFETCH(QString, source);
    QTEST(net::sourceUrl(source).toString(), "url");
}

void TestHopModel::levels()
{
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::Must), u"MUST"_s);
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::Should), u"SHOULD"_s);
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::May), u"MAY"_s);
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::Advice), u"Advice"_s);
    QCOMPARE(net::remarkLevelName(net::RemarkLevel::Note), u"Note"_s);
}

void TestHopModel::serverTextIsMadeSafe()
{
    HopModel model(m_catalogue);
    model.setHop(0,
                 {.url = QUrl(u"http://a/"_s),
                  .method = "GET",
                  .status = 302,
                  .phrase = u"a\u001b[2J\u202eb"_s,
                  .location = u"c\r\nd"_s},
                 true);
    for (const int role : {HopModel::ForeignPhraseRole, HopModel::LocationRole}) {
        const QString text = model.index(0).data(role).toString();
        QVERIFY(!text.isEmpty());
        for (const QChar character : text) {
            QVERIFY2(character.isPrint(), qPrintable(text));
        }
    }
}

STATUSCAT_TEST(TestHopModel)
#include "tst_hopmodel.moc"
