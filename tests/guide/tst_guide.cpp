// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everyway.h"
#include "support/testmain.h"

#include <guide/walk.h>

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using core::Catalogue;
using guide::Answer;
using guide::Dispute;
using guide::End;
using guide::Guide;
using guide::Order;
using guide::Question;
using guide::RuledOut;
using guide::Walk;

namespace {

/// Calls @p look at every question that @p walk can come to.
void goEveryQuestion(Walk *walk, const std::function<void(const Walk &)> &look)
{
    if (!walk->question()) {
        return;
    }
    look(*walk);
    const qsizetype answers = walk->question()->answers.size();
    for (qsizetype i = 0; i < answers; ++i) {
        QVERIFY(walk->answer(i));
        goEveryQuestion(walk, look);
        QVERIFY(walk->back());
    }
}

QSet<int> setOf(const QList<int> &codes)
{
    return {codes.cbegin(), codes.cend()};
}

/// Whether a server or gateway may send the code of @p summary, by its registration.
bool isSent(const core::StatusSummary &summary)
{
    return summary.standing == core::Standing::Registered
        || summary.standing == core::Standing::Temporary
        || summary.standing == core::Standing::Obsoleted;
}

} // namespace

/// The questions that lead from a situation to a code.
class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void everyWayEndsSoon();
    void everyRegisteredCodeIsAnEnd();
    void commonCodesAreNear();
    void whatIsPossibleAndRuledOutIsEverything();
    void whatWasRuledOutNamesTheAnswer();
    void nearestAreOfWhatWasAskedAbout_data();
    void nearestAreOfWhatWasAskedAbout();
    void nearestAreStillPossible();
    void closeAreAnswersToTheLastQuestion();
    void goesBack();
    void beginsInTheMiddle();
    void refusesAnswersThatThereAreNot();
    void lastQuestionsAreThoseOfTheSets();
    void isTranslated();
    void ordersAreOfTwo();

private:
    Catalogue m_catalogue = Catalogue::embedded();
    Guide m_guide {m_catalogue};
};

void TestGuide::everyWayEndsSoon()
{
    constexpr qsizetype mostQuestions = 6;
    int ways = 0;
    Walk walk(m_guide);
    QCOMPARE(walk.question()->id, u"start"_s);
    goEveryWay(&walk, [&](const Walk &at) {
        ++ways;
        const std::optional<End> end = at.end();
        QVERIFY(m_catalogue.find(end->code));
        QVERIFY(!end->because.isEmpty());
        QVERIFY2(at.path().size() <= mostQuestions, qPrintable(at.path().last().question->id));
        QCOMPARE(at.possible(), QList<int> {end->code});
        QCOMPARE(at.length(), at.path().size());
    });
    QVERIFY(ways > 100);
    QVERIFY(walk.path().isEmpty());
}

void TestGuide::everyRegisteredCodeIsAnEnd()
{
    const QSet<int> ends = setOf(Walk(m_guide).possible());
    QStringList missing;
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        if (isSent(summary) && !ends.contains(summary.code)) {
            missing << core::codeText(summary.code);
        }
    }
    QCOMPARE(missing, QStringList());
}

void TestGuide::commonCodesAreNear()
{
    constexpr qsizetype most = 4;
    QHash<int, qsizetype> questions;
    Walk walk(m_guide);
    goEveryWay(&walk, [&questions](const Walk &at) {
        const int code = at.end()->code;
        questions[code] = std::min(questions.value(code, most + 1), at.path().size());
    });
    QStringList far;
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        if (summary.common && isSent(summary) && questions.value(summary.code, most + 1) > most) {
            far << core::codeText(summary.code);
        }
    }
    QCOMPARE(far, QStringList());
}

void TestGuide::whatIsPossibleAndRuledOutIsEverything()
{
    const QSet<int> all = setOf(Walk(m_guide).possible());
    Walk walk(m_guide);
    goEveryWay(&walk, [&all](const Walk &at) {
        QSet<int> codes = setOf(at.possible());
        for (const RuledOut &out : at.ruledOut()) {
            QVERIFY(!codes.contains(out.code));
            codes << out.code;
        }
        QCOMPARE(codes, all);
    });
}

void TestGuide::whatWasRuledOutNamesTheAnswer()
{
    Walk walk(m_guide, u"missing"_s);
    QVERIFY(walk.answer(0));
    QCOMPARE(walk.end()->code, 404);
    const QList<RuledOut> out = walk.ruledOut();
    QCOMPARE(out.size(), 1);
    QCOMPARE(out.first().code, 410);
    const QList<Answer> &answers = walk.path().at(out.first().step).question->answers;
    QCOMPARE(answers.at(out.first().answer).code, 410);
}

void TestGuide::nearestAreOfWhatWasAskedAbout_data()
{
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *answers, const QList<int> &codes) {
        QTest::newRow(answers) << codes;
    };
    row("", {200, 202, 303, 400, 503});
    row("worked", {200, 201, 202, 204, 206});
    row("elsewhere", {301, 302, 303, 307, 308});
    row("request", {400, 401, 403, 404, 409});
    row("request who", {400, 401, 403, 404, 429});
    row("request target", {400, 404, 405, 410, 422});
    row("request content", {400, 404, 406, 415, 422});
    row("request moment", {408, 409, 412, 422, 429});
    row("request form", {400, 404, 410, 413, 426});
    row("server", {500, 501, 502, 503, 504});
    row("server lacking", {501, 505, 506, 507, 508});
    row("pending", {200, 202, 400, 429, 503});
    row("request target missing", {404, 410});
    row("request target look-up", {200, 204, 404});
}

