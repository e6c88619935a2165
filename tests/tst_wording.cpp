// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
