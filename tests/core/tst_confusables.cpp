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
    QCOMPARE(m_catalogue.confusables().size(), 43);
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
    QTest::newRow("after post") << u"after-post"_s << Codes {201, 303, 200};
    QTest::newRow("again later") << u"again-later"_s << Codes {425, 429, 503};
    QTest::newRow("already there") << u"already-there"_s << Codes {200, 303, 409, 422};
    QTest::newRow("bad parameter") << u"bad-parameter"_s << Codes {404, 400, 422};
    QTest::newRow("batch") << u"batch"_s << Codes {200, 207, 424};
    QTest::newRow("before the answer") << u"before-the-answer"_s << Codes {100, 103, 102};
    QTest::newRow("binding") << u"binding"_s << Codes {208, 508};
    QTest::newRow("choice") << u"choice"_s << Codes {300, 406, 506};
    QTest::newRow("client gone") << u"client-gone"_s << Codes {499, 460, 444};
    QTest::newRow("condition false") << u"condition-false"_s << Codes {304, 412};
    QTest::newRow("csrf") << u"csrf"_s << Codes {403, 419, 422, 400};
    QTest::newRow("delete nothing") << u"delete-nothing"_s << Codes {204, 404, 410};
    QTest::newRow("expired") << u"expired"_s << Codes {401, 419, 440, 498};
    QTest::newRow("gateway") << u"gateway"_s << Codes {502, 504, 424};
    QTest::newRow("locked out") << u"locked-out"_s << Codes {401, 403, 423, 429};
    QTest::newRow("login failed") << u"login-failed"_s << Codes {400, 401, 403, 422};
    QTest::newRow("method") << u"method"_s << Codes {405, 501};
    QTest::newRow("must carry") << u"must-carry"_s << Codes {411, 428, 426};
    QTest::newRow("no room") << u"no-room"_s << Codes {507, 413};
    QTest::newRow("not all") << u"not-all"_s << Codes {206, 226, 203};
    QTest::newRow("nothing found") << u"nothing-found"_s << Codes {200, 404, 204};
    QTest::newRow("permanent") << u"permanent"_s << Codes {301, 308};
    QTest::newRow("protocol") << u"protocol"_s << Codes {101, 426, 505};
    QTest::newRow("ranges") << u"ranges"_s << Codes {206, 416, 200};
    QTest::newRow("refused why") << u"refused-why"_s << Codes {402, 403, 451};
    QTest::newRow("temporary") << u"temporary"_s << Codes {302, 303, 307};
    QTest::newRow("tls client") << u"tls-client"_s << Codes {495, 496, 497};
    QTest::newRow("which fault") << u"which-fault"_s << Codes {400, 415, 422, 409};
    QTest::newRow("who asks login") << u"who-asks-login"_s << Codes {401, 407, 511};
    QTest::newRow("whose fault") << u"whose-fault"_s << Codes {400, 500};
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
