// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programfixture.h"
#include "support/fulldisk.h"
#include "support/testmain.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// What the built program prints and writes.
class TestProgram : public QObject, private ProgramFixture
{
    Q_OBJECT

private slots:
    void init() { makeFolders(); }

    void version();
    void help();
    void commands_data();
    void commands();
    void json_data();
    void json();
    void linesAsTheyCome();
    void textFromOutside_data();
    void textFromOutside();
    void picture_data();
    void picture();
    void pictureCannotBeWritten();
    void fullDisk_data();
    void fullDisk();
    void screenshot_data();
    void screenshot();
    void themesDiffer();
    void screenshotCannotBeWritten();
    void screenshotRemembersNothing();
    void noDisplay_data();
    void noDisplay();
    void deadDisplay_data();
    void deadDisplay();
    void closedPipe();
    void fullOutput();
};

void TestProgram::version()
{
    const ProgramRun result = run({u"--version"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, "statuscat " STATUSCAT_VERSION "\n"_ba);
    QCOMPARE(result.err, QByteArray());
}

void TestProgram::help()
{
    const ProgramRun result = run({u"--help"_s});
    QCOMPARE(result.code, 0);
    for (const char *word : {"show", "search", "list", "picture", "--screenshot", "--json"}) {
        QVERIFY2(result.out.contains(word), word);
    }
    QCOMPARE(result.err, QByteArray());
}

void TestProgram::commands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out"); // its beginning
    QTest::addColumn<QByteArray>("err");
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const QByteArray &out, const QByteArray &err) {
        QTest::newRow(name) << arguments << code << out << err;
    };
    row("show", {u"show"_s, u"404"_s}, 0, "404 Not Found\n"_ba, {});
    row("show what nobody assigned", {u"show"_s, u"299"_s}, 1, {}, "Nobody assigned 299"_ba);
    row("show no number", {u"show"_s, u"four"_s}, 2, {}, "statuscat: "_ba);
    row("search", {u"search"_s, u"rate"_s, u"limit"_s}, 0, "429  Too Many Requests"_ba, {});
    row("search for a constant", {u"search"_s, u"SC_GONE"_s}, 0, "410  Gone"_ba, {});
    row("search in vain", {u"search"_s, u"xylophone"_s}, 1, {}, "Nothing found."_ba);
    row("list", {u"list"_s}, 0, "1xx \xc2\xb7 Informational\n100  Continue"_ba, {});
    row("list a class", {u"list"_s, u"5xx"_s}, 0, "5xx \xc2\xb7 Server error\n500  "_ba, {});
    row("list no class", {u"list"_s, u"9xx"_s}, 2, {}, "statuscat: "_ba);
    row("two codes", {u"404"_s, u"410"_s}, 2, {}, "statuscat: One code at a time"_ba);
    row("an unknown option", {u"--teapot"_s}, 2, {}, "statuscat: Unknown option 'teapot'"_ba);
    row("a screenshot without file", {u"--screenshot"_s}, 2, {}, "statuscat: "_ba);
    row("a picture of another kind", {u"picture"_s, u"404"_s, u"cat.txt"_s}, 2, {},
        "statuscat: "_ba);
}

void TestProgram::commands()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    const ProgramRun result = run(arguments);
    QTEST(result.code, "code");
    QCOMPARE(result.out.first(qMin(out.size(), result.out.size())), out);
    QCOMPARE(result.out.isEmpty(), out.isEmpty());
    QCOMPARE(result.err.first(qMin(err.size(), result.err.size())), err);
    QCOMPARE(result.err.isEmpty(), err.isEmpty());
}

void TestProgram::json_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("show") << QStringList {u"show"_s, u"404"_s} << 404;
    QTest::newRow("list") << QStringList {u"list"_s, u"4xx"_s} << 400;
    QTest::newRow("search") << QStringList {u"search"_s, u"not found"_s} << 404;
}

void TestProgram::json()
{
    QFETCH(QStringList, arguments);
    const ProgramRun result = run(arguments + QStringList {u"--json"_s});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QByteArray());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(result.out, &error);
    QCOMPARE(error.errorString(), u"no error occurred"_s);
    const QJsonObject object =
        document.isArray() ? document.array().first().toObject() : document.object();
    QTEST(object.value(object.contains("best"_L1) ? u"best"_s : u"code"_s).toInt(), "code");
}

/// A log that is still written: each line is answered before the next one comes.
void TestProgram::linesAsTheyCome()
{
    QProcess process;
    start(&process, {u"search"_s, u"--lines"_s, u"-"_s});
    for (const int code : {404, 503}) {
        process.write("status=" + QByteArray::number(code) + '\n');
        QVERIFY(process.waitForReadyRead(patience));
        QCOMPARE(process.readAllStandardOutput(), QByteArray::number(code) + '\n');
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
}

void TestProgram::textFromOutside_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a log line") << u"\"GET /cats HTTP/1.1\" 404 153"_s;
    QTest::newRow("other letters") << u"猫 404 кошка"_s;
    QTest::newRow("control characters") << u"404\t\x1b[31m"_s;
}

