// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "learnfixture.h"
#include "support/cutwidgets.h"
#include "support/testmain.h"

#include <ui/learn/quizpicture.h>
#include <ui/widgets/answerrows.h>

#include <QAccessible>
#include <QCheckBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace learning;

/// Rounds of questions, by the keys of the window.
class TestLearnPage : public QObject
{
    Q_OBJECT

private slots:
    void isMadeWhenItIsWanted();
    void isOpenedByALink();
    void hasNoTab();
    void digitsAnswerAndEnterGoesOn();
    void arrowsAndEnterAnswer();
    void wrongAnswerIsExplained();
    void digitsNeverLeaveThePage();
    void missedOneComesOnceMore();
    void endTellsWhatWasMissed();
    void anotherRoundAtTheEnd();
    void doneGoesBack();
    void choicesComeAfterSpace();
    void answerOpensTheCode();
    void copiesNoAnswerBeforeItIsGiven();
    void pictureTellsNothing();
    void answersAreAListToScreenReaders();
    void lettersGoIntoTheSearchField();
    void listLeadsToItsCode();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestLearnPage::isMadeWhenItIsWanted()
{
    ShownWindow shown;
    QVERIFY(!pane(shown));
    shown.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(pane(shown) && pane(shown)->isVisible());
    QCOMPARE(shown.window.windowTitle(), u"Learn the codes – Statuscat"_s);
    QVERIFY(pane(shown)->findChild<ui::AnswerRows *>()->hasFocus());
}

void TestLearnPage::isOpenedByALink()
{
    ShownWindow shown;
    shown.window.open({u"statuscat:learn"_s, Task::Open});
    QVERIFY(pane(shown) && pane(shown)->isVisible());
}

void TestLearnPage::hasNoTab()
{
    ShownWindow shown;
    open(shown);
    int tabs = 0;
    for (const QAction *action : shown.window.findChildren<QAction *>()) {
        if (action->objectName().startsWith("page-"_L1)) {
            ++tabs;
            QVERIFY(!action->isChecked());
        }
    }
    QCOMPARE(tabs, 6);
    shown.press(Qt::Key_3, Qt::AltModifier); // another page, and back
    QVERIFY(!pane(shown)->isVisible());
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(pane(shown)->isVisible());
    QCOMPARE(pane(shown)->round().number(), 1);
}

void TestLearnPage::digitsAnswerAndEnterGoesOn()
{
    ShownWindow shown;
    open(shown);
    const QString asked = pane(shown)->question().card.id;
    shown.press(Qt::Key_9); // no answer
    QCOMPARE(verdict(shown), QString());
    answerRight(shown);
    QVERIFY2(verdict(shown).startsWith("Right: "_L1), qPrintable(verdict(shown)));
    QCOMPARE(focusedButton(shown), u"Next"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(pane(shown)->round().number(), 2);
    QVERIFY(pane(shown)->question().card.id != asked);
    QVERIFY(pane(shown)->findChild<ui::AnswerRows *>()->hasFocus());
    QCOMPARE(shown.field->text(), QString());
}

void TestLearnPage::arrowsAndEnterAnswer()
{
    ShownWindow shown;
    open(shown);
    for (qsizetype i = 0; i < pane(shown)->question().right; ++i) {
        shown.press(Qt::Key_Down);
    }
    shown.press(Qt::Key_Return);
    QVERIFY(verdict(shown).startsWith("Right: "_L1));
}

/// In words, with what decides for each choice.
void TestLearnPage::wrongAnswerIsExplained()
{
    ShownWindow shown;
    open(shown);
    answerWrong(shown);
    const learn::Question &question = pane(shown)->question();
    QVERIFY(verdict(shown).startsWith("Not right. The answer: "_L1));
    QVERIFY(explanation(shown).contains("(your answer)"_L1));
    for (const learn::Choice &choice : question.choices) {
        QVERIFY(explanation(shown).contains(QString(choice.why).remove(u'`')));
    }
}

/// A key that is pressed once too often leads nowhere else.
void TestLearnPage::digitsNeverLeaveThePage()
{
    ShownWindow shown;
    open(shown);
    answerWrong(shown);
    shown.press(Qt::Key_1);
    QCOMPARE(shown.field->text(), QString());
    QVERIFY(pane(shown)->isVisible());
}

void TestLearnPage::missedOneComesOnceMore()
{
    ShownWindow shown;
    open(shown);
    const QString missed = pane(shown)->question().card.id;
    answerWrong(shown);
    for (int i = 0; i < 3; ++i) {
        shown.press(Qt::Key_Return);
        if (i < 2) {
            answerRight(shown);
        }
    }
    QCOMPARE(pane(shown)->question().card.id, missed);
    QVERIFY(pane(shown)->round().isRepeat());
}

void TestLearnPage::endTellsWhatWasMissed()
{
    ShownWindow shown;
    open(shown);
    const learn::Question missed = pane(shown)->question();
    answerWrong(shown);
    shown.press(Qt::Key_Return);
    while (!pane(shown)->round().isOver()) {
        answerRight(shown);
        shown.press(Qt::Key_Return);
    }
    QCOMPARE(title(shown), u"9 of 10 right"_s);
    QVERIFY(explanation(shown).contains(QString(missed.choices.at(missed.right).why).remove(u'`')));
    QCOMPARE(focusedButton(shown), u"Another Round"_s);
}

void TestLearnPage::anotherRoundAtTheEnd()
{
    ShownWindow shown;
    open(shown);
    while (!pane(shown)->round().isOver()) {
        answerRight(shown);
        shown.press(Qt::Key_Return);
    }
    QCOMPARE(title(shown), u"10 of 10 right"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(pane(shown)->round().number(), 1);
    QCOMPARE(pane(shown)->round().size(), 10);
}

void TestLearnPage::doneGoesBack()
{
    ShownWindow shown;
    open(shown);
    while (!pane(shown)->round().isOver()) {
        answerRight(shown);
        shown.press(Qt::Key_Return);
    }
    shown.press(Qt::Key_Tab);
    QCOMPARE(focusedButton(shown), u"Done"_s);
    shown.press(Qt::Key_Return);
    QVERIFY(!pane(shown)->isVisible());
    QCOMPARE(shown.window.code(), 404);
}

void TestLearnPage::choicesComeAfterSpace()
{
    ShownWindow shown;
    open(shown);
    auto *hide = pane(shown)->findChild<QCheckBox *>();
    auto *rows = pane(shown)->findChild<ui::AnswerRows *>();
    hide->click();
    QVERIFY(!rows->isVisible());
    shown.press(Qt::Key_1); // nothing to answer yet
    QCOMPARE(verdict(shown), QString());
    pane(shown)->focusAnswers();
    shown.press(Qt::Key_Space);
    QVERIFY(rows->isVisible() && rows->hasFocus());
    answerRight(shown);
    shown.press(Qt::Key_Return);
    QVERIFY(!rows->isVisible()); // the next one, too
    QCOMPARE(focusedButton(shown), u"Show the Choices"_s);
    QVERIFY(shown.settings.value(ui::Settings::Key::LearnHidden).toBool());
}

void TestLearnPage::answerOpensTheCode()
{
    ShownWindow shown;
    open(shown);
    const int code = pane(shown)->question().card.code;
    answerRight(shown);
    shown.press(Qt::Key_Tab);
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window.code(), code);
    QVERIFY(!pane(shown)->isVisible());
}

void TestLearnPage::copiesNoAnswerBeforeItIsGiven()
{
    ShownWindow shown;
    open(shown);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(shown.message(), u"There is no answer yet, so nothing was copied"_s);
    QCOMPARE(clipboardText(), QString());
    answerRight(shown);
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), embeddedCatalogue().title(pane(shown)->question().card.code));
}

