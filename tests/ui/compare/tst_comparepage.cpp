// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/paintedtext.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/compare/compareheader.h>
#include <ui/compare/comparepane.h>
#include <ui/compare/comparetable.h>
#include <ui/look/colors.h>
#include <ui/look/lengths.h>
#include <ui/picture/catview.h>
#include <ui/widgets/heading.h>

#include <QCheckBox>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Task = core::WindowRequest::Task;

/// Codes side by side, by the keys of the window.
class TestComparePage : public QObject
{
    Q_OBJECT

private slots:
    void offersTheSets();
    void ringIsAroundTheCurrentCell();
    void catLeavesTheSetsTheirRoom();
    void addsAndTakesOutByKey();
    void fiveAtMost();
    void isOpenedFromOutside_data();
    void isOpenedFromOutside();
    void refusesLinks_data();
    void refusesLinks();
    void columnsAreRemovedAndMoved();
    void cellsAreCopiedAndOpened();
    void tableIsCopied();
    void formsOfTheCopy();
    void foldsWhatIsAlike();
    void turnsWhereItIsNarrow();
    void scrollsSideways();
    void historyKeepsWhatWasCompared();
    void lettersGoIntoTheSearchField();
    void titleTellsTheCodes();

private:
    static ui::CompareTable *table(const ShownWindow &shown)
    {
        return shown.window.findChild<ui::CompareTable *>();
    }

    /// The codes of the columns.
    static QStringList columns(const ShownWindow &shown);

    static QString textOf(const ShownWindow &shown);
};

QStringList TestComparePage::columns(const ShownWindow &shown)
{
    QStringList codes;
    const QAbstractItemModel *model = table(shown)->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        codes << model->index(1, column).data(core::CodeRole).toString(); // below a label
    }
    return codes;
}

QString TestComparePage::textOf(const ShownWindow &shown)
{
    const QAbstractItemModel *model = table(shown)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            texts << model->index(row, column).data(Qt::AccessibleTextRole).toString();
        }
    }
    return texts.join(u'\n');
}

void TestComparePage::offersTheSets()
{
    ShownWindow shown;
    QVERIFY(!table(shown)); // made when it is wanted
    shown.press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(table(shown)->isVisible());
    QVERIFY(table(shown)->hasFocus());
    QCOMPARE(table(shown)->model()->rowCount(), embeddedCatalogue().confusables().size());
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Up);
    shown.press(Qt::Key_Return);
    QCOMPARE(columns(shown), (QStringList {u"401"_s, u"403"_s, u"404"_s, u"407"_s}));
    QVERIFY(textOf(shown).contains("401, If your answer is, "_L1));
}

/// While the table has the focus, and not by its ground alone.
void TestComparePage::ringIsAroundTheCurrentCell()
{
    ShownWindow shown;
    shown.press(Qt::Key_2, Qt::AltModifier);
    const auto hasRing = [&shown] {
        const ui::CompareTable *view = table(shown);
        const QRect cell = view->visualRect(view->currentIndex());
        const QPalette palette = view->palette();
        const QColor edge =
            view->viewport()->grab().toImage().pixelColor(cell.left() + 1, cell.center().y());
        return edge == ui::focusRing(palette, palette.color(QPalette::Base))
            || edge
            == ui::focusRing(palette, ui::selectionTint(palette, palette.color(QPalette::Base)));
    };
    QVERIFY(hasRing());
    shown.press(Qt::Key_Down);
    QVERIFY(hasRing());
    shown.press(Qt::Key_Return);
    QVERIFY(table(shown)->hasFocus());
    QVERIFY(hasRing());
    shown.field->setFocus();
    QVERIFY(!hasRing());
}

/// With a large font, too, the sets are what the page is for.
void TestComparePage::catLeavesTheSetsTheirRoom()
{
    ShownWindow shown;
    shown.press(Qt::Key_2, Qt::AltModifier);
    const auto *cat =
        table(shown)->window()->findChild<ui::ComparePane *>()->findChild<ui::CatView *>();
    QVERIFY(cat->isVisible());
    shown.window.resize(ShownWindow::wide.width(), 360);
    QVERIFY(waitUntil([cat] { return !cat->isVisible(); }));
    shown.window.resize(ShownWindow::wide);
    QVERIFY(waitUntil([cat] { return cat->isVisible(); }));
    shown.window.open({u"404,410"_s, Task::Compare});
    QVERIFY(!cat->isVisible());
}

