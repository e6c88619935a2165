// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memory.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

/// What memory "statuscat check" takes as a process, whatever servers send.
class TestCheckMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void manyFieldsOnManyHops_data();
    void manyFieldsOnManyHops();
    void longChains_data();
    void longChains();
};

void TestCheckMemory::initTestCase()
{
    if (!canMeasureMemory()) {
        QSKIP("What memory is taken cannot be measured here");
    }
}

void TestCheckMemory::manyFieldsOnManyHops_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("text") << QStringList();
    QTest::newRow("JSON") << QStringList {u"--json"_s};
}

void TestCheckMemory::manyFieldsOnManyHops()
{
    QFETCH(QStringList, options);
    constexpr qint64 mostMemory = 64; // megabytes
    ScriptedServer server;
    int asked = 0;
    server.script({}, [&asked](QTcpSocket &socket, const QByteArray &) {
        socket.write("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /"
                     + QByteArray::number(++asked) + "\r\n" + QByteArray("A:\r\n").repeated(60'000)
                     + "\r\n");
    });
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(STATUSCAT),
                  QStringList {u"check"_s, u"--max-hops"_s, u"50"_s, server.url().toString()}
                      + options);
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3); // more redirects than are followed
    QCOMPARE(asked, 51);
    QCOMPARE_LT(peakMemoryOfChildren(), mostMemory);
}

void TestCheckMemory::longChains_data()
{
    QTest::addColumn<QByteArray>("before"); // the redirect
    QTest::addColumn<QByteArray>("location"); // with the number of the request behind it
    QByteArray fields;
    for (int i = 0; i < 900; ++i) {
        fields += 'A' + QByteArray::number(i) + ": b\r\n";
    }
    QTest::newRow("interim answers")
        << QByteArray("HTTP/1.1 103 E\r\n" + fields + "\r\n").repeated(20) << QByteArray("/");
    QTest::newRow("URLs") << QByteArray() << "/" + QByteArray("%41").repeated(5000);
    QTest::newRow("URLs beyond all bounds") << QByteArray() << "/" + QByteArray(200'000, 'a');
}

void TestCheckMemory::longChains()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, location);
    constexpr qint64 mostMemory = 64; // megabytes
    ScriptedServer server;
    int asked = 0;
    server.script({}, [&](QTcpSocket &socket, const QByteArray &) {
        socket.write(before + "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location
                     + QByteArray::number(++asked) + "\r\n\r\n");
    });
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    process.start(QStringLiteral(STATUSCAT),
                  {u"check"_s, u"--json"_s, u"--max-hops"_s, u"50"_s, server.url().toString()});
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE_LT(peakMemoryOfChildren(), mostMemory);
}

STATUSCAT_TEST(TestCheckMemory)
#include "tst_checkmemory.moc"
