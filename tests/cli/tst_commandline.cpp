// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::CommandLine;
using Action = CommandLine::Action;
using Task = core::WindowRequest::Task;

/// No application object is made here: the command line is read before there is one.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void opensWindow_data();
    void opensWindow();
    void asksWindow_data();
    void asksWindow();
    void findsCommand_data();
    void findsCommand();
    void check();
    void checkDefaults();
    void listFilter_data();
    void listFilter();
    void picture_data();
    void picture();
    void poster();
    void screenshot_data();
    void screenshot();
    void service();
    void wordsInAnyCase();
};

void TestCommandLine::opensWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QStringList {} << QString();
    QTest::newRow("a code") << QStringList {u"404"_s} << u"404"_s;
    QTest::newRow("a word") << QStringList {u"teapot"_s} << u"teapot"_s;
    QTest::newRow("several words are one text")
        << QStringList {u"rate"_s, u"limit"_s} << u"rate limit"_s;
    QTest::newRow("a code and words") << QStringList {u"404"_s, u"gone"_s} << u"404 gone"_s;
    QTest::newRow("two codes in one argument are a text")
        << QStringList {u"404 410"_s} << u"404 410"_s;
    QTest::newRow("a number that is no code") << QStringList {u"1000"_s} << u"1000"_s;
    QTest::newRow("an empty argument") << QStringList {QString()} << QString();
    QTest::newRow("a command as second word")
        << QStringList {u"please"_s, u"show"_s} << u"please show"_s;
    QTest::newRow("a command in capitals is a word") << QStringList {u"SHOW"_s} << u"SHOW"_s;
    QTest::newRow("dashes make a command a word") << QStringList {u"--"_s, u"show"_s} << u"show"_s;
    QTest::newRow("dashes make an option a word")
        << QStringList {u"--"_s, u"--json"_s} << u"--json"_s;
    QTest::newRow("dashes after dashes are a word") << QStringList {u"--"_s, u"--"_s} << u"--"_s;
    QTest::newRow("dashes alone") << QStringList {u"--"_s} << QString();
    QTest::newRow("dashes between words")
        << QStringList {u"rate"_s, u"--"_s, u"limit"_s} << u"rate limit"_s;
    QTest::newRow("a URL") << QStringList {u"https://example.com/"_s} << u"https://example.com/"_s;
    QTest::newRow("a link") << QStringList {u"statuscat:404"_s} << u"statuscat:404"_s;
    QTest::newRow("a link is no option")
        << QStringList {u"statuscat:--help"_s} << u"statuscat:--help"_s;
    QTest::newRow("dashes make check a word") << QStringList {u"--"_s, u"check"_s} << u"check"_s;
    QTest::newRow("other scripts") << QStringList {u"猫"_s, u"ошибка"_s} << u"猫 ошибка"_s;
}

void TestCommandLine::opensWindow()
{
    QFETCH(QStringList, arguments);
    const CommandLine commandLine = parse(arguments);
    QCOMPARE(commandLine.error, QString());
    QCOMPARE(commandLine.action, Action::Window);
    QTEST(commandLine.text, "text");
    QVERIFY(commandLine.needsWindow());
}

void TestCommandLine::asksWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Task>("task");
    QTest::addColumn<QString>("text");
    const QString none;
    QTest::newRow("no task") << QStringList {u"404"_s} << Task::Open << u"404"_s;
    QTest::newRow("search") << QStringList {u"--view"_s, u"search"_s} << Task::Search << none;
    QTest::newRow("search for a text")
        << QStringList {u"--view"_s, u"search"_s, u"rate"_s, u"limit"_s} << Task::Search
        << u"rate limit"_s;
    QTest::newRow("search for an option")
        << QStringList {u"--view=search"_s, u"--"_s, u"--copy"_s} << Task::Search << u"--copy"_s;
    QTest::newRow("check") << QStringList {u"--view"_s, u"check"_s} << Task::Check << none;
    QTest::newRow("gallery") << QStringList {u"404"_s, u"--view"_s, u"gallery"_s} << Task::Gallery
                             << u"404"_s;
    QTest::newRow("copy") << QStringList {u"--copy"_s, u"404"_s} << Task::Copy << u"404"_s;
}

