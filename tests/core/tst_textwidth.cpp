// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>
#include <core/textwidth.h>

#include <QTest>

#include <clocale>
#include <cwchar>

using namespace Qt::StringLiterals;

/// How wide texts are on a terminal, and how they are wrapped there.
class TestTextWidth : public QObject
{
    Q_OBJECT

private slots:
    void columns_data();
    void columns();
    void columnsAsTheSystemCounts();
    void cut_data();
    void cut();
    void wraps_data();
    void wraps();
};

void TestTextWidth::columns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("Latin") << u"Größe"_s << 5;
    QTest::newRow("Japanese") << u"見つかりません"_s << 14;
    QTest::newRow("halfwidth Katakana") << u"ｶﾅ"_s << 2;
    QTest::newRow("Chinese with punctuation") << u"未找到。404"_s << 11;
    QTest::newRow("Korean") << u"없음"_s << 4;
    QTest::newRow("Arabic") << u"غير موجود"_s << 9;
    QTest::newRow("Arabic with marks") << u"مُحَمَّد"_s << 4;
    QTest::newRow("a mark that stands on a letter") << u"e\u0301"_s << 1;
    QTest::newRow("beyond the first plane") << u"𠮷🐈"_s << 4;
}

void TestTextWidth::columns()
{
    QFETCH(QString, text);
    QTEST(core::columnsOf(text), "columns");
}

/// All letters of the scripts that the program speaks.
void TestTextWidth::columnsAsTheSystemCounts()
{
#ifdef Q_OS_UNIX
    const QByteArray before = std::setlocale(LC_CTYPE, nullptr);
    if (!std::setlocale(LC_CTYPE, "C.UTF-8")) {
        QSKIP("This system has no C.UTF-8.");
    }
    const auto restore = qScopeGuard([&before] { std::setlocale(LC_CTYPE, before.constData()); });
    for (const auto &[first, last] :
         {std::pair(0x20, 0x7e), std::pair(0xc0, 0x24f), std::pair(0x300, 0x36f),
          std::pair(0x621, 0x6d3), std::pair(0x2010, 0x2027), std::pair(0x3041, 0x3096),
          std::pair(0x30a1, 0x30fe), std::pair(0x4e00, 0x9fa5), std::pair(0xac00, 0xd7a3),
          std::pair(0xff01, 0xff9f)}) {
        for (int c = first; c <= last; ++c) {
            QVERIFY2(core::columnsOf(QString(QChar(c))) == wcwidth(static_cast<wchar_t>(c)),
                     qPrintable(QString::number(c, 16)));
        }
    }
#else
    QSKIP("This system does not count columns.");
#endif
}

void TestTextWidth::cut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("cut");
    QTest::newRow("it fits") << u"Not Found"_s << 9 << u"Not Found"_s;
    QTest::newRow("it does not") << u"Not Found"_s << 8 << u"Not Fou…"_s;
    QTest::newRow("at a space") << u"Not Found"_s << 5 << u"Not…"_s;
    QTest::newRow("wide letters") << u"見つかりません"_s << 8 << u"見つか…"_s;
    QTest::newRow("no room") << u"Not Found"_s << 1 << u"…"_s;
    QTest::newRow("less than none") << u"Not Found"_s << -3 << QString();
}

void TestTextWidth::cut()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    const QString cut = core::cutToColumns(text, columns);
    QTEST(cut, "cut");
    QVERIFY(core::columnsOf(cut) <= qMax(0, columns));
}

void TestTextWidth::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines"); // of 12 columns
    QTest::newRow("at spaces") << u"The server is down again"_s
                               << u"- The server|  is down|  again"_s;
    QTest::newRow("not at hyphens") << u"Set Content-Type"_s << u"- Set|  Content-Type"_s;
    QTest::newRow("not at no-break spaces")
        << u"not in 10\u00a0min"_s << u"- not in|  10\u00a0min"_s;
    QTest::newRow("a long word stays whole")
        << u"at https://example.com/a ok"_s << u"- at|  https://example.com/a|  ok"_s;
    QTest::newRow("Japanese") << u"見つかりません。"_s << u"- 見つかりま|  せん。"_s;
    QTest::newRow("Japanese with Latin words")
        << u"この Retry-After を見る"_s << u"- この|  Retry-After|  を見る"_s;
}

void TestTextWidth::wraps()
{
    QFETCH(QString, text);
    QTEST(core::wrapped(text, 12, u"  "_s, u"- "_s).join(u'|'), "lines");
}

STATUSCAT_TEST(TestTextWidth)
#include "tst_textwidth.moc"
