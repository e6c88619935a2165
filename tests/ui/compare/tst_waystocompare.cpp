// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <core/statusroles.h>
#include <ui/article/confusedlist.h>
#include <ui/barbutton.h>
#include <ui/compare/codefield.h>
#include <ui/compare/comparetable.h>
#include <ui/list/galleryview.h>
#include <ui/widgets/draggedcodes.h>
#include <ui/widgets/keybutton.h>

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;
using Task = core::WindowRequest::Task;

/// How codes come to stand side by side, and leave again.
class TestWaysToCompare : public QObject
{
    Q_OBJECT

private slots:
    void rowsSelectedByKey_data();
    void rowsSelectedByKey();
    void rowsSelectedByClick();
    void capitalLetterSelectsOneRow();
    void rowsHaveItInTheirMenu();
    void rowOfTheConfusedIsAdded();
    void articleLeadsThere_data();
    void articleLeadsThere();
    void searchLeadsThere();
    void searchOffersTheSetOfTheBestCode();
    void fieldTakesNumberOrName_data();
    void fieldTakesNumberOrName();
    void fieldIsOffAtFive();
    void rowsCarryTheirCodes();
    void rowsAreDragged();
    void rowIsDroppedOntoTabAndPage();
    void lineIsRemovedAndMovedWhereItIsTurned();

private:
    static ui::CompareTable *table(const ShownWindow &shown)
    {
        return shown.window.findChild<ui::CompareTable *>();
    }

    static QString title(const ShownWindow &shown)
    {
        return shown.window.windowTitle().section(u" – "_s, 0, 0);
    }

    static QRect rowOf(const ShownWindow &shown, int code);

    /// Rows that are confused with @p code, on its page, which is shown.
    static ui::ConfusedList *confused(ShownWindow &shown, int code);

    /// Drops @p codes at @p place in the window; whether they were taken.
    static bool drop(ShownWindow &shown, const QList<int> &codes, const QPoint &place);
};

QRect TestWaysToCompare::rowOf(const ShownWindow &shown, int code)
{
    const QAbstractItemModel *model = shown.list->model();
    const QModelIndexList found = model->match(model->index(0, 0), core::CodeRole, code, 1,
                                               Qt::MatchExactly | Qt::MatchRecursive);
    shown.list->scrollTo(found.value(0));
    return shown.list->visualRect(found.value(0));
}

ui::ConfusedList *TestWaysToCompare::confused(ShownWindow &shown, int code)
{
    shown.window.goTo(code);
    shown.detail->complete();
    ui::ConfusedList *rows = nullptr;
    return waitUntil([&] {
        const auto lists = shown.detail->findChildren<ui::ConfusedList *>();
        for (ui::ConfusedList *list : lists) {
            const QAbstractItemModel *model = list->model();
            const bool isOfCode = !model->match(model->index(0, 0), core::CodeRole, code).isEmpty();
            if (list->isVisible() && isOfCode) { // not those of the code before
                rows = list;
            }
        }
        return rows != nullptr;
    })
        ? rows
        : nullptr;
}

bool TestWaysToCompare::drop(ShownWindow &shown, const QList<int> &codes, const QPoint &place)
{
    QMimeData carried;
    ui::carryCodes(&carried, codes);
    QDragEnterEvent enter(place, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &enter);
    QDropEvent drop(place, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &drop);
    return enter.isAccepted() && drop.isAccepted();
}

void TestWaysToCompare::rowsSelectedByKey_data()
{
    QTest::addColumn<bool>("isListFocused");
    QTest::newRow("in the list") << true;
    QTest::newRow("in the field above it") << false;
}

void TestWaysToCompare::rowsSelectedByKey()
{
    QFETCH(bool, isListFocused);
    ShownWindow shown;
    shown.window.goTo(403);
    (isListFocused ? static_cast<QWidget *>(shown.list) : shown.field)->setFocus();
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shown.list->selectedCodes(), (QList<int> {403, 404}));
    QCOMPARE(shown.window.code(), 404); // the page follows the row that the keys are at
    shown.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(title(shown), u"Compare 403, 404"_s);
    QVERIFY(table(shown)->isVisible());
}

