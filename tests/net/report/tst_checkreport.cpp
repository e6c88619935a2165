// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/csv.h"
#include "support/rawanswer.h"
#include "support/testmain.h"

#include <core/printable.h>
#include <net/check/rulebook.h>
#include <net/report/checkdifferences.h>
#include <net/report/checkreport.h>
#include <net/report/csvreport.h>
#include <net/report/curlcommand.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using net::CheckRequest;
using net::CheckResult;
using net::FailureKind;
using net::Hop;
using net::ReportFormat;

namespace {

CheckRequest requestFor(const QString &url)
{
    CheckRequest request;
    request.url = QUrl(url);
    return request;
}

/// A redirect, then an answer with a phrase of its own that lacks a header.
CheckResult chain()
{
    Hop first = rawAnswer(
        {u"301 Moved Permanently"_s, u"Date: Sun, 06 Nov 1994 08:49:37 GMT"_s, u"Location: /new"_s},
        u"GET https://example.com/old"_s, u"2"_s);
    first.location = u"https://example.com/new"_s;
    first.times = {.lookup = 1, .connect = 3, .tls = 14, .firstByte = 15, .total = 33};
    first.addressFamily = net::AddressFamily::IPv6;
    const auto utc = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    first.ended = utc(u"1994-11-06T08:50:37Z"_s);
    first.peer = {.address = u"2001:db8::1"_s,
                  .tls = net::TlsFacts {.version = u"TLS 1.3"_s,
                                        .alpn = u"h2"_s,
                                        .certificate = {.names = {u"example.com"_s},
                                                        .issuer = u"Cat CA"_s,
                                                        .from = utc(u"1994-10-01T00:00:00Z"_s),
                                                        .to = utc(u"1994-11-16T12:00:00Z"_s)}}};
    Hop second = rawAnswer({u"401 Wer da"_s, u"Server: cat"_s}, u"GET https://example.com/new"_s);
    second.remarks = {{.level = net::RemarkLevel::Must,
                       .text = u"A 401 must have WWW-Authenticate; this one has none."_s,
                       .source = u"RFC 9110, 15.5.2"_s,
                       .id = u"401-www-authenticate-must"_s},
                      {.level = net::RemarkLevel::Note,
                       .text = u"Nothing was followed."_s,
                       .id = u"not-followed"_s}};
    return {.request = requestFor(u"https://example.com/old"_s),
            .hops = {first, second},
            .finished = true};
}

CheckResult failed()
{
    Hop hop;
    hop.method = "GET";
    hop.url = QUrl(u"https://nowhere.example/"_s);
    return {.request = requestFor(u"https://nowhere.example/"_s),
            .hops = {hop},
            .failure = net::Failure {.kind = FailureKind::HostNotFound,
                                     .text = u"There is no host nowhere.example."_s,
                                     .advice = u"Check the spelling."_s},
            .finished = true};
}

/// What a hostile server may send: terminal escapes, line breaks, markup, formulas.
CheckResult hostile()
{
    Hop hop =
        rawAnswer({u"404 \x1b]0;owned\x07 `**[x](y)**`"_s}, u"GET https://example.com/=1+1"_s);
    hop.headers = {{u"X-\x9b"_s, u"a\r\nb\u202e"_s}, {u"Server"_s, u"=cmd|' /C calc'!A0"_s}};
    hop.location = u"\x1b[2J"_s;
    hop.httpVersion = u"1\x1b[2J"_s;
    hop.remarks = {{.level = net::RemarkLevel::Note, .text = u"<b>\x1b[31m`"_s}};
    return {.request = requestFor(u"https://example.com/=1+1"_s),
            .hops = {hop},
            .failure = net::Failure {.kind = FailureKind::BadTarget, .text = u"To \x1b[1m\u2028"_s},
            .finished = true};
}

} // namespace

/// The forms in which a check can be taken along.
class TestCheckReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void text();
    void textOfFailure();
    void markdown();
    void json();
    void jsonOfFailure();
    void line();
    void hostileServers_data();
    void hostileServers();
    void jsonKeepsWhatCame();
    void curl_data();
    void curl();
    void curlReadsItAsWritten();
    void csv();
    void csvHasNoFormulas_data();
    void csvHasNoFormulas();
    void differences_data();
    void differences();

private:
    core::Catalogue m_catalogue;
};

