// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/csv.h"
#include "support/testmain.h"

#include <core/catalogue.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::Status;

namespace {

/// What the tables call something -> what the catalogue calls it.
const QHash<QString, core::Standing> standings {
    {u"standard"_s, core::Standing::Registered},
    {u"temporary"_s, core::Standing::Temporary},
    {u"unused"_s, core::Standing::Unused},
    {u"obsoleted"_s, core::Standing::Obsoleted},
};

const QHash<QString, QString> methods {
    {u""_s, u""_s},
    {u"n/a"_s, u""_s},
    {u"unspecified"_s, u"unspecified"_s},
    {u"may"_s, u"may-become-get"_s},
    {u"does"_s, u"becomes-get"_s},
    {u"must-not"_s, u"kept"_s},
};

const QHash<QString, QString> levels {
    {u"MUST"_s, u"must"_s},     {u"MUST NOT"_s, u"must-not"_s},
    {u"SHOULD"_s, u"should"_s}, {u"SHOULD NOT"_s, u"should-not"_s},
    {u"MAY"_s, u"may"_s},
}; // all other words: described

/// "RFC 9110, 15.3.7.1, 15.3.7.2; RFC 9112, 6.3" of "RFC9110 15.3.7.1, 15.3.7.2; RFC9112 6.3".
QString sourceLabel(const QString &source)
{
    static const QRegularExpression rfc(uR"(RFC(\d+) )"_s);
    return QString(source).replace(rfc, u"RFC \\1, "_s);
}

/// Makes a row of test data of each line of @p table, named after its code and @p nameColumn.
void addRows(const QList<CsvRow> &table, const QString &codeColumn, const QString &nameColumn)
{
    QTest::addColumn<CsvRow>("row");
    for (const CsvRow &row : table) {
        QTest::addRow("%s %s", qPrintable(row.value(codeColumn)), qPrintable(row.value(nameColumn)))
            << row;
    }
}

/// "phrase (source)" of each, as the registry's table has them.
QString formerPhrases(const Status &status)
{
    QStringList parts;
    for (const core::FormerPhrase &former : status.formerPhrases) {
        parts << u"%1 (%2)"_s.arg(former.phrase, former.source);
    }
    return parts.join("; "_L1);
}

} // namespace

/// Holds the catalogue against the tables of facts, which were collected apart from it.
class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void registry_data();
    void registry();
    void onlyTheRegistryRegisters();
    void facts_data();
    void facts();
    void vendorUses_data();
    void vendorUses();
    void userDocument_data();
    void userDocument();

private:
    Catalogue m_catalogue;
    QList<CsvRow> m_registry;
    QList<CsvRow> m_facts;
    QList<CsvRow> m_headers;
    QList<CsvRow> m_vendor;
    QList<CsvRow> m_userDocument;
};

void TestFacts::initTestCase()
{
    m_catalogue = Catalogue::embedded();
    m_registry = readCsv(QFINDTESTDATA("data/registry.csv"));
    m_facts = readCsv(QFINDTESTDATA("data/facts.csv"));
    m_headers = readCsv(QFINDTESTDATA("data/facts_headers.csv"));
    m_vendor = readCsv(QFINDTESTDATA("data/vendor.csv"));
    m_userDocument = readCsv(QFINDTESTDATA("data/user_document_codes.csv"));
    QCOMPARE(m_registry.size(), 64);
    QCOMPARE(m_facts.size(), 64);
    QCOMPARE(m_headers.size(), 95);
    QCOMPARE(m_vendor.size(), 121);
    QCOMPARE(m_userDocument.size(), 41);
}

void TestFacts::registry_data()
{
    addRows(m_registry, u"value"_s, u"description"_s);
}

void TestFacts::registry()
{
    QFETCH(CsvRow, row);
    const Status &status = m_catalogue.status(row.value(u"value"_s).toInt());
    // Where the registry gives no phrase to show, its "(Unused)" stands in its place.
    const QString phrase = row.value(u"reason_phrase_to_show"_s);
    QCOMPARE(status.phrase, phrase.isEmpty() ? row.value(u"description"_s) : phrase);
    QVERIFY(standings.contains(row.value(u"state"_s)));
    QCOMPARE(status.standing, standings.value(row.value(u"state"_s)));
    const QString former = row.value(u"former_phrases"_s);
    QCOMPARE(formerPhrases(status), former == status.phrase ? QString() : former); // 510 kept its

    QVERIFY(!status.references.isEmpty());
    const core::Reference &reference = status.references.first();
    const QString document = row.value(u"rfc"_s);
    if (document.startsWith("RFC"_L1)) {
        const QString number = document.mid(3);
        const QString section = row.value(u"section"_s);
        QCOMPARE(reference.label, u"RFC %1, %2"_s.arg(number, section));
        QCOMPARE(reference.url,
                 u"https://www.rfc-editor.org/rfc/rfc%1#section-%2"_s.arg(number, section));
    } else {
        QCOMPARE(reference.label, document);
        QCOMPARE(reference.url, u"https://datatracker.ietf.org/doc/%1/"_s.arg(document));
    }
}

