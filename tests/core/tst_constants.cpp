// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/csv.h"
#include "support/files.h"
#include "support/testmain.h"

#include <core/catalogue.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::Constant;
using core::Constants;
using core::Ecosystem;
using Kind = core::Constant::Kind;

namespace {

/// The table's words for the kinds.
const QHash<QString, Kind> kinds {
    {u"primary"_s, Kind::Primary},          {u"alias"_s, Kind::Alias},
    {u"deprecated"_s, Kind::Deprecated},    {u"unreleased"_s, Kind::Unreleased},
    {u"class-marker"_s, Kind::ClassMarker},
};

QString line(int code, const QString &name, Kind kind)
{
    return u"%1 %2 (%3)"_s.arg(core::codeText(code), name, kinds.key(kind));
}

QStringList names(const QList<Constant> &constants)
{
    QStringList result;
    for (const Constant &constant : constants) {
        result << constant.name;
    }
    return result;
}

} // namespace

/// What ecosystems call the codes, held against a table that was collected apart from the files.
class TestConstants : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void sourcesAreTheFiles();
    void sourceOfAllIsTheList();
    void ecosystemsByPopularity();
    void table_data();
    void table();
    void names_data();
    void names();
    void unknownEcosystem();
    void kindNames();
    void codesFor_data();
    void codesFor();
    void everyNameIsFound();

private:
    void addEcosystems() const;

    Catalogue m_catalogue;
    QList<CsvRow> m_table; // code, ecosystem, identifier, kind
};

void TestConstants::initTestCase()
{
    m_catalogue = Catalogue::embedded();
    m_table = readCsv(QFINDTESTDATA("data/constants.csv"));
    QCOMPARE(m_table.size(), 2861);
}

/// Makes a row of test data of each ecosystem in the table.
void TestConstants::addEcosystems() const
{
    QTest::addColumn<QString>("id");
    QStringList seen;
    for (const CsvRow &row : m_table) {
        const QString id = row.value(u"ecosystem"_s);
        if (!seen.contains(id)) {
            seen << id;
            QTest::newRow(qPrintable(id)) << id;
        }
    }
}

/// But for the line that names their schema, which is for those who edit them.
void TestConstants::sourcesAreTheFiles()
{
    for (const Ecosystem &ecosystem : m_catalogue.constants().ecosystems()) {
        const QByteArray file = contents(
            QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/constants/%1.json").arg(ecosystem.id));
        QByteArrayList lines = file.split('\n');
        QVERIFY2(lines.takeAt(1).contains("$schema"), qPrintable(ecosystem.id));
        QVERIFY2(m_catalogue.constants().source(ecosystem.id) == lines.join('\n'),
                 qPrintable(ecosystem.id));
    }
}

void TestConstants::sourceOfAllIsTheList()
{
    const QJsonArray list = QJsonDocument::fromJson(m_catalogue.constants().source()).array();
    QCOMPARE(list.size(), m_catalogue.constants().ecosystems().size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject ecosystem = list.at(i).toObject();
        QCOMPARE(ecosystem.value("id"_L1).toString(),
                 m_catalogue.constants().ecosystems().at(i).id);
        QCOMPARE(ecosystem.keys(),
                 (QStringList {u"id"_s, u"name"_s, u"popularity"_s, u"short"_s, u"source"_s}));
    }
}

void TestConstants::ecosystemsByPopularity()
{
    int rank = 0;
    QSet<QString> ids;
    QSet<QString> shownNames;
    for (const Ecosystem &ecosystem : m_catalogue.constants().ecosystems()) {
        QVERIFY2(ecosystem.popularity > rank, qPrintable(ecosystem.id)); // unique and in order
        rank = ecosystem.popularity;
        QVERIFY2(!ecosystem.shortName.isEmpty(), qPrintable(ecosystem.id));
        QVERIFY2(!ecosystem.source.isEmpty(), qPrintable(ecosystem.id));
        ids.insert(ecosystem.id);
        shownNames.insert(ecosystem.name);
        QCOMPARE(m_catalogue.constants().find(ecosystem.id), &ecosystem);
    }
    QCOMPARE(ids.size(), 54);
    QCOMPARE(shownNames.size(), 54);
}

void TestConstants::table_data()
{
    addEcosystems();
}

/// The same names, each for the same code and of the same kind, none twice.
void TestConstants::table()
{
    QFETCH(QString, id);
    QStringList expected;
    for (const CsvRow &row : std::as_const(m_table)) {
        if (row.value(u"ecosystem"_s) == id) {
            QVERIFY(kinds.contains(row.value(u"kind"_s)));
            expected << line(row.value(u"code"_s).toInt(), row.value(u"identifier"_s),
                             kinds.value(row.value(u"kind"_s)));
        }
    }
    QStringList actual;
    for (const Constant &constant : m_catalogue.constants().table(id)) {
        actual << line(constant.code, constant.name, constant.kind);
    }
    expected.sort();
    actual.sort();
    QCOMPARE(actual, expected);
    QCOMPARE(actual.removeDuplicates(), 0);
}

void TestConstants::names_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &id, int code,
                        const QStringList &expected) {
        QTest::newRow(name) << id << code << expected;
    };
    row("one name", u"go"_s, 404, {u"http.StatusNotFound"_s});
    row("the preferred name first", u"python"_s, 413,
        {u"HTTPStatus.CONTENT_TOO_LARGE"_s, u"HTTPStatus.REQUEST_ENTITY_TOO_LARGE"_s});
    row("a symbol", u"rack"_s, 404, {u":not_found"_s});
    row("a code that the ecosystem lacks", u"go"_s, 499, {});
    row("a code that nobody has", u"go"_s, 468, {});
    for (const QString &id : {u"dotnet"_s, u"rack"_s, u"httpd"_s, u"libmicrohttpd"_s, u"dart"_s,
                              u"jakarta-rest"_s, u"httpcore"_s, u"swift-http-types"_s}) {
        QTest::addRow("no teapot in %s", qPrintable(id)) << id << 418 << QStringList();
    }
}