void TestCommandLine::asksWindow()
{
    QFETCH(QStringList, arguments);
    const CommandLine commandLine = parse(arguments);
    QCOMPARE(commandLine.error, QString());
    QCOMPARE(commandLine.action, Action::Window);
    QTEST(commandLine.task, "task");
    QTEST(commandLine.text, "text");
    QVERIFY(!commandLine.portable);
    const CommandLine portable = parse(QStringList {u"--portable"_s} + arguments);
    QCOMPARE(portable.error, QString());
    QVERIFY(portable.portable);
    QCOMPARE(portable.text, commandLine.text);
}

void TestCommandLine::findsCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("json");
    const QString none;
    QTest::newRow("show") << QStringList {u"show"_s, u"404"_s} << u"show"_s << 404 << none << false;
    QTest::newRow("show as JSON") << QStringList {u"show"_s, u"404"_s, u"--json"_s} << u"show"_s
                                  << 404 << none << true;
    QTest::newRow("option before the command")
        << QStringList {u"--json"_s, u"show"_s, u"404"_s} << u"show"_s << 404 << none << true;
    QTest::newRow("show with leading zeros")
        << QStringList {u"show"_s, u"000"_s} << u"show"_s << 0 << none << false;
    QTest::newRow("show a code behind dashes")
        << QStringList {u"show"_s, u"--"_s, u"404"_s} << u"show"_s << 404 << none << false;
    QTest::newRow("search") << QStringList {u"search"_s, u"gone"_s} << u"search"_s << -1
                            << u"gone"_s << false;
    QTest::newRow("search joins words") << QStringList {u"search"_s, u"rate"_s, u"limit"_s}
                                        << u"search"_s << -1 << u"rate limit"_s << false;
    QTest::newRow("search for several codes") << QStringList {u"search"_s, u"404"_s, u"410"_s}
                                              << u"search"_s << -1 << u"404 410"_s << false;
    QTest::newRow("search for a command")
        << QStringList {u"search"_s, u"show"_s} << u"search"_s << -1 << u"show"_s << false;
    QTest::newRow("search for what looks like an option")
        << QStringList {u"search"_s, u"--json"_s, u"--"_s, u"--json"_s} << u"search"_s << -1
        << u"--json"_s << true;
    QTest::newRow("list") << QStringList {u"list"_s} << u"list"_s << -1 << none << false;
    QTest::newRow("list as JSON") << QStringList {u"list"_s, u"--json"_s} << u"list"_s << -1 << none
                                  << true;
    QTest::newRow("help") << QStringList {u"--help"_s} << u"--help"_s << -1 << none << false;
    QTest::newRow("help, short") << QStringList {u"-h"_s} << u"--help"_s << -1 << none << false;
    QTest::newRow("help about a command")
        << QStringList {u"show"_s, u"--help"_s} << u"--help"_s << -1 << u"show"_s << false;
    QTest::newRow("version") << QStringList {u"--version"_s} << u"--version"_s << -1 << none
                             << false;
    QTest::newRow("version, short")
        << QStringList {u"-v"_s} << u"--version"_s << -1 << none << false;
}

void TestCommandLine::findsCommand()
{
    QFETCH(QStringList, arguments);
    const CommandLine commandLine = parse(arguments);
    QCOMPARE(commandLine.error, QString());
    QCOMPARE(commandLine.action, Action::Run);
    QTEST(commandLine.command, "command");
    QTEST(commandLine.code, "code");
    QTEST(commandLine.text, "text");
    QTEST(commandLine.json, "json");
    QVERIFY(!commandLine.needsWindow());
}

