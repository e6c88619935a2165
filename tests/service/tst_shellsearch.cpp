// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <service/shellsearch.h>

#include <QTest>

using namespace Qt::StringLiterals;
using service::ShellSearch;

/// Which of the things that people type into the desktop's search are answered.
class TestShellSearch : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void isQuiet_data();
    void isQuiet();
    void hasAnEnd();
    void codeForId_data();
    void codeForId();
    void iconIsDrawnOnce();

private:
    const core::Catalogue m_catalogue = core::Catalogue::embedded();
    int m_drawn = 0;
    ShellSearch m_search {m_catalogue, [this](int, int size) {
                              ++m_drawn;
                              QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
                              image.fill(QColor(1, 2, 3));
                              return image;
                          }};
};

void TestShellSearch::answers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("best");
    QTest::newRow("a code") << u"404"_s << 404;
    QTest::newRow("a code with a word") << u"http 404"_s << 404;
    QTest::newRow("a class") << u"5xx"_s << 500;
    QTest::newRow("a phrase") << u"not found"_s << 404;
    QTest::newRow("a phrase of one word") << u"Gone"_s << 410;
    QTest::newRow("a former phrase") << u"request entity too large"_s << 413;
    QTest::newRow("a keyword") << u"rate limit"_s << 429;
    QTest::newRow("the beginning of a phrase") << u"too many req"_s << 429;
    QTest::newRow("a status line") << u"HTTP/1.1 503"_s << 503;
    QTest::newRow("a line of a log") << u"\"GET /cats HTTP/1.1\" 502 157"_s << 502;
    QTest::newRow("what curl says") << u"curl: (22) The requested URL returned error: 410"_s << 410;
    QTest::newRow("a constant") << u"http.StatusTeapot"_s << 418;
    QTest::newRow("spaces around") << u"  404 "_s << 404;
}

void TestShellSearch::answers()
{
    QFETCH(QString, query);
    const QList<search::SearchHit> hits = m_search.find(query);
    QVERIFY(!hits.isEmpty());
    QTEST(hits.first().code, "best");
}

void TestShellSearch::isQuiet_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("one letter") << u"f"_s;
    QTest::newRow("one digit") << u"4"_s;
    QTest::newRow("two digits") << u"40"_s;
    QTest::newRow("a year") << u"2026"_s;
    QTest::newRow("a sum") << u"12*34"_s;
    QTest::newRow("money") << u"500 usd in eur"_s;
    QTest::newRow("a number that nobody assigned") << u"299"_s;
    QTest::newRow("a program") << u"firefox"_s;
    QTest::newRow("the beginning of one") << u"con"_s; // tacts, not Continue
    QTest::newRow("a setting") << u"network"_s;
    QTest::newRow("a word of many phrases") << u"not"_s;
    QTest::newRow("a typing error") << u"nto found"_s;
    QTest::newRow("words of a description") << u"browser asks again"_s;
    QTest::newRow("a file") << u"report-404.odt"_s;
    QTest::newRow("what no letter is") << QString(QChar(0)) + u"\u202e"_s;
    QTest::newRow("a megabyte of one letter") << QString(1'000'000, u'q');
    QTest::newRow("a megabyte of words") << u"quack "_s.repeated(170'000);
}

void TestShellSearch::isQuiet()
{
    QFETCH(QString, query);
    QCOMPARE(m_search.find(query).size(), 0);
}

void TestShellSearch::hasAnEnd()
{
    QCOMPARE(m_search.find(u"4xx"_s).size(), ShellSearch::mostCodes);
}

void TestShellSearch::codeForId_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code");
    QTest::newRow("a code") << u"404"_s << 404;
    QTest::newRow("nobody assigned it") << u"299"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("words") << u"not found"_s << -1;
    QTest::newRow("a sign") << u"+404"_s << -1;
    QTest::newRow("spaces") << u" 404"_s << -1;
    QTest::newRow("a zero before it") << u"0404"_s << -1;
    QTest::newRow("an option") << u"--help"_s << -1;
}

void TestShellSearch::codeForId()
{
    QFETCH(QString, id);
    QTEST(m_search.codeForId(id), "code");
}

void TestShellSearch::iconIsDrawnOnce()
{
    const service::IconData icon = m_search.icon(404);
    QCOMPARE(icon.width, icon.height);
    QCOMPARE(icon.channels, 3);
    QCOMPARE(icon.pixels.size(), icon.rowStride * icon.height);
    QCOMPARE(icon.pixels.first(6), "\1\2\3\1\2\3"_ba); // red first, on every machine
    m_search.icon(404);
    QCOMPARE(m_drawn, 1);
}

STATUSCAT_TEST(TestShellSearch)
#include "tst_shellsearch.moc"
