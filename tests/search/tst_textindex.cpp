// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <search/textindex.h>

#include <QTest>

using namespace Qt::StringLiterals;
using search::Field;
using search::Ranking;
using search::SearchText;
using search::TextIndex;
using search::Words;

namespace {

/// Some codes with few texts each, and others so that words are rare.
QList<SearchText> someTexts()
{
    QList<SearchText> texts;
    const auto add = [&texts](int code, Field field, const QString &words) {
        texts << SearchText {.code = code, .field = field, .words = words, .text = words};
    };
    add(401, Field::Phrase, u"unauthorized"_s);
    add(401, Field::Asked, u"token expired"_s);
    add(401, Field::Asked, u"wrong password"_s);
    add(403, Field::Phrase, u"forbidden"_s);
    add(403, Field::Asked, u"not allowed admin"_s);
    add(403, Field::Description, u"password does not help here"_s);
    add(404, Field::Phrase, u"not found"_s);
    add(404, Field::Asked, u"page missing"_s);
    add(404, Field::Cause, u"page was moved away without redirect"_s);
    add(419, Field::Phrase, u"page expired"_s);
    for (int code = 500; code < 540; ++code) {
        add(code, Field::Phrase, u"fault%1"_s.arg(code));
    }
    return texts;
}

double alike(int, QStringView)
{
    return 1;
}

} // namespace

/// What is ranked first among few texts, and how sure the index is.
class TestTextIndex : public QObject
{
    Q_OBJECT

private slots:
    void first_data();
    void first();
    void confidence_data();
    void confidence();
    void bestText();
    void weighs();
    void nothing_data();
    void nothing();
};

void TestTextIndex::first_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("code");
    QTest::newRow("a word of one code") << u"forbidden"_s << 403;
    QTest::newRow("words of one text before words of two") << u"token expired"_s << 401;
    QTest::newRow("a strong field before a weak one") << u"password"_s << 401;
    QTest::newRow("an unknown word does no harm") << u"password of zebra"_s << 401;
    QTest::newRow("neighbours in a text") << u"expired page"_s << 419;
    QTest::newRow("what is denied") << u"not found"_s << 404;
    QTest::newRow("the beginning of the last word") << u"unautho"_s << 401;
    QTest::newRow("a letter wrong") << u"forbudden"_s << 403;
    QTest::newRow("two letters wrong in a long word") << u"unuthorised"_s << 401;
}

void TestTextIndex::first()
{
    QFETCH(QString, question);
    const TextIndex index(someTexts(), Words());
    const Ranking ranking = index.rank(question, alike);
    QVERIFY(!ranking.codes.isEmpty());
    QTEST(ranking.codes.constFirst().code, "code");
}

void TestTextIndex::confidence_data()
{
    QTest::addColumn<QString>("surer");
    QTest::addColumn<QString>("less");
    QTest::newRow("unknown words") << u"wrong password"_s << u"wrong password zebra"_s;
    QTest::newRow("a typing error") << u"forbidden"_s << u"forbudden"_s;
    QTest::newRow("a beginning") << u"unauthorized"_s << u"unautho"_s;
    QTest::newRow("words of two codes") << u"token expired"_s << u"token forbidden"_s;
}

void TestTextIndex::confidence()
{
    QFETCH(QString, surer);
    QFETCH(QString, less);
    const TextIndex index(someTexts(), Words());
    QVERIFY(index.rank(surer, alike).confidence > index.rank(less, alike).confidence);
}

void TestTextIndex::bestText()
{
    const TextIndex index(someTexts(), Words());
    const Ranking ranking = index.rank(u"password wrong", alike);
    const int text = ranking.codes.constFirst().text;
    QVERIFY(text >= 0);
    QCOMPARE(index.texts().at(text).text, u"wrong password"_s);
}

void TestTextIndex::weighs()
{
    const TextIndex index(someTexts(), Words());
    const auto against401 = [](int code, QStringView) { return code == 401 ? 0.1 : 1; };
    QCOMPARE(index.rank(u"password", against401).codes.constFirst().code, 403);
}

void TestTextIndex::nothing_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no words") << u"?!"_s;
    QTest::newRow("unknown words") << u"zebra crossing"_s;
    QTest::newRow("short words with an error") << u"pgae"_s.first(3);
}

void TestTextIndex::nothing()
{
    QFETCH(QString, question);
    const TextIndex index(someTexts(), Words());
    const Ranking ranking = index.rank(question, alike);
    QCOMPARE(ranking.codes.size(), 0);
    QCOMPARE(ranking.confidence, 0.0);
    const TextIndex empty({}, Words());
    QCOMPARE(empty.rank(u"page", alike).codes.size(), 0);
}

STATUSCAT_TEST(TestTextIndex)
#include "tst_textindex.moc"
