// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/searchresult.h"
#include "support/testmain.h"

#include <search/search.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Catalogue;
using search::Reason;
using search::Search;
using search::SearchHit;
using search::SearchResult;

namespace {

/// What somebody types, the codes any of which is a right first answer, and what is found.
struct Sample
{
    QString query;
    QList<int> right;
    SearchResult result;
};

/// The samples in the file @p path: lines with a query, a tab, codes with commas between them.
QList<Sample> readSamples(const QString &path, const Search &search)
{
    QList<Sample> samples;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return samples;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QString query = line.section(u'\t', 0, 0);
        Sample sample {.query = query, .right = {}, .result = search.find(query)};
        const QStringList codes = line.section(u'\t', 1).split(u',');
        for (const QString &code : codes) {
            sample.right << code.toInt();
        }
        samples << sample;
    }
    return samples;
}

} // namespace

/// What is found in the real catalogue, and what comes first.
class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void reason_data();
    void reason();
    void order_data();
    void order();
    void samples_data();
    void samples();
    void inGerman_data();
    void inGerman();
    void everyGermanKeywordFinds();
    void textsNeedNoCodeFile();
    void spans_data();
    void spans();
    void hitsAreSound();
    void everyCodeIsFoundByItself();
    void suggestions_data();
    void suggestions();

private:
    Catalogue m_catalogue;
    std::unique_ptr<Search> m_search;
    Catalogue m_german;
    std::unique_ptr<Search> m_germanSearch;
    QList<Sample> m_samples;
    QList<Sample> m_moreSamples;
};

void TestSearch::initTestCase()
{
    m_catalogue = Catalogue::embedded();
    m_search = std::make_unique<Search>(m_catalogue);
    m_german = Catalogue::embedded(u"de"_s);
    m_germanSearch = std::make_unique<Search>(m_german);
    m_samples = readSamples(QFINDTESTDATA("data/queries.tsv"), *m_search);
    m_moreSamples = readSamples(QFINDTESTDATA("data/more-queries.tsv"), *m_search);
    QCOMPARE(m_samples.size(), 60);
    QVERIFY(m_moreSamples.size() >= 80);
    QSet<QString> queries;
    for (const Sample &sample : m_samples + m_moreSamples) {
        QVERIFY2(!queries.contains(sample.query.toCaseFolded()), qPrintable(sample.query));
        queries.insert(sample.query.toCaseFolded());
    }
}

