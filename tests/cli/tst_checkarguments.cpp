// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/programrun.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What "statuscat check" refuses to do, before it asks any server.
class TestCheckArguments : public QObject
{
    Q_OBJECT

private slots:
    void refusesStrangeArguments_data();
    void refusesStrangeArguments();
    void neverRepeatsAPassword();
};

void TestCheckArguments::refusesStrangeArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    const auto row = [](const char *name, const QStringList &arguments,
                        const QByteArray &complaint) {
        QTest::newRow(name) << arguments << complaint;
    };
    const QString url = u"http://127.0.0.1:9/"_s;
    row("no URL", {}, "check takes a URL"_ba);
    row("another scheme", {u"file:///etc/passwd"_s}, "Only http and https"_ba);
    row("an unknown method", {url, u"--method"_s, u"FETCH"_s}, "The --method is one of"_ba);
    row("a method with a line break", {url, u"--method"_s, u"GET\r\nX:"_s}, "The --method is"_ba);
    row("a header without colon", {url, u"--header"_s, u"X-Cat"_s}, "A --header is"_ba);
    row("a header with a line break", {url, u"--header"_s, u"A: b\r\nC: d"_s},
        "The value of A has a line break"_ba);
    row("a header with an odd name", {url, u"--header"_s, u"A b: c"_s}, "A b cannot be"_ba);
    row("a header without name", {url, u"--header"_s, u": c"_s}, " cannot be the name"_ba);
    row("a header of our own", {url, u"--header"_s, u"Content-Length: 5"_s},
        "Content-Length is"_ba);
    row("a body for GET", {url, u"--body"_s, u"x"_s}, "GET sends no --body"_ba);
    row("a body of no file", {url, u"--method"_s, u"POST"_s, u"--body"_s, u"@"_s},
        "--body @ takes a file"_ba);
    row("a body of a missing file", {url, u"--method"_s, u"POST"_s, u"--body"_s, u"@/missing"_s},
        "/missing cannot be read: "_ba);
    row("a negative number of hops", {url, u"--max-hops"_s, u"-1"_s}, "--max-hops takes"_ba);
    row("too many hops", {url, u"--max-hops"_s, u"51"_s}, "--max-hops takes"_ba);
    row("a word for a number", {url, u"--max-hops"_s, u"few"_s}, "--max-hops takes"_ba);
    row("no time", {url, u"--timeout"_s, u"0"_s}, "--timeout takes"_ba);
    row("negative time", {url, u"--timeout"_s, u"-5"_s}, "--timeout takes"_ba);
    row("time without end", {url, u"--timeout"_s, u"inf"_s}, "--timeout takes"_ba);
    row("time that is no number", {url, u"--timeout"_s, u"nan"_s}, "--timeout takes"_ba);
    row("a list that is not there", {u"--from"_s, u"/missing"_s}, "/missing cannot be read: "_ba);
    row("a folder for a list", {u"--from"_s, u"/"_s}, "/ cannot be read: "_ba);
    row("a list without name", {u"--from"_s, QString()}, "--from takes a file"_ba);
    row("a list and a URL", {u"--from"_s, u"-"_s, url}, "check takes URLs or --from"_ba);
    row("an option of another command", {url, u"--as"_s, u"go"_s}, "The option --as belongs"_ba);
}

void TestCheckArguments::refusesStrangeArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, complaint);
    const ToolRun result = runProgram(QStringList {u"check"_s} + arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith(QByteArray("statuscat: " + complaint)), result.err.constData());
    QVERIFY(!result.err.contains('\r'));
}

void TestCheckArguments::neverRepeatsAPassword()
{
    ScriptedServer server;
    for (const QStringList &arguments :
         {QStringList {u"https://tom:secret@example.com/"_s},
          QStringList {u"tom:secret@example.com"_s},
          QStringList {server.url(u"/200"_s).toString(), u"https://tom:secret@example.com/"_s}}) {
        const ToolRun result = runProgram(QStringList {u"check"_s} + arguments);
        QCOMPARE(result.code, 2);
        QVERIFY(!result.err.contains("secret"));
        QVERIFY(!result.err.contains("tom:"));
    }
    QCOMPARE(server.connections(), 0);
}

STATUSCAT_TEST(TestCheckArguments)
#include "tst_checkarguments.moc"
