// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::CommandLine;

/// What a command line is refused for, and how it is told.
class TestWrongUsage : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void everyOptionBelongsToItsCommands();
};

void TestWrongUsage::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &arguments) {
        QTest::newRow(name) << arguments.split(u' ');
    };
    row("unknown option", u"--foo"_s);
    row("unknown option with one dash", u"-foo"_s);
    row("unknown option of a command", u"show 404 --foo"_s);
    row("unknown option beside help", u"--help --foo"_s);
    row("value for an option that has none", u"show 404 --json=yes"_s);
    row("two codes", u"404 410"_s);
    row("three codes", u"404 410 200"_s);
    row("two codes behind dashes", u"-- 404 410"_s);
    row("two codes in a screenshot", u"--screenshot a.png 404 410"_s);
    row("show nothing", u"show"_s);
    row("show two codes", u"show 404 410"_s);
    row("show four digits", u"show 1000"_s);
    row("show two digits", u"show 42"_s);
    row("show letters", u"show abc"_s);
    row("show a sign", u"show +40"_s);
    row("show foreign digits", u"show ٤٠٤"_s);
    row("search nothing", u"search"_s);
    row("search an empty text", u"search "_s);
    row("list a code", u"list 404"_s);
    row("list class 0", u"list 0xx"_s);
    row("list class 6", u"list 6xx"_s);
    row("list two classes", u"list 4xx 5xx"_s);
    row("list an empty word", u"list "_s);
    row("picture of nothing", u"picture"_s);
    row("picture without file", u"picture 404"_s);
    row("picture with two files", u"picture 404 a.png b.png"_s);
    row("picture of letters", u"picture cat a.png"_s);
    row("picture in another format", u"picture 404 a.gif"_s);
    row("picture without ending", u"picture 404 png"_s);
    row("picture too small", u"picture 404 a.png --size 15"_s);
    row("picture too large", u"picture 404 a.png --size 8193"_s);
    row("picture of a huge size", u"picture 404 a.png --size 99999999999"_s);
    row("picture of a size of letters", u"picture 404 a.png --size big"_s);
    row("picture of two sizes", u"picture 404 a.png --size 800x600"_s);
    row("picture of an empty size", u"picture 404 a.png --size="_s);
    row("size of an SVG", u"picture 404 a.svg --size 800"_s);
    row("size without value", u"picture 404 a.png --size"_s);
    row("poster without file", u"poster"_s);
    row("poster with two files", u"poster a.pdf b.pdf"_s);
    row("poster in another format", u"poster a.gif"_s);
    row("poster of a class and the common codes", u"poster a.pdf --class 4xx --common"_s);
    row("poster of a class that is none", u"poster a.pdf --class 9xx"_s);
    row("poster on unknown paper", u"poster a.pdf --size B5"_s);
    row("poster in pixels", u"poster a.pdf --size 800x600"_s);
    row("port with a fraction", u"respond --port 8080.7"_s);
    row("port with an exponent", u"respond --port 1e4"_s);
    row("half a request", u"respond --exit-after 5.5"_s);
    row("no host", u"respond --host="_s);
    row("a portable command", u"show 404 --portable"_s);
    row("a portable screenshot", u"--screenshot a.png --portable"_s);
    row("a portable service", u"--service --portable"_s);
    row("service with a word", u"--service 404"_s);
    row("service with an option", u"--service --json"_s);
    row("an unknown view", u"--view settings"_s);
    row("copy as a view", u"--view copy"_s);
    row("an empty view", u"--view="_s);
    row("view without value", u"--view"_s);
    row("view of a command", u"show 404 --view gallery"_s);
    row("copy nothing", u"--copy"_s);
    row("copy words", u"--copy rate limit"_s);
    row("copy a link", u"--copy statuscat:404"_s);
    row("copy into a screenshot", u"--screenshot a.png --copy 404"_s);
    row("copy and a view", u"--copy --view search 404"_s);
    row("screenshot without file", u"--screenshot"_s);
    row("screenshot with dashes as file", u"--screenshot -- a.png"_s);
    row("screenshot in another format", u"--screenshot a.jpg"_s);
    row("screenshot too small", u"--screenshot a.png --size 199x780"_s);
    row("screenshot too large", u"--screenshot a.png --size 1180x8193"_s);
    row("screenshot of one number", u"--screenshot a.png --size 800"_s);
    row("screenshot of a negative size", u"--screenshot a.png --size -800x600"_s);
    row("screenshot of an empty size", u"--screenshot a.png --size="_s);
    row("screenshot in an unknown theme", u"--screenshot a.png --theme pink"_s);
    row("screenshot of a command", u"show 404 --screenshot a.png"_s);
    row("JSON of the window", u"--json"_s);
    row("JSON of a picture", u"picture 404 a.png --json"_s);
    row("size of the window", u"--size 800x600"_s);
    row("size of show", u"show 404 --size 800"_s);
    row("theme of the window", u"--theme dark"_s);
    row("theme of a list", u"list --theme dark"_s);
}