void TestFacts::onlyTheRegistryRegisters()
{
    QList<int> expected;
    for (const CsvRow &row : std::as_const(m_registry)) {
        expected << row.value(u"value"_s).toInt();
    }
    QList<int> registered;
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        const Status &status = m_catalogue.status(summary.code);
        if (summary.standing < core::Standing::Vendor) {
            registered << summary.code;
        } else { // nobody but its owner has stated facts
            QVERIFY2(!status.uses.isEmpty(), qPrintable(core::codeText(summary.code)));
            QVERIFY2(status.facts.cacheable.isEmpty() && status.facts.content.isEmpty()
                         && status.facts.methodOnRedirect.isEmpty()
                         && status.facts.versions.isEmpty() && status.facts.headers.isEmpty(),
                     qPrintable(core::codeText(summary.code)));
        }
    }
    QCOMPARE(registered, expected);
}

void TestFacts::facts_data()
{
    addRows(m_facts, u"code"_s, u"phrase"_s);
}

void TestFacts::facts()
{
    QFETCH(CsvRow, row);
    const core::Facts &facts = m_catalogue.status(row.value(u"code"_s).toInt()).facts;

    QCOMPARE(facts.cacheable.value, row.value(u"heuristically_cacheable"_s));
    QCOMPARE(facts.cacheable.note, row.value(u"cache_note"_s));
    QCOMPARE(facts.cacheable.source, sourceLabel(row.value(u"cache_source"_s)));

    const QString content = row.value(u"response_content"_s);
    QCOMPARE(facts.content.value, content == "n/a"_L1 ? QString() : content);
    if (!facts.content.isEmpty()) {
        QCOMPARE(facts.content.note, row.value(u"content_note"_s));
        QCOMPARE(facts.content.source, sourceLabel(row.value(u"content_source"_s)));
    }

    const QString method = row.value(u"redirect_method_change"_s);
    QVERIFY2(methods.contains(method), qPrintable(method));
    QCOMPARE(facts.methodOnRedirect.value, methods.value(method));
    if (!facts.methodOnRedirect.isEmpty()) {
        QCOMPARE(facts.methodOnRedirect.note, row.value(u"method_note"_s));
        QCOMPARE(facts.methodOnRedirect.source, sourceLabel(row.value(u"method_source"_s)));
    }

    QCOMPARE(facts.versions.value, row.value(u"version_restriction"_s));
    QCOMPARE(facts.versions.note, row.value(u"version_note"_s));
    QCOMPARE(facts.versions.source, sourceLabel(row.value(u"version_source"_s)));

    const QString line = u"%1 (%2, %3) %4"_s;
    QStringList expected;
    for (const CsvRow &header : std::as_const(m_headers)) {
        if (header.value(u"code"_s) == row.value(u"code"_s)) {
            const QStringList names = header.value(u"header"_s).split(" / "_L1);
            for (const QString &name : names) {
                expected << line.arg(name, header.value(u"direction"_s),
                                     levels.value(header.value(u"level"_s), u"described"_s),
                                     sourceLabel(header.value(u"source"_s)));
            }
        }
    }
    QStringList actual;
    for (const core::HeaderFact &header : facts.headers) {
        actual << line.arg(header.name, header.direction, header.level, header.source);
    }
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
}

void TestFacts::vendorUses_data()
{
    addRows(m_vendor, u"code"_s, u"used_by"_s);
}

void TestFacts::vendorUses()
{
    QFETCH(CsvRow, row);
    const QString line = u"%1: %2, %3"_s;
    const QString phrase = row.value(u"phrase"_s);
    QStringList uses;
    for (const core::Use &use : m_catalogue.status(row.value(u"code"_s).toInt()).uses) {
        uses << line.arg(use.by, use.phrase.isEmpty() ? u"(none)"_s : use.phrase, use.grade);
    }
    const QString expected =
        line.arg(row.value(u"used_by"_s), phrase, row.value(u"source_grade"_s));
    QVERIFY2(uses.contains(expected),
             qPrintable(u"%1 is not in %2"_s.arg(expected, uses.join(" | "_L1))));
}

void TestFacts::userDocument_data()
{
    addRows(m_userDocument, u"code"_s, u"seed_phrase"_s);
}

/// The codes of the user's document have every text, and say what has changed since it was written.
void TestFacts::userDocument()
{
    QFETCH(CsvRow, row);
    const int code = row.value(u"code"_s).toInt();
    QVERIFY(m_catalogue.find(code));
    const Status &status = m_catalogue.status(code);
    const core::Guidance &guidance = status.guidance;
    for (const QString &text :
         {guidance.summary, guidance.description, guidance.receiving.action, guidance.sending.right,
          guidance.sending.wrong, guidance.sending.response, guidance.retry.reason,
          guidance.example, status.pictureAlts.value(0)}) {
        QVERIFY(!text.trimmed().isEmpty());
    }
    QVERIFY(!guidance.receiving.causes.isEmpty());
    QVERIFY(!status.related.isEmpty());
    const bool isSame = row.value(u"meaning_change_since_rfc2616"_s).contains("no change"_L1);
    QCOMPARE(status.changed.isEmpty(), isSame);
}

STATUSCAT_TEST(TestFacts)
#include "tst_facts.moc"
