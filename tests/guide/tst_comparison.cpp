// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <guide/comparison.h>
#include <guide/comparisontext.h>

#include <QJsonArray>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Catalogue;
using guide::Comparison;
using guide::Guide;
using guide::Row;

/// Codes side by side.
class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void everySetAsksItsQuestion();
    void takesTheSmallestSet();
    void moreThanTwoQuestionsAreNoTitle();
    void pairWithoutAQuestion();
    void everyPairDiffers();
    void setsTellWhatPeopleAsk();
    void differentRowsComeFirst();
    void facts();
    void redirects();
    void whoDefendsWhich();
    void constant();
    void markdown();
    void plainText();
    void copiesHoldNoTitleOfOurs();
    void json();

private:
    Comparison of(const QList<int> &codes, const QString &ecosystem = {})
    {
        return guide::compare(m_catalogue, m_guide, codes, ecosystem);
    }
    static QStringList values(const Comparison &comparison, const QString &key);

    Catalogue m_catalogue = Catalogue::embedded();
    Guide m_guide {m_catalogue};
};

QStringList TestComparison::values(const Comparison &comparison, const QString &key)
{
    QStringList all;
    for (const Row &row : comparison.rows) {
        for (const guide::Cell &cell : row.cells) {
            all << (row.key == key ? cell.value : QString());
        }
    }
    all.removeAll(QString());
    return all;
}

void TestComparison::everySetAsksItsQuestion()
{
    for (const core::ConfusableSet &set : m_catalogue.confusables()) {
        QList<int> codes;
        QStringList answers;
        const qsizetype count = std::min(set.answers.size(), guide::mostCompared);
        for (const core::ConfusableSet::Answer &answer : set.answers.first(count)) {
            codes << answer.code;
            answers << answer.answer;
        }
        const Comparison comparison = of(codes);
        const bool isAsked =
            std::any_of(comparison.decisions.cbegin(), comparison.decisions.cend(),
                        [&](const guide::Decision &decision) {
                            return decision.question == set.question && decision.answers == answers;
                        });
        QVERIFY2(isAsked, qPrintable(set.id + ": "_L1 + comparison.title()));
        QVERIFY(comparison.title().contains(set.question));
    }
}

void TestComparison::takesTheSmallestSet()
{
    // 400 and 422 also stand in larger sets.
    const Comparison comparison = of({422, 400});
    QCOMPARE(comparison.decisions.size(), 1);
    QCOMPARE(comparison.title(),
             u"Is the request itself malformed? Or can the server read it and still not do what "
             "the content says?"_s);
    QCOMPARE(comparison.codes, (QList<int> {422, 400}));
    QVERIFY(comparison.decisions.first().answers.first()
            != comparison.decisions.first().answers.last());
}

void TestComparison::moreThanTwoQuestionsAreNoTitle()
{
    const Comparison comparison = of({401, 403});
    QCOMPARE(comparison.decisions.size(), 3);
    const QString list = QLocale().createSeparatedList({u"401"_s, u"403"_s});
    QCOMPARE(comparison.title(), list + " side by side"_L1);
}

void TestComparison::pairWithoutAQuestion()
{
    const Comparison comparison = of({401, 404, 503});
    QVERIFY(comparison.decisions.isEmpty());
    const QString list = QLocale().createSeparatedList({u"401"_s, u"404"_s, u"503"_s});
    QCOMPARE(comparison.title(), list + " side by side"_L1);
    QVERIFY(comparison.rows.first().differs());
}

/// Any two codes give a page that tells them apart: by a question with two answers or by what they
/// say, and by at least three things more; without a row that tells nothing.
void TestComparison::everyPairDiffers()
{
    const QList<int> codes = m_catalogue.numbers();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        for (qsizetype j = i + 1; j < codes.size(); ++j) {
            const Comparison comparison = of({codes.at(i), codes.at(j)}, u"go"_s);
            const QByteArray title = comparison.title().toUtf8();
            const char *pair = title.constData();
            for (const guide::Decision &decision : comparison.decisions) {
                QVERIFY2(decision.answers.first() != decision.answers.last(), pair);
            }
            const qsizetype said = comparison.decisions.isEmpty() ? 2 : 0;
            QCOMPARE(values(comparison, u"summary"_s).size(), said);
            qsizetype differing = 0;
            QStringList names;
            for (const Row &row : comparison.rows) {
                const guide::Cell &left = row.cells.first();
                const guide::Cell &right = row.cells.last();
                QCOMPARE(row.cells.size(), 2);
                QVERIFY2(!left.value.isEmpty() || !right.value.isEmpty(), qPrintable(row.key));
                QCOMPARE(row.differs(), left.value != right.value);
                QVERIFY(!row.name.isEmpty());
                QVERIFY2(!names.contains(row.name), pair);
                names << row.name;
                differing += row.differs() ? 1 : 0;
            }
            QVERIFY2(differing >= 4, pair); // with what it says
        }
    }
}

