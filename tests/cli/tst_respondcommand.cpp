// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programfixture.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

/// "statuscat respond" as a script uses it.
class TestRespondCommand : public QObject, private ProgramFixture
{
    Q_OBJECT

private slots:
    void init() { makeFolders(); }

    void tellsItsAddressFirst();
    void saysWhoCanReachIt();
    void endsAfterSoManyRequests();
    void answersNoMoreThanAsked();
    void refusesATakenPort();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void endsWhenAsked();

private:
    /// Starts it and waits for its address.
    QUrl startRespond(QProcess *process, const QStringList &options) const;
};

namespace {

QByteArray exchange(const QUrl &url, const QByteArray &target)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    waitUntil([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
    return socket.readAll();
}

} // namespace

QUrl TestRespondCommand::startRespond(QProcess *process, const QStringList &options) const
{
    start(process, QStringList {u"respond"_s, u"--port"_s, u"0"_s} + options);
    waitUntil(
        [process] { return process->canReadLine() || process->state() == QProcess::NotRunning; });
    return QUrl(QString::fromLatin1(process->readLine().trimmed()));
}

void TestRespondCommand::tellsItsAddressFirst()
{
    QProcess process;
    const QUrl url = startRespond(&process, {});
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(exchange(url, "/404").startsWith("HTTP/1.1 404 Not Found\r\n"));
    QVERIFY(exchange(url, "/cat/404.png").contains("\x89PNG"));
    process.kill();
    process.waitForFinished(patience);
    QCOMPARE(process.readAllStandardOutput(), QByteArray()); // it is no terminal
}

void TestRespondCommand::saysWhoCanReachIt()
{
    for (const auto &[host, words] :
         {std::pair(u"127.0.0.1"_s, "Only programs on this computer"_ba),
          std::pair(u"0.0.0.0"_s, "Every computer that reaches this one"_ba)}) {
        QProcess process;
        const QUrl url = startRespond(&process, {u"--host"_s, host});
        QVERIFY(exchange(url, "/200").startsWith("HTTP/1.1 200 OK"));
        process.kill();
        process.waitForFinished(patience);
        QVERIFY(process.readAllStandardError().contains(words));
    }
}

void TestRespondCommand::endsAfterSoManyRequests()
{
    QProcess process;
    const QUrl url = startRespond(&process, {u"--exit-after"_s, u"2"_s, u"--log"_s, u"json"_s});
    QVERIFY(exchange(url, "/503,200/in-turn").endsWith("503 Service Unavailable"));
    QVERIFY(exchange(url, "/503,200/in-turn").endsWith("200 OK"));
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject entry = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(entry["code"_L1].toInt(), 200);
    QCOMPARE(entry["target"_L1].toString(), u"/503,200/in-turn"_s);
    QCOMPARE(entry["why"_L1].toString(), u"step 2 of 2"_s);
}

void TestRespondCommand::answersNoMoreThanAsked()
{
    QProcess process;
    const QUrl url = startRespond(&process, {u"--exit-after"_s, u"2"_s, u"--log"_s, u"text"_s});
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET /404 HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba.repeated(4));
    WAIT_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.readAll().count("HTTP/1.1 404"), 2);
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput().count("GET /404"), 2);
}

void TestRespondCommand::refusesATakenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const ProgramRun taken = run({u"respond"_s, u"--port"_s, port});
    QCOMPARE(taken.code, 3);
    QCOMPARE(taken.out, QByteArray());
    QVERIFY2(taken.err.contains(QByteArray("Port " + port.toLatin1() + " is taken")),
             taken.err.constData());
    QCOMPARE(taken.err.count('\n'), 1);
}

void TestRespondCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("operand") << QStringList {u"404"_s} << "respond takes options only"_ba;
    QTest::newRow("port") << QStringList {u"--port"_s, u"99999"_s} << "--port"_ba;
    QTest::newRow("host") << QStringList {u"--host"_s, u"example.com"_s} << "--host"_ba;
    QTest::newRow("log") << QStringList {u"--log"_s, u"xml"_s} << "--log"_ba;
    QTest::newRow("no key") << QStringList {u"--certificate"_s, u"a.pem"_s} << "--key"_ba;
    QTest::newRow("no file") << QStringList {u"--certificate"_s, u"a.pem"_s, u"--key"_s, u"b.pem"_s}
                             << "a.pem"_ba;
}

void TestRespondCommand::refusesWrongUsage()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, words);
    const ProgramRun wrong = run(QStringList {u"respond"_s} + options);
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains(words), wrong.err.constData());
}

void TestRespondCommand::endsWhenAsked()
{
#ifdef Q_OS_UNIX
    QProcess process;
    const QUrl url = startRespond(&process, {});
    QVERIFY(url.isValid());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
#else
    QSKIP("signals are of Unix");
#endif
}

STATUSCAT_TEST(TestRespondCommand)
#include "tst_respondcommand.moc"
