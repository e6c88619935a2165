// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/history.h>

#include <QTest>

using core::History;

namespace {

core::Place article(int code)
{
    return {.page = QStringLiteral("search"), .code = code};
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void emptyGoesNowhere();
    void goesBackAndForward();
    void presentCodeAgainChangesNothing();
    void visitCutsWhatWasForward();
    void revisitingKeepsForward();
    void sameCodeTwiceApartIsKept();
    void placesOfOtherPagesDiffer();
    void forgetsTheOldest();
};

void TestHistory::emptyGoesNowhere()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    history.visit(article(404));
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
}

void TestHistory::goesBackAndForward()
{
    History history;
    history.visit(article(200));
    history.visit(article(404));
    history.visit(article(500));
    QCOMPARE(history.back(), article(404));
    QCOMPARE(history.back(), article(200));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward(), article(404));
    QCOMPARE(history.forward(), article(500));
    QVERIFY(!history.canGoForward());
}

void TestHistory::presentCodeAgainChangesNothing()
{
    History history;
    QVERIFY(history.visit(article(200)));
    QVERIFY(history.visit(article(404)));
    QVERIFY(!history.visit(article(404)));
    QCOMPARE(history.back(), article(200));
    QVERIFY(!history.canGoBack());
}

void TestHistory::visitCutsWhatWasForward()
{
    History history;
    history.visit(article(200));
    history.visit(article(404));
    history.visit(article(500));
    history.back();
    history.back();
    history.visit(article(301));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), article(200));
    QCOMPARE(history.forward(), article(301));
}

void TestHistory::revisitingKeepsForward()
{
    // The window visits the code that back() gave it: that must not cut the way forward.
    History history;
    history.visit(article(200));
    history.visit(article(404));
    history.visit(history.back());
    QVERIFY(history.canGoForward());
    QCOMPARE(history.forward(), article(404));
}

void TestHistory::sameCodeTwiceApartIsKept()
{
    History history;
    history.visit(article(404));
    history.visit(article(410));
    history.visit(article(404));
    QCOMPARE(history.back(), article(410));
    QCOMPARE(history.back(), article(404));
}

void TestHistory::placesOfOtherPagesDiffer()
{
    History history;
    const core::Place check {.page = QStringLiteral("check")};
    const core::Place other {.page = QStringLiteral("other"), .code = 404};
    history.visit(article(404));
    QVERIFY(history.visit(check));
    QVERIFY(history.visit(other));
    QCOMPARE(history.back(), check);
    QCOMPARE(history.back(), article(404));
}

void TestHistory::forgetsTheOldest()
{
    History history;
    const int steps = static_cast<int>(History::limit) + 5;
    for (int code = 1; code <= steps; ++code) {
        history.visit(article(code));
    }
    int oldest = 0;
    int count = 1;
    while (history.canGoBack()) {
        oldest = history.back().code;
        ++count;
    }
    QCOMPARE(count, static_cast<int>(History::limit));
    QCOMPARE(oldest, 6);
}

STATUSCAT_TEST(TestHistory)
#include "tst_history.moc"