void TestCheckReport::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    m_catalogue = core::Catalogue::embedded();
}

void TestCheckReport::text()
{
    const QString expected = uR"(GET https://example.com/old
  301 Moved Permanently
  HTTP/2, IPv6 2001:db8::1, TLS 1.3, Date 60 s behind, lookup 1 ms, connect 3 ms, TLS 14 ms, first byte 15 ms, 33 ms in all
  Certificate for example.com by Cat CA, 1994-10-01 to 1994-11-16, 10 days left
    Date: Sun, 06 Nov 1994 08:49:37 GMT
    Location: /new

GET https://example.com/new
  401 Wer da (Unauthorized)
  HTTP/1.1
    Server: cat
  MUST: A 401 must have WWW-Authenticate; this one has none. [RFC 9110, 15.5.2]
  Note: Nothing was followed.

401: Log in first, or your login was refused
)"_s;
    QCOMPARE(net::report(chain(), m_catalogue, ReportFormat::Text), expected);
}

void TestCheckReport::textOfFailure()
{
    const QString expected = uR"(GET https://nowhere.example/
  No answer

There is no host nowhere.example. Check the spelling.
)"_s;
    QCOMPARE(net::report(failed(), m_catalogue, ReportFormat::Text), expected);
}

void TestCheckReport::markdown()
{
    const QString expected =
        uR"(1. GET `https://example.com/old`: **[301 Moved Permanently](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2)**, HTTP/2, IPv6 2001:db8::1, TLS 1.3, Date 60 s behind, lookup 1 ms, connect 3 ms, TLS 14 ms, first byte 15 ms, 33 ms in all
   - Certificate for example.com by Cat CA, 1994-10-01 to 1994-11-16, 10 days left
2. GET `https://example.com/new`: **[401 Unauthorized](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)** `Wer da`, HTTP/1.1
   - MUST: A 401 must have WWW-Authenticate; this one has none. (RFC 9110, 15.5.2)
   - Note: Nothing was followed.
)"_s;
    QCOMPARE(net::report(chain(), m_catalogue, ReportFormat::Markdown), expected);
    QCOMPARE(net::report(failed(), m_catalogue, ReportFormat::Markdown),
             uR"(1. GET `https://nowhere.example/`: No answer

There is no host nowhere.example. Check the spelling.
)"_s);
}

void TestCheckReport::json()
{
    const QByteArray expected = R"({
        "hops": [
            {"url": "https://example.com/old", "status": 301, "phrase": "Moved Permanently",
             "httpVersion": "2", "location": "https://example.com/new", "interim": [],
             "address": "2001:db8::1", "dateOffsetSeconds": -60,
             "tls": {"version": "TLS 1.3", "alpn": "h2",
                     "certificate": {"names": ["example.com"], "issuer": "Cat CA",
                                     "from": "1994-10-01T00:00:00Z",
                                     "to": "1994-11-16T12:00:00Z"}},
             "timesMs": {"lookup": 1, "connect": 3, "tls": 14, "firstByte": 15, "total": 33},
             "headers": [["Date", "Sun, 06 Nov 1994 08:49:37 GMT"], ["Location", "/new"]],
             "remarks": []},
            {"url": "https://example.com/new", "status": 401, "phrase": "Wer da",
             "httpVersion": "1.1", "location": null, "interim": [], "timesMs": {},
             "address": null, "dateOffsetSeconds": null, "tls": null,
             "headers": [["Server", "cat"]],
             "remarks": [
                {"level": "must", "text": "A 401 must have WWW-Authenticate; this one has none.",
                 "source": "RFC 9110, 15.5.2", "id": "401-www-authenticate-must"},
                {"level": "note", "text": "Nothing was followed.", "source": "",
                 "id": "not-followed"}]}],
        "url": "https://example.com/old", "final": 401, "error": null})"_ba;
    const QString report = net::report(chain(), m_catalogue, ReportFormat::Json);
    QCOMPARE(QJsonDocument::fromJson(report.toUtf8()), QJsonDocument::fromJson(expected));
    QVERIFY(report.endsWith("}\n"_L1));
}