void TestSearch::reason_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("best");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const QString &query, int best, Reason reason) {
        QTest::newRow(name) << query << best << static_cast<int>(reason);
    };
    row("a number is a code", u"404"_s, 404, Reason::Number);
    row("a number with leading zeros", u"000"_s, 0, Reason::Number);
    row("a number in quotation marks", u"\"404\""_s, 404, Reason::Number);
    row("spaces around a number", u"  404\n"_s, 404, Reason::Number);
    row("a status line", u"HTTP/2 503"_s, 503, Reason::Number);
    row("a status line with an unusual phrase", u"HTTP/1.1 404 Nope"_s, 404, Reason::Number);
    row("a number before its phrase", u"404 Not Found"_s, 404, Reason::Number);
    row("a question about a code", u"what does 404 mean"_s, 404, Reason::Number);
    row("an access log", u"\"GET /index.html HTTP/1.1\" 502 157 \"-\""_s, 502, Reason::Number);
    row("a stated code before a number in the URL",
        u"Request failed with status code 401 for https://example.com/404"_s, 401, Reason::Number);
    row("the beginning of codes", u"41"_s, 410, Reason::NumberPrefix);
    row("a class", u"4xx"_s, 400, Reason::StatusClass);
    row("a whole phrase", u"not found"_s, 404, Reason::WholeName);
    row("letter case does not matter", u"NOT FOUND"_s, 404, Reason::WholeName);
    row("accents do not matter", u"nöt foünd"_s, 404, Reason::WholeName);
    row("dashes do not matter", u"multi status"_s, 207, Reason::WholeName);
    row("a whole former phrase", u"payload too large"_s, 413, Reason::WholeName);
    row("what a vendor calls it", u"enhance your calm"_s, 420, Reason::WholeName);
    row("what another vendor calls it", u"method failure"_s, 420, Reason::WholeName);
    row("apostrophes do not matter", u"im a teapot"_s, 418, Reason::WholeName);
    row("a whole keyword", u"dead link"_s, 404, Reason::WholeName);
    row("a setting of a product", u"client_max_body_size"_s, 413, Reason::WholeName);
    row("a class by its name", u"client error"_s, 400, Reason::StatusClass);
    row("a constant", u"http.StatusTeapot"_s, 418, Reason::ErrorName);
    row("a constant in code", u"return StatusCode::IM_A_TEAPOT;"_s, 418, Reason::ErrorName);
    row("a symbol", u":unprocessable_entity"_s, 422, Reason::ErrorName);
    row("a constant with its number", u"HTTP_418_IM_A_TEAPOT"_s, 418, Reason::ErrorName);
    row("a constant in capitals", u"SC_GONE"_s, 410, Reason::ErrorName);
    row("part of a phrase", u"not f"_s, 404, Reason::NameStart);
    row("all words of a phrase begun", u"gate time"_s, 504, Reason::NameStart);
    row("words of a phrase begun, one of them a word for itself", u"precond req"_s, 428,
        Reason::NameStart);
    row("words in another order", u"found not"_s, 404, Reason::Text);
    row("part of a former phrase", u"entity too"_s, 413, Reason::Text);
    row("part of a keyword", u"no such pa"_s, 404, Reason::NameStart);
    row("a header", u"www-authenticate"_s, 401, Reason::WholeName);
    row("a reference", u"rfc 7725"_s, 451, Reason::WholeName);
    row("a reference, joined", u"rfc7725"_s, 451, Reason::WholeName);
    row("a reference, with a dash", u"RFC-7725"_s, 451, Reason::WholeName);
    row("a summary", u"nothing lives"_s, 404, Reason::Text);
    row("the beginning of a constant", u"SC_UNSUPP"_s, 415, Reason::NameStart);
    row("words of several texts", u"slow cloudflare origin"_s, 524, Reason::Text);
    row("a typo in a phrase still finds it", u"not foudn"_s, 404, Reason::Misspelt);
    row("a typo in each word", u"nto fuond"_s, 404, Reason::Misspelt);
    row("a letter missing", u"forbiden"_s, 403, Reason::Misspelt);
    row("a letter too much", u"conflicct"_s, 409, Reason::Misspelt);
    row("a wrong letter", u"farbidden"_s, 403, Reason::Misspelt);
    row("a number in a question", u"what does 404 mean"_s, 404, Reason::Number);
    row("words without spaces", u"internalservererror"_s, 500, Reason::WholeName);
    row("an error name", u"NoSuchKey"_s, 404, Reason::ErrorName);
    row("a message of a server", u"upstream prematurely closed connection while reading"_s, 502,
        Reason::Message);
    row("what others asked", u"the page was deleted by mistake"_s, 404, Reason::Text);
    row("words of a description", u"stranger cannot find out"_s, 404, Reason::Text);
}

void TestSearch::reason()
{
    QFETCH(QString, query);
    QFETCH(int, best);
    QFETCH(int, reason);
    const SearchResult result = m_search->find(query);
    QCOMPARE(result.best(), best);
    QCOMPARE(static_cast<int>(result.hits.first().reason), reason);
}

void TestSearch::order_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    const auto row = [](const char *name, const QString &query, int first, int second) {
        QTest::newRow(name) << query << first << second;
    };
    row("codes in the order of the text", u"410 or 404"_s, 410, 404);
    row("a phrase before a keyword", u"timeout"_s, 408, 419);
    row("a common code before others", u"rfc 6585"_s, 429, 428);
    row("a phrase before a header", u"upgrade"_s, 426, 101);
    row("a whole keyword before part of one", u"etag"_s, 304, 412);
}

