// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosefixture.h"
#include "support/settingsfile.h"
#include "support/testmain.h"

#include <ui/choose/orderspane.h>
#include <ui/compare/comparetable.h>

#include <QComboBox>
#include <QRegularExpression>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using Task = core::WindowRequest::Task;

/// The ways into the guide, and what it does besides asking.
class TestChooseWays : public QObject, private ChooseFixture
{
    Q_OBJECT

private slots:
    void whoDoesNotKnowCompares();
    void houseStyleDecides();
    void houseStyleIsRemembered();
    void beginsInTheMiddle();
    void isOpenedByALink();
    void whichGoesFirst();
    void whichGoesFirstAtAnEnd();
    void searchLeadsThere();
    void comparingOffersTheGuideToo();
    void twoKeysFromTheSearchBetween400And422();
};

void TestChooseWays::whoDoesNotKnowCompares()
{
    ShownWindow shown;
    shown.window.open({u"missing"_s, Task::Choose});
    shown.press(Qt::Key_0);
    const auto *table = shown.window.findChild<ui::CompareTable *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->columnCount(), 2);
}

void TestChooseWays::houseStyleDecides()
{
    ShownWindow shown;
    shown.window.open({u"which-fault"_s, Task::Choose});
    shown.press(Qt::Key_3);
    QCOMPARE(code(shown), 422);
    auto *styles = pane(shown)->findChild<QComboBox *>();
    styles->setCurrentIndex(styles->findData(u"zalando"_s));
    emit styles->activated(styles->currentIndex());
    QCOMPARE(code(shown), 400);
    QVERIFY(text(shown).contains("Decided by the house style: Zalando"_L1));
    QCOMPARE(shown.settings.value(ui::Settings::Key::HouseStyle).toString(), u"zalando"_s);
}

void TestChooseWays::houseStyleIsRemembered()
{
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        shown.press(Qt::Key_N, Qt::ControlModifier);
        auto *styles = pane(shown)->findChild<QComboBox *>();
        QVERIFY(styles->isVisible());
        styles->setCurrentIndex(styles->findData(u"zalando"_s));
        emit styles->activated(styles->currentIndex());
    }
    ShownWindow shown(file.path());
    shown.window.open({u"which-fault"_s, Task::Choose});
    shown.press(Qt::Key_3);
    QCOMPARE(code(shown), 400);
    QCOMPARE(shown.window.windowTitle(), u"400 Bad Request – Statuscat"_s);
    QVERIFY(text(shown).contains("Decided by the house style: Zalando"_L1));
}

void TestChooseWays::beginsInTheMiddle()
{
    ShownWindow shown;
    shown.window.open({u"already-there"_s, Task::Choose});
    QCOMPARE(question(shown), u"already-there"_s);
    shown.window.open({u"no such question"_s, Task::Choose});
    QCOMPARE(question(shown), u"start"_s);
}

void TestChooseWays::isOpenedByALink()
{
    ShownWindow shown;
    shown.window.open({u"statuscat:choose"_s, Task::Open});
    QVERIFY(pane(shown)->isVisible());
    QCOMPARE(question(shown), u"start"_s);
}

/// A page of its own: title, history, a way back, and headings for screen readers.
void TestChooseWays::whichGoesFirst()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    ordersRow(shown)->setFocus();
    shown.press(Qt::Key_Return);
    const auto *orders = shown.window.findChild<ui::OrdersPane *>();
    QVERIFY(orders && orders->isVisible());
    QVERIFY(!pane(shown)->isVisible());
    QCOMPARE(shown.window.windowTitle(), u"Two codes apply: which first? – Statuscat"_s);
    QStringList said;
    for (ui::TextBlock *block : orders->findChildren<ui::TextBlock *>()) {
        said << (block->isVisible() ? block->toPlainText() : QString());
        for (int i = 0; block->isVisible() && i < block->document()->blockCount(); ++i) {
            const QTextBlock line = block->document()->findBlockByNumber(i);
            static const QRegularExpression pair(u"^[0-9]{3} before [0-9]{3}$"_s);
            const bool isPair = pair.match(line.text()).hasMatch();
            QCOMPARE(line.blockFormat().headingLevel() > 0, isPair);
        }
    }
    const QString all = said.join(u'\n');
    QVERIFY(all.contains("405 before 401\nWebmachine: "_L1));
    QVERIFY(all.contains("401 before 405\nGoogle AIP: "_L1));
    QVERIFY(all.contains("412 before 416\nRFC 9110: "_L1));
    shown.press(Qt::Key_Backspace);
    QVERIFY(pane(shown)->isVisible());
    QCOMPARE(question(shown), u"start"_s);
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(orders->isVisible());
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(pane(shown)->isVisible());
}

/// At an end that can meet another code, its pairs come first.
void TestChooseWays::whichGoesFirstAtAnEnd()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.press(Qt::Key_3);
    QVERIFY(!ordersRow(shown)->isVisible());
    shown.press(Qt::Key_2);
    shown.press(Qt::Key_5);
    shown.press(Qt::Key_1);
    QCOMPARE(code(shown), 405);
    QVERIFY(ordersRow(shown)->isVisible());
    ordersRow(shown)->setFocus();
    shown.press(Qt::Key_Return);
    const auto *orders = shown.window.findChild<ui::OrdersPane *>();
    const QString first = orders->findChild<ui::TextBlock *>()->toPlainText();
    QVERIFY2(first.startsWith("414 before 405"_L1), qPrintable(first));
    QVERIFY(first.contains("405 before 401"_L1));
    QVERIFY(!first.contains("412"_L1));
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(code(shown), 405);
    shown.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(orders->isVisible());
    QCOMPARE(orders->code(), 405);
}

void TestChooseWays::searchLeadsThere()
{
    ShownWindow shown;
    shown.type(u"which code for a failed login"_s);
    QCOMPARE(shown.list->model()->index(0, 0).data().toString(), u"Choose the code to return"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(question(shown), u"login-failed"_s);
}

void TestChooseWays::comparingOffersTheGuideToo()
{
    ShownWindow shown;
    shown.type(u"400 or 422"_s);
    QCOMPARE(shown.list->model()->index(0, 0).data().toString(), u"Compare 400, 422"_s);
    shown.type(u" for a wrong password"_s);
    QCOMPARE(shown.list->model()->index(0, 0).data().toString(), u"Choose the code to return"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(question(shown), u"login-failed"_s);
}

/// Who asks in the search field, whose Enter opens the question, gets there with two keys.
void TestChooseWays::twoKeysFromTheSearchBetween400And422()
{
    ShownWindow shown;
    shown.type(u"should I return 400 or 422"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(question(shown), u"which-fault"_s);
    shown.press(Qt::Key_3);
    QCOMPARE(code(shown), 422);
}

STATUSCAT_TEST(TestChooseWays)
#include "tst_chooseways.moc"
