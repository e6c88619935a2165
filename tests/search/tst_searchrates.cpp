// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/files.h"
#include "support/testmain.h"

#include <search/search.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using core::Catalogue;
using search::Search;
using search::SearchResult;

namespace {

/// A part of all, in percent; all of nothing.
double percent(qsizetype part, qsizetype all)
{
    return all == 0 ? 100 : 100.0 * static_cast<double>(part) / static_cast<double>(all);
}

/// What is in the lines of tests/data/search/@p name, but for comments.
QStringList linesOf(const QString &name)
{
    QStringList lines;
    const QString text = QString::fromUtf8(
        contents(QStringLiteral(STATUSCAT_SOURCE_DIR "/tests/data/search/") + name));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            lines << line;
        }
    }
    return lines;
}

QString told(const SearchResult &result)
{
    QStringList codes;
    for (const search::SearchHit &hit : result.hits.mid(0, 3)) {
        codes << QString::number(hit.code);
    }
    return result.isAnswered() ? codes.join(u' ') : u"nothing"_s;
}

/// Whether @p result is what a line of lines.jsonl calls right: a code, "5xx" or null.
bool isRight(const QJsonValue &expected, const SearchResult &result)
{
    if (expected.isArray()) {
        const QJsonArray any = expected.toArray();
        return std::any_of(any.cbegin(), any.cend(),
                           [&result](const QJsonValue &one) { return isRight(one, result); });
    }
    if (expected.isString()) {
        return result.statusClass && core::classPattern(*result.statusClass) == expected.toString();
    }
    return expected.isNull() ? !result.isAnswered() : result.best() == expected.toInt();
}

} // namespace

/// How often the search is right about what it was not made for: questions, short queries and lines
/// that others wrote who saw neither its texts nor its code. The rates are printed, with the
/// failures; none may fall below the figures here. Rows are samples: when one fails, mend its kind.
class TestSearchRates : public QObject
{
    Q_OBJECT

private slots:
    void questions_data();
    void questions();
    void lines_data();
    void lines();
    void nothing_data();
    void nothing();

private:
    const Search &searchIn(const QString &language);

    std::map<QString, Catalogue> m_catalogues;
    std::map<QString, Search> m_searches;
};

const Search &TestSearchRates::searchIn(const QString &language)
{
    const Catalogue &catalogue =
        m_catalogues.try_emplace(language, Catalogue::embedded(language)).first->second;
    return m_searches.try_emplace(language, catalogue).first->second;
}

void TestSearchRates::questions_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("first"); // percent whose first answer is right
    QTest::addColumn<double>("three"); // percent with a right answer among the first three
    const auto row = [](const char *name, const QString &file, const QString &language,
                        double first, double three) {
        QTest::newRow(name) << file << language << first << three;
    };
    row("questions", u"questions.tsv"_s, u"en"_s, 91, 95);
    row("more questions", u"more-questions.tsv"_s, u"en"_s, 94, 98);
    row("short queries", u"short.tsv"_s, u"en"_s, 98, 98);
    row("questions in English to a German program", u"questions.tsv"_s, u"de"_s, 90, 95);
    row("questions in English to a Chinese program", u"questions.tsv"_s, u"zh_CN"_s, 90, 95);
    row("questions in Arabic", u"lang-ar.tsv"_s, u"ar"_s, 90, 90);
    row("questions in Chinese", u"lang-zh_CN.tsv"_s, u"zh_CN"_s, 90, 95);
    row("questions in French", u"lang-fr.tsv"_s, u"fr"_s, 90, 95);
    row("questions in German", u"lang-de.tsv"_s, u"de"_s, 90, 95);
    row("questions in Japanese", u"lang-ja.tsv"_s, u"ja"_s, 90, 95);
    row("questions in Portuguese", u"lang-pt_BR.tsv"_s, u"pt_BR"_s, 90, 95);
    row("questions in Spanish", u"lang-es.tsv"_s, u"es"_s, 90, 95);
    // What nobody had seen who made the search, when it was first measured.
    row("second questions", u"second-questions.tsv"_s, u"en"_s, 89, 95);
    row("second short queries", u"second-short.tsv"_s, u"en"_s, 98, 98);
    row("third questions", u"third-questions.tsv"_s, u"en"_s, 85, 95);
    row("fourth questions", u"fourth-questions.tsv"_s, u"en"_s, 85, 90);
    row("second questions in Arabic", u"second-lang-ar.tsv"_s, u"ar"_s, 86, 90);
    for (const char *language : {"de", "es", "fr", "ja", "pt_BR", "zh_CN"}) {
        const QString name = QString::fromLatin1(language);
        row(qPrintable("second questions in "_L1 + name), u"second-lang-%1.tsv"_s.arg(name), name,
            95, 95);
    }
}

