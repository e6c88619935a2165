// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/check/pastedrequest.h>
#include <net/check/shellwords.h>

#include <QTest>

using namespace Qt::StringLiterals;
using net::Pasted;
using net::PastedKind;

namespace {

/// "POST https://a/ {A: b} body follow" of @p request.
QString described(const net::CheckRequest &request)
{
    QStringList parts {QString::fromLatin1(request.method),
                       request.url.toString(QUrl::FullyEncoded)};
    for (const net::HeaderField &field : request.headers) {
        parts << u'{' + field.name + u": "_s + field.value + u'}';
    }
    if (!request.body.isEmpty()) {
        parts << u'<' + QString::fromUtf8(request.body) + u'>';
    }
    if (request.followRedirects) {
        parts << u"follow"_s;
    }
    return parts.join(u' ');
}

} // namespace

/// What people paste: curl commands, requests, URLs in any text.
class TestPastedRequest : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void curl_data();
    void curl();
    void refusedCurl_data();
    void refusedCurl();
    void http_data();
    void http();
    void urls_data();
    void urls();
    void lists_data();
    void lists();
    void isMoreThanUrl();
};

void TestPastedRequest::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        QTest::newRow(name) << text << words;
    };
    row("plain", u" a  b\tc "_s, u"a|b|c"_s);
    row("single quotes", u"'a b'\\''c'"_s, u"a b'c"_s);
    row("double quotes", uR"("a \"b\" \c \\ $d")"_s, uR"(a "b" \c \ $d)"_s);
    row("empty", u"a '' \"\" b"_s, u"a|||b"_s);
    row("glued", u"a'b'\"c\"d"_s, u"abcd"_s);
    row("goes on", u"a \\\n  b \\\r\n c"_s, u"a|b|c"_s);
    row("goes on in quotes", u"\"a\\\nb\""_s, u"ab"_s);
    row("line end in quotes", u"'a\nb'"_s, u"a\nb"_s);
    row("ends with the line", u"a b\nc"_s, u"a|b"_s);
    row("ends at a pipe", u"a b | c"_s, u"a|b"_s);
    row("escapes of C", uR"($'a\'b\n\u00e9\x41\\')"_s,
        u"a'b\né"
        "A\\"_s);
    row("backslash at the end", u"a\\"_s, u"a"_s);
    row("open single quote", u"a 'b"_s, u"broken"_s);
    row("open double quote", u"a \"b"_s, u"broken"_s);
    row("nothing", {}, {});
}

void TestPastedRequest::words()
{
    QFETCH(QString, text);
    const std::optional<QStringList> words = net::shellWords(text);
    QTEST(words ? words->join(u'|') : u"broken"_s, "words");
}

void TestPastedRequest::curl_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("request");
    const auto row = [](const char *name, const QString &command, const QString &request) {
        QTest::newRow(name) << command << request;
    };
    const QString form = u"{Content-Type: application/x-www-form-urlencoded}"_s;
    row("a URL", u"curl https://a.example/x"_s, u"GET https://a.example/x"_s);
    row("a bare host", u"curl a.example"_s, u"GET http://a.example"_s);
    row("a prompt", u"  $ curl https://a.example"_s, u"GET https://a.example"_s);
    row("letters", u"curl -sSfL https://a.example"_s, u"GET https://a.example follow"_s);
    row("HEAD", u"curl -I https://a.example"_s, u"HEAD https://a.example"_s);
    row("a method", u"curl -X DELETE https://a.example"_s, u"DELETE https://a.example"_s);
    row("a glued method", u"curl -sXPUT https://a.example"_s, u"PUT https://a.example"_s);
    row("headers", u"curl -H 'A: b' --header \"C:d\" https://a.example"_s,
        u"GET https://a.example {A: b} {C: d}"_s);
    row("an empty header", u"curl -H 'A;' -H 'Accept:' https://a.example"_s,
        u"GET https://a.example {A: }"_s);
    row("data", u"curl -d a=b -d c=d https://a.example"_s,
        u"POST https://a.example %1 <a=b&c=d>"_s.arg(form));
    row("raw data", u"curl https://a.example --data-raw '@x'"_s,
        u"POST https://a.example %1 <@x>"_s.arg(form));
    row("encoded data", u"curl --data-urlencode 'q=a b&c' https://a.example"_s,
        u"POST https://a.example %1 <q=a%20b%26c>"_s.arg(form));
    row("data of a type", u"curl -d '{}' -H 'content-type: a/b' https://a.example"_s,
        u"POST https://a.example {content-type: a/b} <{}>"_s);
    row("JSON", u"curl --json '{\"a\":1}' https://a.example"_s,
        u"POST https://a.example {Content-Type: application/json} {Accept: application/json} "
        "<{\"a\":1}>"_s);
    row("data in the query", u"curl -G -d a=b https://a.example/?c"_s,
        u"GET https://a.example/?c&a=b"_s);
    row("login", u"curl -u me:secret https://a.example"_s,
        u"GET https://a.example {Authorization: Basic bWU6c2VjcmV0}"_s);
    row("cookie, agent, referer", u"curl -b a=b -A cat -e https://b.example/ https://a.example"_s,
        u"GET https://a.example {Cookie: a=b} {User-Agent: cat} {Referer: https://b.example/}"_s);
    row("values that are no URL",
        u"curl -o out.html -w '%{http_code}' --connect-timeout 3 --retry 2 https://a.example"_s,
        u"GET https://a.example"_s);
    row("as browsers copy it",
        u"curl 'https://a.example/x?y=1' \\\n  -H 'accept: */*' \\\n  --compressed ;"_s,
        u"GET https://a.example/x?y=1 {accept: */*}"_s);
    row("two URLs", u"curl https://a.example https://b.example"_s,
        u"GET https://a.example, GET https://b.example"_s);
    row("a pipe behind it", u"curl -s https://a.example | jq ."_s, u"GET https://a.example"_s);
}

