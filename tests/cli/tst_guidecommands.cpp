// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Catalogue;

/// The commands that compare codes and that ask for a situation.
class TestGuideCommands : public QObject
{
    Q_OBJECT

private slots:
    void comparesAsText();
    void comparesBelowEachOtherWhereThereIsNoRoom();
    void comparesAsMarkdown();
    void comparesAsJson();
    void namesConstantsOfTheChosenEcosystem();
    void refusesToCompare_data();
    void refusesToCompare();
    void completesEveryCode();
    void asksUntilTheEnd();
    void saysWhenHeadersAreRequired();
    void goesBack();
    void saysWhatCanBeTyped();
    void endsWithTheInput();
    void showsTheNearest();
    void decidesByStyle();
    void printsTheTree();
    void refusesUnknownStyle();

private:
    CommandRun run(const QStringList &arguments, const QString &input = {})
    {
        return runCommand(m_catalogue, arguments, noPicture, {}, {}, input);
    }

    Catalogue m_catalogue = Catalogue::embedded();
};

void TestGuideCommands::comparesAsText()
{
    const CommandRun got = run({u"compare"_s, u"404"_s, u"410"_s});
    QCOMPARE(got.code, 0);
    QCOMPARE(got.err, QString());
    const QString columns(27, u' ');
    QVERIFY2(got.out.startsWith("404 Not Found"_L1 + columns + "410 Gone\n\nDoes the server"_L1),
             qPrintable(got.out));
    QVERIFY(got.out.contains("\nCache\n"_L1) || got.out.contains("Cache ("_L1));
    QVERIFY(got.out.contains("The same for all: "_L1));
    QVERIFY(!got.out.contains(u'`'));
    const QStringList lines = got.out.split(u'\n');
    QVERIFY(std::all_of(lines.cbegin(), lines.cend(), [](const QString &line) {
        return line.size() <= 80; // a cell is wrapped in its column
    }));
}

/// Columns of a few letters would not be read.
void TestGuideCommands::comparesBelowEachOtherWhereThereIsNoRoom()
{
    const CommandRun got = run({u"compare"_s, u"500"_s, u"502"_s, u"503"_s, u"504"_s, u"505"_s});
    QVERIFY2(got.out.contains("  500  Internal Server Error\n  502  Bad Gateway\n"_L1),
             qPrintable(got.out));
    QVERIFY(got.out.contains("\nUse it when\n  500  "_L1));
}

void TestGuideCommands::comparesAsMarkdown()
{
    const CommandRun got = run({u"compare"_s, u"401"_s, u"503"_s, u"--markdown"_s});
    QVERIFY(got.out.startsWith("|  | **401 Unauthorized** | **503 Service Unavailable** |"_L1));
}

void TestGuideCommands::comparesAsJson()
{
    const CommandRun got = run({u"compare"_s, u"401"_s, u"403"_s, u"404"_s, u"--json"_s});
    const QJsonObject object = QJsonDocument::fromJson(got.out.toUtf8()).object();
    QCOMPARE(object["codes"_L1].toArray().size(), 3);
    QCOMPARE(object["questions"_L1].toArray().size(), 1);
}

void TestGuideCommands::namesConstantsOfTheChosenEcosystem()
{
    QVERIFY(run({u"compare"_s, u"404"_s, u"410"_s, u"--as"_s, u"go"_s})
                .out.contains(" http.StatusGone"_L1));
    const CommandRun got =
        runCommand(m_catalogue, {u"compare"_s, u"404"_s, u"410"_s}, noPicture, {}, {{u"go"_s}, {}});
    QVERIFY(got.out.contains(" http.StatusGone"_L1));
}

void TestGuideCommands::refusesToCompare_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QStringList() << u"two to five codes"_s;
    QTest::newRow("one") << QStringList {u"404"_s} << u"two to five codes"_s;
    QTest::newRow("one twice") << QStringList {u"404"_s, u"404"_s} << u"two to five codes"_s;
    QTest::newRow("six") << QStringList {u"400"_s, u"401"_s, u"402"_s, u"403"_s, u"404"_s, u"405"_s}
                         << u"two to five codes"_s;
    QTest::newRow("no code") << QStringList {u"404"_s, u"gone"_s} << u"\"gone\" is not a status"_s;
    QTest::newRow("unknown ecosystem")
        << QStringList {u"404"_s, u"410"_s, u"--as"_s, u"cobol"_s} << u"cobol"_s;
}

void TestGuideCommands::refusesToCompare()
{
    QFETCH(QStringList, words);
    const CommandRun got = run(QStringList {u"compare"_s} + words);
    QCOMPARE(got.code, 2);
    QCOMPARE(got.out, QString());
    QFETCH(QString, reason);
    QVERIFY2(got.err.contains(reason), qPrintable(got.err));
}

