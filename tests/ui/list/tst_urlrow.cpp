// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <ui/list/urlrow.h>

using namespace Qt::StringLiterals;

/// The row of the search that offers to check what was typed.
class TestUrlRow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void searchFieldOffersTheCheck();
    void offerGivesWayToTheList();
    void offers_data();
    void offers();
    void hostsAmongCodes_data();
    void hostsAmongCodes();
    void controlEnterChecksBesideACode();
    void ampersandIsNoKey();

private:
    std::unique_ptr<ScriptedServer> m_server;
};

void TestUrlRow::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer({}, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    m_server->answer("/gone", "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n");
}

void TestUrlRow::searchFieldOffersTheCheck()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    const QString url = m_server->url(u"/gone"_s).toString();
    shown.type(url);
    auto *offer = shown.window.findChild<ui::UrlRow *>();
    QVERIFY(offer->isVisible());
    QVERIFY(offer->isCurrent());
    QCOMPARE(offer->text(), u"Check "_s + url);
    QCOMPARE(shown.selected(), -1);
    shown.press(Qt::Key_Return);
    QTRY_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList {u"410"_s});
    QCOMPARE(page(shown)->field()->text(), url);
    QCOMPARE(shown.field->text(), QString());
    QVERIFY(!offer->isVisible());
    QCOMPARE(clipboardText(), QString());
}

void TestUrlRow::offerGivesWayToTheList()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.window.find(u"https://http.cat/"_s); // finds codes as well
    const auto *offer = shown.window.findChild<ui::UrlRow *>();
    QVERIFY(offer->isCurrent());
    QVERIFY(!shown.codes().isEmpty());
    shown.press(Qt::Key_Down);
    QVERIFY(!offer->isCurrent());
    shown.press(Qt::Key_Return);
    QVERIFY(!clipboardText().isEmpty());
    QVERIFY(!page(shown));
}

void TestUrlRow::offers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("offered"); // nothing: not offered
    QTest::newRow("a URL") << u"https://example.com/a?b"_s << u"https://example.com/a?b"_s;
    QTest::newRow("with blanks around") << u" http://example.com "_s << u"http://example.com"_s;
    QTest::newRow("a bare host") << u"cats.example.org"_s << u"cats.example.org"_s;
    QTest::newRow("a local server") << u"localhost:8080/x"_s << u"localhost:8080/x"_s;
    QTest::newRow("an address") << u"192.168.1.1:8080"_s << u"192.168.1.1:8080"_s;
    QTest::newRow("an address of IPv6") << u"[::1]/x"_s << u"[::1]/x"_s;
    QTest::newRow("a list") << u"https://a.example\nhttps://b.example\n"_s
                            << u"https://a.example\nhttps://b.example"_s;
    QTest::newRow("a code") << u"404"_s << QString();
    QTest::newRow("a word") << u"qqqqqqqq"_s << QString();
    QTest::newRow("a constant") << u"http.StatusNotFound"_s << QString();
    QTest::newRow("a log line") << u"https://example.com/ answered 503"_s << QString();
    QTest::newRow("a log") << u"GET https://a.example 200\nGET https://b.example 404"_s
                           << QString();
    QTest::newRow("an address of mail") << u"me@example.com"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestUrlRow::offers()
{
    QFETCH(QString, query);
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.field->setText(query);
    const auto *offer = shown.window.findChild<ui::UrlRow *>();
    QTEST(offer->urls(), "offered");
    QCOMPARE(offer->isVisible(), !offer->urls().isEmpty());
}

void TestUrlRow::hostsAmongCodes_data()
{
    QTest::addColumn<QString>("query"); // each finds codes, too
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<bool>("isCurrent");
    QTest::newRow("a host, words in descriptions") << u"example.com"_s << true << true;
    QTest::newRow("a constant like a host") << u"codes.gone"_s << true << false;
    QTest::newRow("a constant like no host") << u"http.StatusNotFound"_s << false << false;
}

void TestUrlRow::hostsAmongCodes()
{
    QFETCH(QString, query);
    QFETCH(bool, isOffered);
    QFETCH(bool, isCurrent);
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(query);
    const auto *offer = shown.window.findChild<ui::UrlRow *>();
    QVERIFY(!shown.codes().isEmpty());
    QCOMPARE(offer->isVisible(), isOffered);
    QCOMPARE(offer->isCurrent(), isCurrent);
    QCOMPARE(shown.selected(), isCurrent ? -1 : shown.codes().first());
}

void TestUrlRow::controlEnterChecksBesideACode()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(u"codes.gone"_s);
    auto *offer = shown.window.findChild<ui::UrlRow *>();
    QVERIFY2(offer->accessibleDescription().startsWith("Ctrl+Enter"_L1),
             qPrintable(offer->accessibleDescription()));
    shown.press(Qt::Key_Return);
    QVERIFY(!clipboardText().isEmpty());
    QVERIFY(!page(shown));
    shown.field->setText(u"localhost:%1"_s.arg(m_server->port()));
    offer->setCurrent(false);
    shown.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page(shown));
    QCOMPARE(page(shown)->field()->text(), u"https://localhost:%1"_s.arg(m_server->port()));
}

void TestUrlRow::ampersandIsNoKey()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.field->setText(u"https://example.com/?a&b"_s);
    QCOMPARE(shown.window.findChild<ui::UrlRow *>()->shortcut(),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
}

STATUSCAT_TEST(TestUrlRow)
#include "tst_urlrow.moc"
