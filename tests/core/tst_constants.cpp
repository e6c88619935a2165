// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/csv.h"
#include "support/testmain.h"

#include <core/catalogue.h>

#include <QTemporaryDir>
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

    void filesHaveNoFaults();
    void indexesHoldWhatTheFilesHold();
    void filesAreEmbeddedAsTheyAre();
    void ecosystemsByPopularity();
    void table_data();
    void table();
    void names_data();
    void names();
    void unknownEcosystem();
    void whatWasHandedOutStays();
    void kindNames();
    void codesFor_data();
    void codesFor();
    void everyNameIsFound();
    void faults_data();
    void faults();
    void missingFolder();

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

void TestConstants::filesHaveNoFaults()
{
    QStringList errors;
    const Constants constants =
        Constants::fromFiles(QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/constants"),
                             m_catalogue.numbers(), &errors);
    QCOMPARE(errors, QStringList());
    QCOMPARE(constants.ecosystems().size(), 47);
}

void TestConstants::indexesHoldWhatTheFilesHold()
{
    QStringList errors;
    const Constants constants =
        Constants::fromFiles(QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/constants"),
                             m_catalogue.numbers(), &errors);
    QFile names(u":/constants/names.txt"_s);
    QVERIFY(names.open(QIODevice::ReadOnly));
    QVERIFY(names.readAll() == constants.toNames());
    QCOMPARE(m_catalogue.constants().toIndex(), constants.toIndex());
    const Constants embedded(u":/constants"_s); // has read no table, so names come from the index
    const auto lines = [](const QList<Constant> &found) {
        QStringList all;
        for (const Constant &constant : found) {
            all << line(constant.code, constant.name, constant.kind);
        }
        return all;
    };
    for (const Ecosystem &ecosystem : constants.ecosystems()) {
        for (const int code : m_catalogue.numbers()) {
            QCOMPARE(lines(embedded.names(ecosystem.id, code)),
                     lines(constants.names(ecosystem.id, code)));
        }
    }
}

void TestConstants::filesAreEmbeddedAsTheyAre()
{
    for (const Ecosystem &ecosystem : m_catalogue.constants().ecosystems()) {
        QFile file(
            QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/constants/%1.json").arg(ecosystem.id));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(ecosystem.id));
        QVERIFY2(m_catalogue.constants().source(ecosystem.id) == file.readAll(),
                 qPrintable(ecosystem.id));
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
    QCOMPARE(ids.size(), 47);
    QCOMPARE(shownNames.size(), 47);
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

/// A reference is good for as long as the constants, however much is read after it.
void TestConstants::whatWasHandedOutStays()
{
    const Catalogue catalogue = Catalogue::embedded();
    const core::Constants &constants = catalogue.constants();
    const QList<Constant> &first = constants.table(u"go"_s);
    const qsizetype size = first.size();
    QVERIFY(size > 0);
    for (const core::Ecosystem &ecosystem : constants.ecosystems()) {
        QVERIFY(!constants.table(ecosystem.id).isEmpty());
        QVERIFY(constants.table(u"no-"_s + ecosystem.id).isEmpty());
    }
    QCOMPARE(&constants.table(u"go"_s), &first);
    QCOMPARE(first.size(), size);
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

void TestConstants::faults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("errors"); // the beginning of each
    const QByteArray good = R"({"id": "go", "name": "Go net/http", "short": "Go", "popularity": 1,
        "source": "status.go",
        "constants": [{"code": 404, "name": "http.StatusNotFound"},
                      {"code": 410, "name": "http.StatusGone", "kind": "alias", "source": "x"}]})";
    const auto row = [&good](const char *name, const QByteArray &from, const QByteArray &to,
                             const QString &error) {
        QVERIFY2(good.contains(from), name);
        QTest::newRow(name) << QByteArray(good).replace(from, to) << QStringList {error};
    };
    QTest::newRow("none") << good << QStringList();
    row("missing name", R"("name": "http.StatusNotFound")", R"("source": "x")",
        u"go.json: constants[0].name: is missing"_s);
    row("missing source", R"("source": "status.go",)", "", u"go.json: source: is missing"_s);
    row("unknown key", R"("kind": "alias")", R"("sort": "alias")",
        u"go.json: constants[1].sort: unknown key"_s);
    row("unknown kind", R"("alias")", R"("nickname")",
        u"go.json: constants[1].kind: \"nickname\" is none of primary, alias, "_s);
    row("wrong type", R"("popularity": 1)", R"("popularity": "1")",
        u"go.json: popularity: must be a number, is a string"_s);
    row("duplicate key", R"("code": 404)", R"("code": 404, "code": 404)",
        u"go.json: the key \"code\" stands twice"_s);
    row("another file's ecosystem", R"("id": "go")", R"("id": "rust")",
        u"go.json: id: belongs into the file rust.json"_s);
    row("a code that does not exist", R"("code": 404)", R"("code": 468)",
        u"go.json: http.StatusNotFound: there is no code 468"_s);
    row("not JSON", R"("code": 404)", R"("code": )", u"go.json: not JSON at byte "_s);
    QTest::newRow("empty file") << QByteArray() << QStringList {u"go.json: not JSON at byte "_s};
}

/// Faults name file and place, and the file is left out.
void TestConstants::faults()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, errors);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"go.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QStringList actual;
    const Constants constants = Constants::fromFiles(folder.path(), {404, 410}, &actual);
    QCOMPARE(constants.ecosystems().size(), errors.isEmpty() ? 1 : 0);
    QVERIFY2(actual.size() == errors.size(), qPrintable(actual.join(u"\n"_s)));
    for (qsizetype i = 0; i < errors.size(); ++i) {
        QVERIFY2(actual.at(i).startsWith(errors.at(i)), qPrintable(actual.at(i)));
    }
}

void TestConstants::missingFolder()
{
    const Constants constants(u":/nowhere"_s);
    QVERIFY(constants.ecosystems().isEmpty());
    QVERIFY(constants.codesFor(u"StatusTeapot"_s, false).isEmpty());
}

STATUSCAT_TEST(TestConstants)
#include "tst_constants.moc"
