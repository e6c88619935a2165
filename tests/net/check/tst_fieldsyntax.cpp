// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/check/cachefreshness.h>
#include <net/check/contentrange.h>
#include <net/check/fieldsyntax.h>
#include <net/check/httpdate.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

/// What is read out of the values of fields.
class TestFieldSyntax : public QObject
{
    Q_OBJECT

private slots:
    void dates_data();
    void dates();
    void challenges_data();
    void challenges();
    void parameters();
    void quotedSeparators();
    void contentRanges_data();
    void contentRanges();
    void numbers();
    void spans();
    void freshness();
};

void TestFieldSyntax::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time"); // empty for none
    QTest::addColumn<bool>("isObsolete");
    const auto row = [](const char *name, const QString &text, const QString &time = {},
                        bool isObsolete = false) {
        QTest::newRow(name) << text << time << isObsolete;
    };
    row("preferred form", u"Sun, 06 Nov 1994 08:49:37 GMT"_s, u"1994-11-06T08:49:37"_s);
    row("RFC 850", u"Sunday, 06-Nov-94 08:49:37 GMT"_s, u"1994-11-06T08:49:37"_s, true);
    row("RFC 850, 50 years ahead", u"Tuesday, 06-Nov-75 08:49:37 GMT"_s, u"2075-11-06T08:49:37"_s,
        true);
    row("RFC 850, 51 years ahead", u"Saturday, 06-Nov-77 08:49:37 GMT"_s, u"1977-11-06T08:49:37"_s,
        true);
    row("asctime", u"Sun Nov  6 08:49:37 1994"_s, u"1994-11-06T08:49:37"_s, true);
    row("leap second", u"Sat, 31 Dec 2016 23:59:60 GMT"_s, u"2016-12-31T23:59:59"_s);
    row("leap day", u"Thu, 29 Feb 2024 00:00:00 GMT"_s, u"2024-02-29T00:00:00"_s);
    row("no leap day", u"Wed, 29 Feb 2023 00:00:00 GMT"_s);
    row("another zone", u"Sun, 06 Nov 1994 08:49:37 UTC"_s);
    row("a difference", u"Sun, 06 Nov 1994 08:49:37 +0000"_s);
    row("one digit", u"Sun, 6 Nov 1994 08:49:37 GMT"_s);
    row("small letters", u"sun, 06 nov 1994 08:49:37 GMT"_s);
    row("no such hour", u"Sun, 06 Nov 1994 24:49:37 GMT"_s);
    row("no such day", u"Foo, 06 Nov 1994 08:49:37 GMT"_s);
    row("ISO 8601", u"1994-11-06T08:49:37"_s);
    row("a line break behind", u"Sun, 06 Nov 1994 08:49:37 GMT\n"_s);
    row("nothing", u""_s);
}

void TestFieldSyntax::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, time);
    QFETCH(bool, isObsolete);
    const auto date = net::readHttpDate(text, 2026);
    QCOMPARE(date ? date->time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString(), time);
    if (date) {
        QCOMPARE(date->isObsolete, isObsolete);
    }
}

void TestFieldSyntax::challenges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const QString &text, bool isOne) {
        QTest::newRow(qPrintable(text)) << text << isOne;
    };
    for (const QString &text :
         {u"Basic"_s, u"Basic realm=\"a\""_s, u"Basic realm=a"_s, u"Negotiate"_s, u"NTLM"_s,
          u"Negotiate oYGGMIGDoAMKAQ=="_s, u"Basic realm=\"a, b\", charset=\"UTF-8\""_s,
          u"Digest realm=\"a\", qop=\"auth,auth-int\", nonce=\"b\", algorithm=MD5"_s,
          u"Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\", Basic realm=\"s\""_s,
          u"Basic realm = \"a\""_s, u", Basic"_s, u"Bearer, Basic realm=\"a\""_s,
          u"Bearer realm=\"https://a/token\",service=\"r\",scope=\"repository:a:pull\""_s}) {
        row(text, true);
    }
    for (const QString &text : {u",,=,"_s, u""_s, u"realm=\"a\""_s, u"Basic realm=\"a"_s,
                                u"Basic (a)"_s, u"Basic realm=a b"_s, u"Basic, =1"_s}) {
        row(text, false);
    }
}

void TestFieldSyntax::challenges()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    QCOMPARE(net::isChallengeList(text), isOne);
}

