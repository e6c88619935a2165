// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/settingsfile.h"
#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/list/filterrow.h>
#include <ui/look/lengths.h>
#include <ui/pagebar.h>
#include <ui/pages.h>

using namespace Qt::StringLiterals;

/// The list in a narrow window, and where the user hides it: a drawer above the page.
class TestDrawer : public QObject
{
    Q_OBJECT

private slots:
    void opensAndCloses_data();
    void opensAndCloses();
    void pushesThePage();
    void isAsHighAsItsRows();
    void filtersStepBackForTheSearch();
    void keepsTheFocus();
    void isHiddenInAWideWindow();
    void escapeClosesItBeforeAllElse();
    void otherPageClosesIt();
};

namespace {

/// A window of @p letters average letters, with nothing typed.
void makeNarrow(ShownWindow &shown, int letters = 80)
{
    shown.window.resize(ui::Lengths(shown.window.font()).letters(letters), 700);
    WAIT_VERIFY(!shown.list->isVisible());
}

QRect placeOf(const ShownWindow &shown, const QWidget *widget)
{
    return {widget->mapTo(&shown.window, QPoint()), widget->size()};
}

} // namespace

void TestDrawer::opensAndCloses_data()
{
    QTest::addColumn<Qt::Key>("opening");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Qt::Key>("closing"); // Key_unknown is a click on a row
    const auto rows = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::addRow("%s, Escape", name) << key << modifiers << Qt::Key_Escape;
        QTest::addRow("%s, Enter", name) << key << modifiers << Qt::Key_Return;
        QTest::addRow("%s, a click", name) << key << modifiers << Qt::Key_unknown;
    };
    rows("a letter", Qt::Key_4, Qt::NoModifier);
    rows("Down", Qt::Key_Down, Qt::NoModifier);
    rows("a filter", Qt::Key_4, Qt::ControlModifier);
    rows("F9", Qt::Key_F9, Qt::NoModifier);
}

void TestDrawer::opensAndCloses()
{
    QFETCH(Qt::Key, opening);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(Qt::Key, closing);
    ShownWindow shown;
    makeNarrow(shown);
    shown.press(opening, modifiers);
    QVERIFY(shown.list->isVisible());
    QVERIFY(shown.action(u"list"_s)->isChecked());
    QVERIFY(shown.field->hasFocus());
    if (closing == Qt::Key_unknown) {
        QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {},
                          shown.list->visualRect(shown.list->currentIndex()).center());
    } else {
        shown.press(closing);
    }
    QVERIFY(!shown.list->isVisible());
    QVERIFY(!shown.action(u"list"_s)->isChecked());
    QVERIFY(shown.field->hasFocus());
    QVERIFY(shown.detail->isVisible());
}

void TestDrawer::pushesThePage()
{
    ShownWindow shown;
    makeNarrow(shown);
    const auto *bar = shown.window.findChild<ui::PageBar *>();
    const auto *pages = shown.window.findChild<ui::Pages *>();
    QVERIFY(placeOf(shown, bar).top() > placeOf(shown, shown.field).bottom());
    shown.type(u"timeout"_s);
    WAIT_VERIFY(placeOf(shown, shown.list).top() > placeOf(shown, bar).bottom());
    WAIT_VERIFY(placeOf(shown, pages).top() > placeOf(shown, shown.list).bottom());
    QVERIFY(placeOf(shown, pages).top() - placeOf(shown, bar).bottom() - 1
            <= shown.window.height() * 2 / 5);
    shown.window.resize(ShownWindow::wide);
    WAIT_VERIFY(placeOf(shown, pages).left() > placeOf(shown, shown.list).right());
    QVERIFY(placeOf(shown, bar).top() < placeOf(shown, shown.list).top());
}

void TestDrawer::isAsHighAsItsRows()
{
    ShownWindow shown;
    makeNarrow(shown);
    shown.type(u"418"_s);
    WAIT_COMPARE(shown.list->height(), shown.list->contentHeight());
    shown.press(Qt::Key_Backspace);
    shown.press(Qt::Key_Backspace);
    WAIT_VERIFY(shown.list->height() < shown.list->contentHeight());
}

void TestDrawer::filtersStepBackForTheSearch()
{
    ShownWindow shown;
    makeNarrow(shown);
    const auto *filters = shown.window.findChild<ui::FilterRow *>();
    shown.press(Qt::Key_F9);
    QVERIFY(filters->isVisible());
    shown.type(u"4"_s);
    QVERIFY(!filters->isVisible());
    shown.press(Qt::Key_Backspace);
    QVERIFY(filters->isVisible());
    shown.window.resize(ShownWindow::wide);
    shown.type(u"4"_s);
    WAIT_VERIFY(filters->isVisible());
}

void TestDrawer::keepsTheFocus()
{
    ShownWindow shown;
    shown.type(u"40"_s);
    makeNarrow(shown);
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(shown.field->text(), u"40"_s);
    shown.press(Qt::Key_F9);
    shown.list->setFocus();
    shown.press(Qt::Key_Escape);
    QVERIFY(shown.field->hasFocus());
    shown.press(Qt::Key_F9);
    shown.list->setFocus();
    shown.window.resize(ShownWindow::wide);
    WAIT_VERIFY(shown.list->hasFocus());
}

void TestDrawer::isHiddenInAWideWindow()
{
    const SettingsFile file;
    {
        ShownWindow shown(file.path());
        QVERIFY(shown.list->isVisible());
        shown.press(Qt::Key_F9);
        QVERIFY(!shown.list->isVisible());
        QVERIFY(shown.field->hasFocus());
        shown.type(u"503"_s);
        QVERIFY(shown.list->isVisible());
        QCOMPARE(shown.window.code(), 503);
        QVERIFY(shown.window.close());
    }
    ShownWindow shown(file.path());
    QVERIFY(!shown.list->isVisible());
    shown.window.resize(ShownWindow::wide);
    shown.press(Qt::Key_F9);
    const auto *pages = shown.window.findChild<ui::Pages *>();
    WAIT_VERIFY(placeOf(shown, pages).left() > placeOf(shown, shown.list).right());
}

void TestDrawer::escapeClosesItBeforeAllElse()
{
    ShownWindow shown;
    makeNarrow(shown);
    shown.type(u"410"_s);
    QAction *cancel = shown.action(u"cancel-check"_s);
    cancel->disconnect(SIGNAL(triggered(bool)));
    cancel->setEnabled(true); // as while a check is under way
    int cancelled = 0;
    connect(cancel, &QAction::triggered, this, [&] { ++cancelled; });
    shown.press(Qt::Key_Escape);
    QVERIFY(!shown.list->isVisible());
    QCOMPARE(cancelled, 0);
    shown.press(Qt::Key_Escape);
    QCOMPARE(cancelled, 1);
    QCOMPARE(shown.field->text(), u"410"_s);
    cancel->setEnabled(false);
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.field->text(), QString());
}

void TestDrawer::otherPageClosesIt()
{
    ShownWindow shown;
    makeNarrow(shown);
    shown.type(u"401 vs 403"_s);
    QVERIFY(shown.list->isVisible());
    shown.press(Qt::Key_Return);
    WAIT_COMPARE(shown.window.windowTitle(), u"Compare 401, 403 – Statuscat"_s);
    QVERIFY(!shown.list->isVisible());
}

STATUSCAT_TEST(TestDrawer)
#include "tst_drawer.moc"
