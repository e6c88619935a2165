// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/list/filterrow.h>
#include <ui/look/colors.h>
#include <ui/widgets/pill.h>

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The row of class filters above the list, and the pinned codes.
class TestFilterRow : public QObject
{
    Q_OBJECT

private slots:
    void keyShowsOnly();
    void clickShowsOnly();
    void filterAndSearchTogether();
    void currentCodeThatIsFilteredOut();
    void resizingKeepsTheSelectedRow();
    void outlinesStandOut();
    void goingElsewhereClearsTheFilter_data();
    void goingElsewhereClearsTheFilter();
    void pinningPutsItOnTop();
    void unassignedNumbersCannotBePinned();
    void arrowsReachThePins();
};

namespace {

QList<ui::Pill *> filters(const ShownWindow &shown)
{
    return shown.window.findChild<ui::FilterRow *>()->findChildren<ui::Pill *>();
}

QStringList checkedFilters(const ShownWindow &shown)
{
    QStringList texts;
    for (const ui::Pill *pill : filters(shown)) {
        if (pill->isChecked()) {
            texts << pill->text();
        }
    }
    return texts;
}

QList<int> commonCodes()
{
    QList<int> codes;
    for (const core::StatusSummary &summary : embeddedCatalogue().codes()) {
        if (summary.common) {
            codes << summary.code;
        }
    }
    return codes;
}

} // namespace

void TestFilterRow::keyShowsOnly()
{
    ShownWindow shown;
    const QAbstractItemModelTester tester(shown.list->model());
    const QStringList names {u"All"_s, u"1xx"_s, u"2xx"_s,   u"3xx"_s,
                             u"4xx"_s, u"5xx"_s, u"Common"_s};
    QCOMPARE(checkedFilters(shown), names.first(1));
    for (int i = 0; i < names.size(); ++i) {
        shown.press(Qt::Key(Qt::Key_0 + i), Qt::ControlModifier);
        QList<int> expected =
            names.at(i) == "Common"_L1 ? commonCodes() : embeddedCatalogue().numbers();
        expected.removeIf([i](int code) { return i > 0 && i < 6 && code / 100 != i; });
        QVERIFY(!expected.isEmpty());
        QCOMPARE(shown.codes(), expected);
        QCOMPARE(checkedFilters(shown), names.mid(i, 1));
        QVERIFY(shown.field->hasFocus());
        QVERIFY(expected.contains(shown.selected())); // never is nothing selected
        QCOMPARE(shown.window.code(), shown.selected());
    }
}

void TestFilterRow::clickShowsOnly()
{
    ShownWindow shown;
    const QList<ui::Pill *> pills = filters(shown);
    QCOMPARE(pills.size(), 7);
    for (ui::Pill *pill : pills) {
        QTest::mouseClick(pill, Qt::LeftButton);
        QCOMPARE(checkedFilters(shown), QStringList {pill->text()});
        QTest::mouseClick(pill, Qt::LeftButton); // again changes nothing
        QCOMPARE(checkedFilters(shown), QStringList {pill->text()});
    }
    QCOMPARE(shown.codes(), commonCodes());
}

void TestFilterRow::filterAndSearchTogether()
{
    for (const bool searchFirst : {true, false}) {
        ShownWindow shown;
        const QAbstractItemModelTester tester(shown.list->model());
        shown.type(searchFirst ? u"timeout"_s : QString());
        QVERIFY(shown.codes().contains(408));
        shown.press(Qt::Key_5, Qt::ControlModifier);
        shown.type(searchFirst ? QString() : u"timeout"_s);
        const QList<int> codes = shown.codes();
        QVERIFY(codes.contains(522));
        QVERIFY(codes.contains(504));
        QVERIFY(
            std::all_of(codes.cbegin(), codes.cend(), [](int code) { return code / 100 == 5; }));
        QVERIFY(codes.contains(shown.selected()));
        QCOMPARE(shown.window.code(), shown.selected());

        shown.press(Qt::Key_Escape);
        QCOMPARE(checkedFilters(shown), QStringList {u"5xx"_s}); // Escape clears the search alone
        QCOMPARE(shown.codes().first(), 500);
    }
}

void TestFilterRow::currentCodeThatIsFilteredOut()
{
    ShownWindow shown;
    shown.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shown.selected(), 200); // the first that is left
    QCOMPARE(shown.window.code(), 200);
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"200"_s); // what is shown is what is copied
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.selected(), 201);
    shown.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown.selected(), 201); // not hidden, so nothing moves
}

