// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choosefixture.h"
#include "support/settingsfile.h"
#include "support/testmain.h"

#include <ui/choose/answerlist.h>
#include <ui/choose/endpart.h>
#include <ui/choose/ruledoutcard.h>
#include <ui/compare/comparetable.h>
#include <ui/picture/catview.h>
#include <ui/widgets/copyablecode.h>
#include <ui/widgets/copyrow.h>
#include <ui/widgets/linkbutton.h>

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using Task = core::WindowRequest::Task;

/// The way from a situation to a code, by the keys of the window.
class TestChoosePage : public QObject, private ChooseFixture
{
    Q_OBJECT

private slots:
    void digitsAnswer();
    void arrowsAndEnterAnswer();
    void sixKeysAtMostBetween400And422();
    void namesSomeOfManyRuledOut();
    void catWaitsAtTheFirstQuestion();
    void goesBackByKey();
    void everyAnswerIsChangedByKey();
    void escapeLeadsToTheField();
    void historyStepsBack();
    void endTellsWhyAndWhatIsClose();
    void closeCodeIsOpened();
    void endOffersWhatIsDoneWithACode();
    void endOpensTheCode();
    void endCopiesTheCode();
    void lettersGoIntoTheSearchField();
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
    auto *card = pane(shown)->findChild<ui::RuledOutCard *>();
    QVERIFY(!card->isVisible());
    shown.press(Qt::Key_3);
    QVERIFY(card->isVisible());
    QStringList texts;
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        texts << label->text();
    }
    QVERIFY2(texts.filter(QRegularExpression(u"^[0-9]+ codes: 201, .*, …$"_s)).size() == 1,
             qPrintable(texts.join(u'|')));
    QVERIFY(texts.contains(u"Ruled out so far"_s));
    QVERIFY(texts.filter(u"It cannot be done as it is"_s).size() == 1);
}

void TestChoosePage::catWaitsAtTheFirstQuestion()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    auto *cat = pane(shown)->findChild<ui::CatView *>();
    QVERIFY(cat->isVisible());
    QVERIFY(!cat->accessibleName().isEmpty() || !cat->accessibleDescription().isEmpty());
    shown.press(Qt::Key_3);
    QVERIFY(!cat->isVisible());
    shown.press(Qt::Key_Backspace);
    QVERIFY(cat->isVisible());
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

/// The answers given stand before those to give, so that Shift+Tab leads to them.
void TestChoosePage::everyAnswerIsChangedByKey()
{
    for (int place = 0; place < 3; ++place) {
        ShownWindow shown;
        shown.press(Qt::Key_N, Qt::ControlModifier);
        QStringList asked;
        for (const Qt::Key key : {Qt::Key_3, Qt::Key_2, Qt::Key_1}) {
            asked << question(shown);
            shown.press(key);
        }
        for (int i = 3; i > place; --i) {
            shown.press(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        auto *link = qobject_cast<ui::LinkButton *>(QApplication::focusWidget());
        QVERIFY(link);
        QVERIFY(link->accessibleName().startsWith("Change: "_L1));
        shown.press(Qt::Key_Return);
        QCOMPARE(question(shown), asked.at(place));
        QVERIFY(pane(shown)->findChild<ui::AnswerList *>()->hasFocus());
    }
}

void TestChoosePage::escapeLeadsToTheField()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.press(Qt::Key_3);
    shown.press(Qt::Key_Escape);
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(question(shown), u"request"_s);
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
    QVERIFY(text(shown).startsWith("A right login can help."_L1));
    QVERIFY(text(shown).contains("Required headers\nWWW-Authenticate"_L1));
    QVERIFY(text(shown).contains("422 RealWorld\nIts Express version"_L1)); // what others defend
    const auto *close = pane(shown)->findChild<ui::EndPart *>()->findChild<ui::AnswerRows *>();
    QCOMPARE(close->model()->rowCount(), 3);
    QVERIFY(close->model()
                ->index(1, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith("The login is right"_L1));
}

void TestChoosePage::closeCodeIsOpened()
{
    ShownWindow shown;
    shown.window.open({u"missing"_s, Task::Choose});
    shown.press(Qt::Key_1);
    QCOMPARE(code(shown), 404);
    auto *close = pane(shown)->findChild<ui::EndPart *>()->findChild<ui::AnswerRows *>();
    close->setFocus();
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window.code(), 410);
}

/// The end offers what is done with a code, in the user's language.
void TestChoosePage::endOffersWhatIsDoneWithACode()
{
    ShownWindow shown;
    shown.settings.setValue(ui::Settings::Key::Ecosystems, QStringList {u"go"_s});
    shown.window.open({u"missing"_s, Task::Choose});
    shown.press(Qt::Key_2);
    const auto *end = pane(shown)->findChild<ui::EndPart *>();
    auto *constant = end->findChild<ui::CopyRow *>();
    constant->click();
    QCOMPARE(clipboardText(), u"http.StatusGone"_s);
    const auto *snippet = end->findChild<ui::CopyableCode *>();
    snippet->findChild<ui::LinkButton *>()->click();
    QVERIFY2(clipboardText().contains("http.StatusGone"_L1)
                 && clipboardText() != u"http.StatusGone"_s,
             qPrintable(clipboardText()));
    button(shown, u"Copy"_s)->click();
    QCOMPARE(clipboardText(), u"410 Gone"_s);
    button(shown, u"Compare"_s)->click();
    const auto *table = shown.window.findChild<ui::CompareTable *>();
    QVERIFY(table && table->isVisible());
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(code(shown), 410);
    button(shown, u"Answer 410 Here"_s)->click();
    QVERIFY(!pane(shown)->isVisible());
    const QList<QLineEdit *> fields = shown.window.findChildren<QLineEdit *>();
    QVERIFY(std::any_of(fields.cbegin(), fields.cend(), [](const QLineEdit *field) {
        return field->isVisible() && field->text() == u"410"_s;
    }));
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

void TestChoosePage::lettersGoIntoTheSearchField()
{
    ShownWindow shown;
    shown.press(Qt::Key_N, Qt::ControlModifier);
    shown.press(Qt::Key_G);
    QCOMPARE(shown.field->text(), u"g"_s);
}

STATUSCAT_TEST(TestChoosePage)
#include "tst_choosepage.moc"
