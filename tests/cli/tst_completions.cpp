// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/toolrun.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Words in one line, sorted and each once, as they are easy to compare.
QString sorted(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words.join(u' ');
}

} // namespace

/// What the shells offer for a command line that is typed in part.
class TestCompletions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void syntax_data();
    void syntax();
    void words_data();
    void words();
    void optionsOfTheHelp_data();
    void optionsOfTheHelp();

private:
    ToolRun complete(const QString &shell, const QString &line) const;
    static QStringList wordsOf(const ToolRun &run);

    QProcessEnvironment m_environment;
};

void TestCompletions::initTestCase()
{
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"PATH"_s,
                         QFileInfo(QStringLiteral(STATUSCAT)).path() + u':'
                             + m_environment.value(u"PATH"_s));
}

/// Lets @p shell complete @p line; one word a line, in fish with a description behind a tab. Since
/// version 4, fish adds words that hold what was typed elsewhere than at their start: its own
/// choice, left out here.
ToolRun TestCompletions::complete(const QString &shell, const QString &line) const
{
    const QString folder = QStringLiteral(STATUSCAT_SOURCE_DIR "/packaging/linux/completions/");
    if (shell == "fish"_L1) {
        return runTool(shell,
                       {u"--no-config"_s, u"-c"_s,
                        u"source $argv[1]; complete -C $argv[2] | string match -- $argv[3]'*'"_s,
                        folder + "statuscat.fish"_L1, line, line.section(u' ', -1)},
                       m_environment);
    }
    const auto script = uR"(
        source "$1"
        read -ra COMP_WORDS <<<"$2"
        [[ $2 == *' ' ]] && COMP_WORDS+=('')
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _statuscat
        printf '%s\n' "${COMPREPLY[@]}")"_s;
    return runTool(shell, {u"--norc"_s, u"-c"_s, script, shell, folder + "statuscat.bash"_L1, line},
                   m_environment);
}

QStringList TestCompletions::wordsOf(const ToolRun &run)
{
    QStringList words;
    for (const QString &line : QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts)) {
        words << line.section(u'\t', 0, 0);
    }
    return words;
}

void TestCompletions::syntax_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("bash") << u"statuscat.bash"_s;
    QTest::newRow("zsh") << u"_statuscat"_s;
    QTest::newRow("fish") << u"statuscat.fish"_s;
}

void TestCompletions::syntax()
{
    QFETCH(QString, file);
    const ToolRun run = runTool(
        QString::fromLatin1(QTest::currentDataTag()),
        {u"-n"_s, QStringLiteral(STATUSCAT_SOURCE_DIR "/packaging/linux/completions/") + file});
    if (!run.isInstalled) {
        QSKIP("The shell is not installed.");
    }
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.err, QByteArray());
}

void TestCompletions::words_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QStringList languages;
    const QDir translations(QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/i18n"));
    for (const QString &file : translations.entryList({u"statuscat_*.ts"_s})) {
        languages << file.section(u'_', 1).section(u'.', 0, 0);
    }
    for (const QString &shell : {u"bash"_s, u"fish"_s}) {
        const auto row = [&shell](const char *name, const QString &line, const QString &words) {
            QTest::addRow("%s in %s", name, qPrintable(shell)) << shell << line << words;
        };
        row("a command", u"statuscat sh"_s, u"show"_s);
        row("a code without a command", u"statuscat 40"_s,
            u"400 401 402 403 404 405 406 407 408 409"_s);
        row("a code", u"statuscat show 45"_s, u"450 451 456 457"_s);
        row("a code of a picture", u"statuscat picture 45"_s, u"450 451 456 457"_s);
        row("a class", u"statuscat list "_s, u"1xx 2xx 3xx 4xx 5xx common"_s);
        row("an ecosystem", u"statuscat constants py"_s, u"python python311"_s);
        row("an ecosystem of an option", u"statuscat show 404 --as ru"_s, u"rust"_s);
        row("a language", u"statuscat --language "_s, sorted(languages));
        row("a view", u"statuscat --view "_s, u"check gallery search"_s);
        row("a code to copy", u"statuscat --copy 45"_s, u"450 451 456 457"_s);
        row("a theme", u"statuscat --theme "_s, u"dark light"_s);
        row("a method", u"statuscat check --method P"_s, u"PATCH POST PUT"_s);
        row("an option of a command", u"statuscat check --m"_s, u"--max-hops --method"_s);
        row("no option of another command", u"statuscat list --m"_s, {});
        row("nothing for a text", u"statuscat search "_s, {});
    }
}

void TestCompletions::words()
{
    QFETCH(QString, shell);
    QFETCH(QString, line);
    const ToolRun run = complete(shell, line);
    if (!run.isInstalled) {
        QSKIP("The shell is not installed.");
    }
    QCOMPARE(run.err, QByteArray());
    QTEST(sorted(wordsOf(run)), "words");
}

void TestCompletions::optionsOfTheHelp_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("bash") << u"bash"_s;
    QTest::newRow("fish") << u"fish"_s;
}

/// Every option that the help names is offered somewhere, and no other.
void TestCompletions::optionsOfTheHelp()
{
    QFETCH(QString, shell);
    const QString help = QString::fromUtf8(runTool(QStringLiteral(STATUSCAT), {u"--help"_s}).out);
    QStringList expected;
    static const QRegularExpression option(u"--[a-z][a-z-]+"_s);
    for (const QRegularExpressionMatch &match : option.globalMatch(help)) {
        expected << match.captured();
    }
    QStringList offered;
    for (const char *command :
         {"", "show ", "search ", "list ", "constants ", "picture ", "check "}) {
        const ToolRun run = complete(shell, "statuscat "_L1 + QLatin1StringView(command) + "--"_L1);
        if (!run.isInstalled) {
            QSKIP("The shell is not installed.");
        }
        offered << wordsOf(run);
    }
    QVERIFY(expected.contains(u"--json"_s));
    QCOMPARE(sorted(offered), sorted(expected));
}

STATUSCAT_TEST(TestCompletions)
#include "tst_completions.moc"