void TestPastedRequest::curl()
{
    QFETCH(QString, command);
    const Pasted pasted = net::readPasted(command);
    QCOMPARE(pasted.kind, PastedKind::Curl);
    QCOMPARE(pasted.error, QString());
    QStringList requests;
    for (const net::CheckRequest &request : pasted.requests) {
        requests << described(request);
    }
    QTEST(requests.join(u", "_s), "request");
}

void TestPastedRequest::refusedCurl_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("no URL") << u"curl -s"_s;
    QTest::newRow("another scheme") << u"curl ftp://a.example"_s;
    QTest::newRow("a password") << u"curl https://me:secret@a.example"_s;
    QTest::newRow("an open quote") << u"curl 'https://a.example"_s;
    QTest::newRow("a form") << u"curl -F a=b https://a.example"_s;
    QTest::newRow("a file") << u"curl -d @secrets https://a.example"_s;
    QTest::newRow("an upload") << u"curl -T file https://a.example"_s;
    QTest::newRow("a line break in a header") << u"curl -H $'A: b\\r\\nC: d' https://a.example"_s;
    QTest::newRow("a method that is none") << u"curl -X 'A B' https://a.example"_s;
}

void TestPastedRequest::refusedCurl()
{
    QFETCH(QString, command);
    const Pasted pasted = net::readPasted(command);
    QCOMPARE(pasted.kind, PastedKind::Curl);
    QVERIFY(!pasted.error.isEmpty());
    QVERIFY(!pasted.error.contains("secret"_L1) || command.contains("secrets"_L1));
    QVERIFY(pasted.requests.isEmpty());
}

void TestPastedRequest::http_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("request");
    QTest::newRow("a request") << u"GET /x?y HTTP/1.1\r\nHost: a.example\r\nA: b\r\n\r\n"_s
                               << u"GET https://a.example/x?y {A: b} follow"_s;
    QTest::newRow("no version") << u"HEAD /x\nHost: a.example:80"_s
                                << u"HEAD http://a.example:80/x follow"_s;
    QTest::newRow("a whole URL") << u"GET http://a.example/x HTTP/1.1"_s
                                 << u"GET http://a.example/x follow"_s;
    QTest::newRow("a body") << u"POST /x HTTP/1.1\nHost: a.example\nContent-Length: 3\n\nq=1"_s
                            << u"POST https://a.example/x <q=1> follow"_s;
    QTest::newRow("no Host") << u"GET /x HTTP/1.1\nA: b"_s << QString();
    QTest::newRow("a Host that is none") << u"GET /x HTTP/1.1\nHost: a b"_s << QString();
}

void TestPastedRequest::http()
{
    QFETCH(QString, text);
    QFETCH(QString, request);
    const Pasted pasted = net::readPasted(text);
    QCOMPARE(pasted.kind, PastedKind::Http);
    QCOMPARE(pasted.requests.size(), request.isEmpty() ? 0 : 1);
    QCOMPARE(pasted.error.isEmpty(), !request.isEmpty());
    QVERIFY(request.isEmpty() || described(pasted.requests.constFirst()) == request);
}

