// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// "statuscat search" on a small catalogue.
class TestSearchCommand : public QObject
{
    Q_OBJECT

private slots:
    void searchBestFirst();
    void searchJson_data();
    void searchJson();
    void suggestsNearNames();

private:
    CommandRun run(const QStringList &arguments) const
    {
        return runCommand(m_catalogue, arguments);
    }

    core::Catalogue m_catalogue {QStringLiteral(STATUSCAT_SMALL_CATALOGUE)};
};

void TestSearchCommand::searchBestFirst()
{
    QCOMPARE(run({u"search"_s, u"dead"_s, u"link"_s}).out,
             u"404  Not Found  (Nothing lives at this address)\n"_s);
    const QStringList lines = run({u"search"_s, u"41"_s}).out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith("410 "_L1));
}

void TestSearchCommand::searchJson_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("answer"); // best, class, codes, suggestions
    const auto row = [](const char *name, const QString &query, const QString &answer) {
        QTest::newRow(name) << query << answer;
    };
    row("a code", u"404"_s, u"404,null,[404],[]"_s);
    row("a beginning", u"41"_s, u"410,null,[410,413],[]"_s);
    row("a class", u"5xx"_s, u"500,\"5xx\",[500,530],[]"_s);
    row("words with quotes", u"\"gone\""_s, u"410,null,[410],[]"_s);
    row("nothing", u"xylophone"_s, u"null,null,[],[]"_s);
    row("a number that nobody assigned", u"299"_s, u"null,null,[],[]"_s);
    row("two codes that are meant alike", u"410, 404"_s, u"410,null,[410,404],[]"_s);
    row("a name that is nearly right", u"bad rekwestt"_s, u"null,null,[],[400]"_s);
}

void TestSearchCommand::searchJson()
{
    QFETCH(QString, query);
    QFETCH(QString, answer);
    const CommandRun result = run({u"search"_s, u"--json"_s, query});
    const QJsonObject object = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(object.keys(),
             (QStringList {u"best"_s, u"class"_s, u"codes"_s, u"query"_s, u"suggestions"_s}));
    QCOMPARE(object.value("query"_L1), QJsonValue(query));
    const QJsonArray values {object.value("best"_L1), object.value("class"_L1),
                             object.value("codes"_L1), object.value("suggestions"_L1)};
    QCOMPARE(QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact)),
             u'[' + answer + u']');
    QCOMPARE(result.code, object.value("best"_L1).isNull() ? 1 : 0);
}

void TestSearchCommand::suggestsNearNames()
{
    const CommandRun result = run({u"search"_s, u"bad"_s, u"rekwestt"_s});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.err, u"Nothing found. Did you mean 400 Bad Request?\n"_s);
}

STATUSCAT_TEST(TestSearchCommand)
#include "tst_searchcommand.moc"
