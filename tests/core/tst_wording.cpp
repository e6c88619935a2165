// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/wording.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// What window and command line say alike.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void level_data();
    void level();
    void side_data();
    void side();
    void retry_data();
    void retry();
    void sentence_data();
    void sentence();
    void firstSentence_data();
    void firstSentence();
    void codeText_data();
    void codeText();
    void unassigned_data();
    void unassigned();
};

void TestWording::level_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("must") << u"MUST"_s;
    QTest::newRow("must-not") << u"MUST NOT"_s;
    QTest::newRow("should") << u"SHOULD"_s;
    QTest::newRow("should-not") << u"SHOULD NOT"_s;
    QTest::newRow("may") << u"MAY"_s;
    QTest::newRow("described") << u"described"_s;
}

void TestWording::level()
{
    QTEST(core::levelText(QString::fromLatin1(QTest::currentDataTag())), "text");
}

void TestWording::side_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("client") << u"The cause is on your side."_s;
    QTest::newRow("server") << u"The cause is on the server's side."_s;
    QTest::newRow("between")
        << u"The cause is in between: a proxy, balancer, CDN or the network."_s;
    QTest::newRow("either") << u"The cause may be on either side."_s;
    QTest::newRow("nobody") << u"Nothing is wrong."_s;
}

void TestWording::side()
{
    QTEST(core::sideText(QString::fromLatin1(QTest::currentDataTag())), "text");
}

void TestWording::retry_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no") << u"Don't retry"_s;
    QTest::newRow("yes") << u"Retry"_s;
    QTest::newRow("later") << u"Retry after a wait"_s;
    QTest::newRow("changed") << u"Retry only changed"_s;
}

void TestWording::retry()
{
    const QString value = QString::fromLatin1(QTest::currentDataTag());
    QTEST(core::retryText({.value = value, .reason = {}}), "text");
}

void TestWording::sentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("gets its full stop") << u"It is gone"_s << u"It is gone."_s;
    QTest::newRow("has one") << u"It is gone."_s << u"It is gone."_s;
    QTest::newRow("a question") << u"Gone?"_s << u"Gone?"_s;
    QTest::newRow("ends with code") << u"Send `410`"_s << u"Send `410`."_s;
    QTest::newRow("Japanese") << u"ない。"_s << u"ない。"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestWording::sentence()
{
    QFETCH(QString, text);
    QTEST(core::sentence(text), "sentence");
    QTEST(core::catalogueSentence(text), "sentence");
}

void TestWording::firstSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one of two") << u"It is gone. For good."_s << u"It is gone."_s;
    QTest::newRow("the only one") << u"It is gone."_s << u"It is gone."_s;
    QTest::newRow("without full stop") << u"It is gone"_s << u"It is gone"_s;
    QTest::newRow("a question") << u"Gone? Yes."_s << u"Gone?"_s;
    QTest::newRow("a version number") << u"HTTP/1.1 is old. So it goes."_s << u"HTTP/1.1 is old."_s;
    QTest::newRow("a new line") << u"It is gone.\nFor good."_s << u"It is gone."_s;
    QTest::newRow("Arabic question") << u"هل ذهب؟ نعم."_s << u"هل ذهب؟"_s;
    QTest::newRow("Japanese") << u"ない。終わり。"_s << u"ない。"_s;
    QTest::newRow("a name in small letters") << u"It is gone. nginx says so."_s << u"It is gone."_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestWording::firstSentence()
{
    QFETCH(QString, text);
    QTEST(core::firstSentence(text), "sentence");
}

void TestWording::codeText_data()
{
    QTest::addColumn<bool>("isCode");
    QTest::newRow("404") << true;
    QTest::newRow("000") << true;
    QTest::newRow("40") << false;
    QTest::newRow("4040") << false;
    QTest::newRow("4xx") << false;
    QTest::newRow("-40") << false;
    QTest::newRow("٤٠٤") << false; // digits of Arabic texts
    QTest::newRow("") << false;
}

void TestWording::codeText()
{
    QTEST(core::isCodeText(QString::fromUtf8(QTest::currentDataTag())), "isCode");
}

void TestWording::unassigned_data()
{
    QTest::addColumn<QString>("text");
    const QString outside =
        u"%1 is outside 100 to 599, so it is no valid HTTP status code. A client "
        "should treat it as a server error."_s;
    QTest::newRow("299")
        << u"Nobody assigned 299. A client treats it as 200, the first code of its "
           "class."_s;
    QTest::newRow("42") << outside.arg(u"042"_s);
    QTest::newRow("600") << outside.arg(u"600"_s);
}

void TestWording::unassigned()
{
    QTEST(core::unassignedText(QByteArray(QTest::currentDataTag()).toInt()), "text");
    QCOMPARE(core::titleOf(nullptr), u"Not assigned"_s);
}

STATUSCAT_TEST(TestWording)
#include "tst_wording.moc"
