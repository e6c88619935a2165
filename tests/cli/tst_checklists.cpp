// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memory.h"
#include "support/programrun.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

/// "statuscat check --from": lists with faults, long ones, and those that come slowly.
class TestCheckLists : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void longListsStaySmall(); // first, since it looks at all runs until then
    void urlsFromAFile();
    void urlsFromStandardInput();
    void faultsInLists_data();
    void faultsInLists();
    void asksTheRestOfAFaultyList();
    void aListOfOneIsAnArray();
    void jsonLinesComeAsTheyAre();
    void oneUrlAsALine();
    void answersAListThatIsNotOver();
    void interruptedWhileReading();
    void linesOfAnyKind_data();
    void linesOfAnyKind();
    void asksAsManyAtATimeAsItIsTold();
    void commandsAreAskedAsTheySay();
    void waitsBetweenRequestsToAHost();

private:
    QByteArray url(const QString &path) const { return m_server->url(path).toEncoded(); }

    std::unique_ptr<ScriptedServer> m_server;
};

void TestCheckLists::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer({}, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    m_server->answer("/401", "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
    m_server->script("/held", [](QTcpSocket &, const QByteArray &) {});
}

void TestCheckLists::cleanup()
{
    m_server.reset();
}

void TestCheckLists::urlsFromAFile()
{
    QByteArray list = "# a comment\n\n";
    for (int i = 0; i < 30; ++i) {
        list += url(i % 2 ? u"/200"_s : u"/401"_s) + "\r\n";
    }
    QTemporaryFile file;
    QVERIFY(file.open() && file.write(list) == list.size() && file.flush());
    const ToolRun result = runProgram({u"check"_s, u"--json"_s, u"--from"_s, file.fileName()});
    QCOMPARE(result.code, 1);
    const QJsonArray array = QJsonDocument::fromJson(result.out).array();
    QCOMPARE(array.size(), 30);
    for (int i = 0; i < 30; ++i) {
        QCOMPARE(array.at(i)["final"_L1].toInt(), i % 2 ? 200 : 401);
    }
    QCOMPARE(result.err, QByteArray()); // progress is for terminals
}

void TestCheckLists::urlsFromStandardInput()
{
    const ToolRun result = runProgram({u"check"_s, u"--from"_s, u"-"_s}, url(u"/200"_s) + '\n');
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, url(u"/200"_s) + "  200 OK\n");
}

void TestCheckLists::faultsInLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("empty") << QByteArray() << "Standard input holds no URL."_ba;
    QTest::newRow("only comments") << "# a\n\n# b\n"_ba
                                   << "Standard input holds no URL."_ba;
    QTest::newRow("another scheme") << "ftp://example.com/\n"_ba
                                    << "Standard input, URL 1: "_ba;
    QTest::newRow("a sentence") << "not a url\n"_ba
                                << "Standard input, URL 1: \"not a url\" is"_ba;
    QTest::newRow("an escape") << "ex\x1b[31mample\n"_ba
                               << "Standard input, URL 1: "_ba;
    QTest::newRow("a password") << "http://a:secret@example.com/\n"_ba
                                << "Standard input, URL 1: "_ba;
}

/// Where no URL is left, it is wrong usage.
void TestCheckLists::faultsInLists()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, complaint);
    const ToolRun result = runProgram({u"check"_s, u"--from"_s, u"-"_s}, list);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith(QByteArray("statuscat: " + complaint)), result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(!result.err.contains('\x1b'));
    QVERIFY(!result.err.contains("secret"));
    QCOMPARE(m_server->connections(), 0);
}

void TestCheckLists::asksTheRestOfAFaultyList()
{
    const QByteArray good = url(u"/200"_s);
    const ToolRun result =
        runProgram({u"check"_s, u"--from"_s, u"-"_s}, good + "\nnot a url\nftp://x\n" + good);
    QCOMPARE(result.code, 3);
    QCOMPARE(result.out, QByteArray(good + "  200 OK\n").repeated(2));
    QCOMPARE(result.err.count("statuscat: Standard input, URL "), 2);
}

void TestCheckLists::aListOfOneIsAnArray()
{
    const ToolRun result =
        runProgram({u"check"_s, u"--json"_s, u"--from"_s, u"-"_s}, url(u"/200"_s));
    QCOMPARE(QJsonDocument::fromJson(result.out).array().size(), 1);
}