/// What is compared most, the codes of the sets, leaves no gap in the rows for people.
void TestComparison::setsTellWhatPeopleAsk()
{
    for (const core::ConfusableSet &set : m_catalogue.confusables()) {
        for (const core::ConfusableSet::Answer &answer : set.answers) {
            const Comparison comparison = of({answer.code, answer.code == 404 ? 410 : 404});
            for (const QString &key : {u"lookFirst"_s, u"mistake"_s, u"action"_s, u"use"_s}) {
                QVERIFY2(values(comparison, key).size() == 2,
                         qPrintable(core::codeText(answer.code) + u' ' + key));
            }
        }
    }
}

void TestComparison::differentRowsComeFirst()
{
    for (const QList<int> &codes : {QList<int> {500, 502, 503, 504}, QList<int> {204, 205}}) {
        const Comparison comparison = of(codes);
        QVERIFY(std::is_partitioned(comparison.rows.cbegin(), comparison.rows.cend(),
                                    [](const Row &row) { return row.differs(); }));
        QVERIFY(!comparison.rows.last().differs());
    }
}

void TestComparison::facts()
{
    const Comparison comparison = of({401, 403, 404, 407});
    QCOMPARE(
        values(comparison, u"must"_s),
        (QStringList {u"`WWW-Authenticate`"_s, u"None"_s, u"None"_s, u"`Proxy-Authenticate`"_s}));
    QCOMPARE(values(comparison, u"lookFirst"_s).size(), 4);
    QVERIFY(values(comparison, u"lookFirst"_s).first().startsWith("nginx: "_L1));
    QCOMPARE(values(comparison, u"mistake"_s).size(), 4);
    QCOMPARE(values(comparison, u"cause"_s).first(), u"Client"_s);
    QCOMPARE(values(comparison, u"cache"_s).at(2), u"Allowed by default"_s);
    QCOMPARE(values(comparison, u"use"_s).size(), 4);
    QCOMPARE(values(comparison, u"method"_s), QStringList());
}

void TestComparison::redirects()
{
    const QStringList methods = values(of({301, 308}), u"method"_s);
    QCOMPARE(methods.size(), 2);
    QVERIFY(methods.first() != methods.last());
}

void TestComparison::whoDefendsWhich()
{
    const QStringList who = values(of({400, 422}), u"dispute:bad-input"_s);
    QCOMPARE(who.size(), 2);
    QVERIFY(who.first().contains("Zalando"_L1));
    QVERIFY(who.last().contains("GitHub"_L1));
    QCOMPARE(values(of({500, 502}), u"dispute:bad-input"_s), QStringList());
}

void TestComparison::constant()
{
    QCOMPARE(values(of({403, 404}, u"go"_s), u"constant"_s),
             (QStringList {u"`http.StatusForbidden`"_s, u"`http.StatusNotFound`"_s}));
    QCOMPARE(values(of({403, 404}), u"constant"_s), QStringList());
}

void TestComparison::markdown()
{
    const QString text = guide::comparisonMarkdown(of({404, 410}), m_catalogue);
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.at(0), u"|  | **404 Not Found** | **410 Gone** |"_s);
    QCOMPARE(lines.at(1), u"| --- | --- | --- |"_s);
    QVERIFY(lines.at(2).startsWith("| Does the server know"_L1));
    for (const QString &line : lines) {
        QVERIFY2(!line.startsWith(u'|') || line.count(u'|') == 4, qPrintable(line));
    }
    QVERIFY(text.contains("The same for all: "_L1));
}

void TestComparison::plainText()
{
    const QStringList lines = guide::comparisonText(of({404, 410}), m_catalogue).split(u'\n');
    QCOMPARE(lines.first(), "404 Not Found"_L1 + QString(17, u' ') + "410 Gone"_L1);
    for (const QString &line : lines) {
        QVERIFY2(line.size() <= 60 && !line.contains(u'`'), qPrintable(line));
    }
}

/// A title that nobody else knows would be taken for one.
void TestComparison::copiesHoldNoTitleOfOurs()
{
    const QString title = m_catalogue.find(460)->title;
    QVERIFY(!title.isEmpty() && m_catalogue.find(460)->knownPhrase().isEmpty());
    const Comparison comparison = of({460, 499});
    QVERIFY(!guide::comparisonText(comparison, m_catalogue).contains(title));
    QVERIFY(!guide::comparisonMarkdown(comparison, m_catalogue).contains(title));
    const QJsonObject object = guide::comparisonJson(comparison, m_catalogue);
    QCOMPARE(object["codes"_L1].toArray().first().toObject()["title"_L1].toString(), QString());
}

void TestComparison::json()
{
    const QJsonObject object = guide::comparisonJson(of({404, 410}), m_catalogue);
    QCOMPARE(object.keys(), (QStringList {u"codes"_s, u"questions"_s, u"rows"_s}));
    QCOMPARE(object["codes"_L1].toArray().first().toObject()["title"_L1].toString(),
             u"Not Found"_s);
    QStringList keys;
    const QJsonArray rows = object["rows"_L1].toArray();
    for (const auto &row : rows) {
        keys << row.toObject()["key"_L1].toString();
        QCOMPARE(row.toObject()["values"_L1].toArray().size(), 2);
    }
    QVERIFY(keys.contains(u"retry"_s));
    QVERIFY(keys.contains(u"cache"_s));
}

STATUSCAT_TEST(TestComparison)
#include "tst_comparison.moc"
