// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Catalogue;
using core::ConfusableSet;

namespace {

QList<int> codesOf(const ConfusableSet &set)
{
    QList<int> codes;
    for (const ConfusableSet::Answer &answer : set.answers) {
        codes << answer.code;
    }
    return codes;
}

} // namespace

/// The sets of codes that people take for one another.
class TestConfusables : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void oneForEachFile();
    void everySetIsThere_data();
    void everySetIsThere();
    void texts_data();
    void texts();
    void contains();

private:
    Catalogue m_catalogue;
};

void TestConfusables::initTestCase()
{
    m_catalogue = Catalogue::embedded();
    QCOMPARE(m_catalogue.confusables().size(), 13);
}

void TestConfusables::oneForEachFile()
{
    QStringList files;
    for (const ConfusableSet &set : m_catalogue.confusables()) {
        files << set.id + ".json"_L1;
    }
    const QDir folder(QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/confusables"));
    QCOMPARE(files, folder.entryList(QDir::Files, QDir::Name));
}

void TestConfusables::everySetIsThere_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<int>>("codes");
    using Codes = QList<int>;
    QTest::newRow("redirects") << u"redirects"_s << Codes {301, 302, 303, 307, 308};
    QTest::newRow("access") << u"access"_s << Codes {401, 403, 404, 407};
    QTest::newRow("bad input") << u"bad-input"_s << Codes {400, 422};
    QTest::newRow("missing") << u"missing"_s << Codes {404, 410};
    QTest::newRow("success") << u"success"_s << Codes {200, 201, 202, 204};
    QTest::newRow("empty") << u"empty"_s << Codes {204, 205, 304};
    QTest::newRow("conflict") << u"conflict"_s << Codes {409, 412, 428};
    QTest::newRow("timeouts") << u"timeouts"_s << Codes {408, 499, 504, 524};
    QTest::newRow("overload") << u"overload"_s << Codes {429, 503, 509, 529};
    QTest::newRow("server errors") << u"server-errors"_s << Codes {500, 502, 503, 504};
    QTest::newRow("too large") << u"too-large"_s << Codes {413, 414, 431, 494};
    QTest::newRow("formats") << u"formats"_s << Codes {406, 415};
    QTest::newRow("Cloudflare") << u"cloudflare"_s
                                << Codes {520, 521, 522, 523, 524, 525, 526, 527};
}

void TestConfusables::everySetIsThere()
{
    QFETCH(QString, id);
    const QList<ConfusableSet> &sets = m_catalogue.confusables();
    const auto set = std::find_if(sets.cbegin(), sets.cend(),
                                  [&id](const ConfusableSet &one) { return one.id == id; });
    QVERIFY(set != sets.cend());
    QTEST(codesOf(*set), "codes");
}

void TestConfusables::texts_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_catalogue.confusables().size(); ++i) {
        QTest::newRow(qPrintable(m_catalogue.confusables().at(i).id)) << i;
    }
}

/// Every answer decides, and fits into a line.
void TestConfusables::texts()
{
    QFETCH(qsizetype, index);
    const ConfusableSet &set = m_catalogue.confusables().at(index);
    QVERIFY(!set.about.isEmpty());
    QVERIFY2(set.question.endsWith(u'?'), qPrintable(set.question));
    QStringList answers;
    for (const ConfusableSet::Answer &answer : set.answers) {
        QVERIFY(m_catalogue.find(answer.code));
        QVERIFY2(!answer.answer.isEmpty() && answer.answer.size() <= 80, qPrintable(answer.answer));
        answers << answer.answer.toCaseFolded();
    }
    QCOMPARE(answers.removeDuplicates(), 0);
}

void TestConfusables::contains()
{
    const ConfusableSet set {
        .id = {}, .about = {}, .question = {}, .answers = {{404, u"a"_s}, {410, u"b"_s}}};
    QVERIFY(set.contains(404));
    QVERIFY(set.contains(410));
    QVERIFY(!set.contains(400));
}

STATUSCAT_TEST(TestConfusables)
#include "tst_confusables.moc"
