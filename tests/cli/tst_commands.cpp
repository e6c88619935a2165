// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/testmain.h"

#include <core/wording.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using core::Catalogue;

/// The commands on a small catalogue of their own, so that the real texts may change.
class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exitCode_data();
    void exitCode();
    void showTellsEverything_data();
    void showTellsEverything();
    void showFitsTheTerminal();
    void showJsonIsTheFile();
    void listUnderHeadings();
    void listCommonOnly();
    void listJsonIsAnArrayOfTheFiles();
    void unassigned_data();
    void unassigned();
    void pictureIsSavedByTheCaller();
    void pictureThatCannotBeSaved();
    void wrongUsageSaysHowToGetHelp();
    void version();
    void helpNamesEverything();
    void helpAboutACommand();
    void outputIsUtf8();
    void fullDisk();

private:
    CommandRun run(const QStringList &arguments, const cli::SavePicture &save = noPicture) const
    {
        return runCommand(m_catalogue, arguments, save);
    }

    Catalogue m_catalogue;
};

void TestCommands::initTestCase()
{
    m_catalogue = Catalogue(QStringLiteral(STATUSCAT_SMALL_CATALOGUE));
}

void TestCommands::exitCode_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("show what there is") << u"show 404"_s << 0;
    QTest::newRow("show what nobody assigned") << u"show 299"_s << 1;
    QTest::newRow("show without code") << u"show"_s << 2;
    QTest::newRow("search and find") << u"search gone"_s << 0;
    QTest::newRow("search and find nothing") << u"search xylophone"_s << 1;
    QTest::newRow("search and find nothing, as JSON") << u"search xylophone --json"_s << 1;
    QTest::newRow("list all") << u"list"_s << 0;
    QTest::newRow("list an empty class") << u"list 1xx"_s << 1;
    QTest::newRow("list an empty class as JSON") << u"list 1xx --json"_s << 1;
    QTest::newRow("list nonsense") << u"list 9xx"_s << 2;
    QTest::newRow("unknown option") << u"--foo"_s << 2;
    QTest::newRow("help") << u"--help"_s << 0;
    QTest::newRow("version") << u"--version"_s << 0;
}

void TestCommands::exitCode()
{
    QFETCH(QString, arguments);
    const CommandRun result = run(arguments.split(u' '));
    QTEST(result.code, "code");
    for (const QString &text : {result.out, result.err}) {
        QVERIFY(text.isEmpty() || text.endsWith(u'\n'));
        QVERIFY(!text.endsWith("\n\n"_L1));
    }
    // The answer and a complaint never come together.
    QCOMPARE(result.err.isEmpty(), result.code == 0 || arguments.contains("--json"_L1));
    QCOMPARE(result.out.isEmpty(), result.code != 0 && !arguments.contains("--json"_L1));
}

void TestCommands::showTellsEverything_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a code") << u"404"_s
                            << QStringList {u"404 Not Found\nClient error · Registered\n"_s,
                                            u"\nNothing lives at this address\n"_s,
                                            u"Use 410 — “Gone” —"_s,
                                            u"  - First cause\n  - Second cause\n  What to do.\n"_s,
                                            u"When it is right."_s,
                                            u"When it is wrong."_s,
                                            u"What to send."_s,
                                            u"Why so."_s,
                                            u"  - 410 Gone: removed for good\n"_s,
                                            u"  GET /cats HTTP/1.1\n  Host: example.com\n\n"
                                            "  HTTP/1.1 404 Not Found\n"_s,
                                            u"RFC 9110, 15.5.5: https://www.rfc-editor.org/"_s};
    QTest::newRow("a code with history")
        << u"413"_s
        << QStringList {u"  - Retry-After (response, SHOULD): if it is temporary [RFC 9110,"_s,
                        u"  It was renamed.\n"_s, u"  - Request Entity Too Large (RFC 2616)\n"_s};
    QTest::newRow("a code of several owners")
        << u"530"_s
        << QStringList {u"530 Site Frozen\nServer error · 2 owners\n"_s,
                        u"  - Cloudflare: Origin host name does not resolve\n"
                        "    Source: Cloudflare documentation\n"_s,
                        u"  - Pantheon, Site Frozen: The sandbox is frozen\n"
                        "    It can be unfrozen.\n    Source: Pantheon documentation\n"_s};
    QTest::newRow("a number without phrase, outside the classes")
        << u"000"_s
        << QStringList {u"000 Silence\nOutside the classes · Informal · No official phrase\n"_s};
}

