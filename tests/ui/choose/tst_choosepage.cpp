// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/choose/answerlist.h>
#include <ui/choose/choosepane.h>
#include <ui/choose/pathrows.h>
#include <ui/compare/comparetable.h>
#include <ui/widgets/linkbutton.h>
#include <ui/widgets/textblock.h>

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using Task = core::WindowRequest::Task;

/// The way from a situation to a code, by the keys of the window.
class TestChoosePage : public QObject
{
    Q_OBJECT

private slots:
    void digitsAnswer();
    void arrowsAndEnterAnswer();
    void sixKeysAtMostBetween400And422();
    void namesSomeOfManyRuledOut();
    void goesBackByKey();
    void answersAreChanged();
    void historyStepsBack();
    void endTellsWhyAndWhatIsClose();
    void endOpensTheCode();
    void endCopiesTheCode();
    void whoDoesNotKnowCompares();
    void houseStyleDecides();
    void beginsInTheMiddle();
    void isOpenedByALink();
    void whichGoesFirst();
    void lettersGoIntoTheSearchField();
    void searchLeadsThere();

private:
    static ui::ChoosePane *pane(const ShownWindow &shown)
    {
        return shown.window.findChild<ui::ChoosePane *>();
    }
    static QString text(const ShownWindow &shown)
    {
        return pane(shown)->findChild<ui::TextBlock *>()->toPlainText();
    }
    static QString question(const ShownWindow &shown)
    {
        return pane(shown)->walk().question() ? pane(shown)->walk().question()->id : QString();
    }
    static int code(const ShownWindow &shown)
    {
        return pane(shown)->walk().end() ? pane(shown)->walk().end()->code : -1;
    }
};

void TestChoosePage::digitsAnswer()
{
    ShownWindow shown;
    QVERIFY(!pane(shown)); // made when it is wanted
    shown.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(pane(shown)->findChild<ui::AnswerList *>()->hasFocus());
    QCOMPARE(question(shown), u"start"_s);
    shown.press(Qt::Key_3);
    QCOMPARE(question(shown), u"request"_s);
    shown.press(Qt::Key_9); // no answer
    QCOMPARE(question(shown), u"request"_s);
    shown.press(Qt::Key_2);
    shown.press(Qt::Key_1);
    shown.press(Qt::Key_2);
    QCOMPARE(code(shown), 410);
    QCOMPARE(shown.window.windowTitle(), u"410 Gone – Statuscat"_s);
    QCOMPARE(shown.field->text(), QString());
}

void TestChoosePage::arrowsAndEnterAnswer()
{
    ShownWindow shown;
    shown.press(Qt::Key_3, Qt::AltModifier);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QCOMPARE(question(shown), u"elsewhere"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(question(shown), u"permanent"_s);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QCOMPARE(code(shown), 308);
}

/// Whoever must decide between 400, 409 and 422 gets there with at most six key presses.
void TestChoosePage::sixKeysAtMostBetween400And422()
{
    const std::pair<Qt::Key, int> last[] = {{Qt::Key_1, 400}, {Qt::Key_3, 422}, {Qt::Key_4, 409}};
    for (const auto &[key, expected] : last) {
        ShownWindow shown;
        shown.press(Qt::Key_N, Qt::ControlModifier);
        shown.press(Qt::Key_3);
        shown.press(Qt::Key_3);
        shown.press(Qt::Key_1);
        shown.press(key);
        QCOMPARE(code(shown), expected);
    }
}

void TestChoosePage::namesSomeOfManyRuledOut()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.press(Qt::Key_3);
    const QList<ui::TextBlock *> texts = pane(shown)->findChildren<ui::TextBlock *>();
    QVERIFY(std::any_of(texts.cbegin(), texts.cend(), [](const ui::TextBlock *text) {
        return text->toPlainText().contains(u", … – It cannot be done as it is"_s);
    }));
}

void TestChoosePage::goesBackByKey()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.press(Qt::Key_3);
    shown.press(Qt::Key_2);
    shown.press(Qt::Key_Backspace);
    QCOMPARE(question(shown), u"request"_s);
    shown.press(Qt::Key_Backspace);
    shown.press(Qt::Key_Backspace);
    QCOMPARE(question(shown), u"start"_s);
    QVERIFY(pane(shown)->findChild<ui::AnswerList *>()->hasFocus());
    shown.press(Qt::Key_3);
    shown.press(Qt::Key_2);
    shown.press(Qt::Key_1);
    shown.press(Qt::Key_1);
    QCOMPARE(code(shown), 404);
    shown.press(Qt::Key_Backspace); // from the end, too
    QCOMPARE(question(shown), u"missing"_s);
}