void TestSearchRates::questions()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    QFETCH(double, first);
    QFETCH(double, three);
    const Search &search = searchIn(language);
    const QStringList rows = linesOf(file);
    QVERIFY(!rows.isEmpty());
    qsizetype firstRight = 0;
    qsizetype threeRight = 0;
    for (const QString &row : rows) {
        const QStringList right = row.section(u'\t', 1).split(u',');
        const SearchResult result = search.find(row.section(u'\t', 0, 0));
        const auto isRightCode = [&right](int code) {
            return right.contains(QString::number(code));
        };
        const QList<search::SearchHit> shown =
            result.isAnswered() ? result.hits.mid(0, 3) : QList<search::SearchHit>();
        threeRight += std::any_of(shown.cbegin(), shown.cend(),
                                  [&isRightCode](const search::SearchHit &hit) {
                                      return isRightCode(hit.code);
                                  })
            ? 1
            : 0;
        if (isRightCode(result.best())) {
            ++firstRight;
        } else {
            qInfo().noquote() << row << "gives" << told(result);
        }
    }
    const double firstShare = percent(firstRight, rows.size());
    const double threeShare = percent(threeRight, rows.size());
    const QString rates = u"%1 of %2: %3 % right first, %4 % within three"_s.arg(
        QString::number(firstRight), QString::number(rows.size()),
        QString::number(firstShare, 'f', 1), QString::number(threeShare, 'f', 1));
    qInfo().noquote() << rates;
    QVERIFY2(firstShare >= first && threeShare >= three, qPrintable(rates));
}

void TestSearchRates::lines_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("least");
    QTest::newRow("lines") << u"lines.jsonl"_s << 99.0;
    QTest::newRow("more lines") << u"more-lines.jsonl"_s << 98.0;
    QTest::newRow("second lines") << u"second-lines.jsonl"_s << 98.0;
    QTest::newRow("third lines") << u"third-lines.jsonl"_s << 98.0;
    QTest::newRow("fourth lines") << u"fourth-lines.jsonl"_s << 96.5;
    QTest::newRow("fifth lines") << u"fifth-lines.jsonl"_s << 93.5;
    QTest::newRow("sixth lines") << u"sixth-lines.jsonl"_s << 97.0;
    QTest::newRow("lines of public issues") << u"public-lines.jsonl"_s << 95.0;
}

void TestSearchRates::lines()
{
    QFETCH(QString, file);
    QFETCH(double, least);
    const Search &search = searchIn(u"en"_s);
    const QStringList rows = linesOf(file);
    QVERIFY(!rows.isEmpty());
    qsizetype right = 0;
    for (const QString &row : rows) {
        const QJsonObject object = QJsonDocument::fromJson(row.toUtf8()).object();
        const SearchResult result = search.find(object["line"_L1].toString());
        if (isRight(object["best"_L1], result)) {
            ++right;
        } else {
            qInfo().noquote() << row << "gives" << told(result);
        }
    }
    const QString rate = u"%1 of %2 are right"_s.arg(right).arg(rows.size());
    qInfo().noquote() << rate;
    QVERIFY2(percent(right, rows.size()) >= least, qPrintable(rate));
}

void TestSearchRates::nothing_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("most"); // percent that may be answered
    const QString first = u"nothing.tsv"_s;
    const QString second = u"second-nothing.tsv"_s;
    const QString third = u"third-nothing.tsv"_s;
    QTest::newRow("far from HTTP") << first << u"far"_s << 5.0;
    QTest::newRow("near it") << first << u"near"_s << 16.0;
    QTest::newRow("pasted lines without a code") << first << u"paste"_s << 4.0;
    QTest::newRow("second, far from HTTP") << second << u"far"_s << 3.0;
    QTest::newRow("second, near it") << second << u"near"_s << 11.0;
    QTest::newRow("second, pasted lines without a code") << second << u"paste"_s << 5.0;
    const QString fourth = u"fourth-nothing.tsv"_s;
    QTest::newRow("fourth, far from HTTP") << fourth << u"far"_s << 4.5;
    QTest::newRow("fourth, near it") << fourth << u"near"_s << 21.0;
    QTest::newRow("third, far from HTTP") << third << u"far"_s << 15.5;
    QTest::newRow("third, near it") << third << u"near"_s << 11.0;
}

/// What means no code is not answered.
void TestSearchRates::nothing()
{
    QFETCH(QString, file);
    QFETCH(QString, kind);
    QFETCH(double, most);
    const Search &search = searchIn(u"en"_s);
    qsizetype all = 0;
    qsizetype answered = 0;
    for (const QString &row : linesOf(file)) {
        if (row.section(u'\t', 0, 0) != kind) {
            continue;
        }
        ++all;
        const SearchResult result = search.find(row.section(u'\t', 1));
        if (result.isAnswered()) {
            ++answered;
            qInfo().noquote() << row << "gives" << told(result);
        }
    }
    QVERIFY(all > 0);
    const QString rate = u"%1 of %2 are answered"_s.arg(answered).arg(all);
    qInfo().noquote() << rate;
    QVERIFY2(percent(answered, all) <= most, qPrintable(rate));
}

STATUSCAT_TEST(TestSearchRates)
#include "tst_searchrates.moc"