void TestWaysToCompare::rowsSelectedByClick()
{
    ShownWindow shown;
    shown.window.goTo(401);
    for (const int code : {403, 407}) {
        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          rowOf(shown, code).center());
    }
    QCOMPARE(shown.list->selectedCodes(), (QList<int> {401, 403, 407}));
    shown.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(title(shown), u"Compare 401, 403, 407"_s);
    shown.press(Qt::Key_1, Qt::AltModifier);
    shown.list->setFocus();
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.list->selectedCodes().size(), 1);
}

/// Shift is held for a capital, too.
void TestWaysToCompare::capitalLetterSelectsOneRow()
{
    ShownWindow shown;
    QTest::keyClick(shown.field, 'G', Qt::ShiftModifier);
    QTest::keyClick(shown.field, 'O', Qt::ShiftModifier);
    QTest::keyClick(shown.field, 'N', Qt::ShiftModifier);
    QTest::keyClick(shown.field, 'E', Qt::ShiftModifier);
    QCOMPARE(shown.list->selectedCodes(), QList<int> {410});
}

void TestWaysToCompare::rowsHaveItInTheirMenu()
{
    ShownWindow shown;
    QVERIFY(shown.list->actions().contains(shown.action(u"compare"_s)));
    QVERIFY(shown.gallery->actions().contains(shown.action(u"compare"_s)));
}

void TestWaysToCompare::rowOfTheConfusedIsAdded()
{
    ShownWindow shown;
    ui::ConfusedList *rows = confused(shown, 410);
    QVERIFY(rows);
    const QModelIndex row = rows->model()->index(0, 0);
    const int code = row.data(core::CodeRole).toInt();
    rows->setFocus();
    rows->setCurrentIndex(row);
    shown.press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(shown.message(), u"%1 added: 1 codes"_s.arg(code));
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      rows->visualRect(rows->model()->index(1, 0)).center());
    QVERIFY2(shown.message().endsWith(" added: 2 codes"_L1), qPrintable(shown.message()));
    QCOMPARE(shown.window.code(), 410); // the page stays
}

void TestWaysToCompare::articleLeadsThere_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("compared");
    QTest::newRow("whole set") << 410 << u"Compare these 2"_s << u"Compare 404, 410"_s;
    QTest::newRow("neighbors in a long set")
        << 524 << u"Compare 5 of 8"_s << u"Compare 522, 523, 524, 525, 526"_s;
}

void TestWaysToCompare::articleLeadsThere()
{
    QFETCH(int, code);
    QFETCH(QString, button);
    ShownWindow shown;
    shown.window.resize(1700, 780); // room for five columns
    shown.window.goTo(code);
    ui::KeyButton *shownButton = nullptr;
    QVERIFY(waitUntil([&] {
        for (ui::KeyButton *candidate : shown.detail->findChildren<ui::KeyButton *>()) {
            if (candidate->text() == button && !candidate->isHidden()) {
                shownButton = candidate;
            }
        }
        return shownButton != nullptr;
    }));
    shownButton->click();
    QTEST(title(shown), "compared");
}

void TestWaysToCompare::searchLeadsThere()
{
    ShownWindow shown;
    shown.type(u"401 vs 403"_s);
    QCOMPARE(shown.list->model()->index(0, 0).data().toString(), u"Compare 401, 403"_s);
    shown.press(Qt::Key_Return);
    QVERIFY(table(shown)->isVisible());
    QCOMPARE(title(shown), u"Compare 401, 403"_s);
}

void TestWaysToCompare::searchOffersTheSetOfTheBestCode()
{
    ShownWindow shown;
    shown.type(u"gone"_s);
    const QAbstractItemModel *model = shown.list->model();
    const QModelIndex steps = model->index(model->rowCount() - 1, 0);
    QCOMPARE(model->index(0, 0, steps).data().toString(), u"Compare 404, 410"_s);
    QCOMPARE(shown.selected(), 410); // the code is what is meant
}

void TestWaysToCompare::fieldTakesNumberOrName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("compared");
    QTest::newRow("number") << u"407"_s << u"Compare 401, 403, 407"_s;
    QTest::newRow("name") << u"gone"_s << u"Compare 401, 403, 410"_s;
    QTest::newRow("one that is there") << u"401"_s << u"Compare 401, 403"_s;
    QTest::newRow("nothing that there is") << u"xyzzy"_s << u"Compare 401, 403"_s;
}

