// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/searchresult.h"
#include "support/testmain.h"

#include <search/search.h>

#include <QTest>

using namespace Qt::StringLiterals;
using core::Catalogue;
using search::Reason;
using search::Search;
using search::SearchHit;
using search::SearchResult;

/// What can be typed: patterns, numbers, several words, and things that nobody expects.
class TestSearchInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void classPatterns_data();
    void classPatterns();
    void unassigned_data();
    void unassigned();
    void noCode_data();
    void noCode();
    void oddInput_data();
    void oddInput();
    void oddInputFindsNothing_data();
    void oddInputFindsNothing();

private:
    Catalogue m_catalogue;
    std::unique_ptr<Search> m_search;
};

void TestSearchInput::initTestCase()
{
    m_catalogue = Catalogue::embedded();
    m_search = std::make_unique<Search>(m_catalogue);
}

void TestSearchInput::classPatterns_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("4xx") << u"4xx"_s << 400 << 499;
    QTest::newRow("capitals") << u"5XX"_s << 500 << 599;
    QTest::newRow("stars") << u"3**"_s << 300 << 399;
    QTest::newRow("one letter") << u"2x"_s << 200 << 299;
    QTest::newRow("ten codes") << u"41x"_s << 410 << 419;
    QTest::newRow("digit") << u"1"_s << 100 << 199;
    QTest::newRow("two digits") << u"52"_s << 520 << 529;
}

void TestSearchInput::classPatterns()
{
    QFETCH(QString, query);
    QFETCH(int, least);
    QFETCH(int, most);
    QList<int> expected = m_catalogue.numbers();
    expected.removeIf([least, most](int code) { return code < least || code > most; });
    QVERIFY(!expected.isEmpty());
    QCOMPARE(codesOf(m_search->find(query)), expected);
}

void TestSearchInput::unassigned_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("number"); // -1: it is no number to answer
    const auto row = [](const char *name, const QString &query, int number) {
        QTest::newRow(name) << query << number;
    };
    row("alone", u"299"_s, 299);
    row("alone, client error", u"468"_s, 468);
    row("outside the classes", u"600"_s, 600);
    row("four digits", u"1234"_s, -1);
    row("five digits", u"40404"_s, -1);
    row("four digits with a leading zero", u"0404"_s, -1);
    row("status line", u"HTTP/1.1 299 Whatever"_s, 299);
    row("stated", u"status code 468"_s, 468);
    row("question", u"what does 468 mean"_s, 468);
    row("beyond the classes, stated", u"HTTP/1.1 600"_s, -1);
    row("four digits, stated", u"status code 1234"_s, -1);
    row("beginning of no code", u"48"_s, -1);
    row("pattern of no code", u"48x"_s, -1);
    row("no class", u"6xx"_s, -1);
    row("too many letters", u"4xxx"_s, -1);
}

void TestSearchInput::unassigned()
{
    QFETCH(QString, query);
    QFETCH(int, number);
    const SearchResult result = m_search->find(query);
    QCOMPARE(codesOf(result), QList<int>());
    QCOMPARE(result.best(), -1);
    QCOMPARE(result.unassigned, number);
}

void TestSearchInput::noCode_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("IP address") << u"dial tcp 192.168.100.200: connect: connection refused"_s;
    QTest::newRow("exit code") << u"process exited with exit code 137"_s;
    QTest::newRow("number in a URL") << u"fetching https://example.com/404"_s;
}

/// The digits may stand in some text, but they are not taken for a code. TestPastedCode has more.
void TestSearchInput::noCode()
{
    QFETCH(QString, query);
    const SearchResult result = m_search->find(query);
    QCOMPARE(result.unassigned, -1);
    QVERIFY2(std::none_of(result.hits.cbegin(), result.hits.cend(),
                          [](const SearchHit &hit) { return hit.reason == Reason::Number; }),
             qPrintable(describe(result)));
}

void TestSearchInput::oddInput_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("best");
    constexpr qsizetype megabyte = 1 << 20;
    QTest::newRow("emoji behind a code") << u"404 🐱"_s << 404;
    QTest::newRow("right-to-left mark") << u"\u200f404\u200e"_s << 404;
    QTest::newRow("full-width digits") << u"４０４"_s << 404;
    QTest::newRow("NUL behind a code") << (u"404"_s + QChar(QChar::Null)) << 404;
    QTest::newRow("NUL between words") << (u"not"_s + QChar(QChar::Null) + u"found"_s) << 404;
    QTest::newRow("control characters") << u"\u0001\u001bnot\u0007found\u007f"_s << 404;
    QTest::newRow("line breaks and tabs") << u"not\r\n\tfound"_s << 404;
    QTest::newRow("half a surrogate pair") << (u"404 "_s + QChar(0xd83d)) << 404;
    QTest::newRow("megabyte of text behind a status line")
        << (u"HTTP/1.1 404 "_s + QString(megabyte, u'a')) << 404;
    QTest::newRow("megabyte of codes") << u"404 "_s.repeated(megabyte / 4) << 404;
    QTest::newRow("a code behind a megabyte")
        << (QString(megabyte, u'z') + u" HTTP/1.1 404"_s) << 404;
    QTest::newRow("spaces before the word, a megabyte")
        << (u"gone"_s + QString(megabyte, u' ')) << 410;
    QTest::newRow("pattern of a regular expression is plain text") << u"(404"_s << 404;
}

void TestSearchInput::oddInput()
{
    QFETCH(QString, query);
    QTEST(m_search->find(query).best(), "best");
}

void TestSearchInput::oddInputFindsNothing_data()
{
    QTest::addColumn<QString>("query");
    constexpr qsizetype megabyte = 1 << 20;
    QTest::newRow("nothing") << QString();
    QTest::newRow("blank") << u" \t\r\n\u00a0"_s;
    QTest::newRow("NUL") << QString(QChar(QChar::Null));
    QTest::newRow("punctuation") << u"?!-–()[]*+\\^$.|"_s;
    QTest::newRow("emoji") << u"🐱"_s;
    QTest::newRow("long emoji") << u"🐱🐱🐱"_s;
    QTest::newRow("long Chinese") << u"找不到网页"_s;
    QTest::newRow("right-to-left text") << u"לא נמצא"_s;
    QTest::newRow("Chinese") << u"未找到"_s;
    QTest::newRow("Chinese and a Latin letter") << u"网页s打不开"_s;
    QTest::newRow("Chinese behind a Latin word") << u"status找不到"_s;
    QTest::newRow("Chinese before a Latin word") << u"找不到status"_s;
    QTest::newRow("Chinese beyond 16 bits") << u"𠮷𠮷s𠮷𠮷"_s;
    QTest::newRow("Japanese behind a Latin word") << u"HTTPエラーとは"_s;
    QTest::newRow("too little of a constant, and punctuation") << u"mhd??"_s;
    QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d));
    QTest::newRow("megabyte of a letter") << QString(megabyte, u'a');
    QTest::newRow("megabyte of digits") << QString(megabyte, u'4');
    QTest::newRow("megabyte of emoji") << u"🐱"_s.repeated(megabyte / 2);
    QTest::newRow("megabyte of words") << u"not found "_s.repeated(megabyte / 10);
}

void TestSearchInput::oddInputFindsNothing()
{
    QFETCH(QString, query);
    const SearchResult result = m_search->find(query);
    QCOMPARE(result.best(), -1);
    QCOMPARE(result.unassigned, -1);
}

STATUSCAT_TEST(TestSearchInput)
#include "tst_searchinput.moc"
