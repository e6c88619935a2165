// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>
#include <net/check/failure.h>
#include <net/check/rulefile.h>

#include <QFile>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A check of a linter and what says the same here: a rule, "catalogue:404" for the summary of a
/// code, "failure:…" for the kind of a failure, "remark:…" for what is seen while reading.
struct Check
{
    QString name;
    QString group;
    QString rule; ///< empty if nothing does
};

QList<Check> checks()
{
    QList<Check> all;
    QFile file(QFINDTESTDATA("data/linter-checks.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the table of checks cannot be read");
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n').sliced(1);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        all << Check {.name = cells.at(0), .group = cells.at(1), .rule = cells.at(2)};
    }
    return all;
}

/// What decides whether a client or cache understands an answer; the other groups are about more.
bool isOurs(const QString &group)
{
    static const QStringList groups {
        u"status"_s,     u"redirects"_s, u"framing"_s, u"ranges"_s, u"syntax"_s,
        u"duplicates"_s, u"caching"_s,   u"CORS"_s,    u"redbot"_s, u"dates and validators"_s};
    return groups.contains(group);
}

/// Whether a rule speaks as soon as a field is there, whatever it holds and whoever asked.
bool looksAtPresenceAlone(const net::Condition &when)
{
    const bool looksAtValue = when.test || !when.matchesNot.isEmpty()
        || std::any_of(when.matches.cbegin(), when.matches.cend(),
                       [](const net::FieldPattern &field) {
                           return field.pattern.pattern() != "^"_L1;
                       });
    const bool looksAtMessage = !when.statuses.isEmpty() || !when.standings.isEmpty()
        || !when.methods.isEmpty() || !when.schemes.isEmpty() || !when.lacks.isEmpty()
        || !when.repeats.isEmpty() || !when.differs.isEmpty() || !when.sent.isEmpty()
        || !when.notSent.isEmpty() || when.content || when.unknownPhrase || when.has.size() > 1;
    return !looksAtValue && !looksAtMessage;
}

} // namespace

/// What a good linter looks at, and what of it the check of a URL does.
class TestLinterChecks : public QObject
{
    Q_OBJECT

private slots:
    void everyNamedRuleExists();
    void enoughIsCovered();
};

void TestLinterChecks::everyNamedRuleExists()
{
    const core::Catalogue catalogue = core::Catalogue::embedded();
    QStringList ids;
    for (const net::Rule &rule : net::embeddedRules(u"en"_s).rules) {
        ids << rule.id;
    }
    QString remarks;
    for (const QString &name : {u"answeredhop.cpp"_s, u"contentremarks.cpp"_s}) {
        QFile reading(QStringLiteral(STATUSCAT_SOURCE_DIR "/app/net/check/") + name);
        QVERIFY(reading.open(QIODevice::ReadOnly));
        remarks += QString::fromUtf8(reading.readAll());
    }
    for (const Check &check : checks()) {
        const QString name = check.rule.section(u':', -1);
        if (check.rule.startsWith("catalogue:"_L1)) {
            QVERIFY2(!catalogue.status(name.toInt()).guidance.summary.isEmpty(), qPrintable(name));
        } else if (check.rule.startsWith("failure:"_L1)) {
            QCOMPARE(net::failureKey(net::FailureKind::BrokenAnswer), name);
        } else if (check.rule.startsWith("remark:"_L1)) {
            QVERIFY2(remarks.contains(u'"' + name + u'"'), qPrintable(name));
        } else {
            QVERIFY2(name.isEmpty() || ids.contains(name), qPrintable(name));
        }
    }
}

void TestLinterChecks::enoughIsCovered()
{
    constexpr int wanted = 120;
    QHash<QString, net::Condition> conditions;
    for (const net::Rule &rule : net::embeddedRules(u"en"_s).rules) {
        conditions.insert(rule.id, rule.when);
    }
    int covered = 0;
    int all = 0;
    for (const Check &check : checks()) {
        const bool counts = !check.rule.isEmpty()
            && !(conditions.contains(check.rule)
                 && looksAtPresenceAlone(conditions.value(check.rule)));
        all += isOurs(check.group) ? 1 : 0;
        covered += isOurs(check.group) && counts ? 1 : 0;
    }
    qInfo("%d of %d", covered, all);
    QCOMPARE(all, 141);
    QCOMPARE_GE(covered, wanted);
}

STATUSCAT_TEST(TestLinterChecks)
#include "tst_linterchecks.moc"