void TestSearch::order()
{
    QFETCH(QString, query);
    QFETCH(int, first);
    QFETCH(int, second);
    const QList<int> codes = codesOf(m_search->find(query));
    QVERIFY(codes.contains(first));
    QVERIFY(codes.contains(second));
    QVERIFY(codes.indexOf(first) < codes.indexOf(second));
}

void TestSearch::samples_data()
{
    QTest::addColumn<QList<Sample>>("samples");
    QTest::addColumn<int>("percent");
    QTest::newRow("what people type") << m_samples << 97;
    QTest::newRow("what people type and paste elsewhere") << m_moreSamples << 90;
    QTest::newRow("what people type, where the texts are German")
        << readSamples(QFINDTESTDATA("data/queries.tsv"), *m_germanSearch) << 97;
    QTest::newRow("what people paste, where the texts are German")
        << readSamples(QFINDTESTDATA("data/more-queries.tsv"), *m_germanSearch) << 90;
}

/// The share of queries whose first answer is right; the others are printed.
void TestSearch::samples()
{
    QFETCH(QList<Sample>, samples);
    QFETCH(int, percent);
    qsizetype right = 0;
    for (const Sample &sample : samples) {
        const int best = sample.result.best();
        if (sample.right.contains(best)) {
            ++right;
        } else {
            qInfo().noquote() << sample.query << "gives" << best << "instead of" << sample.right;
        }
    }
    const QString share = u"%1 of %2 are right"_s.arg(right).arg(samples.size());
    qInfo().noquote() << share;
    QVERIFY2(right * 100 >= samples.size() * percent, qPrintable(share));
}

void TestSearch::inGerman_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("best");
    QTest::newRow("a keyword") << u"toter Link"_s << 404;
    QTest::newRow("without umlauts' dots") << u"dauerhaft geloscht"_s << 410;
    QTest::newRow("a word of the summary") << u"teekannenwitz"_s << 418;
    QTest::newRow("an umlaut in a description") << u"beschädigtes Cookie"_s << 400;
    QTest::newRow("an English keyword") << u"dead link"_s << 404;
    QTest::newRow("an English summary") << u"nothing lives at this address"_s << 404;
    QTest::newRow("a class by its English name") << u"client error"_s << 400;
    QTest::newRow("the phrase") << u"not found"_s << 404;
}

void TestSearch::inGerman()
{
    QFETCH(QString, query);
    const SearchResult result = m_germanSearch->find(query);
    QTEST(result.best(), "best");
}

void TestSearch::everyGermanKeywordFinds()
{
    int added = 0;
    for (const core::StatusSummary &german : m_german.codes()) {
        const QStringList &english = m_catalogue.find(german.code)->keywords;
        for (const QString &keyword : german.keywords.mid(english.size())) {
            const QList<int> found = codesOf(m_germanSearch->find(keyword));
            QVERIFY2(found.contains(german.code),
                     qPrintable(core::codeText(german.code) + u' ' + keyword));
            ++added;
        }
    }
    QVERIFY(added > 400);
}

/// A query that nothing else answers must not wait until a hundred files are read.
void TestSearch::textsNeedNoCodeFile()
{
    const QTemporaryDir folder;
    for (const QString &name :
         {u"/catalogue/index.json"_s, u"/search/en/texts.tsv"_s, u"/search/en/words.json"_s,
          u"/search/pastewords.json"_s, u"/search/names.tsv"_s, u"/search/messages.tsv"_s,
          u"/constants/names.tsv"_s}) {
        QVERIFY(QDir().mkpath(QFileInfo(folder.path() + name).path()));
        QVERIFY(writeFile(folder.path() + name, contents(u':' + name)));
    }
    const Catalogue catalogue(folder.path());
    QCOMPARE(Search(catalogue).find(u"stranger cannot find out").best(), 404);
}

