// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/report/lastresults.h>

#include <QTest>

using namespace Qt::StringLiterals;

/// What a check is compared with.
class TestLastResults : public QObject
{
    Q_OBJECT

private slots:
    void firstHasNothingToCompareWith();
    void sameIsNoDifference();
    void changeIsToldOnce();
    void methodsAndUrlsAreKeptApart();
    void oldestGo();
};

namespace {

net::CheckResult result(const QString &url, int status, const QByteArray &method = "GET")
{
    return {.request = {.url = QUrl(url), .method = method},
            .hops = {{.url = QUrl(url), .method = method, .status = status}},
            .finished = true};
}

const QString url = u"https://a.example/"_s;

} // namespace

void TestLastResults::firstHasNothingToCompareWith()
{
    net::LastResults last;
    QVERIFY(!last.compare(result(url, 200)));
}

void TestLastResults::sameIsNoDifference()
{
    net::LastResults last;
    last.compare(result(url, 200));
    QCOMPARE(last.compare(result(url, 200)), QStringList());
}

void TestLastResults::changeIsToldOnce()
{
    net::LastResults last;
    last.compare(result(url, 200));
    QVERIFY(!last.compare(result(url, 404))->isEmpty());
    QVERIFY(last.compare(result(url, 404))->isEmpty());
}

void TestLastResults::methodsAndUrlsAreKeptApart()
{
    net::LastResults last;
    last.compare(result(url, 200));
    QVERIFY(!last.compare(result(url, 405, "HEAD")));
    QVERIFY(!last.compare(result(url + u'x', 404)));
}

void TestLastResults::oldestGo()
{
    net::LastResults last;
    for (int i = 0; i <= net::LastResults::limit; ++i) {
        last.compare(result(url + QString::number(i), 200));
    }
    QVERIFY(!last.compare(result(url + u'0', 200)));
    QVERIFY(last.compare(result(url + QString::number(net::LastResults::limit), 200)));
}

STATUSCAT_TEST(TestLastResults)
#include "tst_lastresults.moc"
