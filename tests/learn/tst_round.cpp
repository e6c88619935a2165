// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <learn/round.h>

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using learn::Box;
using learn::Card;
using learn::Round;

namespace {

/// @p count cards, "0" and so on, of different codes.
QList<Card> makeCards(int count)
{
    QList<Card> cards;
    for (int i = 0; i < count; ++i) {
        cards.append({QString::number(i), static_cast<learn::Kind>(i % 4), 100 + i, false});
    }
    return cards;
}

QStringList idsOf(const QList<Card> &cards)
{
    QStringList ids;
    for (const Card &card : cards) {
        ids << card.id;
    }
    return ids;
}

} // namespace

/// Which cards a round has, and the way through it.
class TestRound : public QObject
{
    Q_OBJECT

private slots:
    void hasTenWhateverIsDue_data();
    void hasTenWhateverIsDue();
    void dueCardsComeFirst();
    void fewNewOnesWhileSomethingIsMissed();
    void beginsWithWhatManyGetWrong();
    void mixesKindsAndCodes();
    void sameSeedSameRound();
    void missedCardComesOnceMore();
    void lastCardComesOnceMoreAtOnce();
    void missedTwiceEndsNevertheless();
    void repeatChangesNothingInTheBox();

private:
    const QDate m_today {2026, 12, 1};
};

void TestRound::hasTenWhateverIsDue_data()
{
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("resting");
    QTest::addColumn<int>("missed");
    QTest::addColumn<qsizetype>("size");
    const qsizetype ten = 10;
    QTest::newRow("all new") << 30 << 0 << 0 << 0 << ten;
    QTest::newRow("a pile") << 300 << 250 << 0 << 0 << ten;
    QTest::newRow("nothing due") << 30 << 0 << 30 << 0 << ten;
    QTest::newRow("a round that was left early") << 30 << 0 << 1 << 1 << ten;
    QTest::newRow("fewer than ten") << 7 << 0 << 2 << 1 << qsizetype(7);
    QTest::newRow("none") << 0 << 0 << 0 << 0 << qsizetype(0);
}

void TestRound::hasTenWhateverIsDue()
{
    QFETCH(int, cards);
    QFETCH(int, due);
    QFETCH(int, resting);
    QFETCH(int, missed);
    QFETCH(qsizetype, size);
    QStringList lines;
    for (int i = 0; i < due + resting + missed; ++i) {
        lines << u"%1 %2 0 %3"_s.arg(QString::number(i), i < due + resting ? u"1"_s : u"0"_s,
                                     i < due ? u"2026-11-01"_s : u"2026-12-09"_s);
    }
    const QStringList ids = idsOf(pickRound(makeCards(cards), Box(lines), m_today, 1));
    QCOMPARE(ids.size(), size);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), size);
}

void TestRound::dueCardsComeFirst()
{
    const Box box({u"3 2 0 2026-12-01"_s, u"4 0 2 2026-11-05"_s, u"5 1 0 2026-12-02"_s});
    const QStringList ids = idsOf(pickRound(makeCards(300), box, m_today, 1));
    QVERIFY(ids.contains(u"3"_s));
    QVERIFY(ids.contains(u"4"_s));
}

void TestRound::fewNewOnesWhileSomethingIsMissed()
{
    QStringList lines;
    for (int i = 0; i < 12; ++i) {
        lines << u"%1 1 0 2026-12-05"_s.arg(i);
    }
    const auto countNew = [this](const QStringList &kept) {
        const Box box(kept);
        const QList<Card> cards = pickRound(makeCards(300), box, m_today, 1);
        return std::count_if(cards.cbegin(), cards.cend(),
                             [&box](const Card &card) { return !box.place(card.id); });
    };
    QCOMPARE(countNew(lines), 10);
    lines[0] = u"0 0 1 2026-12-02"_s;
    QCOMPARE(countNew(lines), 3);
}

void TestRound::beginsWithWhatManyGetWrong()
{
    QList<Card> cards = makeCards(300);
    for (int i = 40; i < 50; ++i) {
        cards[i].isFirst = true;
    }
    const QList<Card> round = pickRound(cards, Box(), m_today, 1);
    QVERIFY(
        std::all_of(round.cbegin(), round.cend(), [](const Card &card) { return card.isFirst; }));
}

void TestRound::mixesKindsAndCodes()
{
    QList<Card> cards;
    for (int i = 0; i < 200; ++i) {
        // nearly all of one kind, each code five times
        cards.append({QString::number(i),
                      i < 20 ? static_cast<learn::Kind>(i % 4) : learn::Kind::Message, 400 + i % 40,
                      false});
    }
    QSet<int> codes;
    QHash<learn::Kind, int> kinds;
    for (const Card &card : pickRound(cards, Box(), m_today, 1)) {
        codes << card.code;
        ++kinds[card.kind];
    }
    QCOMPARE(codes.size(), 10);
    QCOMPARE(kinds.size(), 4);
    QVERIFY(kinds.value(learn::Kind::Message) <= 4);
}

void TestRound::sameSeedSameRound()
{
    const QList<Card> cards = makeCards(300);
    QCOMPARE(idsOf(pickRound(cards, Box(), m_today, 7)),
             idsOf(pickRound(cards, Box(), m_today, 7)));
    QVERIFY(idsOf(pickRound(cards, Box(), m_today, 7))
            != idsOf(pickRound(cards, Box(), m_today, 8)));
}

void TestRound::missedCardComesOnceMore()
{
    Box box;
    Round round(makeCards(10), &box, m_today);
    QStringList asked;
    QList<qsizetype> numbers;
    while (!round.isOver()) {
        asked << round.card().id + (round.isRepeat() ? u"again"_s : QString());
        numbers << round.number();
        QCOMPARE(round.size(), 10);
        round.answer(round.card().id != "1"_L1);
        round.next();
    }
    QCOMPARE(asked.join(u' '), u"0 1 2 3 1again 4 5 6 7 8 9"_s);
    QCOMPARE(numbers, (QList<qsizetype> {1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10}));
    QCOMPARE(idsOf(round.missed()), QStringList {u"1"_s});
    QCOMPARE(box.place(u"1"_s)->compartment, 0);
    QCOMPARE(box.place(u"2"_s)->compartment, 1);
}

void TestRound::lastCardComesOnceMoreAtOnce()
{
    Box box;
    Round round(makeCards(1), &box, m_today);
    round.answer(false);
    round.next();
    QVERIFY(round.isRepeat());
}

void TestRound::missedTwiceEndsNevertheless()
{
    Box box;
    Round round(makeCards(10), &box, m_today);
    int asked = 0;
    while (!round.isOver()) {
        round.answer(false);
        round.next();
        ++asked;
    }
    QCOMPARE(asked, 20);
    QCOMPARE(round.missed().size(), 10);
}

void TestRound::repeatChangesNothingInTheBox()
{
    Box box;
    Round round(makeCards(1), &box, m_today);
    round.answer(false);
    const QStringList lines = box.lines();
    round.next();
    round.answer(true);
    QCOMPARE(box.lines(), lines);
}

STATUSCAT_TEST(TestRound)
#include "tst_round.moc"
