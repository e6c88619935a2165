// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/testmain.h"

#include <search/evidence.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The commands that read a log: "search --lines" and "count".
class TestLineCommands : public QObject
{
    Q_OBJECT

private slots:
    void linesForLines_data();
    void linesForLines();
    void linesExitCode();
    void countTable();
    void countJson();
    void countsAgreeWithLines_data();
    void countsAgreeWithLines();
    void noCode();
    void cannotRead_data();
    void cannotRead();
    void wrongUsage_data();
    void wrongUsage();
    void longLineIsCut();

private:
    QString file(const QByteArray &content) const;
    CommandRun run(const QStringList &arguments) const
    {
        return runCommand(m_catalogue, arguments);
    }

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    QTemporaryDir m_folder;
};

QString TestLineCommands::file(const QByteArray &content) const
{
    QFile file(m_folder.filePath(u"log"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("%s", qUtf8Printable(file.errorString()));
    }
    return file.fileName();
}

void TestLineCommands::linesForLines_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("printed");
    QTest::newRow("nothing") << ""_ba << QString();
    QTest::newRow("one line") << "HTTP/1.1 404 Not Found\n"_ba << u"404\n"_s;
    QTest::newRow("no end of the last line") << "HTTP/1.1 404\nHTTP/1.1 500"_ba << u"404\n500\n"_s;
    QTest::newRow("Windows ends") << "HTTP/1.1 404\r\nHTTP/1.1 500\r\n"_ba << u"404\n500\n"_s;
    QTest::newRow("empty lines") << "\n\nHTTP/1.1 404\n\n"_ba << u"\n\n404\n\n"_s;
    QTest::newRow("lines without a code")
        << "listen: port 500\nHTTP/1.1 404\npid: 404\n"_ba << u"\n404\n\n"_s;
    QTest::newRow("no answer at all") << "http_code=000\n"_ba << u"000\n"_s;
    QTest::newRow("letters of other scripts") << "HTTP エラー：５０３\n"_ba << u"503\n"_s;
    QTest::newRow("what is no UTF-8") << "status=404 \xff\xfe\n"_ba << u"404\n"_s;
    QTest::newRow("NUL") << QByteArray("status=404 \0 x\n", 15) << u"404\n"_s;
}

void TestLineCommands::linesForLines()
{
    QFETCH(QByteArray, content);
    const CommandRun result = run({u"search"_s, u"--lines"_s, file(content)});
    QTEST(result.out, "printed");
    QCOMPARE(result.err, QString());
}

void TestLineCommands::linesExitCode()
{
    QCOMPARE(run({u"search"_s, u"--lines"_s, file("status=404\n")}).code, core::Found);
    QCOMPARE(run({u"search"_s, u"--lines"_s, file("pid: 404\n")}).code, core::NothingFound);
}

void TestLineCommands::countTable()
{
    const CommandRun result =
        run({u"count"_s, file("status=404\nstatus=404\npid: 404\nstatus=500\n")});
    QCOMPARE(result.code, core::Found);
    QCOMPARE(result.out,
             u"404  2   66.7 %  ████████████████████████  Not Found\n"
             "500  1   33.3 %  ████████████              Internal Server Error\n"_s);
}

void TestLineCommands::countJson()
{
    const CommandRun result =
        run({u"count"_s, u"--json"_s, file("status=404\nstatus=404\npid: 404\nstatus=500\nx=1\n")});
    const QJsonObject object = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(object["lines"_L1], QJsonValue(5));
    QCOMPARE(object["linesWithCode"_L1], QJsonValue(3));
    const QJsonArray codes = object["codes"_L1].toArray();
    QCOMPARE(codes.size(), 2);
    QCOMPARE(codes.first().toObject()["code"_L1], QJsonValue(404));
    QCOMPARE(codes.first().toObject()["count"_L1], QJsonValue(2));
    QCOMPARE(codes.first().toObject()["share"_L1].toDouble(), 2.0 / 3);
}

void TestLineCommands::countsAgreeWithLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nginx")
        << R"(192.0.2.1 - - [02/Oct/2026:08:15:11 +0000] "GET /500 HTTP/1.1" %1 404 "-" "a")"_ba;
    QTest::newRow("garbage for a request")
        << R"(192.0.2.1 - - [02/Oct/2026:08:15:11 +0000] "\x16\x03" %1 404 "-" "a")"_ba;
    QTest::newRow("no size")
        << R"(192.0.2.1 - - [02/Oct/2026:08:15:11 +0000] "GET / HTTP/2.0" %1 -)"_ba;
    QTest::newRow("HAProxy")
        << R"(lb[9]: 192.0.2.1:404 [02/Oct/2026:08:15:11.500] f b/s 0/0/1/404/405 %1 301 - - ---- 4/4/1/1/0 0/0 "GET / HTTP/1.1")"_ba;
    QTest::newRow("another agent's words")
        << R"(192.0.2.1 - - [02/Oct/2026:08:15:11 +0000] "GET /want HTTP/1.1" %1 1 "-" "expected 500, HTTP/1.1 502 Bad Gateway")"_ba;
    QTest::newRow("two requests in a line")
        << R"(a "GET / HTTP/1.1" %1 12 b "GET /x HTTP/1.1" 410 13)"_ba;
    QTest::newRow("a number before it")
        << R"(web 301 [02/Oct/2026:08:15:11 +0000] "GET / HTTP/1.1" %1 12)"_ba;
    QTest::newRow("Squid's words before it") << R"(TCP_MISS/301 "GET / HTTP/1.1" %1 12)"_ba;
    QTest::newRow("two blanks") << R"(a [b] "GET / HTTP/1.1"  %1 12 "HTTP/1.1" 301)"_ba;
    QTest::newRow("JSON") << R"({"method":"GET","size":404,"status":%1})"_ba;
    QTest::newRow("text inside JSON") << R"({"msg":"\"GET / HTTP/1.1\" %1 12"})"_ba;
    QTest::newRow("other quotation marks") << "a “GET / HTTP/1.1” %1 12 \"GET / HTTP/1.1\" 301"_ba;
}

