// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawanswer.h"
#include "support/testmain.h"

#include <net/check/rulebook.h>

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using net::Hop;
using net::Remark;
using net::RemarkLevel;
using net::Rule;

namespace {

const QString date = u"Date: Sun, 06 Nov 1994 08:49:37 GMT"_s;

/// What one rule is tested with: an answer that breaks it and one that keeps it.
struct Trial
{
    const char *id;
    Hop broken;
    Hop kept;
};

Hop over(const QString &request, const QStringList &lines)
{
    return rawAnswer(lines, request);
}

Hop http2(const QStringList &lines)
{
    return rawAnswer(lines, u"GET https://example.com/"_s, u"2"_s);
}

QList<Trial> trials()
{
    const auto answer = [](const QStringList &lines) { return rawAnswer(lines); };
    const QString https = u"GET https://example.com/"_s;
    const QString head = u"HEAD https://example.com/"_s;
    const QString patch = u"PATCH https://example.com/"_s;
    return {
        {"outside-the-classes", answer({u"600"_s}), answer({u"599"_s})},
        {"outside-the-classes", answer({u"99"_s}), answer({u"100"_s})},
        {"unassigned", answer({u"299"_s}), answer({u"200"_s})},
        {"not-registered", answer({u"520"_s}), answer({u"500"_s})},
        {"not-registered", answer({u"218"_s}), answer({u"999"_s})},
        {"registered-for-a-time", answer({u"104"_s}), answer({u"103"_s})},
        {"withdrawn", answer({u"510"_s}), answer({u"511"_s})},
        {"306-unused", answer({u"306"_s}), answer({u"307"_s})},
        {"418-unused", answer({u"418"_s}), answer({u"417"_s})},
        {"305-deprecated", answer({u"305"_s}), answer({u"304"_s})},
        {"402-reserved", answer({u"402"_s}), answer({u"401"_s})},
        {"unknown-phrase", answer({u"404 Gone Fishing"_s}), answer({u"404 not found"_s})},
        {"unknown-phrase", answer({u"405 Not Allowed"_s}), answer({u"405"_s})},
        {"unknown-phrase", answer({u"302 OK"_s}), answer({u"302 Moved Temporarily"_s})},
        {"unknown-phrase", answer({u"520 Oops"_s}), answer({u"299 Anything"_s})},
        {"unknown-phrase", answer({u"508 Loop"_s}), answer({u"508 Resource Limit Is Reached"_s})},
        {"interim-with-framing", answer({u"150"_s, u"Content-Length: 0"_s}), answer({u"150"_s})},
        {"101-not-asked", answer({u"101"_s}), answer({u"102"_s})},
        {"101-in-http2", http2({u"101"_s}), answer({u"101"_s})},
        {"201-without-location", answer({u"201"_s}), answer({u"201"_s, u"Location: /7"_s})},
        {"205-with-content", answer({u"205"_s, u"content"_s}), answer({u"205"_s})},
        {"content-after-the-header", answer({u"204"_s, u"content"_s}), answer({u"204"_s})},
        {"content-after-the-header", answer({u"304"_s, u"content"_s}),
         answer({u"200"_s, u"content"_s})},
        {"content-for-head", over(head, {u"200"_s, u"content"_s}),
         over(https, {u"200"_s, u"content"_s})},
        {"206-without-content-range", answer({u"206"_s}),
         answer({u"206"_s, u"Content-Type: multipart/byteranges; boundary=x"_s})},
        {"206-without-content-range", answer({u"206"_s, u"Content-Type: text/plain"_s}),
         answer({u"206"_s, u"Content-Range: bytes 0-1/2"_s})},
        {"206-parts-with-content-range",
         answer({u"206"_s, u"Content-Type: Multipart/Byteranges; boundary=x"_s,
                 u"Content-Range: bytes 0-1/2"_s}),
         answer({u"206"_s, u"Content-Type: text/plain"_s, u"Content-Range: bytes 0-1/2"_s})},
        {"206-parts-without-boundary", answer({u"206"_s, u"Content-Type: multipart/byteranges"_s}),
         answer({u"206"_s, u"Content-Type: multipart/byteranges; boundary=x"_s})},
        {"208-alone", answer({u"208"_s}), answer({u"207"_s})},
        {"300-without-location", answer({u"300"_s}), answer({u"300"_s, u"Location: /a"_s})},
        {"303-without-location", answer({u"303"_s}), answer({u"303"_s, u"Location: /a"_s})},
        {"304-without-validator", answer({u"304"_s}), answer({u"304"_s, u"ETag: \"a\""_s})},
        {"304-with-metadata", answer({u"304"_s, u"Content-Type: text/html"_s}),
         answer({u"304"_s, u"Vary: Accept"_s})},
        {"empty-challenge", answer({u"401"_s, u"WWW-Authenticate:"_s}),
         answer({u"401"_s, u"WWW-Authenticate: Basic realm=\"a\""_s})},
        {"403-with-challenge", answer({u"403"_s, u"WWW-Authenticate: Basic"_s}),
         answer({u"403"_s})},
        {"408-without-close", answer({u"408"_s, u"Connection: keep-alive"_s}),
         answer({u"408"_s, u"Connection: Close"_s})},
        {"408-without-close", answer({u"408"_s}), http2({u"408"_s})},
        {"413-without-retry-after", answer({u"413"_s}), answer({u"413"_s, u"Retry-After: 5"_s})},
        {"415-without-accept", answer({u"415"_s}), answer({u"415"_s, u"Accept: text/html"_s})},
        {"415-without-accept-patch", over(patch, {u"415"_s}), answer({u"415"_s})},
        {"416-content-range-form", answer({u"416"_s, u"Content-Range: bytes 0-5/10"_s}),
         answer({u"416"_s, u"Content-Range: bytes */10"_s})},
        {"421-misdirected", answer({u"421"_s}), answer({u"420"_s})},
        {"425-without-early-data", answer({u"425"_s}), answer({u"424"_s})},
        {"upgrade-without-option", answer({u"426"_s, u"Upgrade: h2c"_s, u"Connection: close"_s}),
         answer({u"426"_s, u"Upgrade: h2c"_s, u"Connection: close, Upgrade"_s})},
        {"upgrade-without-option", answer({u"200"_s, u"Upgrade: h2"_s}),
         http2({u"200"_s, u"Upgrade: h2"_s})},
        {"came-from-a-cache", answer({u"429"_s, u"Age: 3"_s}), answer({u"404"_s, u"Age: 3"_s})},
        {"came-from-a-cache", answer({u"429"_s, u"Age: 10"_s}), answer({u"429"_s, u"Age: 0"_s})},
        {"invites-caches", answer({u"428"_s, u"Cache-Control: max-age=60"_s}),
         answer({u"428"_s, u"Cache-Control: max-age=0, no-store"_s})},
        {"invites-caches", answer({u"511"_s, u"Cache-Control: PUBLIC"_s}),
         answer({u"404"_s, u"Cache-Control: public"_s})},
        {"451-without-blocked-by", answer({u"451"_s, u"Link: </a>; rel=next"_s}),
         answer({u"451"_s, u"Link: </a>; rel=\"blocked-by\""_s})},
        {"451-without-blocked-by", answer({u"451"_s}),
         answer({u"451"_s, u"Link: </n>; rel=next, </a>; rel=blocked-by"_s})},
        {"501-for-get-or-head", over(head, {u"501"_s}), over(patch, {u"501"_s})},
        {"511-from-the-network", answer({u"511"_s}), answer({u"510"_s})},
        {"length-and-coding",
         answer({u"200"_s, u"Content-Length: 5"_s, u"Transfer-Encoding: chunked"_s}),
         answer({u"200"_s, u"Transfer-Encoding: chunked"_s})},
        {"lengths-differ", answer({u"200"_s, u"Content-Length: 5"_s, u"Content-Length: 6"_s}),
         answer({u"200"_s, u"Content-Length: 5"_s, u"Content-Length: 5"_s})},
        {"lengths-differ", answer({u"200"_s, u"content-length: 5, 6"_s}),
         answer({u"200"_s, u"Content-Length: 5"_s})},
        {"length-form", answer({u"200"_s, u"Content-Length: -1"_s}),
         answer({u"200"_s, u"Content-Length: 1"_s})},
        {"more-than-once", answer({u"302"_s, u"Location: /a"_s, u"location: /b"_s}),
         answer({u"302"_s, u"Location: /a"_s})},
        {"hsts-more-than-once",
         answer({u"200"_s, u"Strict-Transport-Security: max-age=1"_s,
                 u"Strict-Transport-Security: max-age=2"_s}),
         answer({u"200"_s, u"Strict-Transport-Security: max-age=1"_s})},
        {"hsts-over-http",
         over(u"GET http://example.com/"_s, {u"200"_s, u"Strict-Transport-Security: max-age=1"_s}),
         over(https, {u"200"_s, u"Strict-Transport-Security: max-age=1"_s})},
        {"retry-after-form", answer({u"503"_s, u"Retry-After: soon"_s}),
         answer({u"503"_s, u"Retry-After: 120"_s})},
        {"retry-after-form", answer({u"503"_s, u"Retry-After: -1"_s}),
         answer({u"503"_s, u"Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"_s})},
        {"date-form", answer({u"200"_s, u"Date: 2026-11-22T18:00:00Z"_s}),
         answer({u"200"_s, date})},
        {"obsolete-date", answer({u"200"_s, u"Date: Sunday, 06-Nov-94 08:49:37 GMT"_s}),
         answer({u"200"_s, date})},
        {"obsolete-date", answer({u"200"_s, u"Last-Modified: Sun Nov  6 08:49:37 1994"_s}),
         answer({u"200"_s, u"Expires: 0"_s})},
        {"date-missing", answer({u"200"_s}), answer({u"200"_s, date})},
        {"date-missing", answer({u"404"_s}), answer({u"500"_s})},
        {"content-type-missing", answer({u"200"_s, u"content"_s}),
         answer({u"200"_s, u"Content-Type: text/plain"_s, u"content"_s})},
        {"content-type-missing", answer({u"404"_s, u"content"_s}), answer({u"404"_s})},
        {"connection-fields-in-http2", http2({u"200"_s, u"Connection: keep-alive"_s}),
         answer({u"200"_s, u"Connection: keep-alive"_s})},
    };
}

} // namespace

