// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/foldedtext.h>
#include <guide/guide.h>
#include <learn/choices.h>
#include <learn/deck.h>

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using learn::Card;
using learn::Kind;
using learn::Question;

namespace {

constexpr quint32 seeds[] = {1, 2, 3};

/// The words of @p text that are long enough to tell.
QSet<QString> longWords(const QString &text)
{
    QSet<QString> words;
    for (const QString &word : core::FoldedText(text).words) {
        if (word.size() >= 6) {
            words << word;
        }
    }
    return words;
}

} // namespace

/// Every question that there is, in each language that the data speaks.
class TestDeck : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestion_data();
    void everyQuestion();
    void noQuestionGivesItsAnswerAway_data();
    void noQuestionGivesItsAnswerAway();
    void noDisputedAnswerIsAsked();
    void choicesOfASetStayInIt();
    void picturesAreDescribedWithoutTheirCode();
    void namesAreTakenOut();
    void cardsOfALevel();
    void idsAreUnique();
    void whatPeopleGetWrongComesFirst();
    void sameSeedSameQuestion();
    void situationOfEachKindIsThere();

private:
    core::Catalogue m_english = core::Catalogue::embedded();
    core::Catalogue m_german = core::Catalogue::embedded(u"de"_s);
    learn::Deck m_deck {m_english};
    learn::Deck m_germanDeck {m_german};

    void addDecks();
};

void TestDeck::addDecks()
{
    QTest::addColumn<bool>("isGerman");
    QTest::newRow("English") << false;
    QTest::newRow("German") << true;
}

void TestDeck::everyQuestion_data()
{
    addDecks();
}

/// One right answer, no choice twice, a reason for each.
void TestDeck::everyQuestion()
{
    QFETCH(bool, isGerman);
    const learn::Deck &deck = isGerman ? m_germanDeck : m_deck;
    const QList<Card> cards = deck.cards(learn::Level::Everything);
    QVERIFY(cards.size() > 500);
    for (const Card &card : cards) {
        for (const quint32 seed : seeds) {
            const Question question = deck.question(card, seed);
            const qsizetype fewest = card.id.startsWith("set-"_L1) ? 3 : 4;
            QVERIFY2(question.choices.size() >= fewest && question.choices.size() <= 4,
                     qPrintable(card.id));
            QVERIFY2(!question.text.isEmpty(), qPrintable(card.id));
            QVERIFY2(question.right >= 0 && question.right < question.choices.size(),
                     qPrintable(card.id));
            QCOMPARE(question.choices.at(question.right).code, card.code);
            QSet<QString> texts;
            for (const learn::Choice &choice : question.choices) {
                QVERIFY2(!choice.text.isEmpty() && !choice.why.isEmpty(), qPrintable(card.id));
                texts << core::foldedWords(choice.text);
            }
            QVERIFY2(texts.size() == question.choices.size(), qPrintable(card.id));
        }
    }
}

void TestDeck::noQuestionGivesItsAnswerAway_data()
{
    addDecks();
}

void TestDeck::noQuestionGivesItsAnswerAway()
{
    QFETCH(bool, isGerman);
    const learn::Deck &deck = isGerman ? m_germanDeck : m_deck;
    const core::Catalogue &catalogue = isGerman ? m_german : m_english;
    QStringList given;
    for (const Card &card : deck.cards(learn::Level::Everything)) {
        const Question question = deck.question(card, 1);
        const QString asked = question.text + u'\n' + question.detail + u'\n' + question.picture;
        if (card.kind == Kind::Picture || card.kind == Kind::Situation) {
            if (learn::names(asked, catalogue, card.code)) {
                given << card.id;
            }
        } else if (card.kind == Kind::Meaning) {
            const QString number = core::codeText(card.code);
            if (question.choices.at(question.right).text.contains(number)) {
                given << card.id;
            }
        } else {
            QSet<QString> others;
            for (qsizetype i = 0; i < question.choices.size(); ++i) {
                if (i != question.right) {
                    others += longWords(question.choices.at(i).text);
                }
            }
            const QSet<QString> shared =
                (longWords(question.choices.at(question.right).text) & longWords(question.detail))
                - others;
            if (!shared.isEmpty()) {
                given << card.id + ": "_L1 + shared.values().join(u' ');
            }
        }
    }
    QCOMPARE(given.join(u'\n'), QString());
}

/// What authorities dispute has not one right answer.
void TestDeck::noDisputedAnswerIsAsked()
{
    const guide::Guide guide(m_english);
    QSet<QString> disputed {u"set-access-401"_s, u"set-access-404"_s, u"set-bad-input-422"_s};
    for (const guide::Question &question : guide.questions()) {
        for (const guide::Answer &answer : question.answers) {
            const guide::Dispute *dispute = guide.dispute(answer.dispute);
            const bool isBetween = dispute
                && std::any_of(dispute->positions.cbegin(), dispute->positions.cend(),
                               [&answer](const guide::Position &position) {
                                   return position.code != answer.code;
                               });
            if (isBetween) {
                disputed << u"set-%1-%2"_s.arg(question.id, core::codeText(answer.code));
            }
        }
    }
    QVERIFY(disputed.size() > 20);
    int sets = 0;
    for (const Card &card : m_deck.cards(learn::Level::Everything)) {
        sets += card.id.startsWith("set-"_L1) ? 1 : 0;
        QVERIFY2(!disputed.contains(card.id), qPrintable(card.id));
    }
    QVERIFY(sets > 60);
}

