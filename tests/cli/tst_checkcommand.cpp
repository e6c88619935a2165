// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/programrun.h"
#include "support/scriptedserver.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace {

using Run = ToolRun;

bool begins(const QByteArray &text, const QByteArray &start)
{
    return text.startsWith(start);
}

QByteArray answer(const QByteArray &status, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n" + fields
        + "Content-Length: 0\r\n\r\n";
}

} // namespace

/// "statuscat check" as a process, against a server on loopback.
class TestCheckCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void exitCodes_data();
    void exitCodes();
    void printsTheChain();
    void printsJson();
    void followsAsTold();
    void sendsWhatItIsTold();
    void sendsAFileAsBody();
    void sendsPercentSignsAsWritten();
    void refreshIsToldAndNotFollowed();
    void leavesAdviceOut();
    void severalUrls();
    void severalUrlsAsJson();
    void terminalIsSafe();
    void ctrlCKeepsWhatCame();
    void closedPipe();

private:
    static void start(QProcess *process, const QStringList &arguments);
    static Run run(const QStringList &arguments);
    QString url(const QString &path) const { return m_server->url(path).toString(); }
    QString file(const QByteArray &content) const;

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCheckCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_server = std::make_unique<ScriptedServer>();
    m_server->answer("/200", answer("200 OK"));
    m_server->answer("/204", answer("204 No Content"));
    m_server->answer("/401", answer("401 Unauthorized"));
    m_server->answer("/503", answer("503 Service Unavailable", "Retry-After: 5\r\n"));
    m_server->answer("/999", answer("999 Request Denied"));
    m_server->answer("/301", answer("301 Moved Permanently", "Location: /200\r\n"));
    m_server->answer("/lost", answer("302 Found"));
    m_server->answer("/loop", answer("302 Found", "Location: /loop\r\n"));
    m_server->answer("/garbage", "\x01\x02\x03 garbage\r\n\r\n");
}

void TestCheckCommand::cleanup()
{
    m_server.reset();
    m_folder.reset();
}

void TestCheckCommand::start(QProcess *process, const QStringList &arguments)
{
    startProgram(process, QStringList {u"check"_s} + arguments);
}

Run TestCheckCommand::run(const QStringList &arguments)
{
    return runProgram(QStringList {u"check"_s} + arguments);
}

QString TestCheckCommand::file(const QByteArray &content) const
{
    QFile file(m_folder->filePath(u"file"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return {};
    }
    return file.fileName();
}

void TestCheckCommand::exitCodes_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<int>("code");
    QTest::newRow("2xx") << QStringList {u"/200"_s} << 0;
    QTest::newRow("a redirect that ends well") << QStringList {u"/301"_s} << 0;
    QTest::newRow("a redirect without target") << QStringList {u"/lost"_s} << 0;
    QTest::newRow("4xx") << QStringList {u"/401"_s} << 1;
    QTest::newRow("5xx") << QStringList {u"/503"_s} << 1;
    QTest::newRow("outside the classes") << QStringList {u"/999"_s} << 1;
    QTest::newRow("a loop") << QStringList {u"/loop"_s} << 3;
    QTest::newRow("no HTTP") << QStringList {u"/garbage"_s} << 3;
    QTest::newRow("several good ones") << QStringList {u"/200"_s, u"/204"_s} << 0;
    QTest::newRow("the gravest of several") << QStringList {u"/401"_s, u"/loop"_s, u"/200"_s} << 3;
    QTest::newRow("a graver one first") << QStringList {u"/503"_s, u"/200"_s} << 1;
}

void TestCheckCommand::exitCodes()
{
    QFETCH(QStringList, paths);
    QStringList urls;
    for (const QString &path : paths) {
        urls << url(path);
    }
    const Run result = run(urls);
    QTEST(result.code, "code");
    QCOMPARE(result.err, QByteArray());
    QVERIFY(!result.out.isEmpty());
}

void TestCheckCommand::printsTheChain()
{
    const QByteArray out = run({url(u"/301"_s)}).out;
    QVERIFY(begins(out, "GET " + url(u"/301"_s).toUtf8() + "\n  301 Moved Permanently\n"));
    QVERIFY(out.contains("\n    Location: /200\n"));
    const QByteArray second = "\n\nGET " + url(u"/200"_s).toUtf8() + "\n  200 OK\n";
    QVERIFY(out.contains(second));
    const QByteArray remark = run({url(u"/401"_s)}).out;
    QVERIFY(remark.contains("\n  MUST: A 401 must have WWW-Authenticate"));
    QVERIFY(remark.contains("[RFC 9110, 15.5.2]\n"));
}