void TestCommandLine::check()
{
    const CommandLine commandLine =
        parse({u"check"_s, u"example.com"_s, u"http://127.0.0.1:8080/a"_s, u"--method"_s, u"post"_s,
               u"--header"_s, u"A: b"_s, u"--header"_s, u"C:d: e"_s, u"--body"_s, u"text"_s,
               u"--no-follow"_s, u"--max-hops"_s, u"3"_s, u"--timeout"_s, u"2.5"_s,
               u"--allow-private"_s, u"--json"_s});
    QCOMPARE(commandLine.error, QString());
    QCOMPARE(commandLine.command, u"check"_s);
    QVERIFY(!commandLine.needsWindow());
    QVERIFY(commandLine.json);
    QCOMPARE(commandLine.urls.size(), 2);
    QCOMPARE(commandLine.urls.at(0).url, QUrl(u"https://example.com"_s));
    QCOMPARE(commandLine.urls.at(1).url, QUrl(u"http://127.0.0.1:8080/a"_s));
    const net::CheckRequest &pattern = commandLine.request;
    QCOMPARE(pattern.method, "POST"_ba);
    QCOMPARE(pattern.headers, (QList<net::HeaderField> {{u"A"_s, u"b"_s}, {u"C"_s, u"d: e"_s}}));
    QCOMPARE(pattern.body, "text"_ba);
    QVERIFY(!pattern.followRedirects);
    QVERIFY(pattern.allowPrivateTargets);
    QCOMPARE(pattern.maxHops, 3);
    QCOMPARE(pattern.totalTimeoutMs, 2500);
    QCOMPARE(pattern.hopTimeoutMs, 2500);
}

void TestCommandLine::checkDefaults()
{
    const CommandLine fromFile = parse({u"check"_s, u"--from"_s, u"-"_s});
    QCOMPARE(fromFile.error, QString());
    QCOMPARE(fromFile.from, u"-"_s);
    QCOMPARE(fromFile.request.hopTimeoutMs, net::CheckRequest().hopTimeoutMs);
    QVERIFY(fromFile.request.followRedirects);
    QVERIFY(!fromFile.request.allowPrivateTargets);
    const CommandLine body =
        parse({u"check"_s, u"a.example"_s, u"--method"_s, u"PUT"_s, u"--body"_s, u"@file"_s});
    QCOMPARE(body.bodyFile, u"file"_s);
    QCOMPARE(body.request.body, QByteArray());
    // Its options belong to it alone.
    QVERIFY(parse({u"show"_s, u"404"_s, u"--timeout"_s, u"3"_s}).error.contains("--timeout"_L1));
}

void TestCommandLine::listFilter_data()
{
    using core::ClassFilter;
    using core::StatusClass;
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<core::ClassFilter>("filter");
    QTest::newRow("all") << QStringList {} << ClassFilter {};
    QTest::newRow("first class") << QStringList {
        u"1xx"_s} << ClassFilter {ClassFilter::Kind::OneClass, StatusClass::Informational};
    QTest::newRow("last class") << QStringList {
        u"5xx"_s} << ClassFilter {ClassFilter::Kind::OneClass, StatusClass::ServerError};
    QTest::newRow("capitals") << QStringList {
        u"4XX"_s} << ClassFilter {ClassFilter::Kind::OneClass, StatusClass::ClientError};
    QTest::newRow("common") << QStringList {u"Common"_s}
                            << ClassFilter {.kind = ClassFilter::Kind::Common};
}

void TestCommandLine::listFilter()
{
    QFETCH(QStringList, words);
    QFETCH(core::ClassFilter, filter);
    const CommandLine commandLine = parse(QStringList {u"list"_s} + words);
    QCOMPARE(commandLine.error, QString());
    QVERIFY(commandLine.filter == filter);
}

void TestCommandLine::picture_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("width"); // 0 for the usual one
    QTest::newRow("PNG of the usual size")
        << QStringList {u"404"_s, u"cat.png"_s} << u"cat.png"_s << 0;
    QTest::newRow("SVG") << QStringList {u"404"_s, u"cat.svg"_s} << u"cat.svg"_s << 0;
    QTest::newRow("ending in capitals")
        << QStringList {u"404"_s, u"CAT.PNG"_s} << u"CAT.PNG"_s << 0;
    QTest::newRow("smallest") << QStringList {u"404"_s, u"a.png"_s, u"--size"_s, u"16"_s}
                              << u"a.png"_s << 16;
    QTest::newRow("largest") << QStringList {u"404"_s, u"a.png"_s, u"--size=8192"_s} << u"a.png"_s
                             << 8192;
    QTest::newRow("file with spaces and dashes")
        << QStringList {u"--"_s, u"404"_s, u"--my cat.png"_s} << u"--my cat.png"_s << 0;
}