/// Neither to who sees it nor to who hears its description.
void TestLearnPage::pictureTellsNothing()
{
    ShownWindow shown;
    open(shown);
    while (pane(shown)->question().picture.isEmpty()) {
        answerRight(shown);
        shown.press(Qt::Key_Return);
    }
    auto *picture = pane(shown)->findChild<ui::QuizPicture *>();
    QVERIFY(picture->isVisible());
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(picture);
    QCOMPARE(spoken->role(), QAccessible::Graphic);
    QVERIFY(spoken->text(QAccessible::Name).size() > 20);
    const QString number = core::codeText(pane(shown)->question().card.code);
    QVERIFY(!picture->accessibleName().contains(number));
    QVERIFY(!picture->toolTip().contains(number));
    QVERIFY(!shown.window.windowTitle().contains(number));
}

void TestLearnPage::answersAreAListToScreenReaders()
{
    ShownWindow shown;
    open(shown);
    auto *rows = pane(shown)->findChild<ui::AnswerRows *>();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(rows);
    QCOMPARE(list->role(), QAccessible::List);
    const QString name = list->text(QAccessible::Name);
    QVERIFY2(name.startsWith(title(shown) + u' '), qPrintable(name));
    QVERIFY(name.endsWith(pane(shown)->question().picture));
    QVERIFY(!pane(shown)->question().picture.isEmpty());
    QCOMPARE(list->childCount(), pane(shown)->question().choices.size());
    QVERIFY(list->child(0)->text(QAccessible::Name).startsWith("1, "_L1));
}

