// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/csv.h"
#include "support/rawanswer.h"
#include "support/testmain.h"

#include <net/check/rulebook.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using net::Hop;
using net::Remark;
using net::RemarkLevel;
using net::Rule;

/// The rules that the catalogue's header facts make.
class TestHeaderFacts : public QObject
{
    Q_OBJECT

private slots:
    void everyConditionalFactIsAFact();
    void headerFacts_data();
    void headerFacts();
    void idsAreUnique();

private:
    const core::Catalogue m_catalogue = core::Catalogue::embedded();
    const net::RuleFile m_rules = net::embeddedRules(u"en"_s);
};

void TestHeaderFacts::everyConditionalFactIsAFact()
{
    for (const net::RuleFile::Conditional &entry : std::as_const(m_rules.conditional)) {
        for (const net::StatusRange range : entry.statuses) {
            const QList<core::HeaderFact> &facts = m_catalogue.status(range.first).facts.headers;
            for (const QString &header : entry.headers) {
                const bool isFact = std::any_of(
                    facts.cbegin(), facts.cend(), [&header](const core::HeaderFact &fact) {
                        return fact.name == header && fact.direction == "response"_L1;
                    });
                QVERIFY2(isFact, qPrintable(header));
            }
        }
    }
}

void TestHeaderFacts::headerFacts_data()
{
    QTest::addColumn<CsvRow>("row");
    for (const CsvRow &row : readCsv(QFINDTESTDATA("data/facts_headers.csv"))) {
        if (row.value(u"direction"_s) == "response"_L1) {
            for (const QString &name : row.value(u"header"_s).split(u" / "_s)) {
                CsvRow one = row;
                one.insert(u"header"_s, name);
                QTest::addRow("%s %s %s", qPrintable(row.value(u"code"_s)), qPrintable(name),
                              qPrintable(row.value(u"level"_s)))
                    << one;
            }
        }
    }
}

/// The table of facts, which was collected apart from the catalogue, against what the book says.
void TestHeaderFacts::headerFacts()
{
    QFETCH(CsvRow, row);
    static const QHash<QString, RemarkLevel> levels {{u"MUST"_s, RemarkLevel::Must},
                                                     {u"MUST NOT"_s, RemarkLevel::Must},
                                                     {u"SHOULD"_s, RemarkLevel::Should},
                                                     {u"MAY"_s, RemarkLevel::May}};
    const QString code = row.value(u"code"_s);
    const QString name = row.value(u"header"_s);
    const QString level = row.value(u"level"_s);
    const bool isRule = levels.contains(level) && !m_rules.isConditional(code.toInt(), name);

    const Hop with = rawAnswer({code, name + ": x"_L1});
    const Hop without = rawAnswer({code});
    const bool isForbidden = level == "MUST NOT"_L1;
    const QString id = (code + u'-' + name + u'-' + QString(level).replace(u' ', u'-')).toLower();
    const QString source =
        row.value(u"source"_s).replace(QRegularExpression(u"RFC(\\d+) "_s), u"RFC \\1, "_s);
    const auto isSaid = [&](const Hop &hop) {
        const QList<Remark> remarks =
            net::RuleBook(m_catalogue, {{}, m_rules.conditional}).remarks(hop);
        return std::any_of(remarks.cbegin(), remarks.cend(), [&](const Remark &remark) {
            return remark.id == id && remark.text.contains(name)
                && remark.level == levels.value(level) && remark.source == source;
        });
    };
    QCOMPARE(isSaid(isForbidden ? with : without), isRule);
    QVERIFY(!isSaid(isForbidden ? without : with));
}

/// Of all that the book may say about one code, rules and header facts.
void TestHeaderFacts::idsAreUnique()
{
    QSet<QString> ids;
    for (const Rule &rule : std::as_const(m_rules.rules)) {
        ids.insert(rule.id);
    }
    const net::RuleBook book(m_catalogue, {});
    for (const int code : m_catalogue.numbers()) {
        const core::Status status = m_catalogue.status(code);
        QStringList everyField {QString::number(code)};
        for (const core::HeaderFact &fact : status.facts.headers) {
            everyField << fact.name + ": x"_L1;
        }
        QSet<QString> ofCode; // an answer breaks a fact by having the field or by not having it
        const QList<Hop> answers {rawAnswer(everyField), rawAnswer(everyField.first(1))};
        for (const Hop &answer : answers) {
            for (const Remark &remark : book.remarks(answer)) {
                QVERIFY2(!ofCode.contains(remark.id) && !ids.contains(remark.id),
                         qPrintable(remark.id));
                ofCode.insert(remark.id);
            }
        }
        ids.unite(ofCode);
    }
}

STATUSCAT_TEST(TestHeaderFacts)
#include "tst_headerfacts.moc"