void TestCheckReport::jsonOfFailure()
{
    const QByteArray expected = R"({
        "hops": [{"url": "https://nowhere.example/", "status": null, "phrase": "",
                  "httpVersion": "", "location": null, "interim": [], "timesMs": {}, "headers": [],
                  "remarks": [], "address": null, "dateOffsetSeconds": null, "tls": null}],
        "url": "https://nowhere.example/", "final": null,
        "error": {"kind": "host-not-found", "text": "There is no host nowhere.example."}})"_ba;
    const QString report = net::report(failed(), m_catalogue, ReportFormat::Json);
    QCOMPARE(QJsonDocument::fromJson(report.toUtf8()), QJsonDocument::fromJson(expected));
}

void TestCheckReport::line()
{
    QCOMPARE(net::reportLine(chain(), m_catalogue),
             u"https://example.com/old  301 > 401 Wer da (Unauthorized)"_s);
    QCOMPARE(net::reportLine(failed(), m_catalogue),
             u"https://nowhere.example/  There is no host nowhere.example."_s);
}

void TestCheckReport::hostileServers_data()
{
    QTest::addColumn<QString>("report");
    QTest::newRow("text") << net::report(hostile(), m_catalogue, ReportFormat::Text);
    QTest::newRow("Markdown") << net::report(hostile(), m_catalogue, ReportFormat::Markdown);
    QTest::newRow("JSON") << net::report(hostile(), m_catalogue, ReportFormat::Json);
    QTest::newRow("line") << net::reportLine(hostile(), m_catalogue);
    QTest::newRow("CSV") << net::csvReport({hostile()}).remove(u'\r');
    QTest::newRow("differences") << net::differences(chain(), hostile()).join(u'\n');
}

void TestCheckReport::hostileServers()
{
    QFETCH(QString, report);
    const auto marked = [](char32_t c) { return c == '\n' ? u"\n"_s : u"<unsafe>"_s; };
    QCOMPARE(core::withEscapes(report, marked), report);
    QVERIFY(!report.contains("](y)"_L1) || report.contains("`"_L1)); // in a code span only
}

void TestCheckReport::jsonKeepsWhatCame()
{
    CheckResult result = hostile();
    result.hops.first().phrase += u"\\x41 \u007f \U0001F431 \U000E0041"_s;
    const QString report = net::report(result, m_catalogue, ReportFormat::Json);
    const QJsonObject hop =
        QJsonDocument::fromJson(report.toUtf8()).object().value("hops"_L1)[0].toObject();
    QCOMPARE(hop.value("phrase"_L1).toString(), result.hops.first().phrase);
    QCOMPARE(hop.value("headers"_L1)[0][1].toString(), u"a\r\nb\u202e"_s);
}

void TestCheckReport::curl_data()
{
    QTest::addColumn<CheckRequest>("request");
    QTest::addColumn<QString>("command");
    CheckRequest request = requestFor(u"https://example.com/a?b=c&d"_s);
    QTest::newRow("a URL") << request
                           << u"curl --silent --show-error --include --location --max-redirs 20 "
                              "--max-time 30 'https://example.com/a?b=c&d'"_s;
    request.followRedirects = false;
    request.totalTimeoutMs = 2500;
    QTest::newRow("not followed") << request
                                  << u"curl --silent --show-error --include --max-time 2.5 "
                                     "'https://example.com/a?b=c&d'"_s;
    request.method = "HEAD";
    QTest::newRow("HEAD") << request
                          << u"curl --silent --show-error --head --max-time 2.5 "
                             "'https://example.com/a?b=c&d'"_s;
    request.method = "DELETE";
    QTest::newRow("DELETE") << request
                            << u"curl --silent --show-error --include --request DELETE --max-time "
                               "2.5 'https://example.com/a?b=c&d'"_s;
    request.method = "POST";
    request.body = "it's";
    request.headers = {{u"X-Cat"_s, u"'; rm -rf ~ #"_s}, {u"X-Empty"_s, QString()}};
    QTest::newRow("a body and headers")
        << request
        << uR"(curl --silent --show-error --include --max-time 2.5 --header 'X-Cat: '\''; rm -rf ~ #' --header 'X-Empty;' --header 'Content-Type:' --data-raw 'it'\''s' 'https://example.com/a?b=c&d')"_s;
    request = requestFor(u"http://[::1]/"_s);
    request.method = "PUT";
    request.body = QByteArray("\0\xff", 2);
    request.headers = {{u"content-type"_s, u"image/png"_s}};
    QTest::newRow("octets, and brackets in the URL")
        << request
        << uR"(printf '\000\377' | curl --silent --show-error --include --request PUT --location --max-redirs 20 --max-time 30 --header 'content-type: image/png' --data-binary @- --globoff 'http://[::1]/')"_s;
}

