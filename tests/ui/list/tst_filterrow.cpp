// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shownwindow.h"
#include "support/testmain.h"

#include <ui/widgets/pill.h>

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The row of class filters above the list, and the pinned codes.
class TestFilterRow : public QObject
{
    Q_OBJECT

private slots:
    void keyShowsOnly_data();
    void keyShowsOnly();
    void clickShowsOnly();
    void filterAndSearchTogether_data();
    void filterAndSearchTogether();
    void currentCodeThatIsFilteredOut();
    void goingElsewhereClearsTheFilter_data();
    void goingElsewhereClearsTheFilter();
    void pinningPutsItOnTop();
    void pinsAreHiddenWhileFiltering_data();
    void pinsAreHiddenWhileFiltering();
    void unassignedNumbersCannotBePinned();
    void arrowsReachThePins();
};

namespace {

QList<ui::Pill *> filters(const ShownWindow &shown)
{
    QList<ui::Pill *> pills = shown.window.findChildren<ui::Pill *>();
    pills.removeIf([](const ui::Pill *pill) { return !pill->isCheckable(); });
    return pills;
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

void TestFilterRow::keyShowsOnly_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("all") << Qt::Key_0 << u"All"_s << 0 << 999;
    QTest::newRow("1xx") << Qt::Key_1 << u"1xx"_s << 100 << 199;
    QTest::newRow("2xx") << Qt::Key_2 << u"2xx"_s << 200 << 299;
    QTest::newRow("3xx") << Qt::Key_3 << u"3xx"_s << 300 << 399;
    QTest::newRow("4xx") << Qt::Key_4 << u"4xx"_s << 400 << 499;
    QTest::newRow("5xx") << Qt::Key_5 << u"5xx"_s << 500 << 599;
    QTest::newRow("common") << Qt::Key_6 << u"Common"_s << -1 << -1;
}

void TestFilterRow::keyShowsOnly()
{
    QFETCH(Qt::Key, key);
    QFETCH(QString, filter);
    QFETCH(int, from);
    QFETCH(int, to);
    ShownWindow shown;
    QVERIFY(shown.isActive());
    const QAbstractItemModelTester tester(shown.list->model());
    QCOMPARE(checkedFilters(shown), QStringList {u"All"_s});
    shown.press(key, Qt::ControlModifier);

    QList<int> expected = from < 0 ? commonCodes() : embeddedCatalogue().numbers();
    expected.removeIf([from, to](int code) { return from >= 0 && (code < from || code > to); });
    QVERIFY(!expected.isEmpty());
    QCOMPARE(shown.codes(), expected);
    QCOMPARE(checkedFilters(shown), QStringList {filter});
    QVERIFY(shown.field->hasFocus());
    QCOMPARE(shown.window.code(), 404); // looking around does not turn the page

    shown.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
    QCOMPARE(shown.selected(), 404);
}

void TestFilterRow::clickShowsOnly()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
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

void TestFilterRow::filterAndSearchTogether_data()
{
    QTest::addColumn<bool>("searchFirst");
    QTest::newRow("the search first") << true;
    QTest::newRow("the filter first") << false;
}

void TestFilterRow::filterAndSearchTogether()
{
    QFETCH(bool, searchFirst);
    ShownWindow shown;
    QVERIFY(shown.isActive());
    const QAbstractItemModelTester tester(shown.list->model());
    if (searchFirst) {
        shown.type(u"timeout"_s);
        const QList<int> unfiltered = shown.codes();
        QVERIFY(std::any_of(unfiltered.cbegin(), unfiltered.cend(),
                            [](int code) { return code < 500; }));
        shown.press(Qt::Key_5, Qt::ControlModifier);
    } else {
        shown.press(Qt::Key_5, Qt::ControlModifier);
        shown.type(u"timeout"_s);
    }
    const QList<int> codes = shown.codes();
    QVERIFY(codes.contains(522));
    QVERIFY(codes.contains(504));
    QVERIFY(std::all_of(codes.cbegin(), codes.cend(),
                        [](int code) { return code >= 500 && code < 600; }));
    QVERIFY(codes.contains(shown.selected()));
    QCOMPARE(shown.window.code(), shown.selected());

    shown.press(Qt::Key_Escape);
    QCOMPARE(checkedFilters(shown), QStringList {u"5xx"_s}); // Escape clears the search alone
    QCOMPARE(shown.codes().first(), 500);
}

void TestFilterRow::currentCodeThatIsFilteredOut()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(shown.selected(), -1);
    QCOMPARE(shown.window.code(), 404);
    shown.press(Qt::Key_Return);
    QCOMPARE(clipboardText(), u"404"_s); // what is shown is what is copied
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.selected(), 200);
    QCOMPARE(shown.window.code(), 200);
}

void TestFilterRow::goingElsewhereClearsTheFilter_data()
{
    QTest::addColumn<Qt::Key>("filter");
    QTest::addColumn<QString>("query");
    QTest::newRow("the class") << Qt::Key_5 << QString();
    QTest::newRow("the search") << Qt::Key_0 << u"rate limit"_s;
    QTest::newRow("both") << Qt::Key_4 << u"rate limit"_s;
}

void TestFilterRow::goingElsewhereClearsTheFilter()
{
    QFETCH(Qt::Key, filter);
    QFETCH(QString, query);
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.window.goTo(503);
    shown.press(filter, Qt::ControlModifier);
    shown.type(query);
    auto *facts = shown.detail->findChild<QTextBrowser *>(u"facts"_s);
    const int before = shown.window.code();
    QVERIFY(before == 503 || before == 429);
    // Both are confused with the other, and with one that the filter or the search hides.
    const int target = query.isEmpty() ? 429 : 403;
    QVERIFY(!shown.codes().contains(target));
    QVERIFY(clickLink(facts, u"code:%1"_s.arg(target)));
    QCOMPARE(shown.window.code(), target);
    QCOMPARE(shown.selected(), target);
    QVERIFY(shown.field->text().isEmpty());
    QCOMPARE(checkedFilters(shown), QStringList {u"All"_s});
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
}

void TestFilterRow::pinningPutsItOnTop()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
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

void TestFilterRow::pinsAreHiddenWhileFiltering_data()
{
    QTest::addColumn<Qt::Key>("filter");
    QTest::addColumn<QString>("query");
    QTest::newRow("by class") << Qt::Key_4 << QString();
    QTest::newRow("by search") << Qt::Key_0 << u"404"_s;
}

void TestFilterRow::pinsAreHiddenWhileFiltering()
{
    QFETCH(Qt::Key, filter);
    QFETCH(QString, query);
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.codes().count(404), 2);
    shown.press(filter, Qt::ControlModifier);
    shown.type(query);
    QCOMPARE(shown.codes().count(404), 1);
    shown.press(Qt::Key_Escape);
    shown.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown.codes().count(404), 2);
    QVERIFY(shown.list->isExpanded(shown.list->model()->index(0, 0)));
}

void TestFilterRow::unassignedNumbersCannotBePinned()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
    shown.type(u"299"_s);
    shown.press(Qt::Key_D, Qt::ControlModifier);
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.codes(), embeddedCatalogue().numbers());
}

void TestFilterRow::arrowsReachThePins()
{
    ShownWindow shown;
    QVERIFY(shown.isActive());
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