void TestGuide::nearestAreOfWhatWasAskedAbout()
{
    const QString answers = QString::fromLatin1(QTest::currentDataTag());
    Walk walk(m_guide);
    for (const QString &id : answers.split(u' ', Qt::SkipEmptyParts)) {
        QVERIFY(give(id, &walk));
    }
    QTEST(walk.nearest(m_catalogue), "codes");
}

/// Whoever says of a fault of the request "I don't know" gets codes of that fault alone.
void TestGuide::nearestAreStillPossible()
{
    Walk walk(m_guide);
    goEveryQuestion(&walk, [this](const Walk &at) {
        const QSet<int> possible = setOf(at.possible());
        const QList<int> nearest = at.nearest(m_catalogue);
        QVERIFY(possible.contains(setOf(nearest)));
        QCOMPARE(nearest.size(), std::min(qsizetype {5}, possible.size()));
        QCOMPARE(setOf(nearest).size(), nearest.size());
    });
}

void TestGuide::closeAreAnswersToTheLastQuestion()
{
    Walk walk(m_guide);
    goEveryWay(&walk, [](const Walk &at) {
        for (const RuledOut &out : at.close()) {
            QCOMPARE(out.step, at.path().size() - 1);
            QVERIFY(out.code != at.end()->code);
            QCOMPARE(at.path().last().question->answers.at(out.answer).code, out.code);
        }
    });
    for (const char *id : {"request", "moment", "exists", "somebody-else"}) {
        QVERIFY(give(QString::fromLatin1(id), &walk));
    }
    QCOMPARE(walk.close().size(), 3);
    QVERIFY(Walk(m_guide).close().isEmpty());
}

void TestGuide::goesBack()
{
    Walk walk(m_guide);
    QVERIFY(!walk.back());
    QVERIFY(walk.answer(2));
    const Question *second = walk.question();
    QVERIFY(walk.answer(0));
    QVERIFY(walk.answer(0));
    QVERIFY(walk.back());
    QCOMPARE(walk.path().size(), 2);
    walk.backTo(1);
    QCOMPARE(walk.question(), second);
    QCOMPARE(walk.path().size(), 1);
    walk.restart();
    QCOMPARE(walk.question()->id, u"start"_s);
    QVERIFY(walk.path().isEmpty());
}

void TestGuide::beginsInTheMiddle()
{
    QCOMPARE(Walk(m_guide, u"login-failed"_s).question()->id, u"login-failed"_s);
    QCOMPARE(Walk(m_guide, u"no such question"_s).question()->id, u"start"_s);
}

void TestGuide::refusesAnswersThatThereAreNot()
{
    Walk walk(m_guide, u"missing"_s);
    QVERIFY(!walk.answer(-1));
    QVERIFY(!walk.answer(2));
    QVERIFY(walk.answer(1));
    QVERIFY(!walk.answer(0));
}

void TestGuide::lastQuestionsAreThoseOfTheSets()
{
    int sets = 0;
    for (const core::ConfusableSet &set : m_catalogue.confusables()) {
        if (const Question *question = m_guide.question(set.id)) {
            ++sets;
            QCOMPARE(question->text, set.question);
        }
    }
    QVERIFY(sets > 30);
}

void TestGuide::isTranslated()
{
    const Catalogue german = Catalogue::embedded(u"de"_s);
    const Guide guide(german);
    QCOMPARE(guide.questions().size(), m_guide.questions().size());
    QStringList english;
    for (qsizetype i = 0; i < guide.questions().size(); ++i) {
        const Question &here = guide.questions().at(i);
        const Question &there = m_guide.questions().at(i);
        english << (here.text == there.text ? here.id : QString());
        for (qsizetype j = 0; j < here.answers.size(); ++j) {
            const Answer &answer = here.answers.at(j);
            if (answer.text == there.answers.at(j).text
                || (answer.isEnd() && answer.because == there.answers.at(j).because)) {
                english << here.id + ": "_L1 + answer.id;
            }
        }
    }
    for (qsizetype i = 0; i < guide.disputes().size(); ++i) {
        const Dispute &here = guide.disputes().at(i);
        const Dispute &there = m_guide.disputes().at(i);
        const bool isEnglish = here.question == there.question || here.about == there.about
            || here.positions.first().because == there.positions.first().because;
        english << (isEnglish ? here.id : QString());
    }
    english.removeAll(QString());
    QCOMPARE(english, QStringList());
}

void TestGuide::ordersAreOfTwo()
{
    QVERIFY(m_guide.orders().size() >= 20);
    for (const Order &order : m_guide.orders()) {
        QVERIFY(m_catalogue.find(order.code) && m_catalogue.find(order.other));
        QCOMPARE(order.sides.first().first, order.code);
        QVERIFY(order.sides.size() == 1 || order.sides.last().first == order.other);
    }
    const Order first = m_guide.orders().first();
    QCOMPARE(first.code, 503);
    QCOMPARE(first.other, 401);
}

STATUSCAT_TEST(TestGuide)
#include "tst_guide.moc"
