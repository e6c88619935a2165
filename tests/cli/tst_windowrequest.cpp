// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <cli/commandline.h>
#include <core/windowrequest.h>

#include <QTest>

using namespace Qt::StringLiterals;
using core::WindowRequest;

/// How much text the window is handed: all of it, or the start is refused.
class TestWindowRequest : public QObject
{
    Q_OBJECT

private slots:
    void longTexts_data();
    void longTexts();
};

void TestWindowRequest::longTexts_data()
{
    constexpr qsizetype most = 65536; // octets; a cat has three
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a URL as long as is checked")
        << u"https://example.com/"_s.leftJustified(8000, u'x') << true;
    QTest::newRow("as long as may be") << QString(most, u'x') << true;
    QTest::newRow("an octet too long") << QString(most + 1, u'x') << false;
    QTest::newRow("letters as many as may be") << QString(most / 3, u'猫') << true;
    QTest::newRow("a letter too many") << QString(most / 3 + 1, u'猫') << false;
    QTest::newRow("much too long") << QString(10 * most, u'x') << false;
}

void TestWindowRequest::longTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    QCOMPARE(WindowRequest {.text = text}.fits(), fits);
    for (const QStringList &options :
         {QStringList {}, {u"--view"_s, u"check"_s}, {u"--screenshot"_s, u"shot.png"_s}}) {
        const cli::CommandLine commandLine = cli::parseCommandLine(
            QStringList {u"statuscat"_s} + options + QStringList {u"--"_s, text});
        QCOMPARE(commandLine.error.isEmpty(), fits);
        QCOMPARE(commandLine.error.contains("64 kB"_L1), !fits);
        QCOMPARE(commandLine.text, fits ? text : QString());
    }
}

STATUSCAT_TEST(TestWindowRequest)
#include "tst_windowrequest.moc"
