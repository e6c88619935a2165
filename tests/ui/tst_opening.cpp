// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/testmain.h"

#include <ui/openedlinks.h>

#include <QFileOpenEvent>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using core::WindowRequest;
using Task = WindowRequest::Task;

/// What the window does when a command line, a link or the desktop asks for something.
class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void linkShowsACode_data();
    void linkShowsACode();
    void linkComesAsAnEvent();
    void linkIsRefused_data();
    void linkIsRefused();
    void searchSendsNothing();
    void searchLeavesTheOtherViews();
    void check();
    void gallery();
    void copy();
    void copyOfWhatNobodyKnows();
};

void TestOpening::linkShowsACode_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("query");
    QTest::newRow("of the catalogue") << u"statuscat:410"_s << 410 << QString();
    QTest::newRow("with slashes") << u"statuscat://410/"_s << 410 << QString();
    QTest::newRow("that nobody assigned") << u"statuscat:299"_s << 299 << u"299"_s;
}

void TestOpening::linkShowsACode()
{
    QFETCH(QString, link);
    ShownWindow shown;
    shown.window.open({link});
    QTEST(shown.window.code(), "code");
    QTEST(shown.field->text(), "query");
    QCOMPARE(shown.message(), QString());
}

void TestOpening::linkComesAsAnEvent()
{
    ui::OpenedLinks links(qApp);
    QSignalSpy opened(&links, &ui::OpenedLinks::opened);
    for (const auto &[address, told] :
         {std::pair(u"statuscat:410"_s, 1),
          std::pair(u"statuscat:nonsense"_s, 2), // it is refused aloud
          std::pair(u"https://example.com"_s, 2), std::pair(u"file:///etc/hostname"_s, 2)}) {
        QFileOpenEvent event {QUrl(address)};
        QCoreApplication::sendEvent(qApp, &event);
        QCOMPARE(opened.size(), told);
    }
    QCOMPARE(opened.first().first().toString(), u"statuscat:410"_s);
}

void TestOpening::linkIsRefused_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("a URL") << u"statuscat:https://example.com/"_s;
    QTest::newRow("spaces before it") << u"  statuscat:https://example.com/"_s;
    QTest::newRow("words") << u"statuscat:gone"_s;
    QTest::newRow("an option") << u"statuscat:--copy"_s;
    QTest::newRow("several lines") << u"statuscat:410\n410"_s;
    QTest::newRow("a thousand letters") << u"statuscat:"_s + QString(1000, u'4');
    QTest::newRow("letters that turn the line") << u"statuscat:\u202e014"_s;
}

void TestOpening::linkIsRefused()
{
    QFETCH(QString, link);
    ShownWindow shown;
    shown.window.open({link});
    QCOMPARE(shown.window.code(), 404); // as before
    QCOMPARE(shown.field->text(), QString());
    QVERIFY(!page(shown));
    const QString message = shown.message();
    QVERIFY2(message.startsWith("Refused the link "_L1), qPrintable(message));
    QVERIFY(!message.contains(u'\n') && !message.contains(u'\u202e'));
    QCOMPARE_LT(message.size(), 140);
}

void TestOpening::searchSendsNothing()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
    ShownWindow shown;
    shown.window.open({url, Task::Search});
    shown.window.open({url, Task::Check});
    shown.window.open({url, Task::Gallery});
    QCOMPARE(shown.field->text(), url);
    QVERIFY(!page(shown)->isRunning());
    shown.window.open({url}); // as a measure: this one asks
    WAIT_VERIFY(server.hasPendingConnections());
}

void TestOpening::searchLeavesTheOtherViews()
{
    ShownWindow shown;
    for (const Task before : {Task::Check, Task::Gallery}) {
        shown.window.open({{}, before});
        QVERIFY(!shown.detail->isVisible());
        shown.window.open({u"rate limit"_s, Task::Search});
        shown.window.raiseForUser({});
        QVERIFY(shown.detail->isVisible());
        QCOMPARE(shown.window.code(), 429);
        QVERIFY(shown.field->hasFocus());
    }
}

void TestOpening::check()
{
    ShownWindow shown;
    for (const QString &text : {QString(), u"https://example.com/"_s}) {
        shown.window.open({text, Task::Check});
        QVERIFY(page(shown)->isVisible());
        QVERIFY(page(shown)->field()->hasFocus());
        QCOMPARE(page(shown)->field()->text(), text);
        QCOMPARE(page(shown)->field()->selectedText(), text);
    }
}

void TestOpening::gallery()
{
    for (const auto &[text, code] : {std::pair(QString(), 404), std::pair(u"503"_s, 503)}) {
        ShownWindow shown;
        shown.window.open({text, Task::Gallery});
        QVERIFY(shown.gallery->isVisible());
        QVERIFY(shown.action(u"gallery"_s)->isChecked());
        QCOMPARE(shown.selected(), code);
    }
}

void TestOpening::copy()
{
    ShownWindow shown;
    shown.window.open({u"410"_s, Task::Copy});
    QCOMPARE(shown.window.code(), 410);
    QCOMPARE(clipboardText(), u"410"_s);
    QVERIFY(shown.toast().contains("410"_L1));
}

void TestOpening::copyOfWhatNobodyKnows()
{
    ShownWindow shown;
    QApplication::clipboard()->setText(u"mine"_s);
    shown.window.open({u"xylophone"_s, Task::Copy});
    QCOMPARE(clipboardText(), u"mine"_s);
}

STATUSCAT_TEST(TestOpening)
#include "tst_opening.moc"