void TestChoosePage::answersAreChanged()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.press(Qt::Key_3);
    shown.press(Qt::Key_2);
    QList<ui::LinkButton *> links =
        pane(shown)->findChild<ui::PathRows *>()->findChildren<ui::LinkButton *>();
    links.removeIf([](const ui::LinkButton *link) { return !link->isVisible(); });
    QCOMPARE(links.size(), 2);
    links.first()->click();
    QCOMPARE(question(shown), u"start"_s);
}

void TestChoosePage::historyStepsBack()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.press(Qt::Key_3);
    shown.press(Qt::Key_2);
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(question(shown), u"request"_s);
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(question(shown), u"start"_s);
    shown.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(question(shown), u"request"_s);
}

void TestChoosePage::endTellsWhyAndWhatIsClose()
{
    ShownWindow shown;
    shown.window.open({u"login-failed"_s, Task::Choose});
    shown.press(Qt::Key_1);
    QCOMPARE(code(shown), 401);
    QVERIFY(text(shown).startsWith("Because\n"_L1));
    QVERIFY(text(shown).contains("Required headers\nWWW-Authenticate"_L1));
    QVERIFY(text(shown).contains("Close, but not this"_L1));
    QVERIFY(text(shown).contains("403 The login is right"_L1));
    QVERIFY(text(shown).contains("422 RealWorld: "_L1)); // what others defend
}

void TestChoosePage::endOpensTheCode()
{
    ShownWindow shown;
    shown.window.open({u"missing"_s, Task::Choose});
    shown.press(Qt::Key_2);
    shown.press(Qt::Key_Space); // its first button
    QCOMPARE(shown.window.code(), 410);
    QVERIFY(!pane(shown)->isVisible());
}

void TestChoosePage::endCopiesTheCode()
{
    ShownWindow shown;
    shown.window.open({u"missing"_s, Task::Choose});
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(shown.message(), u"There is no code yet, so nothing was copied"_s);
    shown.press(Qt::Key_2);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"410 Gone"_s);
}

void TestChoosePage::whoDoesNotKnowCompares()
{
    ShownWindow shown;
    shown.window.open({u"missing"_s, Task::Choose});
    shown.press(Qt::Key_0);
    const auto *table = shown.window.findChild<ui::CompareTable *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->columnCount(), 2);
}

void TestChoosePage::houseStyleDecides()
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

void TestChoosePage::beginsInTheMiddle()
{
    ShownWindow shown;
    shown.window.open({u"already-there"_s, Task::Choose});
    QCOMPARE(question(shown), u"already-there"_s);
    shown.window.open({u"no such question"_s, Task::Choose});
    QCOMPARE(question(shown), u"start"_s);
}

void TestChoosePage::isOpenedByALink()
{
    ShownWindow shown;
    shown.window.open({u"statuscat:choose"_s, Task::Open});
    QVERIFY(pane(shown)->isVisible());
    QCOMPARE(question(shown), u"start"_s);
}

void TestChoosePage::whichGoesFirst()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    const QList<ui::LinkButton *> links = pane(shown)->findChildren<ui::LinkButton *>();
    QCOMPARE(links.size(), 1);
    links.first()->click();
    QVERIFY(text(shown).contains("405 before 401, Webmachine: "_L1));
    QVERIFY(text(shown).contains("401 before 405, Google AIP: "_L1));
}

void TestChoosePage::lettersGoIntoTheSearchField()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.press(Qt::Key_G);
    QCOMPARE(shown.field->text(), u"g"_s);
}

void TestChoosePage::searchLeadsThere()
{
    ShownWindow shown;
    shown.type(u"which code for a failed login"_s);
    QCOMPARE(shown.list->model()->index(0, 0).data().toString(), u"Choose the code to return"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(question(shown), u"login-failed"_s);
}

STATUSCAT_TEST(TestChoosePage)
#include "tst_choosepage.moc"