/// Where the row of the current code was in sight, it is still there in a lower window.
void TestFilterRow::resizingKeepsTheSelectedRow()
{
    ShownWindow shown;
    shown.window.resize(1180, 900);
    shown.window.goTo(511);
    for (const int height : {700, 500, 900}) {
        shown.window.resize(1180, height);
        QCoreApplication::processEvents();
        const QRect row = shown.list->visualRect(shown.list->currentIndex());
        const QRect nearlyAll = row.adjusted(0, 0, 0, -1); // Qt scrolls a pixel short
        QVERIFY(row.isValid() && shown.list->viewport()->rect().contains(nearlyAll));
    }
}

/// The edge of a filter is seen on the ground of the window, straight above its middle.
void TestFilterRow::outlinesStandOut()
{
    ShownWindow shown;
    ui::Pill *pill = filters(shown).constLast();
    QVERIFY(!pill->isChecked());
    const QColor window = pill->palette().color(QPalette::Window);
    const QImage image = pill->grab().toImage();
    QVERIFY(ui::contrastRatio(image.pixelColor(image.width() / 2, 0), window) >= 2.9);
}

void TestFilterRow::goingElsewhereClearsTheFilter_data()
{
    QTest::addColumn<Qt::Key>("filter");
    QTest::addColumn<QString>("query");
    QTest::newRow("the class") << Qt::Key_5 << QString();
    QTest::newRow("the search") << Qt::Key_0 << u"429"_s;
    QTest::newRow("both") << Qt::Key_4 << u"429"_s;
}

void TestFilterRow::goingElsewhereClearsTheFilter()
{
    QFETCH(Qt::Key, filter);
    QFETCH(QString, query);
    ShownWindow shown;
    shown.window.goTo(503);
    shown.press(filter, Qt::ControlModifier);
    shown.type(query);
    auto *returned = shown.detail->findChild<QTextBrowser *>(u"returned"_s);
    const int before = shown.window.code();
    QVERIFY(before == 503 || before == 429);
    // The text of both names the other, and one that the filter or the search hides.
    const int target = query.isEmpty() ? 429 : 403;
    QVERIFY(!shown.codes().contains(target));
    QVERIFY(clickLink(returned, u"code:%1"_s.arg(target)));
    QCOMPARE(shown.window.code(), target);
    QCOMPARE(shown.selected(), target);
    QVERIFY(shown.field->text().isEmpty());
    QCOMPARE(checkedFilters(shown), QStringList {u"All"_s});
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
}

void TestFilterRow::pinningPutsItOnTop()
{
    ShownWindow shown;
    const QAbstractItemModelTester tester(shown.list->model());
    const QStringList before = shown.headings();
    for (const int code : {503, 404}) {
        shown.window.goTo(code);
        shown.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(shown.window.code(), code);
        QCOMPARE(shown.selected(), code);
        QVERIFY(shown.list->currentIndex().parent().row() > 0); // its row below its class
    }
    QCOMPARE(shown.headings().mid(1), before);
    QCOMPARE(shown.codes().mid(0, 2), (QList<int> {404, 503}));
    QCOMPARE(shown.codes().mid(2), embeddedCatalogue().numbers()); // they stand there as well
    const QModelIndex group = shown.list->model()->index(0, 0);
    QVERIFY(shown.list->isExpanded(group));
    QCOMPARE(group.data(core::CountRole).toInt(), 2);

    shown.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.codes().mid(1), embeddedCatalogue().numbers());
    QCOMPARE(shown.codes().first(), 503);
    shown.window.goTo(503);
    shown.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.headings(), before); // without pins there is no group
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
}

void TestFilterRow::unassignedNumbersCannotBePinned()
{
    ShownWindow shown;
    shown.type(u"299"_s);
    shown.press(Qt::Key_D, Qt::ControlModifier);
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
}

void TestFilterRow::arrowsReachThePins()
{
    ShownWindow shown;
    shown.press(Qt::Key_D, Qt::ControlModifier);
    shown.window.goTo(100);
    shown.press(Qt::Key_Up);
    QCOMPARE(shown.window.code(), 404);
    QCOMPARE(shown.list->currentIndex().parent().row(), 0); // in the group of the pinned
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.window.code(), 100);
}

STATUSCAT_TEST(TestFilterRow)
#include "tst_filterrow.moc"
