// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/programrun.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

/// "statuscat check --deep" and "--cookies".
class TestCheckDeep : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatWasAskedAndCame();
    void tellsItAsJson();
    void endsByControlC();
    void refusesWhatItCannotAsk_data();
    void refusesWhatItCannotAsk();
    void keepsCookiesIfItIsTold();

private:
    QString url(const QString &path) const { return m_server->url(path).toString(); }

    std::unique_ptr<ScriptedServer> m_server;
};

void TestCheckDeep::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer({}, "HTTP/1.1 404 N\r\nContent-Length: 0\r\n\r\n");
    m_server->answer("/a", "HTTP/1.1 200 \x1b[1m\r\nContent-Length: 0\r\n\r\n");
}

void TestCheckDeep::tellsWhatWasAskedAndCame()
{
    const ToolRun run = runProgram({u"check"_s, u"--deep"_s, url(u"/a"_s)});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, "Requests to come: 8\n"_ba);
    QCOMPARE(m_server->requests().size(), 9);
    QVERIFY2(run.out.contains("\n\nright: GET, Range: bytes=0-0\n  expected: 206 with "),
             run.out.constData());
    QCOMPARE(run.out.count("\n  got: "), 8);
    QVERIFY(!run.out.contains('\x1b'));
}

void TestCheckDeep::tellsItAsJson()
{
    const ToolRun run = runProgram({u"check"_s, u"--deep"_s, u"--json"_s, url(u"/a"_s)});
    const QJsonObject object = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(object["final"_L1].toInt(), 200);
    const QJsonArray deep = object["deep"_L1].toArray();
    QCOMPARE(deep.size(), 8);
    QCOMPARE(deep.at(0).toObject().keys(),
             (QStringList {u"asked"_s, u"expected"_s, u"got"_s, u"id"_s, u"verdict"_s}));
    QCOMPARE(deep.at(0)["id"_L1].toString(), u"range"_s);
    QCOMPARE(deep.at(0)["verdict"_L1].toString(), u"right"_s);
}

void TestCheckDeep::endsByControlC()
{
#ifndef Q_OS_UNIX
    QSKIP("There is no signal to send");
#else
    m_server->script("/a", [this](QTcpSocket &socket, const QByteArray &) {
        if (m_server->requests().size() < 3) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        }
    });
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    startProgram(&process, {u"check"_s, u"--deep"_s, url(u"/a"_s)});
    WAIT_COMPARE(m_server->requests().size(), 3);
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY2(out.contains("  200 OK\n"), out.constData());
    QCOMPARE(out.count("\n  got: "), 1);
#endif
}

void TestCheckDeep::refusesWhatItCannotAsk_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two URLs") << QStringList {u"a.example"_s, u"b.example"_s};
    QTest::newRow("a list") << QStringList {u"--from"_s, u"-"_s};
    QTest::newRow("POST") << QStringList {u"a.example"_s, u"--method"_s, u"POST"_s};
}

void TestCheckDeep::refusesWhatItCannotAsk()
{
    QFETCH(QStringList, arguments);
    const ToolRun run = runProgram(QStringList {u"check"_s, u"--deep"_s} + arguments);
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.startsWith("statuscat: --deep takes one URL"));
}

void TestCheckDeep::keepsCookiesIfItIsTold()
{
    m_server->script("/c", [](QTcpSocket &socket, const QByteArray &request) {
        socket.write(request.contains("Cookie: seen=1")
                         ? "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
                         : "HTTP/1.1 302 F\r\nSet-Cookie: seen=1\r\nLocation: /c\r\n"
                           "Content-Length: 0\r\n\r\n");
    });
    QCOMPARE(runProgram({u"check"_s, url(u"/c"_s)}).code, 3);
    QCOMPARE(runProgram({u"check"_s, u"--cookies"_s, url(u"/c"_s)}).code, 0);
}

STATUSCAT_TEST(TestCheckDeep)
#include "tst_checkdeep.moc"
