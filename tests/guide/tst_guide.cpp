// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>
#include <guide/walk.h>

using namespace Qt::StringLiterals;
using core::Catalogue;
using guide::Answer;
using guide::Dispute;
using guide::End;
using guide::Guide;
using guide::Order;
using guide::Position;
using guide::Question;
using guide::RuledOut;
using guide::Style;
using guide::Walk;

namespace {

/// Calls @p look at every end that @p walk can come to.
void goEveryWay(Walk *walk, const std::function<void(const Walk &)> &look)
{
    if (!walk->question()) {
        look(*walk);
        return;
    }
    const qsizetype answers = walk->question()->answers.size();
    for (qsizetype i = 0; i < answers; ++i) {
        QVERIFY(walk->answer(i));
        goEveryWay(walk, look);
        QVERIFY(walk->back());
    }
}

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

/// Gives the answer called @p id; false if there is none.
bool give(const QString &id, Walk *walk)
{
    const QList<Answer> answers = walk->question() ? walk->question()->answers : QList<Answer>();
    const auto it = std::find_if(answers.cbegin(), answers.cend(),
                                 [&id](const Answer &answer) { return answer.id == id; });
    return it != answers.cend() && walk->answer(it - answers.cbegin());
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
    void stylesDecideDisputes_data();
    void stylesDecideDisputes();
    void everyDisputeIsInTheTable();
    void everyDisputeHasTwoSides();
    void styleIsChangedAtTheEnd();
    void endWithoutDisputeIsNotDecided();
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

/// What the authorities say, from their own documents; 0 where one says nothing.
void TestGuide::stylesDecideDisputes_data()
{
    QTest::addColumn<QList<int>>("codes"); // in the order of the styles
    const auto row = [](const char *dispute, const QList<int> &codes) {
        QTest::newRow(dispute) << codes;
    };
    // RFC 9110, Zalando, Microsoft Azure, Google AIP, PayPal, JSON:API
    row("bad-input", {422, 400, 400, 400, 400, 0});
    row("already-there", {0, 409, 0, 409, 0, 409});
    row("hidden", {404, 0, 404, 403, 0, 0});
    row("credentials", {401, 401, 0, 401, 401, 0});
    row("wrong-password", {401, 0, 0, 0, 0, 0});
    row("delete-nothing", {0, 0, 204, 404, 204, 404});
    row("nothing-found", {0, 0, 0, 0, 200, 200});
    row("update-done", {0, 0, 200, 0, 204, 0});
    row("created-location", {201, 201, 201, 0, 201, 201});
    row("takes-long", {202, 202, 202, 200, 202, 202});
    row("state-forbids", {409, 409, 0, 400, 0, 0});
    row("stale-write", {412, 412, 412, 409, 0, 0});
    row("too-many", {0, 429, 0, 429, 429, 0});
    row("part-failed", {0, 207, 0, 0, 200, 0});
    row("path-id", {0, 0, 0, 0, 0, 0});
    row("csrf", {0, 0, 0, 0, 0, 0});
    row("locked-account", {0, 0, 0, 0, 0, 0});
    row("key-reused", {0, 0, 0, 0, 422, 0});
    row("no-funds", {0, 0, 0, 0, 0, 0});
}

/// At every end with the dispute a style decides, and says so; where it says nothing, the guide's
/// own code stays.
void TestGuide::stylesDecideDisputes()
{
    QFETCH(QList<int>, codes);
    const QString dispute = QString::fromLatin1(QTest::currentDataTag());
    const QStringList styles {u"rfc9110"_s, u"zalando"_s, u"azure"_s,
                              u"google"_s,  u"paypal"_s,  u"jsonapi"_s};
    int ends = 0;
    for (qsizetype i = 0; i < styles.size(); ++i) {
        Walk walk(m_guide, {}, styles.at(i));
        goEveryWay(&walk, [&](const Walk &at) {
            const std::optional<End> end = at.end();
            if (!end->dispute || end->dispute->id != dispute) {
                return;
            }
            ++ends;
            QVERIFY(!end->because.isEmpty());
            if (codes.at(i) == 0) {
                QVERIFY(!end->style);
                QCOMPARE(end->code, at.path().last().answer().code);
                return;
            }
            QVERIFY(end->style);
            QCOMPARE(end->style->id, styles.at(i));
            QCOMPARE(end->code, codes.at(i));
            QVERIFY(end->dispute->defends(end->code));
        });
    }
    QVERIFY(ends > 0);
}

void TestGuide::everyDisputeIsInTheTable()
{
    QStringList ids;
    for (const Dispute &dispute : m_guide.disputes()) {
        ids << dispute.id;
    }
    QVERIFY(ids.size() >= 15);
    ids.sort();
    QCOMPARE(m_guide.styles().size(), 6);
    QCOMPARE(ids.join(u' '),
             u"already-there bad-input created-location credentials csrf delete-nothing hidden "
             "key-reused locked-account no-funds nothing-found part-failed path-id "
             "stale-write state-forbids takes-long too-many update-done wrong-password"_s);
}

/// Or else it is about what comes with the code.
void TestGuide::everyDisputeHasTwoSides()
{
    QStringList wrong;
    for (const Dispute &dispute : m_guide.disputes()) {
        QSet<int> codes;
        for (const Position &position : dispute.positions) {
            codes << position.code;
        }
        const bool isAboutTheRest = dispute.id == "created-location"_L1;
        wrong << (codes.size() > 1 || isAboutTheRest ? QString() : dispute.id);
    }
    wrong.removeAll(QString());
    QCOMPARE(wrong, QStringList());
}

/// A style that is chosen at the end decides from then on.
void TestGuide::styleIsChangedAtTheEnd()
{
    Walk walk(m_guide, u"which-fault"_s, u"zalando"_s);
    QVERIFY(give(u"value"_s, &walk));
    QCOMPARE(walk.end()->code, 400);
    walk.setStyle({});
    QVERIFY(!walk.end()->style);
    QCOMPARE(walk.end()->code, 422);
}

void TestGuide::endWithoutDisputeIsNotDecided()
{
    for (const Style &style : m_guide.styles()) {
        Walk walk(m_guide, {}, style.id);
        goEveryWay(&walk, [](const Walk &at) {
            const Answer &answer = at.path().last().answer();
            const std::optional<End> end = at.end();
            QCOMPARE(end->dispute == nullptr, answer.dispute.isEmpty());
            QVERIFY(!end->dispute || end->dispute->defends(answer.code));
            QVERIFY(end->style || end->code == answer.code);
        });
    }
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