void TestCheckLists::jsonLinesComeAsTheyAre()
{
    QTcpSocket *held = nullptr;
    m_server->script("/held", [&held](QTcpSocket &socket, const QByteArray &) { held = &socket; });
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    startProgram(&process,
                 {u"check"_s, u"--json-lines"_s, QString::fromLatin1(url(u"/held"_s)),
                  QString::fromLatin1(url(u"/b"_s)), QString::fromLatin1(url(u"/c"_s))});
    QByteArray out;
    WAIT_VERIFY((out += process.readAllStandardOutput()).count('\n') == 2);
    WAIT_VERIFY(held);
    held->write("HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    out += process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 1);
    QList<QByteArray> urls;
    const QList<QByteArray> lines = out.trimmed().split('\n');
    for (const QByteArray &line : lines) {
        urls << QJsonDocument::fromJson(line)["url"_L1].toString().toLatin1();
    }
    QCOMPARE(urls, (QList {url(u"/b"_s), url(u"/c"_s), url(u"/held"_s)}));
}

void TestCheckLists::oneUrlAsALine()
{
    const ToolRun run =
        runProgram({u"check"_s, u"--json-lines"_s, QString::fromLatin1(url(u"/"_s))});
    QCOMPARE(run.out.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(run.out)["final"_L1].toInt(), 200);
}

/// A program that writes the list may take its time, and read the answers meanwhile.
void TestCheckLists::answersAListThatIsNotOver()
{
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    startProgram(&process, {u"check"_s, u"--from"_s, u"-"_s});
    for (const QString &path : {u"/a"_s, u"/b"_s}) {
        process.write(url(path) + '\n');
        QByteArray out;
        WAIT_VERIFY((out += process.readAllStandardOutput()).endsWith('\n'));
        QCOMPARE(out, url(path) + "  200 OK\n");
    }
    process.write(url(u"/c"_s)); // without the end of a line
    process.closeWriteChannel();
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    QCOMPARE(process.readAllStandardOutput(), url(u"/c"_s) + "  200 OK\n");
    QCOMPARE(process.exitCode(), 0);
}

void TestCheckLists::interruptedWhileReading()
{
#ifndef Q_OS_UNIX
    QSKIP("There is no signal to send");
#else
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    startProgram(&process, {u"check"_s, u"--json"_s, u"--from"_s, u"-"_s});
    process.write(url(u"/a"_s) + '\n' + url(u"/held"_s) + '\n');
    WAIT_COMPARE(m_server->requests().size(), 2);
    QByteArray out;
    WAIT_VERIFY((out += process.readAllStandardOutput()).contains("\"final\":200"));
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError(), "Cancelled: 1 checked.\n"_ba);
    out += process.readAllStandardOutput();
    QVERIFY(QJsonDocument::fromJson(out).isArray());
#endif
}

void TestCheckLists::linesOfAnyKind_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("asked");
    QTest::newRow("line feeds") << QByteArray("URL\nURL\n") << 2;
    QTest::newRow("carriage returns") << QByteArray("URL\rURL\r\n\r\nURL") << 3;
    QTest::newRow("a mark of UTF-8") << QByteArray("\xef\xbb\xbfURL\n") << 1;
    QTest::newRow("several in a line") << QByteArray("URL URL\tURL\n") << 3;
    QTest::newRow("more than one piece") << QByteArray("URL\n").repeated(2000) << 2000;
    QTest::newRow("a line longer than is kept") << QByteArray("URL ").repeated(10'000) << 10'000;
}

/// What is read in pieces is the same as if it were read at once.
void TestCheckLists::linesOfAnyKind()
{
    QFETCH(QByteArray, list);
    // Nothing listens there, so that many are asked in little time.
    const ToolRun run = runProgram({u"check"_s, u"--from"_s, u"-"_s, u"--per-host"_s, u"8"_s},
                                   list.replace("URL", "http://127.0.0.1:1/"));
    QCOMPARE(run.code, 3);
    QCOMPARE(run.err, QByteArray());
    QTEST(static_cast<int>(run.out.count('\n')), "asked");
    QCOMPARE(run.out.count("http://127.0.0.1:1/  "), run.out.count('\n'));
}

void TestCheckLists::asksAsManyAtATimeAsItIsTold()
{
    int most = 0;
    QList<QTcpSocket *> held;
    constexpr int all = 10;
    m_server->script("/held", [&](QTcpSocket &socket, const QByteArray &) {
        held << &socket;
        most = qMax(most, static_cast<int>(held.size()));
        if (held.size() == 5) {
            for (QTcpSocket *each : std::as_const(held)) {
                each->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            }
            held.clear();
        }
    });
    QStringList arguments {u"check"_s, u"--jobs"_s, u"5"_s, u"--per-host"_s, u"100"_s};
    arguments += QStringList(all, QString::fromLatin1(url(u"/held"_s)));
    const ToolRun run = runProgram(arguments);
    QCOMPARE(run.code, 0);
    QCOMPARE(most, 5);
    QCOMPARE(m_server->requests().size(), all);
}

void TestCheckLists::commandsAreAskedAsTheySay()
{
    const ToolRun run = runProgram({u"check"_s, u"--from"_s, u"-"_s},
                                   "curl -X POST \\\n -d a=b " + url(u"/x"_s) + "\n");
    QCOMPARE(run.code, 0);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests().constFirst().startsWith("POST /x HTTP/1.1\r\n"));
    QVERIFY(m_server->requests().constFirst().endsWith("\r\n\r\na=b"));
}

void TestCheckLists::waitsBetweenRequestsToAHost()
{
    QElapsedTimer clock;
    QList<qint64> times;
    m_server->script({}, [&](QTcpSocket &socket, const QByteArray &) {
        times << clock.elapsed();
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    clock.start();
    const ToolRun run = runProgram(QStringList {u"check"_s, u"--delay"_s, u"0.2"_s}
                                   + QStringList(4, QString::fromLatin1(url(u"/"_s))));
    QCOMPARE(run.code, 0);
    QCOMPARE(times.size(), 4);
    QCOMPARE_GE(times.last() - times.first(), 400); // three delays, however late the first came
}

void TestCheckLists::longListsStaySmall()
{
    if (!canMeasureMemory()) {
        QSKIP("What memory is taken cannot be measured here");
    }
    constexpr int all = 5000;
    QByteArray list;
    for (int i = 0; i < all; ++i) {
        list += "http://127.0.0.1:1/" + QByteArray::number(i) + '?' + QByteArray(2000, 'x') + '\n';
    }
    const ToolRun run = runProgram(
        {u"check"_s, u"--json-lines"_s, u"--from"_s, u"-"_s, u"--per-host"_s, u"8"_s}, list);
    QCOMPARE(run.out.count('\n'), all);
    QCOMPARE_LT(peakMemoryOfChildren(), 48);
}

STATUSCAT_TEST(TestCheckLists)
#include "tst_checklists.moc"
