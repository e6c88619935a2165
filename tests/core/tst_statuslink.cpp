// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/statuslink.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// Links come from web pages: what they may say is little.
class TestStatusLink : public QObject
{
    Q_OBJECT

private slots:
    void namesACode_data();
    void namesACode();
    void refuses_data();
    void refuses();
    void isNoLink_data();
    void isNoLink();
};

void TestStatusLink::namesACode_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("code");
    QTest::newRow("plain") << u"statuscat:404"_s << 404;
    QTest::newRow("two slashes") << u"statuscat://404"_s << 404;
    QTest::newRow("two slashes and one behind") << u"statuscat://404/"_s << 404;
    QTest::newRow("a slash behind") << u"statuscat:404/"_s << 404;
    QTest::newRow("another case") << u"StatusCat:404"_s << 404;
    QTest::newRow("leading zeros") << u"statuscat:000"_s << 0;
    QTest::newRow("a number that nobody assigned") << u"statuscat:299"_s << 299;
}

void TestStatusLink::namesACode()
{
    QFETCH(QString, link);
    QVERIFY(core::isStatusLink(link));
    const std::optional<int> found = core::codeInLink(link);
    QVERIFY(found);
    QTEST(*found, "code");
}

void TestStatusLink::refuses_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("nothing") << u"statuscat:"_s;
    QTest::newRow("only slashes") << u"statuscat://"_s;
    QTest::newRow("a question mark") << u"statuscat:?404"_s;
    QTest::newRow("a query") << u"statuscat://404?check=https://example.com/"_s;
    QTest::newRow("a fragment") << u"statuscat:404#top"_s;
    QTest::newRow("a URL") << u"statuscat:https://example.com/"_s;
    QTest::newRow("a URL behind slashes") << u"statuscat://https://example.com/"_s;
    QTest::newRow("a host") << u"statuscat://example.com/404"_s;
    QTest::newRow("user information") << u"statuscat://user@404"_s;
    QTest::newRow("an option") << u"statuscat:--help"_s;
    QTest::newRow("an option behind a code") << u"statuscat:404 --portable"_s;
    QTest::newRow("a command") << u"statuscat:check"_s;
    QTest::newRow("a shell's command") << u"statuscat:404;reboot"_s;
    QTest::newRow("words") << u"statuscat:not%20found"_s;
    QTest::newRow("percent-encoded digits") << u"statuscat:%34%30%34"_s;
    QTest::newRow("a percent-encoded line feed") << u"statuscat:404%0a"_s;
    QTest::newRow("a line feed behind it") << u"statuscat:404\n"_s;
    QTest::newRow("two lines") << u"statuscat:404\nhttps://example.com/"_s;
    QTest::newRow("a zero byte") << u"statuscat:404"_s + QChar(0);
    QTest::newRow("spaces around it") << u" statuscat:404 "_s;
    QTest::newRow("two digits") << u"statuscat:40"_s;
    QTest::newRow("four digits") << u"statuscat:4040"_s;
    QTest::newRow("a sign") << u"statuscat:-404"_s;
    QTest::newRow("a fraction") << u"statuscat:404.5"_s;
    QTest::newRow("digits of another script") << u"statuscat:٤٠٤"_s;
    QTest::newRow("full-width digits") << u"statuscat:４０４"_s;
    QTest::newRow("three slashes") << u"statuscat:///404"_s;
    QTest::newRow("a path") << u"statuscat:../404"_s;
    QTest::newRow("itself") << u"statuscat:statuscat:404"_s;
    QTest::newRow("a thousand letters") << u"statuscat:"_s + QString(1000, u'4');
    QTest::newRow("a code, then a thousand letters") << u"statuscat:404"_s + QString(1000, u' ');
}

void TestStatusLink::refuses()
{
    QFETCH(QString, link);
    QVERIFY(core::isStatusLink(link)); // so that it is not taken for words or a URL
    QVERIFY(!core::codeInLink(link));
}

void TestStatusLink::isNoLink_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a code") << u"404"_s;
    QTest::newRow("a URL") << u"https://example.com/?statuscat:404"_s;
    QTest::newRow("the name") << u"statuscat"_s;
    QTest::newRow("a longer scheme") << u"statuscats:404"_s;
}

void TestStatusLink::isNoLink()
{
    QFETCH(QString, text);
    QVERIFY(!core::isStatusLink(text));
    QVERIFY(!core::codeInLink(text));
}

STATUSCAT_TEST(TestStatusLink)
#include "tst_statuslink.moc"