void TestComparePage::addsAndTakesOutByKey()
{
    ShownWindow shown;
    shown.type(u"502"_s);
    shown.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(shown.message(), u"502 added: 1 codes"_s);
    shown.field->clear();
    shown.type(u"504"_s);
    shown.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(shown.message(), u"504 added: 2 codes"_s);
    QCOMPARE(shown.window.code(), 504); // the page stays
    shown.press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(columns(shown), (QStringList {u"502"_s, u"504"_s}));
    shown.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(shown.message(), u"502 taken out: 1 codes"_s);
    QCOMPARE(table(shown)->model()->rowCount(), embeddedCatalogue().confusables().size());
}

void TestComparePage::fiveAtMost()
{
    ShownWindow shown;
    shown.window.open({u"400 401 402 403 404 405"_s, Task::Compare});
    QCOMPARE(shown.window.windowTitle(), u"Compare 400, 401, 402, 403, 404 – Statuscat"_s);
    shown.window.goTo(410);
    shown.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(shown.message(), u"Five codes at most are compared"_s);
}

void TestComparePage::isOpenedFromOutside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Task>("task");
    QTest::newRow("link") << u"statuscat:compare/401,403"_s << Task::Open;
    QTest::newRow("link with slashes") << u"statuscat://compare/401,403/"_s << Task::Open;
    QTest::newRow("view") << u"401 403"_s << Task::Compare;
}

void TestComparePage::isOpenedFromOutside()
{
    QFETCH(QString, text);
    QFETCH(Task, task);
    ShownWindow shown;
    shown.window.open({text, task});
    QVERIFY(table(shown));
    QVERIFY(table(shown)->isVisible());
    QCOMPARE(columns(shown), (QStringList {u"401"_s, u"403"_s}));
}

void TestComparePage::refusesLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("one code") << u"statuscat:compare/401"_s;
    QTest::newRow("six codes") << u"statuscat:compare/400,401,402,403,404,405"_s;
    QTest::newRow("no codes") << u"statuscat:compare/"_s;
    QTest::newRow("long number") << u"statuscat:compare/4010,403"_s;
    QTest::newRow("something behind") << u"statuscat:compare/401,403?check=https://a.example"_s;
    QTest::newRow("page that there is not") << u"statuscat:nowhere"_s;
}

void TestComparePage::refusesLinks()
{
    QFETCH(QString, link);
    ShownWindow shown;
    shown.window.open({link, Task::Open});
    QVERIFY(shown.message().startsWith("Refused the link"_L1));
    QVERIFY(!table(shown));
}

void TestComparePage::columnsAreRemovedAndMoved()
{
    ShownWindow shown;
    shown.window.open({u"401,403,404"_s, Task::Compare});
    table(shown)->setCurrentIndex(table(shown)->model()->index(1, 0));
    shown.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(columns(shown), (QStringList {u"403"_s, u"401"_s, u"404"_s}));
    shown.press(Qt::Key_Delete); // the one that was moved
    QCOMPARE(columns(shown), (QStringList {u"403"_s, u"404"_s}));
    for (QToolButton *button : table(shown)->parentWidget()->findChildren<QToolButton *>()) {
        if (button->accessibleName() == "Remove 403 Forbidden"_L1) {
            button->click();
            break;
        }
    }
    QCOMPARE(table(shown)->model()->rowCount(), embeddedCatalogue().confusables().size());
}

void TestComparePage::cellsAreCopiedAndOpened()
{
    ShownWindow shown;
    shown.window.open({u"404,410"_s, Task::Compare});
    table(shown)->setCurrentIndex(table(shown)->model()->index(1, 1));
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(clipboardText().startsWith("Yes, it was here"_L1), qPrintable(clipboardText()));
    shown.press(Qt::Key_Return);
    QCOMPARE(shown.window.code(), 410);
    QVERIFY(!table(shown)->isVisible());
}

void TestComparePage::tableIsCopied()
{
    ShownWindow shown;
    shown.window.open({u"404,410"_s, Task::Compare});
    shown.field->setFocus();
    shown.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clipboardText().startsWith("|  | **404 Not Found** | **410 Gone** |"_L1));
}

