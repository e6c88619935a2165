// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/printable.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// What is made of text from outside before it reaches a terminal or a label.
class TestPrintable : public QObject
{
    Q_OBJECT

private slots:
    void printable_data();
    void printable();
};

void TestPrintable::printable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::newRow("plain") << u"Not Found"_s << u"Not Found"_s;
    QTest::newRow("other scripts") << u"не найдено 猫"_s << u"не найдено 猫"_s;
    QTest::newRow("beyond 16 bits") << u"\U0001F431"_s << u"\U0001F431"_s;
    QTest::newRow("escape") << u"a\x1b[31m"_s << u"a\\x1b[31m"_s;
    QTest::newRow("C1 control") << u"\u009b"_s << u"\\x9b"_s;
    QTest::newRow("line break") << u"a\r\nb"_s << u"a\\x0d\\x0ab"_s;
    QTest::newRow("NUL") << QString(QChar::Null) << u"\\x00"_s;
    QTest::newRow("right to left override") << u"\u202e"_s << u"\\u202e"_s;
    QTest::newRow("tag beyond 16 bits") << u"a\U000E0041"_s << u"a\\U000e0041"_s;
    QTest::newRow("musical format beyond 16 bits") << u"\U0001D173"_s << u"\\U0001d173"_s;
    QTest::newRow("number sign beyond 16 bits") << u"\U000110BD"_s << u"\\U000110bd"_s;
    QTest::newRow("line separator") << u"\u2028"_s << u"\\u2028"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << u"\\ud83d"_s;
    QTest::newRow("too long") << QString(30, u'a') << QString(20, u'a') + u'…';
    QTest::newRow("a pair at the limit")
        << QString(19, u'a') + u"\U0001F431"_s << QString(19, u'a') + u"\\ud83d…"_s;
}

void TestPrintable::printable()
{
    QFETCH(QString, text);
    QTEST(core::printable(text, 20), "printed");
}

STATUSCAT_TEST(TestPrintable)
#include "tst_printable.moc"
