// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <search/search.h>
#include <ui/list/emptystate.h>
#include <ui/look/colors.h>
#include <ui/picture/catview.h>

using namespace Qt::StringLiterals;

/// What comes from elsewhere, is nobody's code, or is found nowhere.
class TestOddInput : public QObject
{
    Q_OBJECT

private slots:
    void pastedTextIsSearched_data();
    void pastedTextIsSearched();
    void aMegabyteIsSurvived_data();
    void aMegabyteIsSurvived();
    void nobodyAssignedIt_data();
    void nobodyAssignedIt();
    void nothingMatches();
    void nothingIsMeant_data();
    void nothingIsMeant();
    void noLeftoverOfTheFirstLetters();
    void nothingMatchesButOneIsNear();
    void nothingMatchesInTheClass();
    void open_data();
    void open();
};

namespace {

/// What the first row of the last group of the list says.
QString lastGroup(const ShownWindow &shown)
{
    const QAbstractItemModel *rows = shown.list->model();
    return rows->index(0, 0, rows->index(rows->rowCount() - 1, 0)).data().toString();
}

} // namespace

void TestOddInput::pastedTextIsSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("a status line") << u"HTTP/1.1 503 Service Unavailable"_s << 503;
    QTest::newRow("a line of an access log")
        << u"203.0.113.7 - - [10/Oct/2026:13:55:36 +0000] \"GET /cats HTTP/1.1\" 429 162 \"-\" "
           "\"curl/8.9\""_s
        << 429;
    QTest::newRow("two lines") << u"HTTP/2 301\nlocation: /"_s << 301;
}

void TestOddInput::pastedTextIsSearched()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    ShownWindow shown;
    QApplication::clipboard()->setText(text);
    shown.field->paste();
    QCOMPARE(shown.window.code(), code);
    QCOMPARE(shown.selected(), code);
}

void TestOddInput::aMegabyteIsSurvived_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("many words") << u"not found "_s;
    QTest::newRow("lines") << u"HTTP/1.1 404 Not Found\r\n"_s;
    QTest::newRow("letters outside the basic plane") << u"\U0001F431 "_s;
}

void TestOddInput::aMegabyteIsSurvived()
{
    QFETCH(QString, piece);
    constexpr qsizetype megabyte = 1 << 20;
    ShownWindow shown;
    QApplication::clipboard()->setText(piece.repeated(megabyte / piece.size()));
    shown.field->paste();
    QVERIFY(shown.field->text().startsWith(piece.at(0)));
    QVERIFY(shown.field->text().size() <= shown.field->maxLength());
    shown.window.grab(); // what it says about it can be painted
    QVERIFY(shown.window.minimumSizeHint().width() < 1180);

    shown.press(Qt::Key_Escape);
    shown.type(u"410"_s);
    QCOMPARE(shown.window.code(), 410);
}

void TestOddInput::nobodyAssignedIt_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("treatedAs");
    QTest::newRow("in 1xx") << 199 << u"100"_s;
    QTest::newRow("in 4xx") << 468 << u"400"_s;
}

void TestOddInput::nobodyAssignedIt()
{
    QFETCH(int, code);
    QFETCH(QString, treatedAs);
    ShownWindow shown;
    shown.type(QString::number(code));
    QCOMPARE(shown.window.code(), code);
    QCOMPARE(shown.selected(), -1); // never a wrong entry
    QCOMPARE(shown.codes(), QList<int> {treatedAs.toInt()});
    const auto *guidance = shown.detail->findChild<QTextBrowser *>(u"received"_s);
    auto *empty = shown.window.findChild<ui::EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->text().contains(treatedAs), qPrintable(empty->text()));
    QVERIFY2(guidance->toPlainText().contains(treatedAs), qPrintable(guidance->toPlainText()));

    shown.press(Qt::Key_Return); // the number is known, if not its meaning
    QCOMPARE(clipboardText(), QString::number(code));

    shown.press(Qt::Key_Down);
    QCOMPARE(shown.selected(), treatedAs.toInt());
    QCOMPARE(shown.window.code(), treatedAs.toInt());
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), treatedAs);
}

void TestOddInput::nothingMatches()
{
    ShownWindow shown;
    shown.window.goTo(503);
    QApplication::clipboard()->setText(u"qqqqqqqqqqqq"_s);
    shown.field->paste();
    const auto *empty = shown.window.findChild<ui::EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!shown.list->isVisible());
    QVERIFY2(empty->text().contains(u"qqqqqqqqqqqq"_s), qPrintable(empty->text()));
    QVERIFY(shown.codes().isEmpty()); // nothing is near
    QCOMPARE(shown.window.code(), 503); // the detail keeps the last code

    QApplication::clipboard()->setText(u"as before"_s);
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"as before"_s);
    QVERIFY(!shown.message().isEmpty());

    shown.press(Qt::Key_Escape);
    QVERIFY(shown.list->isVisible());
    QCOMPARE(shown.selected(), 503);
}