void TestConstants::names()
{
    QFETCH(QString, id);
    QFETCH(int, code);
    QVERIFY(m_catalogue.constants().find(id));
    QTEST(::names(m_catalogue.constants().names(id, code)), "expected");
}

void TestConstants::unknownEcosystem()
{
    const Constants &constants = m_catalogue.constants();
    for (const QString &id : {u"cobol"_s, u""_s, u"GO"_s, u"../catalogue/404"_s, u"index"_s}) {
        QVERIFY2(!constants.find(id), qPrintable(id));
        QVERIFY2(constants.table(id).isEmpty(), qPrintable(id));
        QVERIFY2(constants.names(id, 404).isEmpty(), qPrintable(id));
    }
}

void TestConstants::kindNames()
{
    QCOMPARE(core::constantKindName(Kind::Primary), QString());
    QSet<QString> different;
    for (const Kind kind : kinds) {
        different.insert(core::constantKindName(kind));
    }
    QCOMPARE(different.size(), kinds.size());
}

void TestConstants::codesFor_data()
{
    QTest::addColumn<QString>("identifier");
    QTest::addColumn<bool>("asPrefix");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const char *name, const QString &identifier, bool asPrefix,
                        const QList<int> &codes) {
        QTest::newRow(name) << identifier << asPrefix << codes;
    };
    row("whole", u"http.StatusTeapot"_s, false, {418});
    row("last part", u"StatusTeapot"_s, false, {418});
    row("last part behind a double colon", u"StatusCode::IM_A_TEAPOT"_s, false, {418});
    row("symbol", u":unprocessable_entity"_s, false, {422});
    row("symbol without its colon", u"unprocessable_entity"_s, false, {422});
    row("of C", u"MHD_HTTP_NOT_FOUND"_s, false, {404});
    row("of Java", u"HttpServletResponse.SC_GONE"_s, false, {410});
    row("of Java, last part", u"SC_GONE"_s, false, {410});
    row("of Python, last part", u"HTTP_418_IM_A_TEAPOT"_s, false, {418});
    row("without regard to case", u"STATUSTEAPOT"_s, false, {418});
    row("without regard to punctuation", u"status_teapot"_s, false, {418});
    row("beginning", u"StatusTeap"_s, true, {418});
    row("beginning of two", u"http.StatusNotF"_s, true, {404});
    row("beginning is not enough", u"StatusTeap"_s, false, {});
    row("too long", u"StatusTeapots"_s, false, {});
    row("too long as a beginning", u"StatusTeapots"_s, true, {});
    row("most mean the registered code", u"MISDIRECTED_REQUEST"_s, false, {421});
    row("what most mean comes first", u"FOUND"_s, false, {302});
    row("no constant", u"xyzzy"_s, false, {});
    row("nothing", QString(), false, {});
    row("punctuation alone", u"::"_s, false, {});
    row("other letters", u"статус"_s, false, {});
    row("other letters as a beginning", u"статус"_s, true, {});
    row("other letters behind a constant", u"SC_GONE是"_s, false, {});
    row("other letters behind a beginning", u"HTTPエラーとは"_s, true, {});
    row("other letters around a beginning", u"网页s打不开"_s, true, {});
    row("other letters beyond 16 bits", u"𠮷SC_GONE"_s, false, {});
    row("accents over a constant's letters", u"STATÜSTEAPOT"_s, false, {418});
}

void TestConstants::codesFor()
{
    QFETCH(QString, identifier);
    QFETCH(bool, asPrefix);
    QTEST(m_catalogue.constants().codesFor(identifier, asPrefix), "codes");
}

void TestConstants::everyNameIsFound()
{
    const Constants &constants = m_catalogue.constants();
    for (const CsvRow &row : std::as_const(m_table)) {
        const QString identifier = row.value(u"identifier"_s);
        const int code = row.value(u"code"_s).toInt();
        QVERIFY2(constants.codesFor(identifier, false).contains(code), qPrintable(identifier));
        QVERIFY2(constants.codesFor(identifier, true).contains(code), qPrintable(identifier));
    }
}

STATUSCAT_TEST(TestConstants)
#include "tst_constants.moc"
