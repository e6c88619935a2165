// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/respondpage.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <ui/pages.h>
#include <ui/respond/respondpane.h>
#include <ui/widgets/copyrow.h>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

/// The page that answers requests, by its keys and by real requests.
class TestRespondPage : public QObject
{
    Q_OBJECT

private slots:
    void isOffAtFirst();
    void showsTheNextAnswerLineByLine();
    void opensByAltAndNumber();
    void startsAndStopsByItsKey();
    void answersInTurn();
    void saysWhatCannotBeRead();
    void answersTheCodeThatIsShown();
    void takesTheCodeThatIsShown();
    void keepsCodesThatWereTyped();
    void showsACatWhileItIsOff();
    void tabGoesAsItIsRead();
    void copiesTheNextAnswer();
    void takesTheNextPort();
    void triesAnotherPort();
    void offersCodesAndStartsNothing();
    void searchLeadsHere_data();
    void searchLeadsHere();
};

void TestRespondPage::isOffAtFirst()
{
    RespondPageWindow shown;
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!shown.isRunning());
    QVERIFY(!shown.find<ui::CopyRow>(u"respond-address"_s)->isVisible());
    QVERIFY(shown.find<QLineEdit>(u"respond-codes"_s)->hasFocus());
}

void TestRespondPage::showsTheNextAnswerLineByLine()
{
    RespondPageWindow shown;
    shown.start();
    const QString text = shown.find<QPlainTextEdit>(u"respond-next"_s)->toPlainText();
    QVERIFY2(text.startsWith("HTTP/1.1 404 Not Found\nDate: "_L1), qPrintable(text));
}

void TestRespondPage::opensByAltAndNumber()
{
    RespondPageWindow shown;
    shown.press(Qt::Key_5, Qt::AltModifier);
    QVERIFY(shown.window.findChild<ui::RespondPane *>()->isVisible());
    QVERIFY(!shown.isRunning());
}

void TestRespondPage::startsAndStopsByItsKey()
{
    RespondPageWindow shown;
    shown.start();
    QVERIFY(shown.isRunning());
    QCOMPARE(shown.address().host(), u"127.0.0.1"_s);
    QCOMPARE(shown.action(u"page-respond"_s)->iconText(), u"Respond: on"_s);
    QCOMPARE(shown.statusOf("/404"), "404"_ba);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!shown.isRunning());
    QCOMPARE(shown.action(u"page-respond"_s)->iconText(), u"Respond"_s);
}

void TestRespondPage::answersInTurn()
{
    RespondPageWindow shown;
    shown.start();
    shown.typeCodes(u"401 429, 503"_s);
    WAIT_COMPARE(shown.nextAnswer(), u"HTTP/1.1 401 Unauthorized"_s);
    QCOMPARE(shown.statusOf("/v1/cats"), "401"_ba);
    WAIT_COMPARE(shown.nextAnswer(), u"HTTP/1.1 429 Too Many Requests"_s);
    QCOMPARE(shown.statusOf("/v1/dogs"), "429"_ba);
    QCOMPARE(shown.statusOf("/410"), "410"_ba);
    QCOMPARE(shown.statusOf("/"), "503"_ba);
    QCOMPARE(shown.statusOf("/"), "401"_ba);
}

void TestRespondPage::saysWhatCannotBeRead()
{
    RespondPageWindow shown;
    shown.start();
    shown.typeCodes(u"503"_s);
    auto *fault = shown.find<QLabel>(u"respond-fault"_s);
    QVERIFY(!fault->isVisible());
    shown.type(u"4"_s);
    QVERIFY(fault->isVisible());
    QCOMPARE(shown.statusOf("/v1/cats"), "503"_ba); // what was right before still holds
    shown.press(Qt::Key_Backspace);
    QVERIFY(!fault->isVisible());
    auto *delay = shown.find<QLineEdit>(u"respond-delay"_s);
    delay->setFocus();
    shown.type(u"soon"_s);
    QVERIFY(fault->isVisible());
}

void TestRespondPage::answersTheCodeThatIsShown()
{
    RespondPageWindow shown;
    shown.type(u"429"_s);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(shown.find<ui::CopyRow>(u"respond-code-curl"_s)->code(),
             u"curl -i http://127.0.0.1:8404/429"_s);
    auto *button = shown.find<QPushButton>(u"respond-code"_s);
    QCOMPARE(button->text(), u"Answer 429 here"_s);
    button->click();
    QVERIFY(shown.isRunning());
    QCOMPARE(shown.statusOf("/v1/cats"), "429"_ba);
    QCOMPARE(shown.find<ui::CopyRow>(u"respond-code-url"_s)->code(),
             QString(shown.address().toString() + u"429"_s));
    shown.find<ui::CopyRow>(u"respond-code-url"_s)->click();
    QCOMPARE(clipboardText(), QString(shown.address().toString() + u"429"_s));
}

void TestRespondPage::takesTheCodeThatIsShown()
{
    RespondPageWindow shown;
    shown.type(u"429"_s);
    shown.start(); // and no more than its two keys
    QCOMPARE(shown.nextAnswer(), u"HTTP/1.1 429 Too Many Requests"_s);
    QCOMPARE(shown.statusOf("/v1/cats"), "429"_ba);
    shown.window.goTo(503);
    shown.press(Qt::Key_5, Qt::AltModifier);
    QCOMPARE(shown.statusOf("/v1/cats"), "429"_ba); // what runs is not changed by a look elsewhere
}