void TestCommands::showTellsEverything()
{
    QFETCH(QString, code);
    QFETCH(QStringList, texts);
    const CommandRun result = run({u"show"_s, code});
    for (const QString &text : std::as_const(texts)) {
        QVERIFY2(result.out.contains(text), qPrintable(text + "\n--- in ---\n"_L1 + result.out));
    }
    QVERIFY(!result.out.contains(u'`'));
    QVERIFY(!result.out.contains("\n\n\n"_L1));
    QVERIFY(!result.out.contains(u'\x1b'));
}

void TestCommands::showFitsTheTerminal()
{
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        const QString out = run({u"show"_s, core::codeText(summary.code)}).out;
        for (const QString &line : out.split(u'\n')) {
            QVERIFY2(line.size() <= 80 || line.contains("https://"_L1), qPrintable(line));
            QVERIFY2(!line.endsWith(u' '), qPrintable(line));
        }
    }
}

void TestCommands::showJsonIsTheFile()
{
    const CommandRun result = run({u"show"_s, u"404"_s, u"--json"_s});
    QCOMPARE(result.out, QString::fromUtf8(m_catalogue.source(404)));
}

void TestCommands::listUnderHeadings()
{
    QCOMPARE(run({u"list"_s}).out,
             u"2xx · Successful\n"
             "200  OK  (It worked)\n"
             "\n"
             "4xx · Client error\n"
             "400  Bad Request  (The request makes no sense)\n"
             "404  Not Found  (Nothing lives at this address)\n"
             "410  Gone  (It was removed for good)\n"
             "413  Content Too Large  (The body is too big)\n"
             "\n"
             "5xx · Server error\n"
             "500  Internal Server Error  (The server broke down)\n"
             "530  Site Frozen  (A platform cannot reach the site)\n"
             "\n"
             "Outside the classes\n"
             "000  Silence  (No answer at all)\n"_s);
}

void TestCommands::listCommonOnly()
{
    static const QRegularExpression codeAtStart(u"^\\d{3}"_s, QRegularExpression::MultilineOption);
    QStringList codes;
    const QString out = run({u"list"_s, u"common"_s}).out;
    for (auto it = codeAtStart.globalMatch(out); it.hasNext();) {
        codes << it.next().captured();
    }
    QCOMPARE(codes, (QStringList {u"200"_s, u"400"_s, u"404"_s, u"500"_s}));
}

void TestCommands::listJsonIsAnArrayOfTheFiles()
{
    const QJsonArray array =
        QJsonDocument::fromJson(run({u"list"_s, u"4xx"_s, u"--json"_s}).out.toUtf8()).array();
    QList<int> codes;
    for (const QJsonValue &value : array) {
        const int code = value["code"_L1].toInt();
        QCOMPARE(value.toObject(), QJsonDocument::fromJson(m_catalogue.source(code)).object());
        codes << code;
    }
    QCOMPARE(codes, (QList<int> {400, 404, 410, 413}));
    QCOMPARE(QJsonDocument::fromJson(run({u"list"_s, u"1xx"_s, u"--json"_s}).out.toUtf8()),
             QJsonDocument(QJsonArray()));
}

void TestCommands::unassigned_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("code");
    QTest::newRow("show") << u"show"_s << u"299"_s;
    QTest::newRow("search") << u"search"_s << u"299"_s;
    QTest::newRow("class without an entry for x00") << u"show"_s << u"399"_s;
    QTest::newRow("above the classes") << u"show"_s << u"600"_s;
    QTest::newRow("below the classes") << u"show"_s << u"042"_s;
}

void TestCommands::unassigned()
{
    QFETCH(QString, command);
    QFETCH(QString, code);
    const CommandRun result = run({command, code});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.out, QString());
    QCOMPARE(result.err, QString(core::unassignedText(code.toInt()) + u'\n'));
}