void TestSearch::spans_data()
{
    using Spans = QList<core::FoldedText::Span>;
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::addColumn<Spans>("spans");
    QTest::addColumn<QString>("via");
    QTest::newRow("whole words") << u"not found"_s << 404 << Spans {{0, 3}, {4, 5}} << QString();
    QTest::newRow("as much as was typed") << u"forbi"_s << 403 << Spans {{0, 5}} << QString();
    QTest::newRow("in the order of the query")
        << u"large content"_s << 413 << Spans {{12, 5}, {0, 7}} << QString();
    QTest::newRow("the whole word with a typo")
        << u"forbiden"_s << 403 << Spans {{0, 9}} << QString();
    QTest::newRow("the same word twice") << u"gone gone"_s << 410 << Spans {{0, 4}} << QString();
    QTest::newRow("none for a number") << u"404"_s << 404 << Spans {} << QString();
    QTest::newRow("none for a keyword") << u"dead link"_s << 404 << Spans {} << u"dead link"_s;
    QTest::newRow("none for a constant") << u"SC_GONE"_s << 410 << Spans {} << u"SC_GONE"_s;
}

void TestSearch::spans()
{
    QFETCH(QString, query);
    QFETCH(int, code);
    const SearchResult result = m_search->find(query);
    QCOMPARE(result.best(), code);
    QTEST(result.hits.first().spans, "spans");
    QTEST(result.hits.first().via, "via");
}

void TestSearch::hitsAreSound()
{
    for (const Sample &sample : m_samples + m_moreSamples) {
        const QList<int> codes = codesOf(sample.result); // each once
        QVERIFY2(setOf(codes).size() == codes.size(), qPrintable(sample.query));
        for (const SearchHit &hit : sample.result.hits) {
            const core::StatusSummary *summary = m_catalogue.find(hit.code);
            QVERIFY(summary);
            for (const core::FoldedText::Span &span : hit.spans) {
                QVERIFY2(span.start >= 0 && span.length > 0
                             && span.start + span.length <= summary->title.size(),
                         qPrintable(sample.query));
                QVERIFY2(summary->title.at(span.start).isLetterOrNumber(),
                         qPrintable(sample.query));
            }
        }
    }
}

/// By its number, by its phrase, by both, and in a status line.
void TestSearch::everyCodeIsFoundByItself()
{
    for (const core::StatusSummary &summary : m_catalogue.codes()) {
        const QString code = core::codeText(summary.code);
        QCOMPARE(codesOf(m_search->find(code)), QList<int> {summary.code});
        QCOMPARE(m_search->find(u"HTTP/1.1 %1 "_s.arg(code)).best(), summary.code);
        QCOMPARE(m_search->find(u"HTTP/1.1 %1 %2"_s.arg(code, summary.phrase)).best(),
                 summary.code);
        if (!summary.phrase.isEmpty()) {
            QVERIFY2(codesOf(m_search->find(summary.phrase)).contains(summary.code),
                     qPrintable(code));
            QCOMPARE(m_search->find(u"%1 %2"_s.arg(code, summary.phrase)).best(), summary.code);
        }
    }
}

void TestSearch::suggestions_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code"); // -1: there is none
    QTest::newRow("three typos in a word") << u"frobdidn"_s << 403;
    QTest::newRow("far from every name") << u"qqqqqqqqqqqq"_s << -1;
    QTest::newRow("too short to guess") << u"qz"_s << -1;
    QTest::newRow("none where something is found") << u"forbidden"_s << -1;
}

void TestSearch::suggestions()
{
    QFETCH(QString, query);
    QFETCH(int, code);
    const QList<int> suggestions = m_search->find(query).suggestions;
    QCOMPARE(suggestions.isEmpty() ? -1 : suggestions.first(), code);
    QVERIFY(suggestions.size() <= 3);
}

STATUSCAT_TEST(TestSearch)
#include "tst_search.moc"
