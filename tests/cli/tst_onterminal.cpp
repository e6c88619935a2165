// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programfixture.h"
#include "support/testmain.h"
#include "support/toolrun.h"

using namespace Qt::StringLiterals;

/// The built program on a terminal, as its user finds it.
class TestOnTerminal : public QObject, private ProgramFixture
{
    Q_OBJECT

private slots:
    void init() { makeFolders(); }

    void looksSo_data();
    void looksSo();
    void choicesOfTheWindow();
};

void TestOnTerminal::looksSo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QByteArray>("out"); // what it holds
    const auto row = [](const char *name, const QString &command, const QStringList &variables,
                        const QByteArray &out) {
        QTest::newRow(name) << command << variables << out;
    };
    row("colours", u"show 404"_s, {}, "\x1b[1;38;5;166m404 Not Found\x1b[0m\r\n"_ba);
    row("none wanted", u"show 404"_s, {u"NO_COLOR=1"_s}, "404 Not Found\r\nClient"_ba);
    row("dumb", u"show 404"_s, {u"TERM=dumb"_s}, "404 Not Found\r\nClient"_ba);
    row("as wide as the terminal", u"show 404"_s, {},
        "\r\nThe server has nothing to show at this address, or will not admit that\r\n"_ba);
    row("a picture", u"show 404"_s, {u"COLORTERM=truecolor"_s}, "\xe2\x96\x80\x1b[0m\r\n"_ba);
    row("a picture in kitty", u"show 404"_s, {u"TERM=xterm-kitty"_s}, "\x1b_Ga=T,f=100,"_ba);
    row("columns", u"list 5xx"_s, {u"NO_COLOR=1"_s}, "500  Internal Server Error"_ba);
    row("cut", u"list 5xx"_s, {u"NO_COLOR=1"_s}, "\xe2\x80\xa6\r\n"_ba);
    row("in a pipe", u"list 5xx | cat"_s, {}, "500  Internal Server Error  (Something"_ba);
    row("in German", u"show 404 --language de"_s, {}, "\x1b[0m\r\nClientfehler"_ba);
}

void TestOnTerminal::looksSo()
{
    QFETCH(QString, command);
    QFETCH(QStringList, variables);
    QFETCH(QByteArray, out);
    for (const char *name : {"NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLORTERM", "COLUMNS",
                             "TERM_PROGRAM", "KITTY_WINDOW_ID", "TMUX", "STY"}) {
        m_environment.remove(QString::fromLatin1(name));
    }
    m_environment.insert(u"TERM"_s, u"xterm-256color"_s);
    for (const QString &variable : variables) {
        m_environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    const ToolRun result =
        runTool(u"script"_s,
                {u"-qec"_s, "stty cols 70; "_L1 + QStringLiteral(STATUSCAT) + u' ' + command,
                 u"/dev/null"_s},
                m_environment);
    if (!result.isInstalled) {
        QSKIP("script is not installed.");
    }
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains(out), result.out.constData());
    QCOMPARE(result.out.contains('\x1b'),
             !variables.contains("NO_COLOR=1"_L1) && !variables.contains("TERM=dumb"_L1)
                 && !command.contains(u'|'));
}

/// They are read, and the file is left as it is, sound or not.
void TestOnTerminal::choicesOfTheWindow()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"config/statuscat"_s));
    const QString path = inFolder(u"config/statuscat/statuscat.ini"_s);
    const auto constants = [this, &path](const QByteArray &settings) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(settings) != settings.size()) {
            return QByteArray();
        }
        file.close();
        const QByteArray out = run({u"show"_s, u"502"_s}).out;
        const QStringList files =
            QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden);
        QFile after(path);
        const bool isSame = files == QStringList {u"statuscat.ini"_s}
            && after.open(QIODevice::ReadOnly) && after.readAll() == settings;
        const qsizetype start = out.indexOf("\nConstants\n");
        return isSame ? out.sliced(start, out.indexOf("\n\n", start + 1) - start) : QByteArray();
    };
    const QByteArray chosen = "[copy]\necosystems=rust, go\n\n[statuscat]\nversion=1\n";
    QCOMPARE(constants(chosen),
             "\nConstants\n  - Rust http crate: StatusCode::BAD_GATEWAY\n"
             "  - Go net/http: http.StatusBadGateway"_ba);
    QVERIFY(constants("[copy]\necosystems=rust\n").count("\n  - ") > 2); // not ours
    QVERIFY(constants("\xff\x00[[nonsense"_ba).count("\n  - ") > 2);
}

STATUSCAT_TEST(TestOnTerminal)
#include "tst_onterminal.moc"