void TestCommandLine::picture()
{
    QFETCH(QStringList, words);
    const CommandLine commandLine = parse(QStringList {u"picture"_s} + words);
    QCOMPARE(commandLine.error, QString());
    QCOMPARE(commandLine.command, u"picture"_s);
    QCOMPARE(commandLine.code, 404);
    QTEST(commandLine.file, "file");
    QTEST(commandLine.width.value_or(0), "width");
    QVERIFY(!commandLine.needsWindow());
}

void TestCommandLine::poster()
{
    const CommandLine usual = parse({u"poster"_s, u"codes.PDF"_s});
    QCOMPARE(usual.error, QString());
    QVERIFY(usual.action == CommandLine::Action::Poster);
    QVERIFY(!usual.needsWindow());
    QCOMPARE(usual.file, u"codes.PDF"_s);
    QCOMPARE(usual.paper, QString());
    QVERIFY(usual.filter == core::ClassFilter());

    const CommandLine chosen = parse({u"poster"_s, u"a.svg"_s, u"--class"_s, u"4xx"_s,
                                      u"--registered"_s, u"--size=a3"_s, u"--theme=dark"_s});
    QCOMPARE(chosen.error, QString());
    QCOMPARE(chosen.paper, u"A3"_s);
    QCOMPARE(chosen.theme, u"dark"_s);
    QVERIFY(chosen.onlyRegistered);
    QVERIFY(chosen.filter.kind == core::ClassFilter::Kind::OneClass);
    QVERIFY(chosen.filter.statusClass == core::StatusClass::ClientError);

    QVERIFY(parse({u"poster"_s, u"a.png"_s, u"--common"_s}).filter.kind
            == core::ClassFilter::Kind::Common);
}

void TestCommandLine::screenshot_data()
{
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("text");
    const QSize usual(1180, 780);
    QTest::newRow("of the first look") << QStringList {} << usual << QString() << QString();
    QTest::newRow("of a code") << QStringList {u"404"_s} << usual << QString() << u"404"_s;
    QTest::newRow("of words") << QStringList {u"rate"_s, u"limit"_s} << usual << QString()
                              << u"rate limit"_s;
    QTest::newRow("of a word that is a command")
        << QStringList {u"--"_s, u"list"_s} << usual << QString() << u"list"_s;
    QTest::newRow("light") << QStringList {u"--theme"_s, u"light"_s} << usual << u"light"_s
                           << QString();
    QTest::newRow("dark") << QStringList {u"--theme=dark"_s} << usual << u"dark"_s << QString();
    QTest::newRow("smallest") << QStringList {u"--size"_s, u"200x200"_s} << QSize(200, 200)
                              << QString() << QString();
    QTest::newRow("largest") << QStringList {u"--size"_s, u"8192x8192"_s} << QSize(8192, 8192)
                             << QString() << QString();
}

void TestCommandLine::screenshot()
{
    QFETCH(QStringList, rest);
    const CommandLine commandLine = parse(QStringList {u"--screenshot"_s, u"shot.png"_s} + rest);
    QCOMPARE(commandLine.error, QString());
    QCOMPARE(commandLine.action, Action::Screenshot);
    QCOMPARE(commandLine.file, u"shot.png"_s);
    QTEST(commandLine.size, "size");
    QTEST(commandLine.theme, "theme");
    QTEST(commandLine.text, "text");
    QVERIFY(commandLine.needsWindow());
}

void TestCommandLine::service()
{
    QCOMPARE(parse({u"--service"_s}).error, QString());
    QCOMPARE(parse({u"--service"_s}).action, Action::Service);
    QVERIFY(!parse({u"--service"_s}).needsWindow());
}

void TestCommandLine::wordsInAnyCase()
{
    QCOMPARE(parse({u"--view"_s, u"Gallery"_s}).task, Task::Gallery);
    QCOMPARE(parse({u"--language"_s, u"EN"_s}).language, u"en"_s);
    const CommandLine check = parse({u"check"_s, u"a.example"_s, u"--method"_s, u"head"_s});
    QCOMPARE(check.request.method, "HEAD"_ba);
}

STATUSCAT_TEST(TestCommandLine)
#include "tst_commandline.moc"