/// The rules of resources/rules/rules.json, and what the book says by them.
class TestRuleBook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rules_data();
    void rules();
    void everyRuleIsTried();
    void translations_data();
    void translations();
    void remarks_data();
    void remarks();
    void goodAnswersAreLeftAlone_data();
    void goodAnswersAreLeftAlone();
    void gravestFirst();
    void nothingIsSaidWhereNothingCame();
    void hostileValuesAreTamed();
    void wordsAreNeutral();

private:
    bool holds(const QString &id, const Hop &hop) const;

    core::Catalogue m_catalogue;
    net::RuleFile m_file;
};

void TestRuleBook::initTestCase()
{
    m_catalogue = core::Catalogue::embedded();
    QFile file(u":/rules/rules.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = net::readRules(file.readAll());
    QVERIFY(!m_file.rules.isEmpty());
}

bool TestRuleBook::holds(const QString &id, const Hop &hop) const
{
    return std::any_of(m_file.rules.cbegin(), m_file.rules.cend(), [&](const Rule &rule) {
        return rule.id == id && rule.when.holds(hop, m_catalogue.status(hop.status));
    });
}

void TestRuleBook::rules_data()
{
    QTest::addColumn<int>("index");
    const QList<Trial> all = trials();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QTest::addRow("%s, %d", all.at(i).id, all.at(i).broken.status) << static_cast<int>(i);
    }
}