void TestPastedRequest::urls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("urls");
    const auto row = [](const char *name, const QString &text, const QString &urls) {
        QTest::newRow(name) << text << urls;
    };
    row("alone", u" https://a.example/x "_s, u"https://a.example/x"_s);
    row("in quotes", u"\"https://a.example/x\""_s, u"https://a.example/x"_s);
    row("in single quotes", u"'https://a.example/x',"_s, u"https://a.example/x"_s);
    row("in typographic quotes", u"“https://a.example/x”"_s, u"https://a.example/x"_s);
    row("in a sentence", u"See https://a.example/x. Then (https://b.example/), too!"_s,
        u"https://a.example/x https://b.example/"_s);
    row("with brackets of its own", u"https://a.example/x_(y) and so on"_s,
        u"https://a.example/x_(y)"_s);
    row("Markdown", u"[a link](https://a.example/x) here"_s, u"https://a.example/x"_s);
    row("Markdown with a URL as text", u"[https://a.example](https://b.example/)"_s,
        u"https://b.example/"_s);
    row("between angle brackets", u"<https://a.example/x>"_s, u"https://a.example/x"_s);
    row("HTML", u"<a href=\"https://a.example/x\">y</a>"_s, u"https://a.example/x"_s);
    row("a table with commas", u"id,url,n\n1,https://a.example/x,2\n2,https://b.example/,3"_s,
        u"https://a.example/x https://b.example/"_s);
    row("a table with semicolons", u"1;https://a.example/x\n2;\"https://b.example/\""_s,
        u"https://a.example/x https://b.example/"_s);
    row("a comma of its own", u"https://a.example/x,y"_s, u"https://a.example/x,y"_s);
    row("no URL", u"404 not found"_s, {});
    row("another scheme", u"ftp://a.example"_s, {});
}

void TestPastedRequest::urls()
{
    QFETCH(QString, text);
    const Pasted pasted = net::readPasted(text);
    QStringList urls;
    for (const net::CheckRequest &request : pasted.requests) {
        urls << request.url.toString();
        QVERIFY(!net::isMoreThanUrl(request));
    }
    QTEST(urls.join(u' '), "urls");
    QCOMPARE(pasted.kind, urls.isEmpty() ? PastedKind::Nothing : PastedKind::Urls);
}

void TestPastedRequest::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("entries");
    const auto row = [](const char *name, const QString &text, const QString &entries) {
        QTest::newRow(name) << text << entries;
    };
    row("URLs and hosts", u"a.example b.example\n# no\n\nhttps://c.example"_s,
        u"https://a.example https://b.example https://c.example"_s);
    row("no URL", u"not a url\na.example"_s, u"error https://a.example"_s);
    row("rows of a table", u"1,https://a.example/x,2\n\"https://b.example/y\";3"_s,
        u"https://a.example/x https://b.example/y"_s);
    row("a comma of its own", u"https://a.example/x,y"_s, u"https://a.example/x,y"_s);
    row("a sentence", u"see https://a.example/x, or not"_s, u"https://a.example/x"_s);
    row("Markdown", u"- [x y](https://a.example/x)"_s, u"https://a.example/x"_s);
    row("a password", u"https://me:secret@a.example"_s, u"error"_s);
    row("curl", u"curl -X PUT https://a.example\nb.example"_s,
        u"PUT:https://a.example https://b.example"_s);
    row("curl on two lines", u"curl \\\n -X PUT \\\r\n https://a.example"_s,
        u"PUT:https://a.example"_s);
    row("the columns' names", u"\nid,URL,n\n1,https://a.example/x,2"_s, u"https://a.example/x"_s);
    row("names in quotes", u"\"Page Url\";\"url\"\n1;https://a.example/x"_s,
        u"https://a.example/x"_s);
    row("the name of the only column", u"url\na.example"_s, u"https://a.example"_s);
    row("names elsewhere", u"a.example\nid,url,n"_s, u"https://a.example error"_s);
    row("a row that is none of names", u"1,url.example,x"_s, u"error"_s);
    row("curl that cannot be", u"curl -F a=b https://a.example"_s, u"error"_s);
}

void TestPastedRequest::lists()
{
    QFETCH(QString, text);
    QStringList entries;
    for (const net::ListEntry &entry : net::readRequestList(text)) {
        const QString method =
            entry.isCommand ? QString::fromLatin1(entry.request.method) + u':' : QString();
        entries << (entry.error.isEmpty() ? method + entry.request.url.toString() : u"error"_s);
    }
    QTEST(entries.join(u' '), "entries");
}

void TestPastedRequest::isMoreThanUrl()
{
    const auto isMore = [](const QString &text) {
        return net::isMoreThanUrl(net::readPasted(text).requests.value(0));
    };
    QVERIFY(!isMore(u"curl -I https://a.example"_s));
    QVERIFY(isMore(u"curl -X DELETE https://a.example"_s));
    QVERIFY(isMore(u"curl -H A:b https://a.example"_s));
    QVERIFY(isMore(u"curl -d a https://a.example"_s));
}

STATUSCAT_TEST(TestPastedRequest)
#include "tst_pastedrequest.moc"