void TestProgram::textFromOutside()
{
    QFETCH(QString, text);
    const ProgramRun result = run({u"search"_s, u"--json"_s, text});
    const QJsonObject object = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(object.value("query"_L1).toString(), text); // as it was, whatever it finds
    QCOMPARE(result.code, object.value("codes"_L1).toArray().isEmpty() ? 1 : 0);
}

void TestProgram::picture_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QSize>("size");
    QTest::newRow("PNG") << QStringList {u"404"_s, u"cat.png"_s} << QSize(800, 600);
    QTest::newRow("PNG of a size")
        << QStringList {u"404"_s, u"cat.png"_s, u"--size"_s, u"64"_s} << QSize(64, 48);
    QTest::newRow("of an unassigned code")
        << QStringList {u"299"_s, u"cat.png"_s} << QSize(800, 600);
    QTest::newRow("SVG") << QStringList {u"404"_s, u"cat.svg"_s} << QSize();
}

void TestProgram::picture()
{
    QFETCH(QStringList, arguments);
    QFETCH(QSize, size);
    m_environment.remove(u"QT_QPA_PLATFORM"_s); // without any display
    const ProgramRun result = run(QStringList {u"picture"_s} + arguments);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out + result.err, QByteArray());
    QFile file(inFolder(arguments.at(1)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    if (size.isEmpty()) {
        QVERIFY(file.readAll().startsWith("<svg "));
    } else {
        QCOMPARE(QImage::fromData(file.readAll(), "PNG").size(), size);
    }
}

void TestProgram::pictureCannotBeWritten()
{
    const ProgramRun result = run({u"picture"_s, u"404"_s, u"missing/cat.png"_s});
    QCOMPARE(result.code, 3);
    QVERIFY(result.err.startsWith("statuscat: missing/cat.png"));
    QCOMPARE(result.err.count('\n'), 1);
}

void TestProgram::fullDisk_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a picture") << QStringList {u"picture"_s, u"404"_s, u"cat.png"_s};
    QTest::newRow("a drawing") << QStringList {u"picture"_s, u"404"_s, u"cat.svg"_s};
    QTest::newRow("a screenshot") << QStringList {u"--screenshot"_s, u"cat.png"_s};
    QTest::newRow("a poster") << QStringList {u"poster"_s, u"--common"_s, u"codes.pdf"_s};
}

void TestProgram::fullDisk()
{
#ifdef Q_OS_UNIX
    QFETCH(QStringList, arguments);
    const QString file = inFolder(arguments.last());
    const auto filesInFolder = [this] {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    };
    for (const bool isThere : {false, true}) {
        if (isThere) {
            QFile old(file);
            QVERIFY(old.open(QIODevice::WriteOnly));
            QCOMPARE(old.write("old"), 3);
        }
        const QStringList before = filesInFolder();
        const ProgramRun result = [this, &arguments] {
            const FullDisk disk(1000); // the started program inherits it
            return run(arguments);
        }();
        QCOMPARE(result.code, 3);
        const QByteArray complaint =
            "statuscat: "_ba + arguments.last().toLatin1() + " cannot be written: ";
        QVERIFY2(result.err.contains(complaint), result.err.constData());
        QVERIFY2(result.err.contains("File too large"), result.err.constData()); // and why
        QCOMPARE(filesInFolder(), before); // nothing half-written
    }
    QCOMPARE(QFileInfo(file).size(), 3);
#else
    QSKIP("Makes its full disk with a limit of Unix");
#endif
}

void TestProgram::screenshot_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QSize>("size");
    QTest::newRow("as it opens") << QStringList() << QSize(1180, 780);
    QTest::newRow("light") << QStringList {u"--theme"_s, u"light"_s} << QSize(1180, 780);
    QTest::newRow("dark") << QStringList {u"--theme"_s, u"dark"_s} << QSize(1180, 780);
    QTest::newRow("wide, of a code")
        << QStringList {u"--size"_s, u"1600x900"_s, u"418"_s} << QSize(1600, 900);
    QTest::newRow("of a search in vain")
        << QStringList {u"--size"_s, u"800x600"_s, u"xylophone"_s} << QSize(800, 600);
    QTest::newRow("of an unassigned code")
        << QStringList {u"--size"_s, u"800x600"_s, u"299"_s} << QSize(800, 600);
}