void TestRuleBook::rules()
{
    QFETCH(int, index);
    const Trial trial = trials().at(index);
    const QString id = QString::fromLatin1(trial.id);
    QVERIFY2(holds(id, trial.broken), "the answer that breaks it is not found");
    QVERIFY2(!holds(id, trial.kept), "the answer that keeps it is blamed");

    // And the book says so, with what the rule says and under its id.
    const auto rule = std::find_if(m_file.rules.cbegin(), m_file.rules.cend(),
                                   [&id](const Rule &other) { return other.id == id; });
    const QList<Remark> remarks = net::RuleBook(m_catalogue).remarks(trial.broken);
    const auto remark = std::find_if(remarks.cbegin(), remarks.cend(),
                                     [&id](const Remark &other) { return other.id == id; });
    QVERIFY(remark != remarks.cend());
    QVERIFY(remark->level == rule->level);
    QCOMPARE(remark->source, rule->source);
    QVERIFY2(!remark->text.contains(u'{'), qPrintable(remark->text));
}

void TestRuleBook::everyRuleIsTried()
{
    QSet<QString> tried;
    for (const Trial &trial : trials()) {
        tried.insert(QString::fromLatin1(trial.id));
    }
    for (const Rule &rule : std::as_const(m_file.rules)) {
        QVERIFY2(tried.remove(rule.id), qPrintable(rule.id));
    }
    QCOMPARE(tried, QSet<QString>()); // a rule that is not there any more
}