void TestWaysToCompare::fieldTakesNumberOrName()
{
    QFETCH(QString, typed);
    ShownWindow shown;
    shown.window.open({u"401,403"_s, Task::Compare});
    auto *field = shown.window.findChild<ui::CodeField *>();
    field->setFocus();
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    QTEST(title(shown), "compared");
    QVERIFY(field->hasFocus());
}

void TestWaysToCompare::fieldIsOffAtFive()
{
    ShownWindow shown;
    shown.window.open({u"400,401,403,404,405"_s, Task::Compare});
    QVERIFY(!shown.window.findChild<ui::CodeField *>()->isEnabled());
    shown.window.open({u"400,401"_s, Task::Compare});
    QVERIFY(shown.window.findChild<ui::CodeField *>()->isEnabled());
}

void TestWaysToCompare::rowsCarryTheirCodes()
{
    QMimeData carried;
    ui::carryCodes(&carried, {0, 404});
    QCOMPARE(ui::carriedCodes(carried), (QList<int> {0, 404}));
    QMimeData foreign;
    foreign.setText(u"404"_s);
    QVERIFY(ui::carriedCodes(foreign).isEmpty());
}

/// A row of the list, a picture of the gallery and a row of the confused, by mouse.
void TestWaysToCompare::rowsAreDragged()
{
    if (QGuiApplication::platformName() != "offscreen"_L1) {
        QSKIP("a real drag ends only with a real mouse");
    }
    ShownWindow shown;
    const auto drag = [](QAbstractItemView *view, const QRect &row) {
        const QPoint from = row.center();
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), from + QPoint(QApplication::startDragDistance(), 0));
        QTest::mouseMove(view->viewport(), from + QPoint(3 * QApplication::startDragDistance(), 0));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton);
        const auto drags = view->findChildren<QDrag *>(); // until the event loop deletes them
        return drags.isEmpty() ? QList<int>() : ui::carriedCodes(*drags.constLast()->mimeData());
    };
    QCOMPARE(drag(shown.list, rowOf(shown, 405)), QList<int> {405});
    ui::ConfusedList *rows = confused(shown, 410);
    QVERIFY(rows);
    const QModelIndex row = rows->model()->index(0, 0);
    QCOMPARE(drag(rows, rows->visualRect(row)), QList<int> {row.data(core::CodeRole).toInt()});
    QCOMPARE(shown.window.code(), 410); // dragged, not opened
}

void TestWaysToCompare::rowIsDroppedOntoTabAndPage()
{
    ShownWindow shown;
    const auto tabs = shown.window.findChildren<ui::PageTab *>();
    const auto tab = std::find_if(tabs.cbegin(), tabs.cend(), [](const ui::PageTab *one) {
        return one->defaultAction()->objectName() == "page-compare"_L1;
    });
    QVERIFY(tab != tabs.cend());
    const QPoint onTab = (*tab)->mapTo(&shown.window, (*tab)->rect().center());
    const QPoint onPage =
        shown.detail->mapTo(&shown.window, shown.detail->rect().center()); // of a code
    QVERIFY(!drop(shown, {404}, onPage));
    QVERIFY(drop(shown, {404, 410}, onTab));
    QCOMPARE(shown.message(), u"404, 410 added: 2 codes"_s);
    shown.press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(drop(shown, {403}, onPage));
    QCOMPARE(title(shown), u"Compare 404, 410, 403"_s);
}

void TestWaysToCompare::lineIsRemovedAndMovedWhereItIsTurned()
{
    ShownWindow shown;
    shown.window.open({u"401,403,404"_s, Task::Compare});
    shown.window.resize(480, 700);
    QVERIFY(waitUntil([&shown] { return table(shown)->model()->columnCount() == 1; }));
    table(shown)->setFocus();
    table(shown)->setCurrentIndex(table(shown)->model()->index(1, 0));
    shown.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(title(shown), u"Compare 403, 401, 404"_s);
    shown.press(Qt::Key_Delete);
    QCOMPARE(title(shown), u"Compare 403, 404"_s);
}

STATUSCAT_TEST(TestWaysToCompare)
#include "tst_waystocompare.moc"
