// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/foldedtext.h>

#include <QTest>

using namespace Qt::StringLiterals;
using core::FoldedText;

class TestFoldedText : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void spansPointIntoTheOriginal_data();
    void spansPointIntoTheOriginal();
    void typoDistance_data();
    void typoDistance();
    void oneTypoApart_data();
    void oneTypoApart();
};

void TestFoldedText::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QString() << QStringList {};
    QTest::newRow("only blanks") << u" \t\n"_s << QStringList {};
    QTest::newRow("only punctuation") << u"-- … !?"_s << QStringList {};
    QTest::newRow("case") << u"Not FOUND"_s << QStringList {u"not"_s, u"found"_s};
    QTest::newRow("hyphens and underscores separate")
        << u"Retry-After SC_GONE"_s << QStringList {u"retry"_s, u"after"_s, u"sc"_s, u"gone"_s};
    QTest::newRow("digits stay with letters")
        << u"HTTP2 404"_s << QStringList {u"http2"_s, u"404"_s};
    QTest::newRow("apostrophe") << u"I'm a teapot"_s << QStringList {u"im"_s, u"a"_s, u"teapot"_s};
    QTest::newRow("typographic apostrophe") << u"I’m"_s << QStringList {u"im"_s};
    QTest::newRow("apostrophe alone") << u"'"_s << QStringList {};
    QTest::newRow("accents") << u"Café ÜBER"_s << QStringList {u"cafe"_s, u"uber"_s};
    QTest::newRow("accent as a mark of its own") << u"Cafe\u0301"_s << QStringList {u"cafe"_s};
    QTest::newRow("a mark before any letter") << u"\u0301a"_s << QStringList {u"a"_s};
    QTest::newRow("ligature") << u"ﬁle"_s << QStringList {u"file"_s};
    QTest::newRow("wide digits") << u"４０４"_s << QStringList {u"404"_s};
    QTest::newRow("other scripts") << u"Ошибка 猫"_s << QStringList {u"ошибка"_s, u"猫"_s};
    QTest::newRow("letters beyond 16 bits") << u"s𠮷打 𠮷s"_s << QStringList {u"s𠮷打"_s, u"𠮷s"_s};
    QTest::newRow("mathematical letters") << u"𝐆𝐨𝐧𝐞"_s << QStringList {u"gone"_s};
    QTest::newRow("smiley") << u"cat😺cat"_s << QStringList {u"cat"_s, u"cat"_s};
    QTest::newRow("half a surrogate pair")
        << QString(u"cat"_s + QChar(0xD83D)) << QStringList {u"cat"_s};
}

void TestFoldedText::words()
{
    QFETCH(QString, text);
    const FoldedText folded(text);
    QTEST(folded.words, "words");
    QCOMPARE(folded.spans.size(), folded.words.size());
    QCOMPARE(folded.isEmpty(), folded.words.isEmpty());
}

void TestFoldedText::spansPointIntoTheOriginal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("originals");
    QTest::newRow("plain") << u"  Not-Found. "_s << QStringList {u"Not"_s, u"Found"_s};
    QTest::newRow("apostrophe inside") << u"I'm a"_s << QStringList {u"I'm"_s, u"a"_s};
    QTest::newRow("mark at the end") << u"Cafe\u0301 x"_s << QStringList {u"Cafe\u0301"_s, u"x"_s};
    QTest::newRow("word grows when folded") << u"ﬁle x"_s << QStringList {u"ﬁle"_s, u"x"_s};
    QTest::newRow("letters beyond 16 bits") << u"a𠮷 x"_s << QStringList {u"a𠮷"_s, u"x"_s};
}

void TestFoldedText::spansPointIntoTheOriginal()
{
    QFETCH(QString, text);
    QStringList originals;
    for (const FoldedText::Span &span : FoldedText(text).spans) {
        originals << text.sliced(span.start, span.length);
    }
    QTEST(originals, "originals");
}

void TestFoldedText::typoDistance_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("distance");
    QTest::newRow("both empty") << QString() << QString() << 0;
    QTest::newRow("one empty") << QString() << u"cat"_s << 3;
    QTest::newRow("same") << u"found"_s << u"found"_s << 0;
    QTest::newRow("wrong letter") << u"found"_s << u"fpund"_s << 1;
    QTest::newRow("missing letter") << u"found"_s << u"fund"_s << 1;
    QTest::newRow("letter too much") << u"found"_s << u"founnd"_s << 1;
    QTest::newRow("swapped neighbours") << u"found"_s << u"fuond"_s << 1;
    QTest::newRow("swapped at the start") << u"not"_s << u"nto"_s << 1;
    QTest::newRow("swapped at a distance") << u"abc"_s << u"cba"_s << 2;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 3;
    QTest::newRow("different lengths") << u"kitten"_s << u"sitting"_s << 3;
}

void TestFoldedText::typoDistance()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(core::typoDistance(left, right), "distance");
    QTEST(core::typoDistance(right, left), "distance");
}

void TestFoldedText::oneTypoApart_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("isApart");
    QTest::newRow("same") << u"found"_s << u"found"_s << true;
    QTest::newRow("one error") << u"teapot"_s << u"taepot"_s << true;
    QTest::newRow("missing at the end") << u"teapot"_s << u"teapo"_s << true;
    QTest::newRow("two errors") << u"teapot"_s << u"taepto"_s << false;
    QTest::newRow("two letters missing") << u"teapot"_s << u"teap"_s << false;
    QTest::newRow("letter against nothing") << u"a"_s << QString() << true;
}

void TestFoldedText::oneTypoApart()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(core::isOneTypoApart(left, right), "isApart");
    QTEST(core::isOneTypoApart(right, left), "isApart");
}

STATUSCAT_TEST(TestFoldedText)
#include "tst_foldedtext.moc"
