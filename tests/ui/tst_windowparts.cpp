// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/testmain.h"

#include <ui/look/lengths.h>
#include <ui/pagebar.h>
#include <ui/pages.h>
#include <ui/statusbar.h>

using namespace Qt::StringLiterals;

/// Going from part to part of the window by key, and which parts a low window has.
class TestWindowParts : public QObject
{
    Q_OBJECT

private slots:
    void keyGoesRound_data();
    void keyGoesRound();
    void lettersGoToTheFieldFromEverywhere();
    void lowWindowLeavesTheRoomToThePage();
    void lowWindowKeepsItsMargins();
    void lowWindowSaysHowThingsEnded();
};

namespace {

/// Which part has the focus.
QString part(const ShownWindow &shown)
{
    const QWidget *focus = shown.window.focusWidget();
    const auto isIn = [focus](const QWidget *widget) {
        return widget == focus || widget->isAncestorOf(focus);
    };
    return isIn(shown.field)                              ? u"field"_s
        : isIn(shown.list)                                ? u"list"_s
        : isIn(shown.window.findChild<ui::PageBar *>())   ? u"bar"_s
        : isIn(shown.window.findChild<ui::Pages *>())     ? u"page"_s
        : isIn(shown.window.findChild<ui::StatusBar *>()) ? u"status"_s
                                                          : QString();
}

void makeLow(ShownWindow &shown)
{
    shown.window.resize(ShownWindow::wide.width(), 20 * ui::Lengths(shown.window.font()).line);
    WAIT_VERIFY(!shown.window.findChild<ui::PageBar *>()->isVisible());
}

} // namespace

void TestWindowParts::keyGoesRound_data()
{
    QTest::addColumn<QString>("shownPage");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a code") << u"code"_s << ShownWindow::wide;
    QTest::newRow("a code, narrow") << u"code"_s << QSize(500, 780);
    QTest::newRow("a code, low") << u"code"_s << QSize(1180, 300);
    QTest::newRow("check") << u"check"_s << ShownWindow::wide;
    QTest::newRow("check, narrow and low") << u"check"_s << QSize(500, 300);
}

void TestWindowParts::keyGoesRound()
{
    QFETCH(QString, shownPage);
    QFETCH(QSize, size);
    ShownWindow shown;
    shown.window.resize(size);
    if (shownPage == "check"_L1) {
        shown.press(Qt::Key_4, Qt::AltModifier);
        shown.field->setFocus();
    }
    const QStringList order {u"list"_s, u"bar"_s, u"page"_s, u"status"_s, u"field"_s};
    for (const QString &next : order) {
        shown.press(Qt::Key_F6);
        QCOMPARE(part(shown), next);
        QVERIFY(shown.window.focusWidget()->isVisible());
    }
    for (const QString &before : {u"status"_s, u"page"_s, u"bar"_s, u"list"_s, u"field"_s}) {
        shown.press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(part(shown), before);
    }
}

void TestWindowParts::lettersGoToTheFieldFromEverywhere()
{
    ShownWindow shown;
    for (int steps = 1; steps < 5; ++steps) {
        shown.press(Qt::Key_Escape);
        for (int step = 0; step < steps; ++step) {
            shown.press(Qt::Key_F6);
        }
        QVERIFY(!shown.field->hasFocus());
        shown.type(u"410"_s);
        QCOMPARE(shown.field->text(), u"410"_s);
        QVERIFY(shown.field->hasFocus());
        shown.press(Qt::Key_Escape);
        shown.press(Qt::Key_Escape);
        QVERIFY(shown.field->hasFocus());
    }
}

void TestWindowParts::lowWindowLeavesTheRoomToThePage()
{
    ShownWindow shown;
    const auto *bar = shown.window.findChild<ui::PageBar *>();
    const auto *status = shown.window.findChild<ui::StatusBar *>();
    QVERIFY(bar->isVisible());
    makeLow(shown);
    QVERIFY(!status->isVisible());
    shown.press(Qt::Key_4, Qt::AltModifier); // works all the same
    QVERIFY(page(shown)->isVisible());
    shown.press(Qt::Key_Alt, Qt::AltModifier);
    QVERIFY(bar->isVisible() && status->isVisible());
    page(shown)->field()->setFocus(); // the menu bar may have it after Alt
    shown.field->setFocus();
    QVERIFY(!bar->isVisible() && !status->isVisible());
    page(shown)->field()->setFocus();
    shown.press(Qt::Key_F6, Qt::ShiftModifier); // from the page to the bar
    QVERIFY(bar->isVisible());
    shown.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!bar->isVisible() && !status->isVisible());
    shown.window.resize(ShownWindow::wide);
    WAIT_VERIFY(bar->isVisible() && status->isVisible());
}

/// Where the list is a drawer, nothing but a gap is between field and page once the bar has left.
void TestWindowParts::lowWindowKeepsItsMargins()
{
    ShownWindow shown;
    shown.press(Qt::Key_F9);
    makeLow(shown);
    const auto *pages = shown.window.findChild<ui::Pages *>();
    const auto gap = [&shown, pages] {
        return pages->mapTo(&shown.window, QPoint()).y()
            - shown.field->mapTo(&shown.window, shown.field->rect().bottomLeft()).y() - 1;
    };
    WAIT_COMPARE(gap(), 2 * ui::Lengths(shown.window.font()).unit);
}

void TestWindowParts::lowWindowSaysHowThingsEnded()
{
    ShownWindow shown;
    auto *status = shown.window.findChild<ui::StatusBar *>();
    makeLow(shown);
    shown.window.sayOutcome(u"The disk is full."_s);
    QVERIFY(status->isVisible());
    status->clearMessage();
    QVERIFY(!status->isVisible());
}

STATUSCAT_TEST(TestWindowParts)
#include "tst_windowparts.moc"
