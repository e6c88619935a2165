// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rawanswer.h"
#include "support/ruletrial.h"
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

Hop http2(const QStringList &lines)
{
    return rawAnswer(lines, u"GET https://example.com/"_s, u"2"_s);
}

/// A good answer after an interim one of @p lines.
Hop afterInterim(const QStringList &lines)
{
    Hop hop = rawAnswer({u"200 OK"_s, date});
    const Hop interim = rawAnswer(lines);
    hop.interim << net::InterimAnswer {
        .status = interim.status, .phrase = interim.phrase, .headers = interim.headers};
    return hop;
}

} // namespace

/// The rules of resources/rules, and what the book says by them.
class TestRuleBook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rules_data();
    void rules();
    void trialsDifferInTheFaultOnly();
    void everyRuleIsTried();
    void everyTestIsUsed();
    void translations_data();
    void translations();
    void remarks_data();
    void remarks();
    void goodAnswersAreLeftAlone_data();
    void goodAnswersAreLeftAlone();
    void gravestFirst();
    void nothingIsSaidWhereNothingCame();
    void hostileValuesAreTamed();
    void hostileListsEnd();
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
    QTest::addColumn<RuleTrial>("trial");
    for (const RuleTrial &trial : ruleTrials()) {
        QTest::addRow("%s, %s", qPrintable(trial.id), qPrintable(trial.brokenLines.last().left(60)))
            << trial;
    }
}

void TestRuleBook::rules()
{
    QFETCH(RuleTrial, trial);
    const QString id = trial.id;
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
    static const QRegularExpression placeholder(u"\\{[a-z]+\\}"_s);
    QVERIFY2(!placeholder.match(remark->text).hasMatch(), qPrintable(remark->text));
}

/// What keeps a rule has at most one line less and one more than what breaks it.
void TestRuleBook::trialsDifferInTheFaultOnly()
{
    for (const RuleTrial &trial : ruleTrials()) {
        QStringList broken = trial.brokenLines;
        QStringList kept = trial.keptLines;
        for (const QString &line : trial.keptLines) {
            broken.removeOne(line);
        }
        for (const QString &line : trial.brokenLines) {
            kept.removeOne(line);
        }
        QVERIFY2(broken.size() <= 1 && kept.size() <= 1, qPrintable(trial.id));
        QVERIFY2(broken.size() + kept.size() > 0, qPrintable(trial.id));
    }
}

void TestRuleBook::everyRuleIsTried()
{
    QSet<QString> tried;
    for (const RuleTrial &trial : ruleTrials()) {
        tried.insert(trial.id);
    }
    for (const Rule &rule : std::as_const(m_file.rules)) {
        QVERIFY2(tried.remove(rule.id), qPrintable(rule.id)); // also one whose id stands twice
        QVERIFY2(rule.when.testName.isEmpty() || rule.when.test, qPrintable(rule.when.testName));
    }
    QCOMPARE(tried, QSet<QString>()); // a rule that is not there any more
}

void TestRuleBook::everyTestIsUsed()
{
    QSet<QString> used;
    for (const Rule &rule : std::as_const(m_file.rules)) {
        used.insert(rule.when.testName);
    }
    for (const auto &tests : {net::fieldTests(), net::parameterTests(), net::structuredTests(),
                              net::messageTests(), net::rangeTests(), net::cacheControlTests(),
                              net::cacheTests(), net::dateTests(), net::corsTests()}) {
        for (auto it = tests.cbegin(); it != tests.cend(); ++it) {
            QVERIFY2(used.contains(it.key()), qPrintable(it.key()));
        }
    }
}