void TestRuleBook::translations_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QDir(u":/rules"_s).entryList(QDir::Dirs)) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

/// Every rule speaks the language and says the same in the same places.
void TestRuleBook::translations()
{
    QFETCH(QString, language);
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // such as a rule with a fault
    const QList<Rule> rules = net::embeddedRules(language).rules;
    QCOMPARE(rules.size(), m_file.rules.size());
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QCOMPARE(rules.at(i).id, m_file.rules.at(i).id);
        QCOMPARE(rules.at(i).level, m_file.rules.at(i).level);
        QVERIFY2(rules.at(i).text != m_file.rules.at(i).text, qPrintable(rules.at(i).id));
    }
    const core::Catalogue catalogue = core::Catalogue::embedded(language);
    const Hop hop {.status = 468};
    const QList<Remark> remarks = net::RuleBook(catalogue).remarks(hop);
    QCOMPARE(remarks.size(), net::RuleBook(m_catalogue).remarks(hop).size());
    QVERIFY(!remarks.isEmpty());
    QVERIFY(remarks.first().text != net::RuleBook(m_catalogue).remarks(hop).first().text);
}

void TestRuleBook::remarks_data()
{
    QTest::addColumn<Hop>("hop");
    QTest::addColumn<QStringList>("remarks");
    const auto row = [](const char *name, const Hop &hop, const QStringList &remarks) {
        QTest::newRow(name) << hop << remarks;
    };
    row("a challenge is missing", rawAnswer({u"401 Unauthorized"_s, date}),
        {u"must: A 401 must have WWW-Authenticate (at least one challenge applicable to the target "
         "resource); this one has none. [RFC 9110, 15.5.2]"_s});
    row("one could be there", rawAnswer({u"429 Too Many Requests"_s, date}),
        {u"may: A 429 may have Retry-After; this one has none. [RFC 6585, 4]"_s});
    row("one must not be there", rawAnswer({u"204 No Content"_s, date, u"content-length: 0"_s}),
        {u"must: A 204 must not have Content-Length; this one has it. [RFC 9110, 8.6]"_s});
    row("no upgrade over HTTP/2", http2({u"426"_s, date}), {});
    row("a vendor's code", rawAnswer({u"521 Web Server Is Down"_s}),
        {u"note: 521 is not registered. Known from: Cloudflare, Tencent EdgeOne, HubSpot API. "
         u"Other "
         "clients take it for 500 Internal Server Error. [RFC 9110, 15]"_s});
    row("nobody's code", rawAnswer({u"499999 Ha"_s}),
        {u"must: 499999 is no valid status code: they go from 100 to 599. A client takes it for a "
         "server error. [RFC 9110, 15]"_s});
    row("a phrase of its own", rawAnswer({u"404 Nicht da"_s, date}),
        {u"note: The phrase \"Nicht da\" is on no list for 404; usual is \"Not Found\". Clients "
         "should ignore it. [RFC 9112, 4]"_s});
    row("a value", rawAnswer({u"503"_s, u"Retry-After: in a minute"_s}),
        {u"must: Retry-After is neither a number of seconds nor a date: in a minute [RFC 9110, "
         "10.2.3]"_s});
}

void TestRuleBook::remarks()
{
    QFETCH(Hop, hop);
    QStringList remarks;
    for (const Remark &remark : net::RuleBook(m_catalogue).remarks(hop)) {
        remarks << net::remarkLevelKey(remark.level) + ": "_L1 + remark.text + " ["_L1
                + remark.source + u']';
    }
    QTEST(remarks, "remarks");
}

