// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "everyway.h"
#include "support/testmain.h"

#include <QSet>

using namespace Qt::StringLiterals;
using core::Catalogue;
using guide::Answer;
using guide::Dispute;
using guide::End;
using guide::Guide;
using guide::Position;
using guide::Style;
using guide::Walk;

/// What authorities disagree about, and the styles that decide it.
class TestHouseStyles : public QObject
{
    Q_OBJECT

private slots:
    void stylesDecideDisputes_data();
    void stylesDecideDisputes();
    void everyDisputeIsInTheTable();
    void everyDisputeHasTwoSides();
    void styleIsChangedAtTheEnd();
    void endWithoutDisputeIsNotDecided();

private:
    Catalogue m_catalogue = Catalogue::embedded();
    Guide m_guide {m_catalogue};
};

/// What the authorities say, from their own documents; 0 where one says nothing.
void TestHouseStyles::stylesDecideDisputes_data()
{
    QTest::addColumn<QList<int>>("codes"); // in the order of the styles
    const auto row = [](const char *dispute, const QList<int> &codes) {
        QTest::newRow(dispute) << codes;
    };
    // RFC 9110, Zalando, Microsoft Azure, Google AIP, PayPal, JSON:API
    row("bad-input", {422, 400, 400, 400, 400, 0});
    row("already-there", {0, 409, 0, 409, 0, 409});
    row("hidden", {404, 0, 404, 403, 0, 0});
    row("credentials", {401, 401, 0, 401, 401, 0});
    row("wrong-password", {401, 0, 0, 0, 0, 0});
    row("delete-nothing", {0, 0, 204, 404, 204, 404});
    row("nothing-found", {0, 0, 0, 0, 200, 200});
    row("update-done", {0, 0, 200, 0, 204, 0});
    row("created-location", {201, 201, 201, 0, 201, 201});
    row("takes-long", {202, 202, 202, 200, 202, 202});
    row("state-forbids", {409, 409, 0, 400, 0, 0});
    row("stale-write", {412, 412, 412, 409, 0, 0});
    row("too-many", {0, 429, 0, 429, 429, 0});
    row("part-failed", {0, 207, 0, 0, 200, 0});
    row("path-id", {0, 0, 0, 0, 0, 0});
    row("csrf", {0, 0, 0, 0, 0, 0});
    row("locked-account", {0, 0, 0, 0, 0, 0});
    row("key-reused", {0, 0, 0, 0, 422, 0});
    row("no-funds", {0, 0, 0, 0, 0, 0});
}

/// At every end with the dispute a style decides, and says so; where it says nothing, the guide's
/// own code stays.
void TestHouseStyles::stylesDecideDisputes()
{
    QFETCH(QList<int>, codes);
    const QString dispute = QString::fromLatin1(QTest::currentDataTag());
    const QStringList styles {u"rfc9110"_s, u"zalando"_s, u"azure"_s,
                              u"google"_s,  u"paypal"_s,  u"jsonapi"_s};
    int ends = 0;
    for (qsizetype i = 0; i < styles.size(); ++i) {
        Walk walk(m_guide, {}, styles.at(i));
        goEveryWay(&walk, [&](const Walk &at) {
            const std::optional<End> end = at.end();
            if (!end->dispute || end->dispute->id != dispute) {
                return;
            }
            ++ends;
            QVERIFY(!end->because.isEmpty());
            if (codes.at(i) == 0) {
                QVERIFY(!end->style);
                QCOMPARE(end->code, at.path().last().answer().code);
                return;
            }
            QVERIFY(end->style);
            QCOMPARE(end->style->id, styles.at(i));
            QCOMPARE(end->code, codes.at(i));
            QVERIFY(end->dispute->defends(end->code));
        });
    }
    QVERIFY(ends > 0);
}

void TestHouseStyles::everyDisputeIsInTheTable()
{
    QStringList ids;
    for (const Dispute &dispute : m_guide.disputes()) {
        ids << dispute.id;
    }
    QVERIFY(ids.size() >= 15);
    ids.sort();
    QCOMPARE(m_guide.styles().size(), 6);
    QCOMPARE(ids.join(u' '),
             u"already-there bad-input created-location credentials csrf delete-nothing hidden "
             "key-reused locked-account no-funds nothing-found part-failed path-id "
             "stale-write state-forbids takes-long too-many update-done wrong-password"_s);
}

/// Or else it is about what comes with the code.
void TestHouseStyles::everyDisputeHasTwoSides()
{
    QStringList wrong;
    for (const Dispute &dispute : m_guide.disputes()) {
        QSet<int> codes;
        for (const Position &position : dispute.positions) {
            codes << position.code;
        }
        const bool isAboutTheRest = dispute.id == "created-location"_L1;
        wrong << (codes.size() > 1 || isAboutTheRest ? QString() : dispute.id);
    }
    wrong.removeAll(QString());
    QCOMPARE(wrong, QStringList());
}

/// A style that is chosen at the end decides from then on.
void TestHouseStyles::styleIsChangedAtTheEnd()
{
    Walk walk(m_guide, u"which-fault"_s, u"zalando"_s);
    QVERIFY(give(u"value"_s, &walk));
    QCOMPARE(walk.end()->code, 400);
    walk.setStyle({});
    QVERIFY(!walk.end()->style);
    QCOMPARE(walk.end()->code, 422);
}

void TestHouseStyles::endWithoutDisputeIsNotDecided()
{
    for (const Style &style : m_guide.styles()) {
        Walk walk(m_guide, {}, style.id);
        goEveryWay(&walk, [](const Walk &at) {
            const Answer &answer = at.path().last().answer();
            const std::optional<End> end = at.end();
            QCOMPARE(end->dispute == nullptr, answer.dispute.isEmpty());
            QVERIFY(!end->dispute || end->dispute->defends(answer.code));
            QVERIFY(end->style || end->code == answer.code);
        });
    }
}

STATUSCAT_TEST(TestHouseStyles)
#include "tst_housestyles.moc"