void TestCheckCommand::printsJson()
{
    const Run result = run({u"--json"_s, url(u"/301"_s)});
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(result.out, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object.keys(), (QStringList {u"error"_s, u"final"_s, u"hops"_s, u"url"_s}));
    QCOMPARE(object.value("final"_L1).toInt(), 200);
    QVERIFY(object.value("error"_L1).isNull());
    const QJsonArray hops = object.value("hops"_L1).toArray();
    QCOMPARE(hops.size(), 2);
    QCOMPARE(hops.at(0).toObject().keys(),
             (QStringList {u"address"_s, u"dateOffsetSeconds"_s, u"headers"_s, u"httpVersion"_s,
                           u"interim"_s, u"location"_s, u"phrase"_s, u"remarks"_s, u"status"_s,
                           u"timesMs"_s, u"tls"_s, u"url"_s}));
    QCOMPARE(hops.at(0)["address"_L1].toString(), u"127.0.0.1"_s);
    QCOMPARE(hops.at(0)["location"_L1].toString(), url(u"/200"_s));
    QVERIFY(hops.at(0)["timesMs"_L1].toObject().contains("total"_L1));
    QVERIFY(!hops.at(0)["timesMs"_L1].toObject().contains("tls"_L1));
}

void TestCheckCommand::followsAsTold()
{
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(!run({u"--no-follow"_s, url(u"/301"_s)}).out.contains("200 OK"));
    QCOMPARE(m_server->connections(), 1);
    const Run result = run({u"--max-hops"_s, u"0"_s, url(u"/301"_s)});
    QCOMPARE(result.code, 3);
    QCOMPARE(m_server->connections(), 2);
}

void TestCheckCommand::sendsWhatItIsTold()
{
    run({u"--method"_s, u"put"_s, u"--header"_s, u"X-Cat: a: b"_s, u"--header"_s, u"X-Empty:"_s,
         u"--body"_s, u"meow"_s, url(u"/200"_s)});
    QCOMPARE(m_server->requests().size(), 1);
    const QByteArray &request = m_server->requests().first();
    QVERIFY(request.startsWith("PUT /200 HTTP/1.1\r\n"));
    QVERIFY(request.contains("\r\nX-Cat: a: b\r\n"));
    QVERIFY(request.contains("\r\nX-Empty:"));
    QVERIFY(request.endsWith("\r\n\r\nmeow"));
}

void TestCheckCommand::sendsAFileAsBody()
{
    run({u"--method"_s, u"POST"_s, u"--body"_s, u'@' + file("\x01\n two"_ba), url(u"/200"_s)});
    QVERIFY(m_server->requests().value(0).endsWith("\r\n\r\n\x01\n two"));
}