void TestRuleBook::translations_data()
{
    QTest::addColumn<QString>("language");
    const QDir folder(QStringLiteral(STATUSCAT_SOURCE_DIR "/resources/rules"));
    for (const QString &language : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
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
    row("each field that breaks a rule is named",
        rawAnswer({u"503"_s, u"Date: now"_s, u"Age: 1"_s, u"age: 2"_s, u"Last-Modified: never"_s,
                   u"Server: a"_s, u"Server: b"_s}),
        {u"must: Date, Last-Modified is no HTTP date: now, never [RFC 9110, 2.2, 5.6.7]"_s,
         u"must: Age, Server must not stand more than once; here it does. [RFC 9110, 5.3]"_s,
         u"may: A 503 may have Retry-After; this one has none. [RFC 9110, 15.6.4]"_s});
    row("what looks like a placeholder", rawAnswer({u"503"_s, u"Retry-After: a{value}b{field}"_s}),
        {u"must: Retry-After is neither a number of seconds nor a date: a{value}b{field} [RFC "
         "9110, 10.2.3]"_s});
    row("an interim answer", afterInterim({u"103 Early Hints"_s, u"Content-Length: 5"_s}),
        {u"must: 103: A 103 must not have Content-Length; this one has it. [RFC 9110, 8.6]"_s,
         u"advice: 103: A 103 without Link gives no hint of what a client could load early. [RFC "
         "8297, 2]"_s});
    row("no second challenge",
        rawAnswer({u"401"_s, date, u"WWW-Authenticate: Basic"_s, u"WWW-Authenticate:"_s}), {});
    row("freshness", rawAnswer({u"200"_s, date, u"Cache-Control: max-age=5400"_s}),
        {u"note: A cache may keep it for 1 h 30 min and use it without asking the server. [RFC "
         "9111, 4.2.1]"_s});
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
        rawAnswer({u"405 Method Not Allowed"_s, date, u"Allow: POST, PUT"_s}));
    row("an upgrade",
        rawAnswer({u"426 Upgrade Required"_s, date, u"Upgrade: h2c"_s, u"Connection: Upgrade"_s}));
    row("overloaded", rawAnswer({u"503 Service Unavailable"_s, u"Retry-After: 5"_s}));
    row("not modified",
        trialHop({u"GET https://example.com/"_s, u"If-None-Match: \"x\""_s},
                 {u"304 Not Modified"_s, date, u"ETag: \"x\""_s}));
    row("after early hints", afterInterim({u"103 Early Hints"_s, u"Link: </a>; rel=preload"_s}));
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

/// 256 kB of members and parameters, as many as there can be.
void TestRuleBook::hostileListsEnd()
{
    for (const QString &member : {u"a,"_s, u"a;"_s, u"a=\""_s, u"(a "_s, u"a%1,"_s}) {
        for (const QString &field :
             {u"Cache-Control"_s, u"Vary"_s, u"Content-Type"_s, u"WWW-Authenticate"_s,
              u"CDN-Cache-Control"_s, u"Transfer-Encoding"_s, u"Alt-Svc"_s}) {
            QString value;
            for (int i = 0; i < 2000; ++i) {
                value += member.contains(u'%') ? member.arg(i) : member;
            }
            Hop hop = rawAnswer({u"200"_s, date});
            for (int i = 0; i < 32; ++i) {
                hop.headers << net::HeaderField {field, value};
            }
            for (const Remark &remark : net::RuleBook(m_catalogue).remarks(hop)) {
                QCOMPARE_LT(remark.text.size(), 300);
            }
        }
    }
}

/// The book says what was seen; it does not scold, and it does not shout.
void TestRuleBook::wordsAreNeutral()
{
    static const QRegularExpression loud(
        u"!|\\b(wrong|bad|error!|illegal|forgot|violat\\w*|broken|—)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression section(
        u"^(RFC \\d+(, [A-Z]?[0-9.]*[0-9])+|draft-[a-z-]+|Fetch, [A-Za-z ]+)?$"_s);
    for (const Rule &rule : std::as_const(m_file.rules)) {
        QVERIFY2(!loud.match(rule.text).hasMatch(), qPrintable(rule.text));
        QVERIFY2(rule.text.size() <= 120, qPrintable(rule.text));
        QVERIFY2(section.match(rule.source).hasMatch(), qPrintable(rule.source)); // or ours
    }
}

STATUSCAT_TEST(TestRuleBook)
#include "tst_rulebook.moc"