void TestWrongUsage::refuses()
{
    QFETCH(QStringList, arguments);
    const CommandLine commandLine = parse(arguments);
    QVERIFY(!commandLine.error.isEmpty());
    QVERIFY(!commandLine.error.contains(u'\n'));
    QVERIFY(!commandLine.needsWindow());
}

void TestWrongUsage::namesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList {u"--foo"_s} << u"foo"_s;
    QTest::newRow("misplaced option") << QStringList {u"list"_s, u"--theme=dark"_s} << u"--theme"_s;
    QTest::newRow("letters for a code") << QStringList {u"show"_s, u"abc"_s} << u"abc"_s;
    QTest::newRow("two codes") << QStringList {u"404"_s, u"410"_s} << u"404 410"_s;
    QTest::newRow("size") << QStringList {u"picture"_s, u"404"_s, u"a.png"_s, u"--size=big"_s}
                          << u"big"_s;
    QTest::newRow("file") << QStringList {u"picture"_s, u"404"_s, u"a.gif"_s} << u"a.gif"_s;
    QTest::newRow("a percent sign in what was typed")
        << QStringList {u"picture"_s, u"404"_s, u"a.png"_s, u"--size=%1%2"_s} << u"\"%1%2\""_s;
}

void TestWrongUsage::namesWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const QString error = parse(arguments).error;
    QVERIFY2(error.contains(named), qPrintable(error));
}

/// Beside any other command an option is refused, and the commands that have it are named.
void TestWrongUsage::everyOptionBelongsToItsCommands()
{
    const QList<cli::Command> commands = cli::commands();
    for (const cli::Command &command : commands) {
        for (const cli::Option &option : command.options) {
            for (const cli::Command &other : commands) {
                if (other.isAlways || other.name.isEmpty()) {
                    continue;
                }
                QStringList arguments {other.name};
                if (other.name == "--screenshot"_L1) {
                    arguments << u"a.png"_s;
                }
                arguments << "--"_L1 + option.name;
                if (!option.value.name.isEmpty()) {
                    arguments << option.value.words.value(0, u"1"_s);
                }
                const QString belongs = "--"_L1 + option.name + " belongs to: "_L1;
                const QString error = parse(arguments).error;
                QCOMPARE(error.contains(belongs), !other.takes(option.name));
                const QString place = command.name.isEmpty() ? u"the window"_s : command.name;
                QVERIFY2(!error.contains(belongs) || error.contains(place), qPrintable(error));
            }
        }
    }
    QCOMPARE(
        parse({u"--json"_s}).error,
        u"The option --json belongs to: show, search, count, list, constants, compare, choose, check."_s);
    QCOMPARE(parse({u"list"_s, u"--screenshot"_s, u"a.png"_s}).error,
             u"The option --screenshot belongs to: the window."_s);
}

STATUSCAT_TEST(TestWrongUsage)
#include "tst_wrongusage.moc"
