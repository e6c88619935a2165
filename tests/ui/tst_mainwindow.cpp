// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <search/statusfilter.h>
#include <ui/article/confusedlist.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

/// Finding a code in the window, by real keys.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void firstLook();
    void typingShowsTheCode_data();
    void typingShowsTheCode();
    void escapeClears();
    void keysMoveInTheListWhileTheFieldKeepsThem_data();
    void keysMoveInTheListWhileTheFieldKeepsThem();
    void lettersGoToTheField_data();
    void lettersGoToTheField();
    void keysFocusTheField();
    void slashInTheFieldIsALetter();
    void clickingARowShowsIt();
    void raisingFocusesTheField();
    void countSaysWhatIsShown();
};

namespace {

void click(ShownWindow &shown, int code)
{
    const auto *filter = qobject_cast<search::StatusFilter *>(shown.list->model());
    const QModelIndex index = filter->indexForCode(code);
    shown.list->scrollTo(index);
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {},
                      shown.list->visualRect(index).center());
}

} // namespace

void TestMainWindow::firstLook()
{
    ShownWindow shown;
    const QAbstractItemModelTester tester(shown.list->model());
    QVERIFY(shown.field->hasFocus());
    QVERIFY(shown.field->text().isEmpty());
    QCOMPARE(shown.window.code(), 404);
    QCOMPARE(shown.selected(), 404);
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
    QVERIFY(shown.list->isVisible());
    QVERIFY(shown.detail->isVisible());
    QVERIFY(!shown.gallery->isVisible());
    QVERIFY(shown.window.windowTitle().contains(u"404 Not Found"_s));
}

void TestMainWindow::typingShowsTheCode_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::newRow("a code") << u"410"_s << 410;
    QTest::newRow("a code with leading zeros") << u"000"_s << 0;
    QTest::newRow("a keyword") << u"rate limit"_s << 429;
    QTest::newRow("a typo") << u"forbiden"_s << 403;
}

void TestMainWindow::typingShowsTheCode()
{
    QFETCH(QString, query);
    QFETCH(int, code);
    ShownWindow shown;
    const QAbstractItemModelTester tester(shown.list->model());
    shown.type(query);
    QCOMPARE(shown.field->text(), query);
    QCOMPARE(shown.window.code(), code);
    QCOMPARE(shown.selected(), code);
    QVERIFY(shown.list->viewport()->rect().contains(
        shown.list->visualRect(shown.list->currentIndex())));
    QVERIFY(shown.window.windowTitle().contains(core::codeText(code)));

    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), core::codeText(code));
    QVERIFY2(shown.toast().contains(core::codeText(code)), qPrintable(shown.toast()));
    QVERIFY(shown.field->hasFocus());
}

void TestMainWindow::escapeClears()
{
    ShownWindow shown;
    for (const Qt::Key first : {Qt::Key_unknown, Qt::Key_Tab, Qt::Key_Backtab}) {
        shown.type(u"410"_s);
        if (first != Qt::Key_unknown) {
            shown.press(first); // to the control behind or before the field
            QVERIFY(!shown.field->hasFocus());
        }
        shown.press(Qt::Key_Escape);
        QVERIFY(shown.field->text().isEmpty());
        QVERIFY(shown.field->hasFocus());
        QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
        QCOMPARE(shown.selected(), 410); // where the user was

        shown.press(Qt::Key_Escape); // with nothing to clear it does nothing
        QVERIFY(shown.window.isVisible());
        QCOMPARE(shown.window.code(), 410);
    }
}

void TestMainWindow::keysMoveInTheListWhileTheFieldKeepsThem_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("from");
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<int>("to");
    const auto row = [](const char *name, const QString &query, int from,
                        const QList<Qt::Key> &keys,
                        int to) { QTest::newRow(name) << query << from << keys << to; };
    row("down", {}, 404, {Qt::Key_Down}, 405);
    row("down and up again", {}, 404, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Up}, 404);
    row("down from the last to the first", {}, 999, {Qt::Key_Down}, 100);
    row("up from the first to the last", {}, 100, {Qt::Key_Up}, 999);
    row("down among what was found", u"gone"_s, 404, {Qt::Key_Down, Qt::Key_Up}, 410);
    row("down from the only one found", u"418"_s, 404, {Qt::Key_Down}, 418);
}