void TestCheckReport::curl()
{
    QFETCH(CheckRequest, request);
    QTEST(net::curlCommand(request), "command");
}

/// A shell reads the command as the words that were meant.
void TestCheckReport::curlReadsItAsWritten()
{
    const QString shell = QStandardPaths::findExecutable(u"sh"_s);
    if (shell.isEmpty()) {
        QSKIP("There is no POSIX shell");
    }
    CheckRequest request = requestFor(u"https://example.com/$(id)`id`'\"!;&|<>\\%0A"_s);
    request.method = "POST";
    request.body = "$HOME `id` $(id) 'a' \"b\" \\ \n two";
    request.headers = {{u"X-A"_s, u"$HOME `id` 'a' \"b\" \\"_s}};
    const QString command = net::curlCommand(request);
    QProcess process;
    process.start(shell, {u"-c"_s, "curl() { printf '%s\\037' \"$@\"; }; "_L1 + command});
    QVERIFY(process.waitForFinished());
    const QStringList words = QString::fromUtf8(process.readAllStandardOutput()).split(QChar(0x1f));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QVERIFY(words.contains("X-A: "_L1 + request.headers.first().value));
    QVERIFY(words.contains(QString::fromUtf8(request.body)));
    QVERIFY(words.contains(request.url.toString(QUrl::FullyEncoded)));
}

void TestCheckReport::csv()
{
    CheckResult quoted = chain();
    quoted.hops.last().phrase = u"Say \"no\", cat"_s;
    quoted.hops.last().times.total = 4;
    QCOMPARE(net::csvReport({quoted, failed()}),
             "url,status,phrase,hops,total_ms,failure\r\n"
             "\"https://example.com/old\",401,\"Say \"\"no\"\", cat\",2,37,\r\n"
             "\"https://nowhere.example/\",,\"\",1,,host-not-found\r\n"_L1);
}

void TestCheckReport::csvHasNoFormulas_data()
{
    QTest::addColumn<QString>("phrase");
    for (const QString &phrase :
         {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s}) {
        QTest::newRow(qPrintable(core::printable(phrase))) << phrase;
    }
}

void TestCheckReport::csvHasNoFormulas()
{
    QFETCH(QString, phrase);
    CheckResult result = chain();
    result.hops.last().phrase = phrase;
    const QString row = net::csvReport({result}).split(u"\r\n"_s).at(1);
    const QString cell = csvCells(row).at(2);
    QVERIFY2(cell.startsWith(u'\'') || cell.startsWith(u'\\'), qPrintable(cell));
}

void TestCheckReport::differences_data()
{
    QTest::addColumn<CheckResult>("after");
    QTest::addColumn<QStringList>("lines");
    CheckResult after = chain();
    QTest::newRow("nothing") << after << QStringList();
    after.hops.first().headers.first().value = u"Mon, 07 Nov 1994 08:49:37 GMT"_s;
    after.hops.first().times = {};
    QTest::newRow("another time") << after << QStringList();
    after.hops.last().status = 404;
    QTest::newRow("another status")
        << after
        << QStringList {u"Final status: 404, before 401"_s, u"Hop 2: Status: 404, before 401"_s};
    after = chain();
    after.hops.last().headers.first().value = u"dog"_s;
    QTest::newRow("another header") << after << QStringList {u"Hop 2: server: dog, before cat"_s};
    after.hops.last().headers.clear();
    QTest::newRow("a header less")
        << after << QStringList {u"Hop 2: server: nothing, before cat"_s};
    after = chain();
    after.hops.removeLast();
    QTest::newRow("a hop less") << after
                                << QStringList {u"Final status: 301, before 401"_s,
                                                u"Hops: 1, before 2"_s};
    after = chain();
    after.failure = net::Failure {.kind = FailureKind::Loop, .text = u"A loop."_s};
    QTest::newRow("a failure") << after << QStringList {u"Failure: A loop., before no failure"_s};
}

void TestCheckReport::differences()
{
    QFETCH(CheckResult, after);
    QTEST(net::differences(chain(), after), "lines");
}

STATUSCAT_TEST(TestCheckReport)
#include "tst_checkreport.moc"
