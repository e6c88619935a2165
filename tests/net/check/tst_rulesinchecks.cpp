// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// What the rules say of octets that a server really sends, and of what was sent to it.
class TestRulesInChecks : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void redirectToNothing();
    void clock();

private:
    net::CheckResult check(ScriptedServer &server, const QList<net::HeaderField> &fields = {});

    core::Catalogue m_catalogue = core::Catalogue::embedded();
    net::RuleBook m_rules {m_catalogue};
};

namespace {

/// The ids of the rules that judge @p hop.
QStringList judgements(const net::Hop &hop)
{
    QStringList ids;
    for (const net::Remark &remark : hop.remarks) {
        if (remark.level != net::RemarkLevel::May && remark.level != net::RemarkLevel::Note
            && remark.id != "date-missing"_L1) {
            ids << remark.id;
        }
    }
    return ids;
}

} // namespace

net::CheckResult TestRulesInChecks::check(ScriptedServer &server,
                                          const QList<net::HeaderField> &fields)
{
    net::UrlCheck urlCheck(m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start({.url = server.url(), .headers = fields});
    finished.wait(patience);
    return urlCheck.result();
}

void TestRulesInChecks::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sent"); // a field of the request
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QByteArray &answer, const QStringList &ids,
                        const QString &sent = {}) { QTest::newRow(name) << answer << sent << ids; };
    const auto hasPart = "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-0/9\r\n"
                         "Content-Type: text/plain\r\nContent-Length: 1\r\n\r\na"_ba;
    row("a part that nobody asked for", hasPart, {u"206-not-asked"_s});
    row("a part that was asked for", hasPart, {}, u"Range: bytes=0-0"_s);
    row("another part", hasPart, {u"range-not-asked-for"_s}, u"Range: bytes=4-5"_s);
    const auto notModified = "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\n\r\n"_ba;
    row("304 to no condition", notModified, {u"304-not-asked"_s});
    row("304 to a condition", notModified, {}, u"If-None-Match: \"a\""_s);
    row("405 that allows it",
        "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\nContent-Length: 0\r\n\r\n",
        {u"405-allows-the-method"_s});
    row("lengths in early hints",
        "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\nContent-Length: 1\r\n\r\n"
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
        {u"103-content-length-must-not"_s});
    row("content after 204", "HTTP/1.1 204 No Content\r\n\r\nabc", {u"content-after-the-header"_s});
    row("a second, empty challenge",
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic\r\nWWW-Authenticate:\r\n"
        "Content-Length: 0\r\n\r\n",
        {});
    row("commas for challenges",
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: ,,=,\r\nContent-Length: 0\r\n\r\n",
        {u"challenge-form"_s});
    row("times that are no dates",
        "HTTP/1.1 503 Busy\r\nRetry-After: soon\r\nLast-Modified: today\r\nContent-Length: "
        "0\r\n\r\n",
        {u"retry-after-form"_s, u"date-form"_s});
    for (const char *location : {"/a b", "/\xc3\xbc", "/\xfc", "/<a>", "/\"a\"", "/a|b", "/a%2"}) {
        QTest::addRow("Location: %s", QByteArray(location).toPercentEncoding("/").constData())
            << QByteArray("HTTP/1.1 300 Multiple Choices\r\nContent-Length: 0\r\nLocation: ")
                + location + "\r\n\r\n"
            << QString() << QStringList {u"location-form"_s};
    }
    row("an empty Location", "HTTP/1.1 302 Found\r\nLocation:\r\nContent-Length: 0\r\n\r\n",
        {u"location-empty"_s});
}

void TestRulesInChecks::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, sent);
    ScriptedServer server;
    server.answer("/", answer);
    QList<net::HeaderField> fields;
    if (!sent.isEmpty()) {
        fields << net::HeaderField {sent.section(u": "_s, 0, 0), sent.section(u": "_s, 1)};
    }
    const net::CheckResult result = check(server, fields);
    QTEST(judgements(result.hops.first()), "ids");
}

void TestRulesInChecks::redirectToNothing()
{
    ScriptedServer server;
    server.answer("/", "HTTP/1.1 302 Found\r\nLocation: /none\r\nContent-Length: 0\r\n\r\n");
    server.answer("/none", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    const net::CheckResult result = check(server);
    QCOMPARE(result.hops.size(), 2);
    QCOMPARE(result.hops.first().redirectedBy, 0);
    const QList<net::Remark> &remarks = result.hops.last().remarks;
    const auto found = std::find_if(remarks.cbegin(), remarks.cend(), [](const auto &remark) {
        return remark.id == "redirected-to-nothing"_L1;
    });
    QVERIFY(found != remarks.cend());
    QCOMPARE(found->text, u"A 302 led here, but its target is not there."_s);
}

void TestRulesInChecks::clock()
{
    ScriptedServer server;
    server.answer("/",
                  "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                  "Content-Length: 0\r\n\r\n");
    const net::CheckResult result = check(server);
    const QList<net::Remark> &remarks = result.hops.first().remarks;
    QVERIFY(std::any_of(remarks.cbegin(), remarks.cend(),
                        [](const auto &remark) { return remark.id == "clock-behind"_L1; }));
}

STATUSCAT_TEST(TestRulesInChecks)
#include "tst_rulesinchecks.moc"
