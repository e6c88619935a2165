// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>

#include <QDir>
#include <QTemporaryDir>
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

    void filesHaveNoFaults();
    void everySetIsThere_data();
    void everySetIsThere();
    void texts_data();
    void texts();
    void contains();
    void faults_data();
    void faults();
    void faultyIndex_data();
    void faultyIndex();

private:
    Catalogue m_catalogue;
};

void TestConfusables::initTestCase()
{
    m_catalogue = Catalogue::embedded();
    QCOMPARE(m_catalogue.confusables().size(), 13);
}

void TestConfusables::filesHaveNoFaults()
{
    const QString folder = QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/confusables");
    QStringList errors;
    const QList<ConfusableSet> sets = core::readConfusables(folder, m_catalogue.numbers(), &errors);
    QCOMPARE(errors, QStringList());
    QCOMPARE(core::toConfusableIndex(m_catalogue.confusables()), core::toConfusableIndex(sets));
    QStringList files;
    for (const ConfusableSet &set : sets) {
        files << set.id + ".json"_L1;
    }
    QCOMPARE(files, QDir(folder).entryList(QDir::Files, QDir::Name));
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

void TestConfusables::faults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error"); // its beginning; empty: none
    const QByteArray good = R"({"id": "missing", "about": "Two.", "question": "Which?",
        "answers": [{"code": 404, "answer": "here"}, {"code": 410, "answer": "there"}]})";
    const auto row = [&good](const char *name, const QByteArray &from, const QByteArray &to,
                             const QString &error) {
        QVERIFY2(good.contains(from), name);
        QTest::newRow(name) << QByteArray(good).replace(from, to) << error;
    };
    QTest::newRow("none") << good << QString();
    row("missing answer", R"(, "answer": "there")", "",
        u"missing.json: answers[1].answer: is missing"_s);
    row("missing question", R"("question": "Which?",)", "",
        u"missing.json: question: is missing"_s);
    row("unknown key", R"("answer": "there")", R"("answer": "there", "why": "x")",
        u"missing.json: answers[1].why: unknown key"_s);
    row("wrong type", R"("about": "Two.")", R"("about": 2)",
        u"missing.json: about: must be a string, is a number"_s);
    row("a code alone", R"(, {"code": 410, "answer": "there"})", "",
        u"missing.json: answers: must hold at least two codes"_s);
    row("a code that does not exist", R"("code": 410)", R"("code": 468)",
        u"missing.json: answers: there is no code 468"_s);
    row("duplicate key", R"("about": "Two.")", R"("about": "Two.", "about": "2")",
        u"missing.json: the key \"about\" stands twice"_s);
    row("not JSON", R"("code": 404)", R"("code": )", u"missing.json: not JSON at byte "_s);
    QTest::newRow("empty file") << QByteArray() << u"missing.json: not JSON at byte "_s;
    row("the same code twice", R"("code": 410)", R"("code": 404)", u"missing.json: answers: "_s);
    row("another file's set", R"("id": "missing")", R"("id": "gone")", u"missing.json: id: "_s);
}

void TestConfusables::faults()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"missing.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QStringList errors;
    core::readConfusables(folder.path(), {404, 410}, &errors);
    QCOMPARE(errors.size(), error.isEmpty() ? 0 : 1);
    QVERIFY2(errors.join(u'\n').startsWith(error), qPrintable(errors.join(u'\n')));
}

void TestConfusables::faultyIndex_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"([{"id": "mis)");
    QTest::newRow("an object") << QByteArray("{}");
}

void TestConfusables::faultyIndex()
{
    QFETCH(QByteArray, json);
    QVERIFY(core::readConfusableIndex(json).isEmpty());
}

STATUSCAT_TEST(TestConfusables)
#include "tst_confusables.moc"
