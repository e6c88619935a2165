// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <learn/box.h>

#include <QTest>

using namespace Qt::StringLiterals;
using learn::Box;

/// Where cards are and when they are due.
class TestBox : public QObject
{
    Q_OBJECT

private slots:
    void restsLongerTheBetterItIsKnown();
    void wrongAnswerGoesBack();
    void neverSticksAfterFourMisses();
    void missesAreForgottenWhenWellKnown();
    void isTheSameWhenReadAgain();
    void damagedLines_data();
    void damagedLines();
    void isCleared();

private:
    const QDate m_today {2026, 12, 1};
};

void TestBox::restsLongerTheBetterItIsKnown()
{
    Box box;
    QVERIFY(!box.place(u"a"_s));
    QList<qint64> rests;
    for (int i = 0; i < 7; ++i) {
        box.record(u"a"_s, true, m_today);
        rests << m_today.daysTo(box.place(u"a"_s)->due);
    }
    QCOMPARE(rests, (QList<qint64> {2, 4, 9, 20, 45, 45, 45}));
    QVERIFY(!box.hasMissed());
}

void TestBox::wrongAnswerGoesBack()
{
    Box box({u"a 4 0 2026-12-01"_s});
    box.record(u"a"_s, false, m_today);
    QCOMPARE(box.place(u"a"_s)->compartment, 0);
    QCOMPARE(box.place(u"a"_s)->due, m_today.addDays(1));
    QVERIFY(box.hasMissed());
}

void TestBox::neverSticksAfterFourMisses()
{
    Box box;
    for (int i = 0; i < 3; ++i) {
        box.record(u"a"_s, false, m_today);
        box.record(u"a"_s, true, m_today);
    }
    QVERIFY(!box.neverSticks(u"a"_s));
    box.record(u"a"_s, false, m_today);
    QVERIFY(box.neverSticks(u"a"_s));
    QVERIFY(!box.neverSticks(u"b"_s));
}

void TestBox::missesAreForgottenWhenWellKnown()
{
    Box box({u"a 2 5 2026-12-01"_s});
    QVERIFY(box.neverSticks(u"a"_s));
    box.record(u"a"_s, true, m_today);
    QVERIFY(!box.neverSticks(u"a"_s));
}

void TestBox::isTheSameWhenReadAgain()
{
    Box box;
    box.record(u"b"_s, true, m_today);
    box.record(u"a"_s, false, m_today);
    QCOMPARE(box.lines(), (QStringList {u"a 0 1 2026-12-02"_s, u"b 1 0 2026-12-03"_s}));
    QCOMPARE(Box(box.lines()).lines(), box.lines());
}

void TestBox::damagedLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("id alone") << u"a"_s;
    QTest::newRow("no id") << u" 1 0 2026-12-01"_s;
    QTest::newRow("word for a compartment") << u"a x 0 2026-12-01"_s;
    QTest::newRow("compartment that there is not") << u"a 6 0 2026-12-01"_s;
    QTest::newRow("compartment below zero") << u"a -1 0 2026-12-01"_s;
    QTest::newRow("misses below zero") << u"a 1 -1 2026-12-01"_s;
    QTest::newRow("huge number") << u"a 1 99999999999 2026-12-01"_s;
    QTest::newRow("no day") << u"a 1 0 2026-02-31"_s;
    QTest::newRow("more than is known") << u"a 1 0 2026-12-01 5"_s;
}

/// They count for nothing and stay: another version may have written them.
void TestBox::damagedLines()
{
    QFETCH(QString, line);
    Box box({line, u"b 1 0 2026-12-03"_s});
    QCOMPARE(box.unreadable(), 1);
    QVERIFY(!box.place(u"a"_s));
    box.record(u"b"_s, true, m_today);
    QCOMPARE(box.lines(), (QStringList {u"b 2 0 2026-12-05"_s, line}));
}

void TestBox::isCleared()
{
    Box box({u"a 1 0 2026-12-01"_s, u"damaged"_s});
    QVERIFY(!box.isEmpty());
    box.clear();
    QVERIFY(box.isEmpty());
    QCOMPARE(box.lines(), QStringList());
}

STATUSCAT_TEST(TestBox)
#include "tst_box.moc"
