// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "support/toolrun.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
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
    void files_data();
    void files();
    void zshInteractive_data();
    void zshInteractive();
    void zshAsksTheProgram();

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
        return runTool(
            shell,
            {u"--no-config"_s, u"-c"_s,
             u"source $argv[1]; cd $FOLDER; complete -C $argv[2] | string match -- $argv[3]'*'"_s,
             folder + "statuscat.fish"_L1, line, line.section(u' ', -1)},
            m_environment);
    }
    const auto script = uR"(
        source "$1"
        cd "${FOLDER:-.}"
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
        row("a view", u"statuscat --view "_s,
            u"check choose compare gallery learn respond search"_s);
        row("a code to copy", u"statuscat --copy 45"_s, u"450 451 456 457"_s);
        row("a theme", u"statuscat --theme "_s, u"dark light"_s);
        row("when to show colours", u"statuscat list --color "_s, u"always auto never"_s);
        row("a form of the picture", u"statuscat show 404 --picture k"_s, u"kitty"_s);
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

void TestCompletions::files_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("files"); // those that must be offered
    for (const QString &shell : {u"bash"_s, u"fish"_s}) {
        const auto row = [&shell](const char *name, const QString &line, const QString &files) {
            QTest::addRow("%s in %s", name, qPrintable(shell)) << shell << line << files;
        };
        row("of URLs", u"statuscat check --from "_s, u"cat.png cat.svg folder urls.txt"_s);
        row("of a picture", u"statuscat picture 404 "_s, u"cat.png cat.svg folder"_s);
        row("begun", u"statuscat picture 404 ca"_s, u"cat.png cat.svg"_s);
        row("of a screenshot", u"statuscat --screenshot "_s, u"cat.png folder"_s);
    }
}

/// Folders too, since a file may be in them. Fish leaves no file out.
void TestCompletions::files()
{
    QFETCH(QString, shell);
    QFETCH(QString, line);
    QFETCH(QString, files);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    for (const QString &name : {u"cat.png"_s, u"cat.svg"_s, u"urls.txt"_s}) {
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    }
    m_environment.insert(u"FOLDER"_s, folder.path());
    const ToolRun run = complete(shell, line);
    if (!run.isInstalled) {
        QSKIP("The shell is not installed.");
    }
    QCOMPARE(run.err, QByteArray());
    QStringList offered = wordsOf(run).replaceInStrings(u"/"_s, QString());
    if (shell == "fish"_L1) {
        offered.removeIf([&files](const QString &file) { return !files.contains(file); });
    }
    QCOMPARE(sorted(offered), files);
}

/// As a user types it, on a terminal of zsh's own.
void TestCompletions::zshInteractive_data()
{
    QTest::addColumn<QString>("typed"); // before the tabulator
    QTest::addColumn<QByteArray>("completed"); // the line then
    QTest::newRow("a command") << u"statuscat constan"_s << "statuscat constants "_ba;
    QTest::newRow("a class") << u"statuscat list co"_s << "statuscat list common "_ba;
    QTest::newRow("an option") << u"statuscat check --allow"_s
                               << "statuscat check --allow-private "_ba;
    QTest::newRow("when to show colours")
        << u"statuscat list --color al"_s << "statuscat list --color always "_ba;
    QTest::newRow("a form of the picture")
        << u"statuscat show 404 --picture b"_s << "statuscat show 404 --picture blocks "_ba;
    QTest::newRow("a value in one word")
        << u"statuscat show 404 --picture=k"_s << "statuscat show 404 --picture=kitty "_ba;
}

void TestCompletions::zshInteractive()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, completed);
    const QTemporaryDir home; // without the user's own files
    const auto script = uR"zsh(
        zmodload zsh/zpty || exit 77
        zpty shell zsh -f -i
        zpty -w shell "PS1='' RPS1='' TERM=dumb; unsetopt zle_bracketed_paste; fpath=($1 \$fpath)"
        zpty -w shell "autoload -Uz compinit; compinit -u -D; compdef _statuscat statuscat"
        zpty -w shell "line() { print -r -- \"<\$BUFFER>\"; }; zle -N line; bindkey '^T' line; print rea''dy"
        zpty -r -m shell text '*ready*'
        zpty -w -n shell "$2"$'\t\x14'
        zpty -r -m shell text '*<*>*'
        print -r -- "$text"
        zpty -d shell)zsh"_s;
    QProcessEnvironment environment = m_environment;
    environment.insert(u"ZDOTDIR"_s, home.path());
    const ToolRun run =
        runTool(u"zsh"_s,
                {u"-f"_s, u"-c"_s, script, u"zsh"_s,
                 QStringLiteral(STATUSCAT_SOURCE_DIR "/packaging/linux/completions"), typed},
                environment);
    if (!run.isInstalled || run.code == 77) {
        QSKIP("The shell is not installed.");
    }
    QVERIFY2(run.out.contains(QByteArray('<' + completed + '>')),
             QByteArray(run.out + run.err).constData());
}

/// Its completion works only in an interactive shell; here with stand-ins for what that has.
void TestCompletions::zshAsksTheProgram()
{
    const auto script = uR"(
        function _files { print -r -- files "$@" }
        function _describe { print -rl -- ${(P)3} }
        function compset { }
        words=(statuscat show --as '') CURRENT=4
        source "$1"
        words=(statuscat "pict"ure 404 '') CURRENT=4
        _statuscat)"_s;
    const ToolRun run =
        runTool(u"zsh"_s,
                {u"-f"_s, u"-c"_s, script, u"zsh"_s,
                 QStringLiteral(STATUSCAT_SOURCE_DIR "/packaging/linux/completions/_statuscat")},
                m_environment);
    if (!run.isInstalled) {
        QSKIP("The shell is not installed.");
    }
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains("\nrust:Rust http crate\n"), run.out.constData());
    QVERIFY2(run.out.endsWith("\nfiles -g *.png *.svg\n"), run.out.constData());
}

STATUSCAT_TEST(TestCompletions)
#include "tst_completions.moc"
