// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/checkpage.h"
#include "support/testmain.h"

#include <ui/barbutton.h>
#include <ui/pagebar.h>

#include <QAccessible>
#include <QMenu>

using namespace Qt::StringLiterals;

/// The row of buttons above the pages.
class TestPageBar : public QObject
{
    Q_OBJECT

private slots:
    void altAndANumberOpensAPage();
    void clickOpensAPageAndLeavesTheFocus();
    void arrowsMoveInIt_data();
    void arrowsMoveInIt();
    void isOneTabStop();
    void whatDoesNotFitIsInMore();
    void isReadAsTabs();
};

namespace {

QList<ui::PageTab *> tabs(const ShownWindow &shown)
{
    return shown.window.findChildren<ui::PageTab *>();
}

ui::PageTab *tab(const ShownWindow &shown, const QString &text)
{
    const QList<ui::PageTab *> all = tabs(shown);
    const auto it = std::find_if(all.cbegin(), all.cend(),
                                 [&text](const ui::PageTab *tab) { return tab->text() == text; });
    return it == all.cend() ? nullptr : *it;
}

} // namespace

void TestPageBar::altAndANumberOpensAPage()
{
    ShownWindow shown;
    QVERIFY(tab(shown, u"Code"_s)->isChecked());
    shown.press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(page(shown)->isVisible());
    QVERIFY(page(shown)->field()->hasFocus());
    QVERIFY(tab(shown, u"Check"_s)->isChecked());
    QVERIFY(!tab(shown, u"Code"_s)->isChecked());
    shown.press(Qt::Key_6, Qt::AltModifier);
    QVERIFY(shown.gallery->isVisible());
    QVERIFY(shown.field->hasFocus()); // and not somewhere by chance
    shown.press(Qt::Key_6, Qt::AltModifier);
    QVERIFY(shown.gallery->isVisible());
    shown.press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(shown.detail->isVisible());
    QVERIFY(tab(shown, u"Code"_s)->isChecked());
    shown.press(Qt::Key_7, Qt::AltModifier); // the number of a page that is not there
    QVERIFY(shown.detail->isVisible());
    shown.press(Qt::Key_L, Qt::ControlModifier); // another way to the page
    QVERIFY(tab(shown, u"Check"_s)->isChecked());
}

void TestPageBar::clickOpensAPageAndLeavesTheFocus()
{
    ShownWindow shown;
    QTest::mouseClick(tab(shown, u"Gallery"_s), Qt::LeftButton);
    QVERIFY(shown.gallery->isVisible());
    QVERIFY(shown.field->hasFocus());
    QTest::mouseClick(tab(shown, u"Gallery"_s), Qt::LeftButton);
    QVERIFY(shown.gallery->isVisible());
    QVERIFY(tab(shown, u"Gallery"_s)->isChecked());
}

void TestPageBar::arrowsMoveInIt_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Key>("onward");
    QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right;
    QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left;
}

void TestPageBar::arrowsMoveInIt()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Key, onward);
    ShownWindow shown;
    shown.window.setLayoutDirection(direction);
    tab(shown, u"Code"_s)->setFocus();
    for (const QString &name : {u"Compare"_s, u"Choose"_s, u"Check"_s}) {
        shown.press(onward);
        QVERIFY(tab(shown, name)->hasFocus());
    }
    QVERIFY(shown.detail->isVisible());
    shown.press(Qt::Key_Return);
    QVERIFY(page(shown)->isVisible());
    tab(shown, u"Respond"_s)->setFocus();
    shown.press(onward);
    shown.press(Qt::Key_Space);
    QVERIFY(shown.gallery->isVisible());
    shown.press(onward); // to the button that opens the actions
    shown.press(onward); // there is no further one
    const Qt::Key back = onward == Qt::Key_Right ? Qt::Key_Left : Qt::Key_Right;
    shown.press(back);
    shown.press(back);
    QVERIFY(tab(shown, u"Respond"_s)->hasFocus());
}

void TestPageBar::isOneTabStop()
{
    ShownWindow shown;
    const auto *bar = shown.window.findChild<ui::PageBar *>();
    int stops = 0;
    do {
        shown.press(Qt::Key_Tab);
        stops += bar->isAncestorOf(QApplication::focusWidget());
    } while (!shown.field->hasFocus());
    QCOMPARE(stops, 1);
}

void TestPageBar::whatDoesNotFitIsInMore()
{
    ShownWindow shown;
    shown.press(Qt::Key_6, Qt::AltModifier);
    auto *bar = shown.window.findChild<ui::PageBar *>();
    auto *menu = bar->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    bar->setFixedWidth(bar->minimumSizeHint().width());
    WAIT_VERIFY(!tab(shown, u"Code"_s)->isVisible());
    QVERIFY(tab(shown, u"Gallery"_s)->isVisible());
    emit menu->aboutToShow();
    QStringList names;
    for (const QAction *action : menu->actions()) {
        names << action->objectName();
    }
    QVERIFY2(names.contains(u"page-search"_s) && names.contains(u"page-check"_s)
                 && !names.contains(u"page-gallery"_s),
             qPrintable(names.join(u' ')));
    shown.press(Qt::Key_1, Qt::AltModifier);
    WAIT_VERIFY(tab(shown, u"Code"_s)->isVisible());
    WAIT_VERIFY(!tab(shown, u"Gallery"_s)->isVisible());
}

void TestPageBar::isReadAsTabs()
{
    ShownWindow shown;
    for (ui::PageTab *button : tabs(shown)) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(interface->role(), QAccessible::PageTab);
        QCOMPARE(interface->text(QAccessible::Name), button->text());
        QCOMPARE(static_cast<bool>(interface->state().selected), button->isChecked());
    }
    QAccessibleInterface *gallery = QAccessible::queryAccessibleInterface(tab(shown, u"Gallery"_s));
    gallery->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(shown.gallery->isVisible());
    QVERIFY(gallery->state().selected);
}

STATUSCAT_TEST(TestPageBar)
#include "tst_pagebar.moc"
