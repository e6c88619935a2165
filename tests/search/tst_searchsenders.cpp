// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/searchresult.h"
#include "support/testmain.h"

#include <core/catalogue.h>
#include <search/search.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What products write when they send a code finds the code.
class TestSearchSenders : public QObject
{
    Q_OBJECT

private slots:
    void everyMessage_data();
    void everyMessage();
    void numbersOfProducts_data();
    void numbersOfProducts();

private:
    core::Catalogue m_catalogue = core::Catalogue::embedded();
    search::Search m_search {m_catalogue};
};

namespace {

/// Messages that mean another code, with the reason.
const QMap<QString, QString> &others()
{
    static const QMap<QString, QString> reasons {
        {u"No required SSL certificate was sent"_s, u"nginx knows it as 496"_s},
        {u"The SSL certificate error"_s, u"nginx knows it as 495"_s},
        {u"client sent no required SSL certificate"_s, u"nginx sends 400"_s},
        {u"client sent plain HTTP request to HTTPS port"_s, u"nginx sends 400"_s},
        {u"API rate limit exceeded"_s, u"Kong says so with 429"_s},
        {u"dial tcp …: connect: connection refused"_s,
         u"every client in Go says so of no answer"_s},
        {u"FetchError … backend … fail errno 111 (Connection refused)"_s,
         u"clients say so of no answer"_s}};
    return reasons;
}

/// Numbers alone are read as codes, so that the product or "error code:" must stand before them.
QString queryOf(const core::Sender &sender)
{
    static const QRegularExpression number(u"^\\d+\\z"_s);
    return number.match(sender.message).hasMatch()
        ? sender.by + u' ' + sender.message
        : QString(sender.message).replace(u'…', u"/cat"_s);
}

} // namespace

void TestSearchSenders::everyMessage_data()
{
    static const QRegularExpression telling(u"[ \\d]"_s); // two words, or a number
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("query");
    int rows = 0;
    for (const int code : m_catalogue.numbers()) {
        for (const core::Sender &sender : m_catalogue.status(code).senders) {
            if (telling.match(sender.message).hasMatch() && !others().contains(sender.message)) {
                QTest::addRow("%03d %d %s", code, ++rows, qPrintable(sender.message))
                    << code << queryOf(sender);
            }
        }
    }
    QVERIFY(rows > 200);
}

void TestSearchSenders::everyMessage()
{
    QFETCH(int, code);
    QFETCH(QString, query);
    const search::SearchResult result = m_search.find(query);
    QVERIFY2(result.isAnswered() && codesOf(result).contains(code), qPrintable(query));
}

void TestSearchSenders::numbersOfProducts_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::newRow("Cloudflare, number alone") << u"1020"_s << 403;
    QTest::newRow("Cloudflare, page") << u"error 1020"_s << 403;
    QTest::newRow("Cloudflare, answer") << u"error code: 1020"_s << 403;
    QTest::newRow("Cloudflare, name") << u"cloudflare 1015"_s << 429;
    QTest::newRow("IIS") << u"404.13"_s << 404;
    QTest::newRow("IIS, name") << u"iis 404.13"_s << 404;
    QTest::newRow("IIS, whole name") << u"Microsoft IIS 404.13"_s << 404;
    QTest::newRow("Heroku") << u"H12"_s << 503;
    QTest::newRow("Heroku, name") << u"heroku H12"_s << 503;
    QTest::newRow("Heroku, a line of the router")
        << u"at=error code=H15 desc=\"Idle connection\" method=GET path=\"/\""_s << 503;
    QTest::newRow("Heroku, a line that means another code")
        << u"at=warning code=H27 desc=\"Client Request Interrupted\" method=GET"_s << 499;
    QTest::newRow("Envoy") << u"UF,URX"_s << 503;
    QTest::newRow("HAProxy") << u"haproxy PH"_s << 502;
    QTest::newRow("nginx") << u"upstream prematurely closed"_s << 502;
    QTest::newRow("nginx, a line with varying parts")
        << u"*1 open() \"/srv/cat\" failed (13: Permission denied), client: ::1"_s << 403;
    QTest::newRow("Apache httpd, a line with varying parts")
        << u"[auth_basic:error] AH01618: user mia not found: /private"_s << 401;
}

void TestSearchSenders::numbersOfProducts()
{
    QFETCH(QString, query);
    QTEST(m_search.find(query).best(), "code");
}

STATUSCAT_TEST(TestSearchSenders)
#include "tst_searchsenders.moc"