void TestComparePage::formsOfTheCopy()
{
    ShownWindow shown;
    shown.window.open({u"404,410"_s, Task::Compare});
    const auto copy = [&shown](const QString &form) {
        const auto menus = shown.window.findChildren<QMenu *>();
        for (const QMenu *menu : menus) {
            const auto actions =
                menu->title().contains("Comparison"_L1) || menu->title().contains("Compa&rison"_L1)
                ? menu->actions()
                : QList<QAction *>();
            for (QAction *action : actions) {
                if (action->text().remove(u'&') == form) {
                    action->trigger();
                }
            }
        }
        return clipboardText();
    };
    QVERIFY(copy(u"Plain Text"_s).startsWith("404 Not Found   "_L1));
    QVERIFY(copy(u"JSON"_s).startsWith(u'{'));
    QVERIFY(copy(u"Markdown"_s).startsWith("|  | **404"_L1));
}

void TestComparePage::foldsWhatIsAlike()
{
    ShownWindow shown;
    shown.window.open({u"500,502,503"_s, Task::Compare});
    const int folded = table(shown)->model()->rowCount();
    QVERIFY(textOf(shown).contains("The same for all: "_L1));
    shown.window.findChild<QCheckBox *>()->click();
    QVERIFY(table(shown)->model()->rowCount() > folded);
    QVERIFY(!textOf(shown).contains("The same for all: "_L1));
}

void TestComparePage::turnsWhereItIsNarrow()
{
    ShownWindow shown;
    shown.window.open({u"401,403,404,407"_s, Task::Compare});
    QCOMPARE(table(shown)->model()->columnCount(), 4);
    shown.window.resize(480, 700);
    QVERIFY(waitUntil([&shown] { return table(shown)->model()->columnCount() == 1; }));
    QVERIFY(textOf(shown).contains("403, If your answer is, "_L1));
    QCOMPARE(table(shown)->horizontalScrollBar()->maximum(), 0);
}

/// A fifth column that has no room is scrolled to; header and labels stay where they are.
void TestComparePage::scrollsSideways()
{
    ShownWindow shown;
    shown.window.open({u"500,502,503,504,505"_s, Task::Compare});
    const ui::Lengths lengths(table(shown)->font());
    const int beside = shown.window.width() - table(shown)->width();
    shown.window.resize(beside + lengths.letters(4.4 * ui::CompareTable::narrowest), 780);
    QVERIFY(waitUntil([&shown] { return table(shown)->horizontalScrollBar()->maximum() > 0; }));
    QCOMPARE(table(shown)->model()->columnCount(), 5);
    const auto placeOf = [&shown](const QString &label) {
        for (const PaintedText &text : paintedTexts(*table(shown)->viewport())) {
            if (text.text.startsWith(label)) {
                return text.place;
            }
        }
        return QRect();
    };
    const QRect label = placeOf(u"In short"_s);
    QVERIFY(label.isValid());
    QScrollBar *bar = table(shown)->horizontalScrollBar();
    bar->setValue(bar->maximum());
    QCOMPARE(placeOf(u"In short"_s), label);
    const auto *header = table(shown)->parentWidget()->findChild<ui::CompareHeader *>();
    QCOMPARE(header->horizontalScrollBar()->maximum(), bar->maximum());
    QCOMPARE(header->horizontalScrollBar()->value(), bar->value());
}

void TestComparePage::historyKeepsWhatWasCompared()
{
    ShownWindow shown;
    shown.window.open({u"404,410"_s, Task::Compare});
    shown.window.open({u"401,403"_s, Task::Compare});
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(columns(shown), (QStringList {u"404"_s, u"410"_s}));
    shown.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(columns(shown), (QStringList {u"401"_s, u"403"_s}));
}

void TestComparePage::lettersGoIntoTheSearchField()
{
    ShownWindow shown;
    shown.window.open({u"404,410"_s, Task::Compare});
    QVERIFY(table(shown)->hasFocus());
    shown.press(Qt::Key_G);
    QCOMPARE(shown.field->text(), u"g"_s);
}

void TestComparePage::titleTellsTheCodes()
{
    ShownWindow shown;
    shown.window.open({u"404,410"_s, Task::Compare});
    QCOMPARE(shown.window.windowTitle(), u"Compare 404, 410 – Statuscat"_s);
    QCOMPARE(shown.action(u"page-compare"_s)->iconText(), u"Compare 2"_s);
    QVERIFY(
        table(shown)->parentWidget()->parentWidget()->findChild<ui::Heading *>()->text().startsWith(
            "Does the server know"_L1));
}

STATUSCAT_TEST(TestComparePage)
#include "tst_comparepage.moc"
