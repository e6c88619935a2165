// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

/// Walking back and forward through the codes seen in the window.
class TestBackAndForward : public QObject
{
    Q_OBJECT

private slots:
    void walks();
    void nowhereToGo();
    void typedQueryIsOneStep();
    void twoQueriesAreTwoSteps();
    void linkIsAStep();
    void otherViewOfTheCodeAfterACheck();
    void newWayForgetsTheOldOne();
    void stepToWhatIsFilteredOut();
    void mouseButtonsAnywhere();
};

namespace {

void goBack(ShownWindow &shown, bool byMouse = false)
{
    byMouse ? QTest::mouseClick(shown.list->viewport(), Qt::BackButton)
            : shown.press(Qt::Key_Left, Qt::AltModifier);
}

void goForward(ShownWindow &shown, bool byMouse = false)
{
    byMouse ? QTest::mouseClick(shown.list->viewport(), Qt::ForwardButton)
            : shown.press(Qt::Key_Right, Qt::AltModifier);
}

} // namespace

void TestBackAndForward::walks()
{
    ShownWindow shown;
    for (const int code : {503, 204, 301}) {
        shown.window.goTo(code);
    }
    for (const bool byMouse : {false, true}) {
        for (const int code : {204, 503, 404}) {
            goBack(shown, byMouse);
            QCOMPARE(shown.window.code(), code);
            QCOMPARE(shown.selected(), code);
        }
        for (const int code : {503, 204, 301}) {
            goForward(shown, byMouse);
            QCOMPARE(shown.window.code(), code);
            QCOMPARE(shown.selected(), code);
        }
    }
}

void TestBackAndForward::nowhereToGo()
{
    ShownWindow shown;
    QVERIFY(!shown.action(u"back"_s)->isEnabled());
    QVERIFY(!shown.action(u"forward"_s)->isEnabled());
    for (const bool byMouse : {false, true}) {
        goBack(shown, byMouse);
        goForward(shown, byMouse);
        QCOMPARE(shown.window.code(), 404);
    }
    shown.window.goTo(503);
    QVERIFY(shown.action(u"back"_s)->isEnabled());
    QVERIFY(!shown.action(u"forward"_s)->isEnabled());
    goBack(shown);
    QVERIFY(!shown.action(u"back"_s)->isEnabled());
    QVERIFY(shown.action(u"forward"_s)->isEnabled());
}

void TestBackAndForward::typedQueryIsOneStep()
{
    ShownWindow shown;
    shown.type(u"503"_s); // by way of 500 and others
    QCOMPARE(shown.window.code(), 503);
    goBack(shown);
    QCOMPARE(shown.window.code(), 404);
    QVERIFY(!shown.action(u"back"_s)->isEnabled());
    goForward(shown);
    QCOMPARE(shown.window.code(), 503);
}

void TestBackAndForward::twoQueriesAreTwoSteps()
{
    ShownWindow shown;
    shown.type(u"503"_s);
    shown.press(Qt::Key_Escape);
    shown.type(u"204"_s);
    goBack(shown);
    QCOMPARE(shown.window.code(), 503);
    goBack(shown);
    QCOMPARE(shown.window.code(), 404);
}

void TestBackAndForward::linkIsAStep()
{
    ShownWindow shown;
    QVERIFY(clickLink(shown.detail->findChild<QTextBrowser *>(u"returned"_s), u"code:410"_s));
    QCOMPARE(shown.window.code(), 410);
    goBack(shown); // the text has the focus and a history of its own, which must not answer
    QCOMPARE(shown.window.code(), 404);
    goForward(shown);
    QCOMPARE(shown.window.code(), 410);
}

void TestBackAndForward::otherViewOfTheCodeAfterACheck()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    const QString title = shown.window.windowTitle();
    shown.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(shown.window.windowTitle() != title);
    shown.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(shown.gallery->isVisible());
    QCOMPARE(shown.window.windowTitle(), title);
    QCOMPARE(shown.action(u"copy"_s)->text(), u"&Copy 404"_s);
    shown.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!shown.gallery->isVisible());
    QVERIFY(shown.window.windowTitle() != title);
    QVERIFY(!shown.action(u"gallery"_s)->isChecked());
}

void TestBackAndForward::newWayForgetsTheOldOne()
{
    ShownWindow shown;
    shown.window.goTo(503);
    goBack(shown);
    shown.window.goTo(204);
    QVERIFY(!shown.action(u"forward"_s)->isEnabled());
    goBack(shown);
    QCOMPARE(shown.window.code(), 404);
    goForward(shown);
    QCOMPARE(shown.window.code(), 204);
}

void TestBackAndForward::stepToWhatIsFilteredOut()
{
    ShownWindow shown;
    for (const bool byMouse : {false, true}) {
        shown.type(u"503"_s);
        goBack(shown, byMouse);
        QCOMPARE(shown.window.code(), 404);
        QVERIFY(shown.selected() == 404 || shown.selected() == -1); // never another row
        shown.press(Qt::Key_Return);
        QCOMPARE(clipboardText(), u"404"_s);
        shown.press(Qt::Key_Escape);
    }
}

void TestBackAndForward::mouseButtonsAnywhere()
{
    ShownWindow shown;
    for (const QString &where : {u"field"_s, u"text"_s, u"gallery"_s}) {
        QWidget *widget = shown.field;
        if (where == "text"_L1) {
            widget = shown.detail->findChild<QTextBrowser *>(u"received"_s)->viewport();
        } else if (where == "gallery"_L1) {
            shown.press(Qt::Key_G, Qt::ControlModifier);
            widget = shown.gallery->viewport();
        }
        shown.window.goTo(503);
        QTest::mouseClick(widget, Qt::BackButton);
        QVERIFY2(shown.window.code() == 404, qPrintable(where));
        QTest::mouseClick(widget, Qt::ForwardButton);
        QVERIFY2(shown.window.code() == 503, qPrintable(where));
        shown.window.goTo(404);
    }
}

STATUSCAT_TEST(TestBackAndForward)
#include "tst_backandforward.moc"
