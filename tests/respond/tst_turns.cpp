// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <respond/turns.h>

#include <QTest>

using namespace Qt::StringLiterals;
using respond::Pick;
using respond::Plan;
using respond::Turns;

/// Which of its steps a request gets.
class TestTurns : public QObject
{
    Q_OBJECT

private slots:
    void goesRound();
    void staysAtTheLast();
    void countsByKey();
    void beginsAgain();
    void choosesByWeight();
    void repeatsItselfWithASeed();
    void limits();
    void countsALimitAnew();
    void breaksAShare();
    void forgetsWhatWasNotUsed();
};

namespace {

Plan inTurn(const QByteArray &steps, const QByteArray &key = "a")
{
    Plan plan;
    plan.steps = *respond::readSteps(steps);
    plan.isInTurn = true;
    plan.key = key;
    return plan;
}

int next(Turns *turns, const Plan &plan)
{
    return turns->pick(plan, 0).step.code;
}

} // namespace

void TestTurns::goesRound()
{
    Turns turns;
    const Plan plan = inTurn("503,502,200");
    for (const int code : {503, 502, 200, 503, 502}) {
        QCOMPARE(next(&turns, plan), code);
    }
    QCOMPARE(turns.pick(plan, 0).why, "step 3 of 3"_ba);
}

void TestTurns::staysAtTheLast()
{
    Turns turns;
    Plan plan = inTurn("503,200");
    plan.stays = true;
    for (const int code : {503, 200, 200, 200}) {
        QCOMPARE(next(&turns, plan), code);
    }
}

void TestTurns::countsByKey()
{
    Turns turns;
    QCOMPARE(next(&turns, inTurn("503,200", "a")), 503);
    QCOMPARE(next(&turns, inTurn("503,200", "b")), 503);
    QCOMPARE(next(&turns, inTurn("503,200", "a")), 200);
}

void TestTurns::beginsAgain()
{
    Turns turns;
    Plan plan = inTurn("503,200");
    QCOMPARE(next(&turns, plan), 503);
    plan.resets = true;
    QCOMPARE(next(&turns, plan), 204);
    plan.resets = false;
    QCOMPARE(next(&turns, plan), 503);
}

void TestTurns::choosesByWeight()
{
    Turns turns;
    Plan plan;
    plan.steps = *respond::readSteps("200:3,500:1,404:0");
    plan.seed = 1;
    int successes = 0;
    constexpr int times = 4000;
    for (int i = 0; i < times; ++i) {
        const int code = next(&turns, plan);
        QVERIFY(code != 404);
        successes += code == 200 ? 1 : 0;
    }
    QVERIFY2(successes > times * 0.7 && successes < times * 0.8,
             qPrintable(QString::number(successes)));
}

void TestTurns::repeatsItselfWithASeed()
{
    Plan plan;
    plan.steps = *respond::readSteps("200,500");
    plan.seed = 7;
    QList<int> first;
    QList<int> second;
    for (QList<int> *codes : {&first, &second}) {
        Turns turns;
        for (int i = 0; i < 50; ++i) {
            *codes << next(&turns, plan);
        }
    }
    QCOMPARE(first, second);
    QVERIFY(first.contains(200) && first.contains(500));
}

void TestTurns::limits()
{
    Turns turns;
    Plan plan;
    plan.steps = *respond::readSteps("200,429");
    plan.limit = Plan::Limit {2, 10'000};
    plan.key = "a";
    QCOMPARE(turns.pick(plan, 1000).step.code, 200);
    Pick pick = turns.pick(plan, 2000);
    QCOMPARE(pick.step.code, 200);
    QCOMPARE(respond::fieldValue(pick.fields, "RateLimit"), "\"limit\";r=0;t=9"_ba);
    QCOMPARE(respond::fieldValue(pick.fields, "RateLimit-Policy"), "\"limit\";q=2;w=10"_ba);
    QVERIFY(!respond::hasField(pick.fields, "Retry-After"));
    pick = turns.pick(plan, 2500);
    QCOMPARE(pick.step.code, 429);
    QCOMPARE(respond::fieldValue(pick.fields, "Retry-After"), "9"_ba);
    QCOMPARE(pick.why, "request 3 of 2 in 10 s"_ba);
}

void TestTurns::countsALimitAnew()
{
    Turns turns;
    Plan plan;
    plan.steps = *respond::readSteps("200,429");
    plan.limit = Plan::Limit {1, 10'000};
    plan.key = "a";
    QCOMPARE(turns.pick(plan, 1000).step.code, 200);
    QCOMPARE(turns.pick(plan, 10'999).step.code, 429);
    QCOMPARE(turns.pick(plan, 11'000).step.code, 200);
}

void TestTurns::breaksAShare()
{
    Turns turns;
    Plan plan;
    plan.fault = *respond::readFault("reset");
    plan.share = 0.5;
    plan.seed = 3;
    int broken = 0;
    constexpr int times = 1000;
    for (int i = 0; i < times; ++i) {
        broken += turns.pick(plan, 0).step.fault ? 1 : 0;
    }
    QVERIFY2(broken > 400 && broken < 600, qPrintable(QString::number(broken)));
    plan.share = 0;
    plan.steps = *respond::readSteps("reset"); // a fault of its own, as in /reset?share=0
    QVERIFY(!turns.pick(plan, 0).step.fault);
    QCOMPARE(turns.pick(plan, 0).step.code, 200);
}

void TestTurns::forgetsWhatWasNotUsed()
{
    Turns turns(10);
    for (int i = 0; i < 100; ++i) {
        next(&turns, inTurn("503,200", QByteArray::number(i)));
    }
    QCOMPARE(turns.keys(), 10);
    QCOMPARE(next(&turns, inTurn("503,200", "99")), 200);
    QCOMPARE(next(&turns, inTurn("503,200", "0")), 503);
}

STATUSCAT_TEST(TestTurns)
#include "tst_turns.moc"
