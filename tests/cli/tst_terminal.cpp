// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/terminals.h"
#include "support/testmain.h"

#include <cli/terminal.h>

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using cli::PictureForm;
using cli::Terminal;

namespace {

QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(u"\\x1b(\\[[\\d;]*m|\\]8;;[^\\x1b]*\\x1b\\\\)"_s);
    return text.remove(escape);
}

/// The luminance of one of the 216 colours of the 256, or of a grey behind them (WCAG 2).
double luminanceOf(int color)
{
    const auto linear = [](int level) {
        const double part = level / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    if (color >= 232) {
        return linear(8 + (color - 232) * 10);
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int place = color - 16;
    return 0.2126 * linear(level(place / 36)) + 0.7152 * linear(level(place / 6 % 6))
        + 0.0722 * linear(level(place % 6));
}

} // namespace

/// What the commands print where they print to a terminal.
class TestTerminal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void colors_data();
    void colors();
    void pictures_data();
    void pictures();
    void columns_data();
    void columns();
    void colorOption_data();
    void colorOption();
    void colorsAreReadOnLightAndDark();
    void onlyEscapesAreAdded_data();
    void onlyEscapesAreAdded();
    void fewColors();
    void showIsAsWideAsTheTerminal_data();
    void showIsAsWideAsTheTerminal();
    void listInColumns_data();
    void listInColumns();
    void pipeStaysAsItIs();
    void pictureOption_data();
    void pictureOption();
    void constantsOfTheUser();
    void complaintsArePrintable_data();
    void complaintsArePrintable();

private:
    CommandRun run(const QStringList &arguments, const Terminal &terminal = modern(),
                   const cli::Choices &choices = {}) const
    {
        return runCommand(m_catalogue, arguments, noPicture, terminal, choices);
    }

    core::Catalogue m_catalogue;
};

void TestTerminal::initTestCase()
{
    m_catalogue = core::Catalogue(QStringLiteral(STATUSCAT_SMALL_CATALOGUE));
}

void TestTerminal::colors_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<bool>("isTerminal");
    QTest::addColumn<bool>("isColored");
#ifdef Q_OS_WIN
    const bool isWindows = true;
#else
    const bool isWindows = false;
#endif
    QTest::newRow("a terminal") << u"TERM=xterm"_s << true << true;
    QTest::newRow("a pipe") << u"TERM=xterm COLORTERM=truecolor"_s << false << false;
    QTest::newRow("dumb") << u"TERM=dumb"_s << true << false;
    QTest::newRow("NO_COLOR") << u"TERM=xterm NO_COLOR=1"_s << true << false;
    QTest::newRow("nothing told of the terminal") << QString() << true << isWindows;
    QTest::newRow("empty NO_COLOR") << u"TERM=xterm NO_COLOR="_s << true << true;
    QTest::newRow("CLICOLOR=0") << u"TERM=xterm CLICOLOR=0"_s << true << false;
    QTest::newRow("forced in a pipe") << u"CLICOLOR_FORCE=1"_s << false << true;
    QTest::newRow("forced by nothing") << u"CLICOLOR_FORCE=0"_s << false << false;
    QTest::newRow("forced and not wanted") << u"CLICOLOR_FORCE=1 NO_COLOR=1"_s << true << false;
}

void TestTerminal::colors()
{
    QFETCH(QString, variables);
    QFETCH(bool, isTerminal);
    const Terminal terminal = cli::terminalOf(environmentOf(variables), isTerminal, 80);
    QTEST(terminal.isColored, "isColored");
    QCOMPARE(terminal.isTerminal, isTerminal);
}

void TestTerminal::pictures_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<PictureForm>("form");
    QTest::newRow("xterm") << u"TERM=xterm-256color"_s << PictureForm::None;
    QTest::newRow("kitty") << u"TERM=xterm-kitty COLORTERM=truecolor"_s << PictureForm::Kitty;
    QTest::newRow("kitty by its window") << u"TERM=xterm KITTY_WINDOW_ID=1"_s << PictureForm::Kitty;
    QTest::newRow("Ghostty") << u"TERM=xterm-ghostty"_s << PictureForm::Kitty;
    QTest::newRow("WezTerm") << u"TERM=xterm-256color TERM_PROGRAM=WezTerm"_s << PictureForm::Kitty;
    QTest::newRow("tmux in kitty")
        << u"TERM=tmux-256color TMUX=/tmp/tmux KITTY_WINDOW_ID=1 COLORTERM=truecolor"_s
        << PictureForm::Blocks;
    QTest::newRow("screen in kitty") << u"TERM=screen KITTY_WINDOW_ID=1"_s << PictureForm::None;
    QTest::newRow("24 bit") << u"TERM=xterm-256color COLORTERM=24bit"_s << PictureForm::Blocks;
    QTest::newRow("other colours") << u"TERM=xterm COLORTERM=yes"_s << PictureForm::None;
    QTest::newRow("dumb") << u"TERM=dumb COLORTERM=truecolor"_s << PictureForm::None;
}