void TestRuleBook::goodAnswersAreLeftAlone_data()
{
    QTest::addColumn<Hop>("hop");
    const auto row = [](const char *name, const Hop &hop) { QTest::newRow(name) << hop; };
    row("a page",
        rawAnswer({u"200 OK"_s, date, u"Content-Type: text/html"_s, u"Content-Length: 7"_s,
                   u"Strict-Transport-Security: max-age=7"_s, u"content"_s}));
    row("a page over HTTP/2",
        http2({u"200"_s, u"date: Sun, 06 Nov 1994 08:49:37 GMT"_s, u"content-type: text/html"_s,
               u"content"_s}));
    row("a redirect", rawAnswer({u"301 Moved Permanently"_s, date, u"Location: /new"_s}));
    row("a login",
        rawAnswer({u"401 Unauthorized"_s, date, u"WWW-Authenticate: Basic realm=\"a\""_s}));
    row("several logins",
        rawAnswer({u"401 Unauthorized"_s, date, u"WWW-Authenticate: Basic"_s,
                   u"WWW-Authenticate: Bearer"_s, u"Set-Cookie: a=1"_s, u"Set-Cookie: b=2"_s}));
    row("a method that is not allowed",
        rawAnswer({u"405 Method Not Allowed"_s, date, u"Allow: GET, HEAD"_s}));
    row("an upgrade",
        rawAnswer({u"426 Upgrade Required"_s, date, u"Upgrade: h2c"_s, u"Connection: Upgrade"_s}));
    row("overloaded", rawAnswer({u"503 Service Unavailable"_s, u"Retry-After: 5"_s}));
    row("not modified", rawAnswer({u"304 Not Modified"_s, date, u"ETag: \"x\""_s}));
    row("nothing there", rawAnswer({u"404 Not Found"_s, date}));
}

void TestRuleBook::goodAnswersAreLeftAlone()
{
    QFETCH(Hop, hop);
    for (const Remark &remark : net::RuleBook(m_catalogue).remarks(hop)) {
        QFAIL(qPrintable(remark.text));
    }
}

void TestRuleBook::gravestFirst()
{
    const Hop hop = rawAnswer({u"403 No"_s, u"WWW-Authenticate: Basic"_s, u"content"_s});
    QList<RemarkLevel> levels;
    for (const Remark &remark : net::RuleBook(m_catalogue).remarks(hop)) {
        levels << remark.level;
    }
    QCOMPARE(
        levels,
        (QList {RemarkLevel::Must, RemarkLevel::Should, RemarkLevel::Advice, RemarkLevel::Note}));
}

void TestRuleBook::nothingIsSaidWhereNothingCame()
{
    QVERIFY(net::RuleBook(m_catalogue).remarks(Hop()).isEmpty());
}

void TestRuleBook::hostileValuesAreTamed()
{
    const QString long_ = QString(1'000'000, u';');
    const Hop hop =
        rawAnswer({u"206 \x1b[31m{value}"_s + long_, date, u"Retry-After: \x9b{users}"_s + long_,
                   u"Content-Type: multipart/byteranges; "_s + long_, u"Link: "_s + long_,
                   u"Content-Length: "_s + QString(long_).replace(u';', u',')});
    for (const Remark &remark : net::RuleBook(m_catalogue).remarks(hop)) {
        QCOMPARE_LT(remark.text.size(), 300);
        QVERIFY(!remark.text.contains(u'\x1b'));
        QVERIFY(!remark.text.contains(QChar(0x9b)));
    }
}

/// The book says what was seen; it does not scold, and it does not shout.
void TestRuleBook::wordsAreNeutral()
{
    static const QRegularExpression loud(
        u"!|\\b(wrong|bad|error!|illegal|forgot|violat\\w*|broken|—)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression section(u"^(RFC \\d+(, [A-Z]?[0-9.]*[0-9])+|draft-[a-z-]+)$"_s);
    for (const Rule &rule : std::as_const(m_file.rules)) {
        QVERIFY2(!loud.match(rule.text).hasMatch(), qPrintable(rule.text));
        QVERIFY2(rule.text.size() <= 120, qPrintable(rule.text));
        QVERIFY2(section.match(rule.source).hasMatch(), qPrintable(rule.source));
    }
}

STATUSCAT_TEST(TestRuleBook)
#include "tst_rulebook.moc"