void TestGuideCommands::completesEveryCode()
{
    const QStringList words {u"__complete"_s, u"compare"_s, u"401"_s, u"403"_s, u"404"_s};
    QVERIFY(run(words + QStringList {u"4"_s}).out.contains("407\t"_L1));
    QVERIFY(run({u"__complete"_s, u"show"_s, u"401"_s, u"4"_s}).out.isEmpty());
    QVERIFY(run({u"__complete"_s, u"choose"_s, u"--style"_s, QString()})
                .out.contains("zalando\tZalando"_L1));
}

void TestGuideCommands::asksUntilTheEnd()
{
    const CommandRun got = run({u"choose"_s}, u"3\n1\n1\n1\n"_s);
    QCOMPARE(got.code, 0);
    QCOMPARE(got.err, QString());
    QVERIFY(
        got.out.startsWith("\nHow did the request end?\n  1  it worked, or parts of it did\n"_L1));
    QVERIFY(got.out.contains("\n401 Unauthorized\n"_L1));
    QVERIFY(got.out.contains("\nRequired headers\n  - WWW-Authenticate: "_L1));
    QVERIFY(got.out.contains("\nThe password in a login form is wrong"_L1));
    QVERIFY(got.out.contains("422, RealWorld: "_L1));
    QVERIFY(got.out.contains("\nClose, but not this\n"_L1));
    QVERIFY(got.out.contains("  - 403 Forbidden: the login is right"_L1));
}

/// What must come only where another answer would have had it, is not said to be always required.
void TestGuideCommands::saysWhenHeadersAreRequired()
{
    QVERIFY(run({u"choose"_s}, u"1\n4\n1\n"_s).out.contains("\n206 Partial Content\n"_L1));
    for (const QString &input : {u"1\n4\n1\n"_s, u"1\n3\n3\n"_s}) { // 206, 304
        QString out = run({u"choose"_s}, input).out.simplified();
        QVERIFY2(out.contains("Cache-Control, Content-Location, Date, ETag, Expires, Vary: if it "
                              "would have been sent in the 200"_L1),
                 qPrintable(out));
    }
}

void TestGuideCommands::goesBack()
{
    const CommandRun got = run({u"choose"_s}, u"1\nb\n3\n2\n1\n2\n"_s);
    QCOMPARE(got.code, 0);
    QVERIFY(got.out.contains("\n410 Gone\n"_L1));
}

void TestGuideCommands::saysWhatCanBeTyped()
{
    for (const QString &line : {u"6"_s, u"-1"_s, u"no"_s, QString(), u"b"_s}) {
        const CommandRun got = run({u"choose"_s}, line + "\n3\n2\n1\n1\n"_L1);
        QCOMPARE(got.code, 0);
        QCOMPARE(got.err, u"Type a number from 0 to 5, or b to go back.\n"_s);
        QVERIFY(got.out.contains("\n404 Not Found\n"_L1));
    }
}

void TestGuideCommands::endsWithTheInput()
{
    const CommandRun got = run({u"choose"_s}, u"3\n"_s);
    QCOMPARE(got.code, 1);
    QVERIFY(got.out.endsWith("> \n"_L1));
}

void TestGuideCommands::showsTheNearest()
{
    const CommandRun got = run({u"choose"_s}, u"3\n2\n1\n0\n"_s);
    QCOMPARE(got.code, 0);
    QVERIFY(got.out.contains("See: statuscat compare 404 410\n"_L1));
}

void TestGuideCommands::decidesByStyle()
{
    const QString input = u"3\n3\n1\n3\n"_s; // a value in the body
    QVERIFY(run({u"choose"_s}, input).out.contains("\n422 Unprocessable Content\n"_L1));
    const CommandRun got = run({u"choose"_s, u"--style"_s, u"zalando"_s}, input);
    QVERIFY(got.out.contains("\n400 Bad Request\n"_L1));
    QVERIFY(got.out.contains("Decided by the house style: Zalando"_L1));
}

void TestGuideCommands::printsTheTree()
{
    const auto endOf = [this](const QStringList &arguments) {
        const QJsonObject tree = QJsonDocument::fromJson(run(arguments).out.toUtf8()).object();
        for (const auto &question : tree["questions"_L1].toArray()) {
            if (question["id"_L1] == "which-fault"_L1) {
                return question["answers"_L1][2].toObject();
            }
        }
        return QJsonObject();
    };
    QCOMPARE(endOf({u"choose"_s, u"--json"_s})["code"_L1].toInt(), 422);
    const QJsonObject decided = endOf({u"choose"_s, u"--json"_s, u"--style"_s, u"google"_s});
    QCOMPARE(decided["code"_L1].toInt(), 400);
    QCOMPARE(decided["decidedByStyle"_L1].toBool(), true);
    QCOMPARE(decided["dispute"_L1].toString(), u"bad-input"_s);
}

void TestGuideCommands::refusesUnknownStyle()
{
    const CommandRun got = run({u"choose"_s, u"--style"_s, u"mine"_s});
    QCOMPARE(got.code, 2);
    QVERIFY(got.err.contains("There is no style \"mine\"."_L1));
    QCOMPARE(run({u"choose"_s, u"404"_s}).code, 2);
}

STATUSCAT_TEST(TestGuideCommands)
#include "tst_guidecommands.moc"