void TestRespondPage::keepsCodesThatWereTyped()
{
    RespondPageWindow shown;
    shown.press(Qt::Key_R, Qt::ControlModifier);
    shown.typeCodes(u"503, 200"_s);
    shown.window.goTo(429);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(shown.find<QLineEdit>(u"respond-codes"_s)->text(), u"503, 200"_s);
}

void TestRespondPage::showsACatWhileItIsOff()
{
    RespondPageWindow shown;
    shown.press(Qt::Key_R, Qt::ControlModifier);
    const auto *cat = shown.find<QWidget>(u"respond-cat"_s);
    const auto *next = shown.find<QWidget>(u"respond-next"_s);
    QVERIFY(cat->isVisible());
    QVERIFY(!next->isVisible());
    QVERIFY(!shown.requests()->isVisible());
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!cat->isVisible());
    QVERIFY(next->isVisible());
    QVERIFY(shown.requests()->isVisible());
    QCOMPARE(shown.statusOf("/404"), "404"_ba);
    WAIT_COMPARE(shown.requests()->model()->rowCount(), 1);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(shown.requests()->isVisible()); // what came is not lost
}

void TestRespondPage::tabGoesAsItIsRead()
{
    RespondPageWindow shown;
    shown.type(u"429"_s);
    shown.start();
    shown.typeCodes(u"429, 200"_s);
    shown.find<QWidget>(u"respond-address"_s)->setFocus();
    const auto place = [&shown] {
        const QWidget *focused = shown.window.focusWidget();
        return focused->mapTo(shown.window.findChild<ui::RespondPane *>()->widget(), QPoint());
    };
    const QStringList order {u"respond-toggle"_s, u"respond-code-url"_s, u"respond-code-curl"_s,
                             u"respond-code"_s, u"respond-codes"_s};
    for (const QString &name : order) {
        shown.press(Qt::Key_Tab);
        QCOMPARE(shown.window.focusWidget()->objectName(), name);
    }
    bool wentOn = true;
    QStringList passed;
    while (shown.window.focusWidget() != shown.requests() && wentOn) {
        const QPoint before = place();
        shown.press(Qt::Key_Tab);
        passed << shown.window.focusWidget()->objectName();
        // Downwards, or on in a line, or to the top of the next card.
        wentOn = place().y() > before.y() || place().x() > before.x();
    }
    QVERIFY2(wentOn, qPrintable(passed.join(u' ')));
    QVERIFY2(passed.contains(u"respond-next"_s), qPrintable(passed.join(u' ')));
    QVERIFY2(passed.contains(u"respond-filter"_s), qPrintable(passed.join(u' ')));
}

void TestRespondPage::copiesTheNextAnswer()
{
    RespondPageWindow shown;
    shown.start();
    shown.find<QAbstractButton>(u"respond-copy-next"_s)->click();
    QVERIFY2(clipboardText().startsWith("HTTP/1.1 404 Not Found\n"_L1),
             qPrintable(clipboardText()));
}

void TestRespondPage::takesTheNextPort()
{
    QTcpServer other;
    other.listen(QHostAddress::LocalHost, 8404); // or another program has it, as well
    RespondPageWindow shown;
    shown.start();
    QVERIFY(shown.isRunning());
    QVERIFY(shown.address().port() > 8404);
    QCOMPARE(shown.statusOf("/404"), "404"_ba);
}

void TestRespondPage::triesAnotherPort()
{
    constexpr int first = 8404;
    std::vector<std::unique_ptr<QTcpServer>> others;
    for (int port = first; port <= first + 100; ++port) {
        others.push_back(std::make_unique<QTcpServer>());
        // Another program may have it, as well.
        others.back()->listen(QHostAddress::LocalHost, static_cast<quint16>(port));
    }
    RespondPageWindow shown;
    shown.start();
    QVERIFY(!shown.isRunning());
    QCOMPARE(shown.find<QPushButton>(u"respond-toggle"_s)->text(), u"Try another port"_s);
    shown.press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(shown.isRunning());
    QCOMPARE(shown.statusOf("/404"), "404"_ba);
}

void TestRespondPage::offersCodesAndStartsNothing()
{
    RespondPageWindow shown;
    shown.window.open({.text = u"503 200"_s, .task = core::WindowRequest::Task::Respond});
    QCOMPARE(shown.find<QLineEdit>(u"respond-codes"_s)->text(), u"503 200"_s);
    QVERIFY(!shown.isRunning());
}

void TestRespondPage::searchLeadsHere_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("codes"); // null if the search means something else, empty if any
    QTest::newRow("in turn") << u"503,503,200"_s << u"503, 503, 200"_s;
    QTest::newRow("a word and a code") << u"respond 503"_s << u"503"_s;
    QTest::newRow("a word") << u"Mock server"_s << u""_s;
    QTest::newRow("codes to compare") << u"401,403"_s << QString();
    QTest::newRow("within a word") << u"responding"_s << QString();
}

void TestRespondPage::searchLeadsHere()
{
    QFETCH(QString, query);
    QFETCH(QString, codes);
    RespondPageWindow shown;
    shown.type(query);
    const QString first = shown.list->model()->index(0, 0).data().toString();
    QCOMPARE(first.startsWith("Respond "_L1), !codes.isNull());
    if (!codes.isNull()) {
        shown.press(Qt::Key_Return);
        QVERIFY(shown.window.findChild<ui::RespondPane *>()->isVisible());
        const QString taken = shown.find<QLineEdit>(u"respond-codes"_s)->text();
        QCOMPARE(taken, codes.isEmpty() ? taken : codes);
        QVERIFY(!shown.isRunning());
    }
}

STATUSCAT_TEST(TestRespondPage)
#include "tst_respondpage.moc"