void TestMainWindow::keysMoveInTheListWhileTheFieldKeepsThem()
{
    QFETCH(QString, query);
    QFETCH(int, from);
    QFETCH(QList<Qt::Key>, keys);
    QFETCH(int, to);
    ShownWindow shown;
    shown.window.goTo(from);
    shown.type(query);
    for (const Qt::Key key : keys) {
        shown.press(key);
        QVERIFY(shown.list->currentIndex().parent().isValid()); // no heading is ever current
    }
    QCOMPARE(shown.selected(), to);
    QCOMPARE(shown.window.code(), to);
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(shown.field->text(), query);

    shown.type(u"x"_s);
    QCOMPARE(shown.field->text(), QString(query + u'x'));
}

void TestMainWindow::lettersGoToTheField_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("typed");
    QTest::newRow("letters in the list") << u"list"_s << u"gone"_s;
    QTest::newRow("a space in the list") << u"list"_s << u" 410"_s;
    QTest::newRow("letters in the gallery") << u"gallery"_s << u"gone"_s;
    QTest::newRow("a space in the gallery") << u"gallery"_s << u" 410"_s;
    QTest::newRow("letters in a card") << u"received"_s << u"gone"_s;
    QTest::newRow("digits in the lead") << u"lead"_s << u"410"_s;
    QTest::newRow("digits in a list of confused codes") << u"confused"_s << u"410"_s;
}

void TestMainWindow::lettersGoToTheField()
{
    QFETCH(QString, where);
    QFETCH(QString, typed);
    ShownWindow shown;
    if (where == "gallery"_L1) {
        shown.press(Qt::Key_G, Qt::ControlModifier);
        shown.gallery->setFocus();
        QVERIFY(shown.gallery->hasFocus());
    } else if (where == "list"_L1) {
        click(shown, 404);
        QVERIFY(shown.list->hasFocus());
    } else if (where == "confused"_L1) {
        auto *rows = shown.detail->findChild<ui::ConfusedList *>();
        rows->setFocus();
        QVERIFY(rows->hasFocus());
    } else {
        auto *text = shown.detail->findChild<QTextBrowser *>(where);
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(text->hasFocus());
    }
    shown.type(typed);
    QCOMPARE(shown.field->text(), typed);
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(shown.window.code(), 410);
}

void TestMainWindow::keysFocusTheField()
{
    ShownWindow shown;
    shown.type(u"40"_s);
    for (const QKeyCombination key :
         {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_K, QKeyCombination(Qt::Key_Slash)}) {
        for (const bool fromText : {false, true}) {
            if (fromText) {
                auto *text = shown.detail->findChild<QTextBrowser *>(u"received"_s);
                QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
            } else {
                click(shown, 404);
            }
            QVERIFY(!shown.field->hasFocus());
            shown.press(key.key(), key.keyboardModifiers());
            QVERIFY(shown.field->hasFocus());
            QCOMPARE(shown.field->selectedText(), u"40"_s);
        }
    }
}

void TestMainWindow::slashInTheFieldIsALetter()
{
    ShownWindow shown;
    shown.type(u"HTTP/2 503"_s);
    QCOMPARE(shown.field->text(), u"HTTP/2 503"_s);
    QCOMPARE(shown.window.code(), 503);
}

void TestMainWindow::clickingARowShowsIt()
{
    ShownWindow shown;
    click(shown, 204);
    QCOMPARE(shown.window.code(), 204);
    QCOMPARE(shown.selected(), 204);
    shown.press(Qt::Key_Return); // the list has the focus now
    QCOMPARE(clipboardText(), u"204"_s);
}

void TestMainWindow::raisingFocusesTheField()
{
    ShownWindow shown;
    shown.type(u"41"_s);
    click(shown, 410);
    QVERIFY(!shown.field->hasFocus());
    shown.window.raiseForUser({});
    QVERIFY(shown.isActive());
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(shown.field->selectedText(), u"41"_s); // the next letter replaces it
}

void TestMainWindow::countSaysWhatIsShown()
{
    ShownWindow shown;
    const auto labels = shown.window.statusBar()->findChildren<QLabel *>();
    const auto isSaid = [&labels](const QString &text) {
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->text().contains(text); });
    };
    const QString all = QString::number(embeddedCatalogue().codes().size());
    QVERIFY(isSaid(all));
    shown.press(Qt::Key_1, Qt::ControlModifier);
    const QString inClass = QString::number(shown.codes().size());
    QVERIFY(inClass != all);
    QVERIFY(isSaid(inClass));
    shown.type(u"processing"_s);
    QVERIFY(isSaid(u"processing"_s));
    QVERIFY(!isSaid(inClass + u' '));
}

STATUSCAT_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
