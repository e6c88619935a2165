// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <guide/guidewords.h>

#include <QTest>

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
    void offersBothPages_data();
    void offersBothPages();
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
    QCOMPARE(request.meant, PageRequest::Page::Compare);
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
    row(u"should I return 400 or 422"_s, u"which-fault"_s, true);
    row(u"Which status code if the user already exists?"_s, u"already-there"_s, true);
    row(u"rate limit"_s, u"busy"_s, false);
    row(u"401 vs 403 for a wrong password"_s, u"login-failed"_s, true);
    row(u"401 or 403 for an expired token"_s, u"learns"_s, true);
    row(u"which status code for a wrong password"_s, u"login-failed"_s, true);
    row(u"What should I return if the user already exists"_s, u"already-there"_s, true);
    row(u"should I return 401 or 403"_s, u"learns"_s, true);
    row(u"should I return 403 or 404"_s, u"learns"_s, true);
    row(u"should i return 404 or 410"_s, u"missing"_s, true);
    row(u"should I return 301 or 302"_s, u"elsewhere"_s, true);
    row(u"should i return 409 or 422"_s, u"which-fault"_s, true);
    row(u"should I return 400, 409 or 422"_s, u"which-fault"_s, true);
    row(u"which code, 502 or 504"_s, u"gateway"_s, true);
    row(u"should I return 204 or 404 for an empty list"_s, u"nothing-found"_s, true);
    row(u"should I return 204 or 404 when I delete twice"_s, u"delete-nothing"_s, true);
    row(u"which code should I return for a background job, 200 or 202"_s, u"pending"_s, true);
    row(u"409 or 412 for a version conflict"_s, u"conflict"_s, true);
    row(u"what http code for an idempotency key missing"_s, u"key"_s, true);
    row(u"which http code if the account is locked"_s, u"locked-out"_s, true);
    row(u"what status code for an expired token"_s, u"learns"_s, true);
    row(u"400 or 500 for an unhandled exception"_s, u"whose-fault"_s, true);
    row(u"should I return 405 or 404"_s, u"target"_s, true);
    row(u"400 oder 422 bei einem Validierungsfehler"_s, u"which-fault"_s, true, u"de"_s);
    row(u"Welcher Code bei falschem Passwort?"_s, u"login-failed"_s, true, u"de"_s);
    row(u"welchen Code gebe ich zurück: 401 oder 403"_s, u"learns"_s, true, u"de"_s);
    row(u"Welcher Statuscode, wenn der Benutzer schon existiert?"_s, u"already-there"_s, true,
        u"de"_s);
    row(u"welcher Code bei gesperrtem Konto"_s, u"locked-out"_s, true, u"de"_s);
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
    QFETCH(bool, isMeant);
    QCOMPARE(request.meant, isMeant ? PageRequest::Page::Choose : PageRequest::Page::None);
}

/// Who compares can choose, too, and the other way round.
void TestGuideWords::offersBothPages_data()
{
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<QString>("question");
    QTest::newRow("400 or 422") << QList<int> {400, 422} << u"which-fault"_s;
    QTest::newRow("401 vs 403") << QList<int> {401, 403} << u"learns"_s;
    QTest::newRow("301/302") << QList<int> {301, 302} << u"elsewhere"_s;
    QTest::newRow("should I return 401 or 403") << QList<int> {401, 403} << u"learns"_s;
    QTest::newRow("499 vs 408") << QList<int> {499, 408} << QString(); // no server sends 499
}

void TestGuideWords::offersBothPages()
{
    const PageRequest request = read(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(request.codes, "codes");
    QTEST(request.question, "question");
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
