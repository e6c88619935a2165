// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/modalwindows.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <ui/check/checkoptions.h>

#include <QComboBox>
#include <QLabel>

using namespace Qt::StringLiterals;

/// Nothing leaves the window but what the user wants sent, and nothing that is secret.
class TestCheckConsent : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typingSendsNothing();
    void findSendsNothing();
    void passwordIsSeenNowhere();
    void openChecksAtOnce();
    void openUsesNoOptionOfThePage();
    void otherMethodsAskFirst_data();
    void otherMethodsAskFirst();
    void askingAgainAsksFirst();
    void whatWasConfirmedIsSent();

private:
    std::unique_ptr<ScriptedServer> m_server;
};

void TestCheckConsent::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer({}, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    m_server->answer("/gone", emptyAnswer("410 Gone"));
}

void TestCheckConsent::typingSendsNothing()
{
    ShownWindow shown;
    shown.type(m_server->url(u"/gone"_s).toString());
    QCoreApplication::processEvents();
    shown.press(Qt::Key_L, Qt::ControlModifier);
    for (const QChar letter : m_server->url(u"/gone"_s).toString()) {
        shown.type(letter);
        QCoreApplication::processEvents();
    }
    // Whatever had been sent would be there before this, which is sent now.
    shown.press(Qt::Key_Return);
    WAIT_VERIFY(isFinished(shown));
    QCOMPARE(m_server->connections(), 1);
}

void TestCheckConsent::passwordIsSeenNowhere()
{
    ShownWindow shown;
    QUrl url = m_server->url(u"/gone"_s);
    url.setUserInfo(u"me:secret"_s);
    shown.type(url.toString());
    const auto seen = [&shown]() -> QString {
        for (const QLabel *label : shown.window.findChildren<QLabel *>()) {
            if (label->text().contains("secret"_L1) || label->toolTip().contains("secret"_L1)) {
                return label->text();
            }
        }
        const QModelIndex offer = shown.offer();
        return offer.data().toString() + offer.data(Qt::ToolTipRole).toString() + shown.message()
            + shown.window.windowTitle();
    };
    QVERIFY2(!seen().contains("secret"_L1), qPrintable(seen()));
    shown.press(Qt::Key_Return);
    QVERIFY2(!seen().contains("secret"_L1), qPrintable(seen()));
    QVERIFY(page(shown)->isVisible());
    QVERIFY(!page(shown)->isRunning());
    QCOMPARE(shown.field->text(), QString());
    QVERIFY(!shown.field->isUndoAvailable());
    QCOMPARE(page(shown)->field()->text(), m_server->url(u"/gone"_s).toString());
    QCOMPARE(m_server->connections(), 0);
    shown.press(Qt::Key_Return); // without it, it is a URL
    WAIT_VERIFY(isFinished(shown));
    QVERIFY(!m_server->requests().first().contains("secret"));
}

void TestCheckConsent::openChecksAtOnce()
{
    ShownWindow shown;
    shown.window.open({m_server->url(u"/gone"_s).toString()});
    shown.window.raiseForUser({});
    QVERIFY(page(shown)->isVisible());
    QVERIFY(page(shown)->field()->hasFocus());
    WAIT_VERIFY(isFinished(shown));
    QCOMPARE(codes(shown), QStringList {u"410"_s});
}

void TestCheckConsent::openUsesNoOptionOfThePage()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    auto *options = page(shown)->findChild<ui::CheckOptions *>();
    options->findChild<QComboBox *>()->setCurrentText(u"DELETE"_s);
    shown.window.open({m_server->url(u"/gone"_s).toString()});
    WAIT_VERIFY(isFinished(shown));
    QVERIFY(m_server->requests().first().startsWith("GET "));
    QCOMPARE(options->findChild<QComboBox *>()->currentText(), u"DELETE"_s);
}

void TestCheckConsent::otherMethodsAskFirst_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("answer"); // the button; none is Escape
    QTest::addColumn<int>("asked"); // how often
    QTest::addColumn<int>("sent");
    QTest::newRow("GET") << u"GET"_s << QString() << 0 << 1;
    QTest::newRow("HEAD") << u"HEAD"_s << QString() << 0 << 1;
    QTest::newRow("OPTIONS") << u"OPTIONS"_s << QString() << 0 << 1;
    QTest::newRow("POST, meant") << u"POST"_s << u"Send POST"_s << 1 << 1;
    QTest::newRow("POST, not meant") << u"POST"_s << QString() << 1 << 0;
    QTest::newRow("DELETE, meant") << u"DELETE"_s << u"Send DELETE"_s << 1 << 1;
    QTest::newRow("DELETE, not meant") << u"DELETE"_s << QString() << 1 << 0;
}

void TestCheckConsent::otherMethodsAskFirst()
{
    QFETCH(QString, method);
    QFETCH(QString, answer);
    QFETCH(int, asked);
    QFETCH(int, sent);
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    page(shown)->findChild<ui::CheckOptions *>()->findChild<QComboBox *>()->setCurrentText(method);
    const ModalWindows boxes([&answer](QWidget *box) { answerBox(box, answer); });
    ask(shown, m_server->url(u"/gone"_s));
    QCOMPARE(boxes.count(), asked);
    QCOMPARE(page(shown)->isRunning(), sent > 0);
    if (sent > 0) {
        WAIT_VERIFY(isFinished(shown));
        QVERIFY(m_server->requests().first().startsWith(QByteArray(method.toLatin1() + ' ')));
    }
    QCOMPARE(m_server->requests().size(), sent);
}

void TestCheckConsent::askingAgainAsksFirst()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    page(shown)->findChild<ui::CheckOptions *>()->findChild<QComboBox *>()->setCurrentText(
        u"DELETE"_s);
    QString answer = u"Send DELETE"_s;
    const ModalWindows boxes([&answer](QWidget *box) { answerBox(box, answer); });
    ask(shown, m_server->url(u"/gone"_s));
    WAIT_VERIFY(isFinished(shown));
    answer.clear();
    shown.action(u"check-again"_s)->trigger();
    QCOMPARE(boxes.count(), 2);
    QVERIFY(!page(shown)->isRunning());
    QCOMPARE(m_server->requests().size(), 1);
}

/// Though another start of the program has asked for something else while the question stood there.
void TestCheckConsent::whatWasConfirmedIsSent()
{
    ShownWindow shown;
    shown.press(Qt::Key_L, Qt::ControlModifier);
    page(shown)->findChild<ui::CheckOptions *>()->findChild<QComboBox *>()->setCurrentText(
        u"DELETE"_s);
    QString other;
    const ModalWindows boxes([&](QWidget *box) {
        if (!other.isEmpty()) {
            shown.window.open({other});
        }
        answerBox(box, u"Send DELETE"_s);
    });
    ask(shown, m_server->url(u"/gone"_s));
    WAIT_VERIFY(isFinished(shown));
    other = m_server->url(u"/other"_s).toString();
    shown.action(u"check-again"_s)->trigger();
    QCOMPARE(boxes.count(), 2);
    WAIT_VERIFY(isFinished(shown));
    QVERIFY2(m_server->requests().last().startsWith("DELETE /gone "),
             m_server->requests().last().constData());
}

void TestCheckConsent::findSendsNothing()
{
    ShownWindow shown;
    shown.window.find(m_server->url(u"/gone"_s).toString());
    QVERIFY(!page(shown));
    QVERIFY(shown.offer().isValid());
}

STATUSCAT_TEST(TestCheckConsent)
#include "tst_checkconsent.moc"