/// A code from elsewhere could answer the question of the set, too.
void TestDeck::choicesOfASetStayInIt()
{
    for (const Card &card : m_deck.cards(learn::Level::Everything)) {
        if (!card.id.startsWith("set-"_L1)) {
            continue;
        }
        const Question question = m_deck.question(card, 1);
        const auto it = std::find_if(
            m_english.confusables().cbegin(), m_english.confusables().cend(),
            [&](const core::ConfusableSet &set) { return set.id == card.id.section(u'-', 1, -2); });
        for (const learn::Choice &choice : question.choices) {
            QVERIFY2(it->contains(choice.code), qPrintable(card.id));
        }
    }
}

void TestDeck::picturesAreDescribedWithoutTheirCode()
{
    for (const learn::Deck *deck : {&m_deck, &m_germanDeck}) {
        const core::Catalogue &catalogue = deck == &m_deck ? m_english : m_german;
        for (const Card &card : deck->cards(learn::Level::Everything)) {
            if (card.kind == Kind::Picture) {
                const QString picture = deck->question(card, 1).picture;
                QVERIFY2(picture.size() > 20, qPrintable(card.id));
                QVERIFY2(!picture.contains(core::codeText(card.code)), qPrintable(picture));
                QVERIFY2(!learn::names(picture, catalogue, card.code), qPrintable(picture));
            }
        }
    }
}

void TestDeck::namesAreTakenOut()
{
    QCOMPARE(learn::withoutNames(u"A sign says 404, and one NOT FOUND; 4045 founders."_s, m_english,
                                 404),
             u"A sign says …, and one …; 4045 founders."_s);
    QCOMPARE(learn::withoutNames(u"A cat is gone: gone."_s, m_english, 410), u"A cat is …: …."_s);
}

void TestDeck::cardsOfALevel()
{
    const auto codes = [this](learn::Level level) {
        QSet<int> all;
        for (const Card &card : m_deck.cards(level)) {
            all << card.code;
        }
        return all;
    };
    const QSet<int> common = codes(learn::Level::Common);
    const QSet<int> registered = codes(learn::Level::Registered);
    const QSet<int> everything = codes(learn::Level::Everything);
    for (const core::StatusSummary &summary : m_english.codes()) {
        const bool isProduct = summary.standing == core::Standing::Vendor
            || summary.standing == core::Standing::Informal;
        QCOMPARE(common.contains(summary.code), summary.common);
        QCOMPARE(registered.contains(summary.code), !isProduct);
        QVERIFY(everything.contains(summary.code));
    }
}

void TestDeck::idsAreUnique()
{
    QSet<QString> ids;
    const QList<Card> cards = m_deck.cards(learn::Level::Everything);
    for (const Card &card : cards) {
        QVERIFY2(!card.id.contains(u' '), qPrintable(card.id)); // the box parts lines there
        ids << card.id;
    }
    QCOMPARE(ids.size(), cards.size());
}

void TestDeck::whatPeopleGetWrongComesFirst()
{
    const QList<Card> cards = m_deck.cards(learn::Level::Common);
    const auto isFirst = [&cards](const QString &id) {
        return std::any_of(cards.cbegin(), cards.cend(),
                           [&id](const Card &card) { return card.id == id && card.isFirst; });
    };
    for (const QString &id :
         {u"set-access-403"_s, u"message-error-in-success"_s, u"set-which-fault-400"_s,
          u"situation-no-such-day"_s, u"set-redirects-308"_s, u"set-server-errors-502"_s,
          u"set-server-errors-504"_s, u"retry-503"_s, u"picture-401"_s}) {
        QVERIFY2(isFirst(id), qPrintable(id));
    }
    QVERIFY(!isFirst(u"picture-410"_s));
}

void TestDeck::sameSeedSameQuestion()
{
    const Card card {.id = u"meaning-409"_s, .kind = Kind::Meaning, .code = 409};
    QCOMPARE(m_deck.question(card, 5).choices, m_deck.question(card, 5).choices);
    QSet<qsizetype> places;
    for (quint32 seed = 0; seed < 40; ++seed) {
        places << m_deck.question(card, seed).right;
    }
    QCOMPARE(places.size(), 4);
}

void TestDeck::situationOfEachKindIsThere()
{
    QHash<Kind, int> counts;
    for (const Card &card : m_deck.cards(learn::Level::Common)) {
        ++counts[card.kind];
    }
    for (const Kind kind : {Kind::Picture, Kind::Meaning, Kind::Situation, Kind::Message}) {
        QVERIFY(counts.value(kind) >= 20);
    }
}

STATUSCAT_TEST(TestDeck)
#include "tst_deck.moc"