void TestOddInput::nothingIsMeant_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("a port") << u"Listening on port 500"_s;
    QTest::newRow("a line") << u"line 404 of main.cpp"_s;
    QTest::newRow("a sum") << u"12*404"_s;
    QTest::newRow("a size") << u"Content-Length: 404"_s;
    QTest::newRow("far from HTTP") << u"pizza recipe"_s;
    QTest::newRow("a letter, which begins several names") << u"g"_s;
}

/// Nothing is selected and nothing can be copied, until the user chooses a row.
void TestOddInput::nothingIsMeant()
{
    QFETCH(QString, query);
    ShownWindow shown;
    shown.window.goTo(503);
    QApplication::clipboard()->setText(query);
    shown.field->paste();
    QCOMPARE(shown.selected(), -1);
    const QAction *copy = shown.action(u"copy"_s);
    QVERIFY(!copy->isEnabled());
    QVERIFY(shown.detail->catView()->graphicsEffect()); // what is shown is dimmed
    const QPalette dimmed = shown.detail->palette();
    const QPalette plain = shown.window.palette();
    QVERIFY(dimmed.color(QPalette::WindowText) != plain.color(QPalette::WindowText));
    QVERIFY(ui::contrastRatio(dimmed.color(QPalette::WindowText), dimmed.color(QPalette::Window))
            >= ui::textContrast); // and can be read
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), query);

    if (shown.list->isVisible()) {
        shown.press(Qt::Key_Down);
        QVERIFY(copy->isEnabled());
        const int chosen = shown.selected();
        QVERIFY(chosen >= 0);
        shown.press(Qt::Key_Return);
        QCOMPARE(clipboardText(), QString::number(chosen));
    }
    shown.press(Qt::Key_Escape);
    QVERIFY(copy->isEnabled());
    QVERIFY(!shown.detail->catView()->graphicsEffect());
    QCOMPARE(shown.detail->palette(), plain);
}

/// After each letter that code is current which the whole of the text means, or none.
void TestOddInput::noLeftoverOfTheFirstLetters()
{
    ShownWindow shown;
    const core::Catalogue &catalogue = embeddedCatalogue();
    const search::Search search(catalogue);
    for (const QString &query : {u"too many requests per hour"_s, u"404x"_s, u"timbuktu"_s,
                                 u"gone fishing"_s, u"502 bad gateway"_s}) {
        shown.field->clear();
        for (qsizetype length = 1; length <= query.size(); ++length) {
            QTest::keyClicks(shown.field, query.mid(length - 1, 1));
            const search::SearchResult result = search.find(query.first(length));
            QCOMPARE(shown.field->text(), query.first(length));
            QCOMPARE(shown.selected(), result.best());
        }
    }
}

void TestOddInput::nothingMatchesButOneIsNear()
{
    ShownWindow shown;
    shown.type(u"frobdidn"_s);
    QVERIFY(shown.window.findChild<ui::EmptyState *>()->isVisible());
    QCOMPARE(shown.headings(), QStringList {u"Did you mean"_s});
    QCOMPARE(shown.codes(), QList<int> {403});
    QCOMPARE(shown.selected(), -1);
    QVERIFY(!shown.action(u"copy"_s)->isEnabled());
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.window.code(), 403);
    QCOMPARE(shown.selected(), 403);
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"403"_s);
}

void TestOddInput::nothingMatchesInTheClass()
{
    ShownWindow shown;
    shown.press(Qt::Key_5, Qt::ControlModifier);
    shown.type(u"forbidden"_s);
    auto *empty = shown.window.findChild<ui::EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(lastGroup(shown), u"Search in all classes"_s);
    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Return);
    QVERIFY(!empty->isVisible());
    QCOMPARE(shown.field->text(), u"forbidden"_s);
    QCOMPARE(shown.selected(), 403);
    QCOMPARE(shown.window.code(), 403);
}

void TestOddInput::open_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("query");
    QTest::newRow("a code") << u"410"_s << 410 << QString();
    QTest::newRow("a text") << u"rate limit"_s << 429 << u"rate limit"_s;
    QTest::newRow("a number that nobody assigned") << u"299"_s << 299 << u"299"_s;
    QTest::newRow("a number that is no code") << u"1234"_s << 404 << u"1234"_s;
    QTest::newRow("nothing") << QString() << 404 << QString();
    const QString longest(core::WindowRequest::longestText, u'q');
    QTest::newRow("as much as is handed over") << longest << 404 << longest;
}

void TestOddInput::open()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    QFETCH(QString, query);
    ShownWindow shown;
    shown.window.open({text});
    QCOMPARE(shown.window.code(), code);
    QCOMPARE(shown.field->text(), query);
}

STATUSCAT_TEST(TestOddInput)
#include "tst_oddinput.moc"
