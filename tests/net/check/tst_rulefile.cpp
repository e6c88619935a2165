// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/check/checkrequest.h>
#include <net/check/rulefile.h>

#include <QTest>

#include <checker/checks.h>

using namespace Qt::StringLiterals;

namespace {

/// A file with one rule whose condition is @p when.
QByteArray fileWhen(const QByteArray &when)
{
    return R"({"rules": [{"id": "a", "when": )" + when
        + R"(, "level": "note", "text": "t", "source": null}], "conditional": []})";
}

} // namespace

/// How the rules of the build are read.
class TestRuleFile : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void statuses_data();
    void statuses();
    void everyWordOfTheCheckerIsKnown();
};

void TestRuleFile::reads()
{
    const net::RuleFile file = net::readRules(
        R"({"rules": [{"id": "a",
                       "when": {"statuses": ["4xx"], "methods": ["GET"], "schemes": ["http"],
                                "httpVersion": "1", "standings": ["vendor"], "has": ["A"],
                                "lacks": ["B"], "matches": [{"fields": ["A"], "pattern": "^x"}],
                                "matchesNot": [{"fields": ["A"], "pattern": "y$"}],
                                "repeats": ["C"], "differs": ["D"], "content": false,
                                "sent": ["E"], "notSent": ["F"],
                                "test": "is-no-number", "fields": ["Age"],
                                "unknownPhrase": true},
                       "level": "must", "text": "{status} of {users}", "source": "RFC 1, 2"}],
            "conditional": [{"statuses": ["401"], "headers": ["X"], "because": "it is so"}]})"_ba);
    QCOMPARE(file.rules.size(), 1);
    const net::Rule &rule = file.rules.first();
    QCOMPARE(rule.id, u"a"_s);
    QCOMPARE(rule.level, net::RemarkLevel::Must);
    QCOMPARE(rule.source, u"RFC 1, 2"_s);
    QCOMPARE(rule.text, u"{status} of {users}"_s);
    const net::Condition &when = rule.when;
    QCOMPARE(when.statuses.size(), 1);
    QCOMPARE(when.methods, QStringList {u"GET"_s});
    QCOMPARE(when.schemes, QStringList {u"http"_s});
    QCOMPARE(when.httpVersion, u"1"_s);
    QCOMPARE(when.standings, QStringList {u"vendor"_s});
    QCOMPARE(when.has, QStringList {u"A"_s});
    QCOMPARE(when.lacks, QStringList {u"B"_s});
    QCOMPARE(when.matches.size(), 1);
    QCOMPARE(when.matches.first().fields, QStringList {u"A"_s});
    QVERIFY(when.matches.first().pattern.match(u"X\ny"_s).hasMatch());
    QCOMPARE(when.matchesNot.size(), 1);
    QVERIFY(when.matchesNot.first().pattern.match(u"x\nY"_s).hasMatch());
    QCOMPARE(when.repeats, QStringList {u"C"_s});
    QCOMPARE(when.differs, QStringList {u"D"_s});
    QCOMPARE(when.content, std::optional(false));
    QVERIFY(when.unknownPhrase);
    QCOMPARE(when.sent, QStringList {u"E"_s});
    QCOMPARE(when.notSent, QStringList {u"F"_s});
    QVERIFY(when.test && when.test == net::ruleTest(u"is-no-number"_s));
    QCOMPARE(when.testFields, QStringList {u"Age"_s});
    QVERIFY(!net::ruleTest(u"is-nothing"_s));
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
    const net::RuleFile file = net::readRules(fileWhen(R"({"statuses": [")" + text + R"("]})"));
    const net::StatusRange range = file.rules.first().when.statuses.first();
    for (const int status : inside) {
        QVERIFY(range.contains(status));
    }
    for (const int status : outside) {
        QVERIFY(!range.contains(status));
    }
}

/// The checker does not link the check of a URL, but must allow what that knows, and nothing else.
void TestRuleFile::everyWordOfTheCheckerIsKnown()
{
    QStringList methods;
    for (const QByteArray &method : net::offeredMethods()) {
        methods << QString::fromLatin1(method);
    }
    QCOMPARE(checker::RuleWords::methods(), methods);
    QCOMPARE(checker::RuleWords::placeholders(), net::Rule::placeholders());
    using Level = net::RemarkLevel;
    QStringList levels;
    for (const Level level : {Level::Must, Level::Should, Level::May, Level::Advice, Level::Note}) {
        levels << net::remarkLevelKey(level);
    }
    QCOMPARE(checker::RuleWords::levels(), levels);
}

STATUSCAT_TEST(TestRuleFile)
#include "tst_rulefile.moc"