void TestFieldSyntax::parameters()
{
    const auto value = net::readParameterized(u"text/html; charset=\"a;b\";x=1; y ;z=\"");
    QCOMPARE(value.value, u"text/html"_s);
    QCOMPARE(value.parameters.size(), 4);
    QCOMPARE(value.parameters.at(0).value, u"a;b"_s);
    QVERIFY(value.parameters.at(0).isQuoted);
    QVERIFY(value.parameters.at(0).isWhole);
    QCOMPARE(value.parameters.at(1).value, u"1"_s);
    QVERIFY(value.parameters.at(2).value.isNull());
    QVERIFY(!value.parameters.at(3).isWhole);
}

void TestFieldSyntax::quotedSeparators()
{
    QCOMPARE(net::splitOutsideQuotes(u"a, \"b, \\\" c\" ,,d", u','),
             (QStringList {u"a"_s, u"\"b, \\\" c\""_s, u""_s, u"d"_s}));
}

void TestFieldSyntax::contentRanges_data()
{
    using Flaw = net::ContentRange::Flaw;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("flaw");
    QTest::addColumn<bool>("isInvalid");
    const auto row = [](const QString &text, Flaw flaw, bool isInvalid = false) {
        QTest::newRow(qPrintable(text)) << text << static_cast<int>(flaw) << isInvalid;
    };
    row(u"bytes 0-4/10"_s, Flaw::None);
    row(u"bytes 0-4/*"_s, Flaw::None);
    row(u"bytes */10"_s, Flaw::None);
    row(u"lines 1-1/2"_s, Flaw::None);
    row(u"bytes 0-9/10"_s, Flaw::None);
    row(u"bytes 0-10/10"_s, Flaw::None, true);
    row(u"bytes 4-3/10"_s, Flaw::None, true);
    row(u"bytes=0-4/10"_s, Flaw::Unit);
    row(u"0-4/10"_s, Flaw::Unit);
    row(u""_s, Flaw::Unit);
    row(u"bytes 0-4"_s, Flaw::Slash);
    row(u"bytes 4/10"_s, Flaw::Hyphen);
    row(u"bytes -4/10"_s, Flaw::Number);
    row(u"bytes 0-4/ten"_s, Flaw::Number);
    row(u"bytes 0-4/"_s, Flaw::Number);
    row(u"bytes */*"_s, Flaw::Asterisk);
}

void TestFieldSyntax::contentRanges()
{
    QFETCH(QString, text);
    QFETCH(int, flaw);
    QFETCH(bool, isInvalid);
    const net::ContentRange range = net::readContentRange(text);
    QCOMPARE(static_cast<int>(range.flaw), flaw);
    QCOMPARE(range.isInvalid(), isInvalid);
}

void TestFieldSyntax::numbers()
{
    QCOMPARE(net::readNumber(u"0012"), std::optional<qint64>(12));
    QCOMPARE(net::readNumber(u"99999999999999999999"),
             std::optional<qint64>(std::numeric_limits<qint64>::max()));
    for (const QString &text : {u""_s, u"-1"_s, u"+1"_s, u"1.0"_s, u" 1"_s, u"\u0661"_s}) {
        QVERIFY2(!net::readNumber(text), qPrintable(text));
    }
}

void TestFieldSyntax::spans()
{
    QCOMPARE(net::spanText(0), u"0 s"_s);
    QCOMPARE(net::spanText(59), u"59 s"_s);
    QCOMPARE(net::spanText(5400), u"1 h 30 min"_s);
    QCOMPARE(net::spanText(86405), u"1 d"_s);
    QCOMPARE(net::spanText(31536000), u"365 d"_s);
}

void TestFieldSyntax::freshness()
{
    net::Hop hop {.status = 200,
                  .headers = {{u"Date"_s, u"Sun, 06 Nov 1994 08:49:37 GMT"_s},
                              {u"Expires"_s, u"Sun, 06 Nov 1994 09:49:37 GMT"_s}}};
    QCOMPARE(net::freshnessOf(hop).lifetime, std::optional<qint64>(3600));
    hop.headers << net::HeaderField {u"Cache-Control"_s, u"private=\"Set-Cookie\", max-age=60"_s};
    QCOMPARE(net::freshnessOf(hop).lifetime, std::optional<qint64>(60)); // stronger than Expires
    QVERIFY(!net::freshnessOf(hop).isPrivate); // but for one field
    hop.headers << net::HeaderField {u"cache-control"_s, u"no-cache"_s};
    QVERIFY(net::freshnessOf(hop).asksFirst);
}

STATUSCAT_TEST(TestFieldSyntax)
#include "tst_fieldsyntax.moc"