/// "%41" is no other path than "A", and a bare "%" is none at all: servers are to see which it was.
void TestCheckCommand::sendsPercentSignsAsWritten()
{
    m_server->answer("/%41%?%42%zz", answer("302 Found", "Location: %e9/../%2e?%\r\n"));
    m_server->answer("/%2e?%", answer("200 OK"));
    const QString asked = url(u"/"_s) + u"%41%?%42%zz"_s;
    const Run result = run({asked, u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(m_server->requests().size(), 2);
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object["url"_L1].toString(), asked);
    QCOMPARE(object["hops"_L1][0]["url"_L1].toString(), asked);
    QCOMPARE(object["hops"_L1][0]["location"_L1].toString(), url(u"/"_s) + u"%2e?%"_s);
    QCOMPARE(object["hops"_L1][1]["url"_L1].toString(), url(u"/"_s) + u"%2e?%"_s);
}

void TestCheckCommand::refreshIsToldAndNotFollowed()
{
    m_server->answer("/refresh",
                     "HTTP/1.1 200 OK\r\nRefresh: 0; url=/200\r\nContent-Type: text/html\r\n\r\n"
                     "<meta http-equiv=refresh content='0; url=/204'>");
    const Run result = run({url(u"/refresh"_s), u"--content"_s, u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY2(result.out.contains("\"id\": \"refresh\""), result.out.constData());
    QVERIFY2(result.out.contains("\"id\": \"meta-refresh-not-followed\""), result.out.constData());
}

void TestCheckCommand::leavesAdviceOut()
{
    m_server->answer("/412", answer("412 Precondition Failed")); // though there was no condition
    m_server->answer({}, answer("404 Not Found")); // to what is asked more
    const QStringList options[] = {{}, {u"--json"_s}, {u"--json-lines"_s}, {u"--deep"_s}};
    for (const QStringList &each : options) {
        const QStringList arguments = QStringList {url(u"/412"_s)} + each;
        QVERIFY(run(arguments).out.toLower().contains("advice"));
        QVERIFY(!run(arguments + QStringList {u"--no-advice"_s}).out.toLower().contains("advice"));
    }
    const QStringList list {url(u"/412"_s), url(u"/200"_s), u"--json"_s};
    QVERIFY(run(list).out.contains("advice"));
    QVERIFY(!run(list + QStringList {u"--no-advice"_s}).out.contains("advice"));
}

void TestCheckCommand::severalUrls()
{
    const Run result = run({url(u"/301"_s), url(u"/loop"_s), url(u"/503"_s)});
    const QList<QByteArray> lines = result.out.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), url(u"/301"_s).toUtf8() + "  301 > 200 OK");
    QVERIFY(begins(lines.at(1), url(u"/loop"_s).toUtf8() + "  302 > "));
    QCOMPARE(lines.at(2), url(u"/503"_s).toUtf8() + "  503 Service Unavailable");
}

void TestCheckCommand::severalUrlsAsJson()
{
    const Run result = run({u"--json"_s, url(u"/401"_s), url(u"/200"_s), url(u"/503"_s)});
    QCOMPARE(result.code, 1);
    const QJsonArray array = QJsonDocument::fromJson(result.out).array();
    QCOMPARE(array.size(), 3);
    QCOMPARE(array.at(0)["final"_L1].toInt(), 401);
    QCOMPARE(array.at(1)["final"_L1].toInt(), 200);
    QCOMPARE(array.at(2)["final"_L1].toInt(), 503);
}

void TestCheckCommand::terminalIsSafe()
{
    m_server->answer("/bad",
                     answer("404 \x1b]0;owned\x07",
                            "X-\x1b: \x1b[2J\xc2\x9b\r\nServer: \xe2\x80\xae\r\n"
                            "Location: \x1b[1m\r\n"));
    m_server->answer("/to", answer("302 Found", "Location: file:\x1b[31m\r\n"));
    for (const QString &path : {u"/bad"_s, u"/to"_s}) {
        for (const QStringList &arguments :
             {QStringList {url(path)}, QStringList {url(path), u"--json"_s},
              QStringList {url(path), url(path)},
              QStringList {url(path), url(path), u"--json"_s}}) {
            const Run result = run(arguments);
            for (const QByteArray &unsafe :
                 {"\x1b"_ba, "\x07"_ba, "\xc2\x9b"_ba, "\xe2\x80\xae"_ba}) {
                QVERIFY(!result.out.contains(unsafe));
                QVERIFY(!result.err.contains(unsafe));
            }
        }
    }
}

void TestCheckCommand::ctrlCKeepsWhatCame()
{
#ifndef Q_OS_UNIX
    QSKIP("There is no signal to send");
#else
    m_server->script("/held", [](QTcpSocket &, const QByteArray &) {});
    QProcess process;
    QSignalSpy finished(&process, &QProcess::finished);
    start(&process,
          {u"--json"_s, url(u"/401"_s), url(u"/held"_s), url(u"/held"_s), url(u"/held"_s)});
    WAIT_COMPARE(m_server->requests().size(), 3);
    WAIT_VERIFY(process.bytesAvailable() > 0); // the first is printed
    QCOMPARE(kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError(), "Cancelled: 1 of 4 checked.\n"_ba);
    const QJsonArray array = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    QCOMPARE(array.size(), 3); // the fourth never began
    QCOMPARE(array.at(0)["final"_L1].toInt(), 401);
    QCOMPARE(array.at(2)["error"_L1]["kind"_L1].toString(), u"cancelled"_s);
#endif
}

void TestCheckCommand::closedPipe()
{
    // The user has gone before the server, which needs the event loop, answers.
    QProcess process;
    QProcess reader;
    process.setStandardOutputProcess(&reader);
    QSignalSpy finished(&process, &QProcess::finished);
    start(&process, QStringList(30, url(u"/200"_s)));
    reader.start(QStringLiteral(STATUSCAT), {u"--version"_s});
    QVERIFY(reader.waitForFinished(patience));
    QVERIFY(!finished.isEmpty() || finished.wait(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(begins(err, "statuscat: The output cannot be written"), err.constData());
    QCOMPARE_LT(m_server->requests().size(), 30); // nobody wanted the rest
}

STATUSCAT_TEST(TestCheckCommand)
#include "tst_checkcommand.moc"