void TestCommands::pictureIsSavedByTheCaller()
{
    for (const int code : {404, 299}) { // an unassigned code has the picture of its class
        QString saved;
        const CommandRun result =
            run({u"picture"_s, QString::number(code), u"cat.png"_s, u"--size=64"_s},
                [&saved](int asked, const QString &file, int width) {
                    saved = u"%1 %2 %3"_s.arg(asked).arg(file).arg(width);
                    return QString();
                });
        QCOMPARE(saved, u"%1 cat.png 64"_s.arg(code));
        QCOMPARE(result.code, 0);
        QCOMPARE(result.out + result.err, QString());
    }
}

void TestCommands::pictureThatCannotBeSaved()
{
    const CommandRun result =
        run({u"picture"_s, u"404"_s, u"cat.png"_s},
            [](int, const QString &, int) { return u"cat.png: disk is full"_s; });
    QCOMPARE(result.code, 3);
    QCOMPARE(result.err, u"statuscat: cat.png: disk is full\n"_s);
    QCOMPARE(result.out, QString());
}

void TestCommands::wrongUsageSaysHowToGetHelp()
{
    const CommandRun result = run({u"--foo"_s});
    QVERIFY(result.err.startsWith("statuscat: "_L1));
    QVERIFY(result.err.contains("foo"_L1));
    QVERIFY(result.err.contains("statuscat --help"_L1));
}

void TestCommands::version()
{
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    QCOMPARE(run({u"--version"_s}).out, u"statuscat 1.2.3\n"_s);
}

void TestCommands::helpNamesEverything()
{
    const QString help = run({u"--help"_s}).out;
    for (const cli::Command &command : cli::commands()) {
        const QString name = command.letter.isEmpty()
            ? command.name
            : u'-' + command.letter + ", "_L1 + command.name;
        QStringList words {u"statuscat"_s};
        words << name;
        for (const cli::Operand &operand : command.operands) {
            words << operand.name;
        }
        words.removeAll(QString());
        QVERIFY2(help.contains(u'\n' + words.join(u' ') + ' '_L1), qPrintable(words.join(u' ')));
        QVERIFY(help.contains(command.meaning + u'\n'));
        for (const cli::Option &option : cli::optionsOf(command)) {
            QVERIFY2(help.contains("\n    --"_L1 + option.name), qPrintable(option.name));
            QVERIFY2(help.contains(option.meaning + u'\n'), qPrintable(option.name));
        }
    }
    for (const QString &line : help.split(u'\n')) {
        QVERIFY2(line.size() <= 100, qPrintable(line));
    }
}

void TestCommands::helpAboutACommand()
{
    const QString help = run({u"picture"_s, u"--help"_s}).out;
    QVERIFY(help.startsWith("statuscat picture CODE FILE "_L1));
    QVERIFY(help.contains("--size WIDTH"_L1));
    QVERIFY(help.contains("--language"_L1));
    QVERIFY(!help.contains("--json"_L1));
    QCOMPARE(run({u"--help"_s, u"teapot"_s}).out, run({u"--help"_s}).out);
}

void TestCommands::outputIsUtf8()
{
    QByteArray bytes;
    QTextStream out(&bytes);
    QString complaints;
    QTextStream err(&complaints);
    cli::runCommand(parse({u"show"_s, u"404"_s}), {m_catalogue, noPicture, out, err});
    QVERIFY(bytes.contains("\xe2\x80\x94")); // the dash of the description
}

void TestCommands::fullDisk()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly)) {
        QSKIP("This system has no /dev/full.");
    }
    for (const QStringList &arguments :
         {QStringList {u"show"_s, u"404"_s}, QStringList {u"list"_s, u"--json"_s},
          QStringList {u"search"_s, u"xylophone"_s, u"--json"_s}, QStringList {u"--help"_s}}) {
        QTextStream out(&full);
        QString complaints;
        QTextStream err(&complaints);
        QCOMPARE(cli::runCommand(parse(arguments), {m_catalogue, noPicture, out, err}), 3);
        err.flush();
        QCOMPARE(complaints.count(u'\n'), 1);
    }
}

STATUSCAT_TEST(TestCommands)
#include "tst_commands.moc"
