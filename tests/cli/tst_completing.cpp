// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the program itself offers to the shells for a command line that is typed in part.
class TestCompleting : public QObject
{
    Q_OBJECT

private slots:
    void completes_data();
    void completes();
    void completesWithMeanings();

private:
    CommandRun run(const QStringList &arguments) const
    {
        return runCommand(m_catalogue, arguments);
    }

    core::Catalogue m_catalogue {QStringLiteral(STATUSCAT_SMALL_CATALOGUE)};
};

void TestCompleting::completes_data()
{
    QTest::addColumn<QStringList>("typed"); // the last is what is to be completed
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &typed, const QString &words) {
        QTest::newRow(name) << typed.split(u' ') << words.split(u' ', Qt::SkipEmptyParts);
    };
    const auto codes = u"200 400 404 410 413 500 530 000"_s;
    const auto commands =
        u"show search count list constants compare choose check picture poster respond "_s;
    row("a command or a code", {}, commands + codes);
    row("a code", u"show "_s, codes);
    row("a code, whatever was typed of it", u"show 9"_s, codes);
    row("one code only", u"show 404 "_s, {});
    row("a code behind an option", u"show --json "_s, codes);
    row("a code behind an option's value", u"show --as go "_s, codes);
    row("a class", u"list "_s, u"1xx 2xx 3xx 4xx 5xx common"_s);
    row("nothing for a text", u"search "_s, {});
    row("nothing for a URL", u"check "_s, {});
    row("a file", u"picture 404 "_s, u":files *.png *.svg"_s);
    row("the file of a poster", u"poster "_s, u":files *.pdf *.svg *.png"_s);
    row("a size of paper", u"poster a.pdf --size "_s, u"A0 A1 A2 A3 A4 Letter"_s);
    row("a file of any kind", u"check --from "_s, u":files *"_s);
    row("the file of the screenshot", u"--screenshot "_s, u":files *.png"_s);
    row("the same in one word", u"--screenshot=sh"_s, u":files *.png"_s);
    row("the code of the screenshot", u"--screenshot a.png "_s, codes);
    row("a value", u"--screenshot a.png --theme "_s, u"light dark"_s);
    row("a value before its command", u"--theme "_s, u"light dark"_s);
    row("a value in one word", u"--view=g"_s,
        u"--view=search --view=check --view=gallery --view=respond --view=compare --view=choose --view=learn"_s);
    row("a value as bash splits it", u"--view = g"_s,
        u"search check gallery respond compare choose learn"_s);
    row("a value as bash splits it, not begun", u"--view ="_s,
        u"search check gallery respond compare choose learn"_s);
    row("when to show colours", u"count --color "_s, u"auto always never"_s);
    row("a form of the picture", u"show 404 --picture "_s, u"auto never kitty blocks"_s);
    row("a value that is free", u"check --timeout "_s, {});
    row("a value of an unknown option", u"--foo=b"_s, {});
    row("options", u"-"_s,
        u"--view --copy --portable --language --screenshot --service --help --version"_s);
    row("options of a command", u"show --"_s,
        u"--as --snippet --json --color --picture --language --help"_s);
    row("options beside a code", u"show 404 -"_s,
        u"--as --snippet --json --color --picture --language --help"_s);
    row("not what excludes what is there", u"show --json --"_s,
        u"--snippet --color --picture --language --help"_s);
    row("not what is there", u"picture --size 64 --language de --"_s, u"--help"_s);
    row("again what may be repeated",
        u"check --no-follow --from f --body b --method PUT --timeout 1 "
        "--allow-private --json --header A:b --jobs 2 --per-host 1 --delay 1 --expect-final a.b "
        "--deep --cookies --content --no-advice "
        "--color auto --expect 200 --"_s,
        u"--header --expect --expect-header --language --help"_s);
    row("what goes with what is there", u"--view check --"_s,
        u"--portable --language --screenshot"_s);
    row("commands that go with what is there", u"--json "_s,
        u"show search count list constants compare choose check "_s + codes);
    row("no command beside its own option", u"--copy "_s, codes);
    row("options of the screenshot", u"--screenshot a.png --"_s,
        u"--view --size --theme --language --help"_s);
    row("nothing but a language beside help", u"--help --"_s, u"--language"_s);
    row("a command to be told about", u"--help "_s, commands);
    row("a command to be told about, in short", u"-h s"_s, commands);
    row("no second command to be told about", u"--help show "_s, {});
    row("nothing behind dashes", u"show -- "_s, {});
    row("what is wrong so far does not matter", u"--foo show --bar "_s, codes);
}

void TestCompleting::completes()
{
    QFETCH(QStringList, typed);
    const CommandRun result = run(QStringList {u"__complete"_s} + typed);
    QStringList words;
    for (const QString &line : result.out.split(u'\n', Qt::SkipEmptyParts)) {
        words << line.section(u'\t', 0, 0).split(u' ');
    }
    QTEST(words, "words");
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QString());
}

void TestCompleting::completesWithMeanings()
{
    QVERIFY(run({u"__complete"_s, u"show"_s, {}}).out.contains("\n404\tNot Found\n"_L1));
    QVERIFY(run({u"__complete"_s, u"list"_s, {}}).out.contains("\n4xx\tClient error\n"_L1));
    QVERIFY(run({u"__complete"_s, u"sh"_s}).out.contains("show\tPrint everything"_L1));
    QVERIFY(run({u"__complete"_s, u"show"_s, u"-"_s}).out.contains("--json\tPrint JSON\n"_L1));
    QCOMPARE(run({u"__complete"_s}).out, run({u"__complete"_s, {}}).out);
}

STATUSCAT_TEST(TestCompleting)
#include "tst_completing.moc"