void TestLearnPage::lettersGoIntoTheSearchField()
{
    ShownWindow shown;
    open(shown);
    shown.press(Qt::Key_G);
    QCOMPARE(shown.field->text(), u"g"_s);
}

/// It shows what was found, and Enter copies nothing that is not in sight.
void TestLearnPage::listLeadsToItsCode()
{
    ShownWindow shown;
    open(shown);
    shown.list->setFocus();
    QCOMPARE(shown.selected(), 404);
    QVERIFY(shown.list->hasFocus());
    QVERIFY(pane(shown)->isVisible());
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), QString());
    QCOMPARE(shown.window.windowTitle(), u"404 Not Found – Statuscat"_s);
    QVERIFY(shown.detail->isVisible());
    QCOMPARE(shown.detail->code(), 404);
    QCOMPARE(clipboardText(), QString());
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"404"_s);
    open(shown);
    shown.list->setFocus();
    shown.type(u"4"_s);
    QCOMPARE(shown.detail->code(), 400);
    QCOMPARE(shown.selected(), 400);
}

void TestLearnPage::nothingIsCutOff_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<QSize>("size");
    for (const int points : {8, 10, 24}) {
        for (const QSize size : {QSize(640, 900), QSize(1180, 780), QSize(2000, 1100)}) {
            QTest::addRow("%d pt, %d wide", points, size.width()) << points << size;
        }
    }
}

/// Of a question of each kind, before and after the answer.
void TestLearnPage::nothingIsCutOff()
{
    QFETCH(int, points);
    QFETCH(QSize, size);
    ShownWindow shown;
    open(shown);
    shown.window.resize(size);
    QFont font = pane(shown)->font();
    font.setPointSize(points);
    pane(shown)->setFont(font);
    const QList<learn::Card> cards {
        {.id = u"picture-403"_s, .kind = learn::Kind::Picture, .code = 403},
        {.id = u"meaning-413"_s, .kind = learn::Kind::Meaning, .code = 413},
        {.id = u"set-access-403"_s, .kind = learn::Kind::Situation, .code = 403},
        {.id = u"message-order-timed-out"_s, .kind = learn::Kind::Message, .code = 504}};
    for (const learn::Card &card : cards) {
        pane(shown)->beginWith({card}, today, 1);
        const auto isWhole = [&shown] {
            return cutWidgets(*pane(shown)).isEmpty()
                && pane(shown)->widget()->width() <= pane(shown)->viewport()->width();
        };
        QVERIFY2(waitUntil(isWhole),
                 qPrintable(card.id + ": "_L1 + cutWidgets(*pane(shown)).join(u", ")));
        answerWrong(shown);
        QVERIFY2(waitUntil(isWhole),
                 qPrintable(card.id + ": "_L1 + cutWidgets(*pane(shown)).join(u", ")));
    }
}

STATUSCAT_TEST(TestLearnPage)
#include "tst_learnpage.moc"
