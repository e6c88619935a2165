// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/check/checkpane.h>
#include <ui/check/deepview.h>

#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

/// The button below a check that asks the server more.
class TestDeepView : public QObject, private CheckPaneFixture
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(show()); }
    void cleanup() { m_pane.reset(); }
    void offersNothingWithoutAnAnswer();
    void asksOnlyWhenTheButtonIsPressed();
    void cancelEndsIt();

private:
    ui::DeepView *view() const { return m_pane->findChild<ui::DeepView *>(); }
    QPushButton *button() const { return view()->findChild<QPushButton *>(); }
    QString shown() const { return view()->findChild<QTextBrowser *>()->toPlainText(); }
};

void TestDeepView::offersNothingWithoutAnAnswer()
{
    QVERIFY(!view()->isVisible());
    m_pane->showResult(resultOf({hop(u"https://a.example/"_s, 0)}));
    QVERIFY(!view()->isVisible());
    m_pane->showResult(resultOf({hop(u"https://a.example/"_s, 200)}));
    QVERIFY(view()->isVisible());
}

void TestDeepView::asksOnlyWhenTheButtonIsPressed()
{
    ScriptedServer server;
    server.answer({}, "HTTP/1.1 200 <b>\r\nContent-Length: 0\r\n\r\n");
    m_pane->check(server.url(u"/a"_s).toString());
    WAIT_VERIFY(view()->isVisible());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(button()->text().remove(u'&'), u"Ask 8 questions more"_s);
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    QVERIFY(m_pane->isRunning());
    QVERIFY(!button()->isEnabled());
    WAIT_VERIFY(!m_pane->isRunning());
    QCOMPARE(server.requests().size(), 9);
    QVERIFY2(shown().contains(u"wrong: GET /statuscat-"_s), qPrintable(shown()));
    QVERIFY2(shown().contains(u"got: 200 <b>: a page that is not there"_s), qPrintable(shown()));
    QVERIFY(button()->isEnabled());
    QVERIFY(!m_pane->result().deep.value().isEmpty()); // what is copied has it, too
    m_pane->showResult(resultOf({hop(u"https://a.example/"_s, 200)}));
    QCOMPARE(shown(), QString());
}

void TestDeepView::cancelEndsIt()
{
    ScriptedServer server;
    server.script({}, [&server](QTcpSocket &socket, const QByteArray &) {
        if (server.requests().size() == 1) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        }
    });
    m_pane->check(server.url(u"/a"_s).toString());
    WAIT_VERIFY(view()->isVisible());
    button()->click();
    WAIT_COMPARE(server.requests().size(), 2);
    m_pane->cancel();
    QVERIFY(!m_pane->isRunning());
    QVERIFY(button()->isEnabled());
}

STATUSCAT_TEST(TestDeepView)
#include "tst_deepview.moc"