void TestProgram::screenshot()
{
    QFETCH(QStringList, arguments);
    m_environment.remove(u"QT_QPA_PLATFORM"_s); // without any display
    const ProgramRun result = run(QStringList {u"--screenshot"_s, u"window.png"_s} + arguments);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray());
    const QImage image(inFolder(u"window.png"_s), "PNG");
    QTEST(image.size(), "size");
}

void TestProgram::themesDiffer()
{
    const auto lightness = [this](const QString &theme) {
        const QString file = theme + ".png"_L1;
        run({u"--screenshot"_s, file, u"--theme"_s, theme, u"404"_s});
        // A pixel is the mean of the whole window.
        return QImage(inFolder(file))
            .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0)
            .lightness();
    };
    QCOMPARE_GT(lightness(u"light"_s), 170);
    QCOMPARE_LT(lightness(u"dark"_s), 85);
}

void TestProgram::screenshotCannotBeWritten()
{
    const ProgramRun result = run({u"--screenshot"_s, u"missing/window.png"_s});
    QCOMPARE(result.code, 3);
    QVERIFY(result.err.contains("statuscat: missing/window.png cannot be written: "));
}

void TestProgram::screenshotRemembersNothing()
{
    QCOMPARE(run({u"--screenshot"_s, u"window.png"_s, u"410"_s}).code, 0);
    QCOMPARE(QDir(inFolder(u"config"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
}

void TestProgram::noDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out"); // its beginning
    const auto row = [](const char *name, const QStringList &arguments, int code,
                        const QByteArray &out) { QTest::newRow(name) << arguments << code << out; };
    row("alone", {}, 2, {});
    row("with a text", {u"rate"_s, u"limit"_s}, 2, {});
    row("with a code to copy", {u"--copy"_s, u"404"_s}, 2, {});
    row("with a view", {u"--view"_s, u"gallery"_s}, 2, {});
    row("with a code", {u"404"_s}, 0, "404 Not Found\n"_ba);
    row("with a code, in German", {u"404"_s, u"--language"_s, u"de"_s}, 0, "404 Not Found\n"_ba);
}

/// A code is shown as "show" does, and one line says why.
void TestProgram::noDisplay()
{
#ifndef Q_OS_LINUX
    QSKIP("There is always a display");
#endif
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, out);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    const ProgramRun result = run(arguments);
    QTEST(result.code, "code");
    QCOMPARE(result.out.first(qMin(out.size(), result.out.size())), out);
    QCOMPARE(result.out.isEmpty(), out.isEmpty());
    QVERIFY2(result.err.contains("no display") || arguments.contains("de"_L1),
             result.err.constData());
    QCOMPARE(result.err.count('\n'), 1);
    QVERIFY(result.err.endsWith('\n'));
}

void TestProgram::deadDisplay_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isShown"); // a code, in the terminal
    QTest::newRow("no name") << u"DISPLAY"_s << QString() << true;
    QTest::newRow("an X server that is not there") << u"DISPLAY"_s << u":777"_s << true;
    QTest::newRow("a compositor that is not there")
        << u"WAYLAND_DISPLAY"_s << u"wayland-777"_s << true;
    QTest::newRow("a platform that is not there") << u"QT_QPA_PLATFORM"_s << u"nonsense"_s << false;
}

/// As without a display. A platform is chosen by the user, so that it is not passed over.

void TestProgram::deadDisplay()
{
#ifndef Q_OS_LINUX
    QSKIP("There is always a display");
#endif
    QFETCH(QString, variable);
    QFETCH(QString, value);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    m_environment.insert(variable, value);
    QFETCH(bool, isShown);
    const ProgramRun code = run({u"404"_s});
    QCOMPARE(code.code, isShown ? 0 : 2);
    QCOMPARE(code.out.startsWith("404 Not Found\n"), isShown);
    const ProgramRun alone = run({});
    QCOMPARE(alone.code, 2);
    QCOMPARE(alone.out, QByteArray());
    for (const QByteArray &err : {code.err, alone.err}) {
        QVERIFY2(err.contains("There is no display"), err.constData());
        QCOMPARE(err.count('\n'), 1);
        QVERIFY(err.size() > 50); // it says more
    }
}

void TestProgram::closedPipe()
{
    // More than a pipe holds, for a program that reads none of it.
    QProcess process;
    QProcess reader;
    process.setStandardOutputProcess(&reader);
    start(&process, {u"list"_s, u"--json"_s});
    start(&reader, {u"--version"_s});
    QVERIFY(reader.waitForFinished(patience));
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.startsWith("statuscat: The output cannot be written"), err.constData());
    QCOMPARE(err.count('\n'), 1);
}

void TestProgram::fullOutput()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("There is no /dev/full");
    }
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    start(&process, {u"list"_s});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().startsWith("statuscat: The output cannot be written"));
}

STATUSCAT_TEST(TestProgram)
#include "tst_program.moc"
