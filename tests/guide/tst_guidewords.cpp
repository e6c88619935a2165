// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <QTest>

#include <guide/guidewords.h>

using namespace Qt::StringLiterals;
using core::Catalogue;
using guide::Guide;
using guide::GuideWords;
using guide::PageRequest;

/// What search texts ask of the guide and of the comparison.
class TestGuideWords : public QObject
{
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void chooses_data();
    void chooses();
    void asksForNoPage_data();
    void asksForNoPage();
    void longTextsArePasted();
};

namespace {

PageRequest read(const QString &text, const QString &language = u"en"_s)
{
    const Catalogue catalogue = Catalogue::embedded(language);
    const Guide guide(catalogue);
    return GuideWords(catalogue, guide).read(text);
}

} // namespace

void TestGuideWords::compares_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("codes");
    const auto row = [](const QString &text, const QList<int> &codes,
                        const QString &language = u"en"_s) {
        QTest::newRow(qPrintable(text)) << language << codes;
    };
    row(u"401 vs 403"_s, {401, 403});
    row(u"403 or 401"_s, {403, 401});
    row(u"401/403"_s, {401, 403});
    row(u"compare 301 302 307 308"_s, {301, 302, 307, 308});
    row(u"difference between 502 and 504"_s, {502, 504});
    row(u"What is the difference between HTTP 401 and 403?"_s, {401, 403});
    row(u"Unterschied zwischen 401 und 403"_s, {401, 403}, u"de"_s);
    row(u"400 oder 422"_s, {400, 422}, u"de"_s);
    row(u"401 vs 403 "_s, {401, 403}, u"de"_s);
    row(u"différence entre 301 et 302"_s, {301, 302}, u"fr"_s);
    row(u"diferencia entre 301 y 302"_s, {301, 302}, u"es"_s);
    row(u"diferença entre 301 e 302"_s, {301, 302}, u"pt_BR"_s);
    row(u"401と403の違い"_s, {401, 403}, u"ja"_s);
    row(u"401和403的区别"_s, {401, 403}, u"zh_CN"_s);
    row(u"الفرق بين 401 و 403"_s, {401, 403}, u"ar"_s);
}

void TestGuideWords::compares()
{
    QFETCH(QString, language);
    QFETCH(QList<int>, codes);
    const PageRequest request = read(QString::fromUtf8(QTest::currentDataTag()), language);
    QCOMPARE(request.codes, codes);
    QVERIFY(request.isMeant);
    QVERIFY(request.question.isEmpty());
}

void TestGuideWords::chooses_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("question");
    QTest::addColumn<bool>("isMeant");
    const auto row = [](const QString &text, const QString &question, bool isMeant,
                        const QString &language = u"en"_s) {
        QTest::newRow(qPrintable(text)) << language << question << isMeant;
    };
    row(u"which code for a failed login"_s, u"login-failed"_s, true);
    row(u"failed login"_s, u"login-failed"_s, false);
    row(u"which code"_s, u"start"_s, true);
    row(u"what to return"_s, u"start"_s, true);
    row(u"help me choose"_s, u"start"_s, true);
    row(u"should I return 400 or 422"_s, u"bad-parameter"_s, true);
    row(u"Which status code if the user already exists?"_s, u"already-there"_s, true);
    row(u"rate limit"_s, u"busy"_s, false);
    row(u"quel code renvoyer"_s, u"start"_s, true, u"fr"_s);
    row(u"qué código devolver"_s, u"start"_s, true, u"es"_s);
    row(u"qual código retornar"_s, u"start"_s, true, u"pt_BR"_s);
    row(u"どのコードを返すべき"_s, u"start"_s, true, u"ja"_s);
    row(u"登录失败返回什么"_s, u"start"_s, true, u"zh_CN"_s);
    row(u"أي رمز أعيد"_s, u"start"_s, true, u"ar"_s);
    row(u"which code"_s + u' ', u"start"_s, true, u"de"_s);
}

void TestGuideWords::chooses()
{
    QFETCH(QString, language);
    const PageRequest request = read(QString::fromUtf8(QTest::currentDataTag()), language);
    QTEST(request.question, "question");
    QTEST(request.isMeant, "isMeant");
    QVERIFY(request.codes.isEmpty());
}

void TestGuideWords::asksForNoPage_data()
{
    QTest::addColumn<bool>("unused");
    for (const char *text : {"404", "401 403", "404 page not found", "", "401 or", "401 vs 9999",
                             "401 vs 468", "compare", "GET /x 401 in 12 ms or so",
                             "compare 400 401 402 403 404 405", "status 404 or line 1234"}) {
        QTest::newRow(text) << true;
    }
}

void TestGuideWords::asksForNoPage()
{
    const PageRequest request = read(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(request.isEmpty(), qPrintable(request.question));
}

void TestGuideWords::longTextsArePasted()
{
    QVERIFY(!read(u"401 vs 403"_s + QString(80, u' ')).isEmpty());
    QVERIFY(read(u"401 vs 403 "_s + u"word "_s.repeated(20)).isEmpty());
    QVERIFY(read(u"401 vs 403\nwhich code"_s).isEmpty());
}

STATUSCAT_TEST(TestGuideWords)
#include "tst_guidewords.moc"
