// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/check/rulefile.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A file with one rule whose condition is @p when.
QByteArray fileWhen(const QByteArray &when)
{
    return R"({"rules": [{"id": "a", "when": )" + when
        + R"(, "level": "note", "text": "t", "source": null}], "conditional": []})";
}

/// A file with one rule that has @p members besides its id and condition.
QByteArray fileWith(const QByteArray &members)
{
    return R"({"rules": [{"id": "a", "when": {}, )" + members + R"(}], "conditional": []})";
}

} // namespace

/// What the loader of rules takes and what it names as a fault.
class TestRuleFile : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void statuses_data();
    void statuses();
    void faults_data();
    void faults();
    void goodRulesStayWhereOthersHaveFaults();
};

void TestRuleFile::reads()
{
    QStringList errors;
    const net::RuleFile file = net::readRules(
        R"({"rules": [{"id": "a",
                       "when": {"statuses": ["4xx"], "methods": ["GET"], "schemes": ["http"],
                                "httpVersion": "1", "standings": ["vendor"], "has": ["A"],
                                "lacks": ["B"], "matches": [{"fields": ["A"], "pattern": "^x"}],
                                "matchesNot": [{"fields": ["A"], "pattern": "y$"}],
                                "repeats": ["A"], "differs": ["A"], "content": false,
                                "unknownPhrase": true},
                       "level": "must", "text": "{status} of {users}", "source": "RFC 1, 2"}],
            "conditional": [{"statuses": ["401"], "headers": ["X"], "because": "it is so"}]})"_ba,
        u"rules.json"_s, &errors);
    QCOMPARE(errors, QStringList());
    QCOMPARE(file.rules.size(), 1);
    const net::Rule &rule = file.rules.first();
    QCOMPARE(rule.id, u"a"_s);
    QCOMPARE(rule.level, net::RemarkLevel::Must);
    QCOMPARE(rule.source, u"RFC 1, 2"_s);
    QCOMPARE(rule.when.content, std::optional(false));
    QVERIFY(file.isConditional(401, u"x"_s));
    QVERIFY(!file.isConditional(402, u"x"_s));
    QVERIFY(!file.isConditional(401, u"y"_s));
}

void TestRuleFile::statuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("inside");
    QTest::addColumn<QList<int>>("outside");
    QTest::newRow("a code") << "404"_ba << QList {404} << QList {403, 405};
    QTest::newRow("a class") << "4xx"_ba << QList {400, 499} << QList {399, 500};
    QTest::newRow("a range") << "105-199"_ba << QList {105, 199} << QList {104, 200};
    QTest::newRow("an open range") << "600-"_ba << QList {600, 99999} << QList {599};
}

void TestRuleFile::statuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<int>, inside);
    QFETCH(QList<int>, outside);
    QStringList errors;
    const net::RuleFile file =
        net::readRules(fileWhen(R"({"statuses": [")" + text + R"("]})"), u"r"_s, &errors);
    QCOMPARE(errors, QStringList());
    const net::StatusRange range = file.rules.first().when.statuses.first();
    for (const int status : inside) {
        QVERIFY(range.contains(status));
    }
    for (const int status : outside) {
        QVERIFY(!range.contains(status));
    }
}

void TestRuleFile::faults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &json, const QString &fault) {
        QTest::newRow(name) << json << fault;
    };
    row("no JSON", "{"_ba, u"not JSON"_s);
    row("no rules", R"({"conditional": []})"_ba, u"rules: is missing"_s);
    row("unknown key in the file", R"({"rules": [], "conditional": [], "x": 1})"_ba,
        u"x: unknown key"_s);
    row("unknown key in a condition", fileWhen(R"({"status": ["404"]})"),
        u"rules[0].when.status: unknown key"_s);
    row("a word for a code", fileWhen(R"({"statuses": ["many"]})"),
        u"rules[0].when.statuses: \"many\" is no code, class or range"_s);
    row("a range backwards", fileWhen(R"({"statuses": ["500-400"]})"), u"is no code"_s);
    row("a number for a code", fileWhen(R"({"statuses": [404]})"), u"must be a string"_s);
    row("an empty list", fileWhen(R"({"statuses": []})"), u"must not be empty"_s);
    row("an unknown method", fileWhen(R"({"methods": ["FETCH"]})"), u"\"FETCH\" is none of"_s);
    row("an unknown scheme", fileWhen(R"({"schemes": ["ftp"]})"), u"\"ftp\" is none of"_s);
    row("an unknown version", fileWhen(R"({"httpVersion": "7"})"), u"\"7\" is none of"_s);
    row("an unknown standing", fileWhen(R"({"standings": ["odd"]})"), u"\"odd\" is none of"_s);
    row("no name of a field", fileWhen(R"({"has": ["Retry After"]})"),
        u"\"Retry After\" is no name of a header field"_s);
    row("a pattern without fields", fileWhen(R"({"matches": [{"pattern": "a"}]})"),
        u"rules[0].when.matches[0].fields: must name a field"_s);
    row("a broken pattern", fileWhen(R"({"matches": [{"fields": ["A"], "pattern": "("}]})"),
        u"rules[0].when.matches[0].pattern: missing closing parenthesis"_s);
    row("content as a word", fileWhen(R"({"content": "yes"})"), u"must be true or false"_s);
    row("an unknown level", fileWith(R"("level": "shall", "text": "t", "source": null)"),
        u"\"shall\" is none of must, should, may, advice, note"_s);
    row("a demand without source", fileWith(R"("level": "must", "text": "t", "source": null)"),
        u"source: must say where \"must\" stands"_s);
    row("no text", fileWith(R"("level": "note", "source": null)"), u"text: is missing"_s);
    row("an unknown placeholder",
        fileWith(R"("level": "note", "text": "a {code}", "source": null)"), u"{code} is none of"_s);
    row("an open placeholder", fileWith(R"("level": "note", "text": "a {status", "source": null)"),
        u"{status is none of"_s);
    row("an id twice",
        R"({"rules": [{"id": "a", "when": {}, "level": "note", "text": "t", "source": null},
                      {"id": "a", "when": {}, "level": "note", "text": "t", "source": null}],
            "conditional": []})"_ba,
        u"the id \"a\" stands twice"_s);
    row("a conditional fact without reason",
        R"({"rules": [], "conditional": [{"statuses": ["401"], "headers": ["X"]}]})"_ba,
        u"conditional[0].because: is missing"_s);
}

void TestRuleFile::faults()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    QStringList errors;
    net::readRules(json, u"rules.json"_s, &errors);
    QVERIFY(!errors.isEmpty());
    QVERIFY2(errors.join(u'\n').contains(fault), qPrintable(errors.join(u'\n')));
    QVERIFY(errors.first().startsWith("rules.json: "_L1));
}

void TestRuleFile::goodRulesStayWhereOthersHaveFaults()
{
    QStringList errors;
    const net::RuleFile file = net::readRules(
        R"({"rules": [{"id": "bad", "when": {}, "level": "x", "text": "t", "source": null},
                      {"id": "good", "when": {}, "level": "note", "text": "t", "source": null}],
            "conditional": []})"_ba,
        u"r"_s, &errors);
    QCOMPARE(errors.size(), 1);
    QCOMPARE(file.rules.size(), 1);
    QCOMPARE(file.rules.first().id, u"good"_s);
}

STATUSCAT_TEST(TestRuleFile)
#include "tst_rulefile.moc"