void TestTerminal::pictures()
{
    QFETCH(QString, variables);
    QTEST(cli::terminalOf(environmentOf(variables), true, 80).picture, "form");
}

void TestTerminal::columns_data()
{
    QTest::addColumn<QString>("variables");
    QTest::addColumn<bool>("isTerminal");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("columns");
    QTest::newRow("of the window") << QString() << true << 70 << 70;
    QTest::newRow("of the environment") << u"COLUMNS=90"_s << true << 70 << 90;
    QTest::newRow("nonsense") << u"COLUMNS=-1"_s << true << 70 << 70;
    QTest::newRow("unknown") << QString() << true << 0 << 80;
    QTest::newRow("a pipe") << u"COLUMNS=200"_s << false << 0 << 80;
}

void TestTerminal::columns()
{
    QFETCH(QString, variables);
    QFETCH(bool, isTerminal);
    QFETCH(int, window);
    QTEST(cli::terminalOf(environmentOf(variables), isTerminal, window).columns, "columns");
}

void TestTerminal::colorOption_data()
{
    QTest::addColumn<QString>("arguments");
    for (const QString &command : {u"show 404"_s, u"list"_s, u"search gone"_s}) {
        QTest::newRow(qPrintable(command)) << command;
    }
}

void TestTerminal::colorOption()
{
    QFETCH(QString, arguments);
    const auto isColored = [this, &arguments](const QString &option, const Terminal &terminal) {
        return run(QString(arguments + option).split(u' '), terminal).out.contains(u'\x1b');
    };
    QVERIFY(isColored({}, modern()));
    QVERIFY(isColored(u" --color auto"_s, modern()));
    QVERIFY(!isColored(u" --color never"_s, modern()));
    QVERIFY(!isColored(u" --json"_s, modern()));
    QVERIFY(!isColored({}, {}));
    QVERIFY(isColored(u" --color always"_s, {}));
}

/// Also on grounds that the program cannot know.
void TestTerminal::colorsAreReadOnLightAndDark()
{
    static const QRegularExpression number(u"\\x1b\\[1;38;5;(\\d+)m(\\d{3})"_s);
    int count = 0;
    const QString out = run({u"list"_s}).out;
    for (auto it = number.globalMatch(out); it.hasNext(); ++count) {
        const QRegularExpressionMatch match = it.next();
        const double luminance = luminanceOf(match.captured(1).toInt());
        QVERIFY2(1.05 / (luminance + 0.05) > 3.5, qPrintable(match.captured(2)));
        QVERIFY2((luminance + 0.05) / 0.05 > 3.5, qPrintable(match.captured(2)));
    }
    QCOMPARE(count, 8);
}

void TestTerminal::onlyEscapesAreAdded_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("show") << u"show 413"_s;
    QTest::newRow("list") << u"list 4xx"_s;
    QTest::newRow("search") << u"search 404"_s;
}

void TestTerminal::onlyEscapesAreAdded()
{
    QFETCH(QString, arguments);
    const QStringList words = arguments.split(u' ');
    Terminal terminal = modern();
    terminal.picture = PictureForm::None;
    Terminal plain = terminal;
    plain.isColored = false;
    const QString colored = run(words, terminal).out;
    QCOMPARE_NE(colored, withoutEscapes(colored));
    QCOMPARE(withoutEscapes(colored), run(words, plain).out);
}

void TestTerminal::fewColors()
{
    Terminal old = modern();
    old.hasManyColors = false;
    QVERIFY(run({u"list"_s, u"5xx"_s}, old).out.contains("\x1b[1;31m500\x1b[0m"_L1));
}

void TestTerminal::showIsAsWideAsTheTerminal_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<qsizetype>("longest");
    QTest::newRow("a narrow one") << 20 << qsizetype {60};
    QTest::newRow("the narrowest that fits") << 60 << qsizetype {60};
    QTest::newRow("usual") << 80 << qsizetype {80};
    QTest::newRow("a wide one") << 300 << qsizetype {100};
}

void TestTerminal::showIsAsWideAsTheTerminal()
{
    QFETCH(int, columns);
    QFETCH(qsizetype, longest);
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        const QString out =
            withoutEscapes(run({u"show"_s, core::codeText(summary.code)}, modern(columns)).out);
        for (const QString &line : out.split(u'\n')) {
            QVERIFY2(line.size() <= longest || line.contains("https://"_L1), qPrintable(line));
        }
    }
}

void TestTerminal::listInColumns_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("lines");
    QTest::newRow("all fits")
        << 100
        << u"500  Internal Server Error  Registered            The server broke down\n"
           "530  Site Frozen            Cloudflare, Pantheon  A platform cannot reach the site\n"_s;
    QTest::newRow("cut") << 60
                         << u"500  Internal Server Error  Registered    The server broke…\n"
                            "530  Site Frozen            Cloudflare,…  A platform cannot…\n"_s;
}