/// Whatever is fast about counting, it tells the same.
void TestLineCommands::countsAgreeWithLines()
{
    QFETCH(QByteArray, line);
    QByteArray log;
    for (const char *number : {"200", "404", "404", "503", "999", "299", "abc"}) {
        QByteArray one = line;
        log += one.replace("%1", number) + '\n';
    }
    const search::PasteReader reader(m_catalogue);
    QMap<int, int> expected;
    const QList<QByteArray> logged = log.trimmed().split('\n');
    for (const QByteArray &one : logged) {
        const search::PasteReading reading = reader.readPaste(QString::fromUtf8(one));
        for (const search::Evidence &evidence : reading.codes) {
            if (m_catalogue.find(evidence.code)) {
                ++expected[evidence.code];
                break;
            }
        }
    }
    QVERIFY(!expected.isEmpty());
    const QString name = file(log);
    QMap<int, int> told;
    const QStringList lines =
        run({u"search"_s, u"--lines"_s, name}).out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &code : lines) {
        ++told[code.toInt()];
    }
    QMap<int, int> counted;
    const QString json = run({u"count"_s, u"--json"_s, name}).out;
    const QJsonArray codes = QJsonDocument::fromJson(json.toUtf8()).object()["codes"_L1].toArray();
    for (const auto &value : codes) {
        const QJsonObject object = value.toObject();
        counted.insert(object["code"_L1].toInt(), object["count"_L1].toInt());
    }
    QCOMPARE(told, expected);
    QCOMPARE(counted, expected);
}

void TestLineCommands::noCode()
{
    const QString name = file("pid: 404\n");
    const CommandRun result = run({u"count"_s, name});
    QCOMPARE(result.code, core::NothingFound);
    QCOMPARE(result.out, QString());
    QCOMPARE(result.err, name + " has no line with a status code.\n"_L1);
    const CommandRun json = run({u"count"_s, u"--json"_s, name});
    QCOMPARE(json.code, core::NothingFound);
    QCOMPARE(json.out, u"{\"codes\":[],\"lines\":1,\"linesWithCode\":0}\n"_s);
}

void TestLineCommands::cannotRead_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("count") << QStringList {u"count"_s};
    QTest::newRow("lines") << QStringList {u"search"_s, u"--lines"_s};
}

void TestLineCommands::cannotRead()
{
    QFETCH(QStringList, command);
    for (const QString &name : {m_folder.filePath(u"missing"_s), m_folder.path()}) {
        const CommandRun result = run(command + QStringList {name});
        QCOMPARE(result.code, core::WrongUsage);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.startsWith("statuscat: "_L1 + name + " cannot be read: "_L1),
                 qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
    }
}

void TestLineCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("count nothing") << QStringList {u"count"_s};
    QTest::newRow("count two files") << QStringList {u"count"_s, u"a"_s, u"b"_s};
    QTest::newRow("lines and a text")
        << QStringList {u"search"_s, u"--lines"_s, u"a"_s, u"rate limit"_s};
    QTest::newRow("lines of no file") << QStringList {u"search"_s, u"--lines"_s, u""_s};
    QTest::newRow("lines as JSON") << QStringList {u"search"_s, u"--lines"_s, u"a"_s, u"--json"_s};
}

void TestLineCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const CommandRun result = run(arguments);
    QCOMPARE(result.code, core::WrongUsage);
    QCOMPARE(result.out, QString());
    QVERIFY(result.err.startsWith("statuscat: "_L1));
}

/// A line of any length is one line, of which the beginning counts; what comes after it is read.
void TestLineCommands::longLineIsCut()
{
    const QByteArray filler(3'000'000, 'a');
    const QByteArray content =
        "status=404 " + filler + '\n' + filler + " status=404\nstatus=500\n" + filler;
    QCOMPARE(run({u"search"_s, u"--lines"_s, file(content)}).out, u"404\n\n500\n\n"_s);
}

STATUSCAT_TEST(TestLineCommands)
#include "tst_linecommands.moc"
