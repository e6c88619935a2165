// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programfixture.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <vector>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
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
    void goesOnWhereNobodyReadsTheLog_data();
    void goesOnWhereNobodyReadsTheLog();
    void goesOnWithoutALog();
    void refusesATakenPort();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void endsWhenAsked();
    void answersEachConnection_data();
    void answersEachConnection();

private:
    /// Starts it and waits for its address.
    QUrl startRespond(QProcess *process, const QStringList &options) const;

#ifdef Q_OS_UNIX
    /// The same, with a pipe for its output that is read from the descriptor *@p reading.
    QUrl startWithPipe(QProcess *process, const QStringList &options, int *reading) const;
#endif
};

namespace {

QByteArray exchange(const QUrl &url, const QByteArray &target, const QByteArray &content = {})
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write((content.isEmpty() ? "GET " : "POST ") + target
                 + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(content.size()) + "\r\n\r\n" + content);
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

#ifdef Q_OS_UNIX
QUrl TestRespondCommand::startWithPipe(QProcess *process, const QStringList &options,
                                       int *reading) const
{
    const QString pipe = inFolder(u"pipe"_s);
    ::mkfifo(pipe.toLocal8Bit().constData(), 0600);
    *reading = ::open(pipe.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    process->setStandardOutputFile(pipe);
    start(process, QStringList {u"respond"_s, u"--port"_s, u"0"_s} + options);
    QByteArray line;
    waitUntil([&line, reading] {
        char octet = 0;
        while (!line.endsWith('\n') && ::read(*reading, &octet, 1) == 1) {
            line += octet;
        }
        return line.endsWith('\n');
    });
    return QUrl(QString::fromLatin1(line.trimmed()));
}
#endif

void TestRespondCommand::goesOnWhereNobodyReadsTheLog_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("requests"); // more than pipe and queue hold
    QTest::addColumn<qsizetype>("size"); // of a target and a content
    QTest::addColumn<QByteArray>("pattern"); // of the line that tells of the others
    QTest::newRow("json") << u"json"_s << 15 << qsizetype(60'000) << "{\"dropped\":(\\d+)}"_ba;
    QTest::newRow("text") << u"text"_s << 700 << qsizetype(2000)
                          << "(\\d+) lines? of the log (?:is|are) dropped"_ba;
}

void TestRespondCommand::goesOnWhereNobodyReadsTheLog()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, form);
    QFETCH(const int, requests);
    QFETCH(const qsizetype, size);
    QFETCH(const QByteArray, pattern);
    QProcess process;
    int reading = -1;
    const QUrl url = startWithPipe(&process, {u"--log"_s, form}, &reading);
    const QByteArray much(size, 'x');
    for (int i = 0; i < requests; ++i) {
        QVERIFY(exchange(url, "/200?" + much, much).endsWith("200 OK"));
    }
    const QRegularExpression dropped(QString::fromLatin1(pattern));
    QByteArray log;
    QRegularExpressionMatch match;
    waitUntil([&] {
        QByteArray part(100'000, '\0');
        part.truncate(std::max<ssize_t>(0, ::read(reading, part.data(), 100'000)));
        log += part;
        match = dropped.match(QString::fromLatin1(log));
        return match.hasMatch();
    });
    QVERIFY(match.hasMatch());
    QCOMPARE(log.left(match.capturedStart()).count('\n') + match.captured(1).toInt(), requests);
    QVERIFY(exchange(url, "/404").endsWith("404 Not Found"));
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    ::close(reading);
    QVERIFY(process.readAllStandardError().contains(match.captured(1).toLatin1()));
#else
    QSKIP("written for pipes of Unix");
#endif
}

void TestRespondCommand::goesOnWithoutALog()
{
#ifdef Q_OS_UNIX
    QProcess process;
    int reading = -1;
    const QUrl url = startWithPipe(&process, {u"--log"_s, u"text"_s}, &reading);
    ::close(reading);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(exchange(url, "/404").endsWith("404 Not Found"));
    }
    process.terminate();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("The log ends: Broken pipe\n"), said.constData());
    QCOMPARE(said.count('\n'), 2); // after who can reach it
#else
    QSKIP("written for pipes of Unix");
#endif
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

void TestRespondCommand::answersEachConnection_data()
{
    QTest::addColumn<QString>("limit"); // of open files, for the shell
    QTest::addColumn<QByteArray>("answer"); // to the last connection
    QTest::newRow("limit that can be raised") << u"-S -n 120"_s << "HTTP/1.1 404"_ba;
    QTest::newRow("limit that cannot") << u"-n 200"_s << "HTTP/1.1 503"_ba;
}

void TestRespondCommand::answersEachConnection()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, limit);
    QFETCH(const QByteArray, answer);
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(u"sh"_s,
                  {u"-c"_s, u"ulimit "_s + limit + u" && exec \"$0\" respond --port 0"_s,
                   QStringLiteral(STATUSCAT)});
    waitUntil(
        [&process] { return process.canReadLine() || process.state() == QProcess::NotRunning; });
    const QUrl url(QString::fromLatin1(process.readLine().trimmed()));
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 150; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(url.host(), static_cast<quint16>(url.port()));
        WAIT_COMPARE(sockets.back()->state(), QAbstractSocket::ConnectedState);
    }
    sockets.back()->write("GET /404 HTTP/1.1\r\nHost: a\r\n\r\n");
    WAIT_VERIFY(sockets.back()->bytesAvailable() >= answer.size());
    QCOMPARE(sockets.back()->read(answer.size()), answer);
    process.kill();
    process.waitForFinished(patience);
#else
    QSKIP("Windows has no such limit");
#endif
}

STATUSCAT_TEST(TestRespondCommand)
#include "tst_respondcommand.moc"