void TestTerminal::listInColumns()
{
    QFETCH(int, columns);
    QFETCH(QString, lines);
    const QString out = withoutEscapes(run({u"list"_s, u"5xx"_s}, modern(columns)).out);
    QCOMPARE(out, QString(u"5xx · Server error\n"_s + lines));
}

/// Scripts read it.
void TestTerminal::pipeStaysAsItIs()
{
    QCOMPARE(run({u"list"_s, u"5xx"_s}, {}).out,
             u"5xx · Server error\n"
             "500  Internal Server Error  (The server broke down)\n"
             "530  Site Frozen  (A platform cannot reach the site)\n"_s);
    QCOMPARE(run({u"search"_s, u"410"_s}, {}).out, u"410  Gone  (It was removed for good)\n"_s);
}

void TestTerminal::pictureOption_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("isTerminal");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("drawn"); // at the start
    const QString kitty = drawnPicture(404, PictureForm::Kitty, 40);
    const QString blocks = drawnPicture(404, PictureForm::Blocks, 40);
    const QString title = u"404 Not Found"_s;
    QTest::newRow("what it can draw") << QString() << true << 80 << blocks;
    QTest::newRow("auto") << u"--picture=auto"_s << true << 80 << blocks;
    QTest::newRow("never") << u"--picture=never"_s << true << 80 << title;
    QTest::newRow("kitty") << u"--picture=kitty"_s << true << 80 << kitty;
    QTest::newRow("without colours") << u"--color=never"_s << true << 80 << title;
    QTest::newRow("in a pipe") << u"--picture=auto"_s << false << 80 << title;
    QTest::newRow("colours in a pipe") << u"--color=always"_s << false << 80 << title;
    QTest::newRow("forced in a pipe") << u"--picture=kitty"_s << false << 80 << title;
    QTest::newRow("on a narrow terminal")
        << QString() << true << 30 << drawnPicture(404, PictureForm::Blocks, 30);
}

void TestTerminal::pictureOption()
{
    QFETCH(QString, option);
    QFETCH(bool, isTerminal);
    QFETCH(int, columns);
    QFETCH(QString, drawn);
    Terminal terminal = modern(columns);
    terminal.isTerminal = isTerminal;
    terminal.isColored = isTerminal;
    QStringList arguments {u"show"_s, u"404"_s, option};
    arguments.removeAll(QString());
    const QString out = withoutEscapes(run(arguments, terminal).out);
    QVERIFY2(out.startsWith(drawn), qPrintable(out.left(40)));
}

void TestTerminal::constantsOfTheUser()
{
    const core::Catalogue whole = core::Catalogue::embedded(u"en"_s);
    const auto out = [&whole](const cli::Choices &choices) {
        return runCommand(whole, {u"show"_s, u"502"_s}, noPicture, {}, choices).out;
    };
    QVERIFY(out({.ecosystems = {u"rust"_s, u"nothing"_s}})
                .contains("\nConstants\n  - Rust http crate: StatusCode::BAD_GATEWAY\n\n"_L1));
    QCOMPARE_GT(out({}).count("BAD_GATEWAY"_L1), 0); // the most popular ones

    const QString all = out({});
    QCOMPARE_GT(all.count("Setting: "_L1), 2);
    const QString chosen = out({.products = {u"nginx"_s}});
    QCOMPARE_LT(chosen.count("Setting: "_L1), all.count("Setting: "_L1));
    QVERIFY(chosen.contains("\n  - nginx, \""_L1));
    QVERIFY(chosen.contains("\n  Also: "_L1));
    const QString none = out({.products = {u"nobody"_s}});
    QCOMPARE(none.count("Setting: "_L1), 0);
    QVERIFY(none.contains("nginx"_L1)); // only its name
}

void TestTerminal::complaintsArePrintable_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString hostile = u"4\x1b[31m\u009b2J\u202e"_s;
    QTest::newRow("a code") << QStringList {u"show"_s, hostile};
    QTest::newRow("a class") << QStringList {u"list"_s, hostile};
    QTest::newRow("an ecosystem") << QStringList {u"show"_s, u"404"_s, u"--as"_s, hostile};
    QTest::newRow("an option") << QStringList {"--"_L1 + hostile};
    QTest::newRow("a word of an option") << QStringList {u"list"_s, u"--color"_s, hostile};
    QTest::newRow("a file") << QStringList {u"count"_s, hostile};
    QTest::newRow("a search") << QStringList {u"search"_s, hostile};
    QTest::newRow("a search as JSON") << QStringList {u"search"_s, u"--json"_s, hostile};
}

void TestTerminal::complaintsArePrintable()
{
    QFETCH(QStringList, arguments);
    const CommandRun result = run(arguments + QStringList {});
    const QString told = result.err + withoutEscapes(result.out);
    for (const char16_t c : {u'\x1b', u'\u009b', u'\u202e'}) {
        QVERIFY2(!told.contains(QChar(c)), qPrintable(told));
    }
}

STATUSCAT_TEST(TestTerminal)
#include "tst_terminal.moc"
