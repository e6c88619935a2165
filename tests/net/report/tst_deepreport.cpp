// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawanswer.h"
#include "support/testmain.h"

#include <net/report/checkreport.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using net::CheckResult;
using net::ReportFormat;

/// What the forms of a check hold only if it was asked for, or unless it was.
class TestDeepReport : public QObject
{
    Q_OBJECT

private slots:
    void findingsOfADeepCheck();
    void adviceIsLeftOut();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
};

/// What a deep check found stands behind the plain one in each form.
void TestDeepReport::findingsOfADeepCheck()
{
    CheckResult result {.failure = net::Failure {.text = u"There is no host"_s}, .finished = true};
    result.deep = {{.id = u"etag"_s,
                    .asked = u"GET, If-None-Match: \"*\"\x1b"_s,
                    .expected = u"304"_s,
                    .got = u"200 OK: sent again"_s,
                    .verdict = net::DeepVerdict::Wrong},
                   {.id = u"head"_s,
                    .asked = u"HEAD"_s,
                    .expected = u"as GET"_s,
                    .got = u"200"_s,
                    .verdict = net::DeepVerdict::Right}};
    const QString text = net::report(result, m_catalogue, ReportFormat::Text);
    QVERIFY2(text.endsWith(uR"(There is no host.

wrong: GET, If-None-Match: "*"\x1b
  expected: 304
  got: 200 OK: sent again
right: HEAD
  expected: as GET
  got: 200
)"_s),
             qPrintable(text));
    const QString markdown = net::report(result, m_catalogue, ReportFormat::Markdown);
    QVERIFY2(markdown.endsWith(uR"(There is no host.

- wrong: GET, If-None-Match: "\*"\\x1b; expected: 304; got: 200 OK: sent again
- right: HEAD; expected: as GET; got: 200
)"_s),
             qPrintable(markdown));
    const QByteArray json = net::report(result, m_catalogue, ReportFormat::Json).toUtf8();
    const QJsonArray deep = QJsonDocument::fromJson(json).object()["deep"_L1].toArray();
    QCOMPARE(deep.size(), 2);
    QCOMPARE(deep.at(0)["verdict"_L1].toString(), u"wrong"_s);
    result.deep.reset();
    QVERIFY(!net::report(result, m_catalogue, ReportFormat::Json).contains("\"deep\""_L1));
}

void TestDeepReport::adviceIsLeftOut()
{
    CheckResult result {.hops = {rawAnswer({u"404 Not Found"_s}, u"GET https://example.com/"_s)},
                        .finished = true};
    result.hops.last().remarks = {{.level = net::RemarkLevel::Must, .text = u"Do."_s},
                                  {.level = net::RemarkLevel::Advice, .text = u"Say more."_s}};
    const QString whole = net::report(result, m_catalogue, ReportFormat::Text);
    QVERIFY(whole.contains("Say more."_L1));
    const QString shown = net::report(net::withoutAdvice(result), m_catalogue, ReportFormat::Text);
    QVERIFY(!shown.contains("Say more."_L1));
    QVERIFY(shown.contains("MUST: Do."_L1));
}

STATUSCAT_TEST(TestDeepReport)
#include "tst_deepreport.moc"
