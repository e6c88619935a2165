// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <core/catalogue.h>
#include <core/copytext.h>

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::CopyFormat;
using core::Status;

namespace {

Status notFound()
{
    Status status;
    status.code = 404;
    status.phrase = u"Not Found"_s;
    status.references = {{u"RFC 9110, 15.5.5"_s, u"https://example.org/rfc#15.5.5"_s},
                         {u"RFC 2616"_s, u"https://example.org/old"_s}};
    status.guidance.description = u"Nothing is here. `410` says \"gone\"."_s;
    status.guidance.example = u"GET /cats/42 HTTP/1.1\n"
                              "Host: example.com\n"
                              "Accept: text/plain\n"
                              "\n"
                              "HTTP/1.1 404 Not Found\n"
                              "Content-Length: 3\n"
                              "\n"
                              "No."_s;
    return status;
}

/// A code that has a number and nothing else.
Status bare()
{
    Status status;
    status.code = 0;
    return status;
}

QString curl(const QString &example)
{
    Status status;
    status.guidance.example = example;
    return core::copyText(status, CopyFormat::CurlCommand);
}

} // namespace

class TestCopyText : public QObject
{
    Q_OBJECT

private slots:
    void knownNamesAndNoLineOfNone();
    void formats_data();
    void formats();
    void everyFormatHasARow();
    void titlesOfOurOwnAreNotCopied();
    void linksAreEscaped();
    void response_data();
    void response();
    void curlCommand_data();
    void curlCommand();
    void everyFormatHasKeyAndName();
    void unknownKeyGivesTheOther();
};

void TestCopyText::knownNamesAndNoLineOfNone()
{
    const core::Catalogue catalogue = core::Catalogue::embedded();
    const auto line = [&catalogue](int code) {
        return core::copyText(catalogue.status(code), CopyFormat::StatusLine);
    };
    QCOMPARE(line(418), u"HTTP/1.1 418 I'm a teapot"_s);
    QCOMPARE(line(306), u"HTTP/1.1 306 Switch Proxy"_s);
    QCOMPARE(line(460), u"HTTP/1.1 460"_s);
    QCOMPARE(line(0), QString());
}

void TestCopyText::formats_data()
{
    QTest::addColumn<CopyFormat>("format");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("bare");
    QTest::newRow("code") << CopyFormat::Code << u"404"_s << u"000"_s;
    QTest::newRow("code and phrase") << CopyFormat::CodeAndPhrase << u"404 Not Found"_s << u"000"_s;
    QTest::newRow("status line") << CopyFormat::StatusLine << u"HTTP/1.1 404 Not Found"_s
                                 << QString();
    QTest::newRow("Markdown") << CopyFormat::MarkdownLink
                              << u"[404 Not Found](https://example.org/rfc#15.5.5)"_s << QString();
    QTest::newRow("HTML") << CopyFormat::HtmlLink
                          << u"<a href=\"https://example.org/rfc#15.5.5\">404 Not Found</a>"_s
                          << QString();
    QTest::newRow("reference, the first")
        << CopyFormat::ReferenceUrl << u"https://example.org/rfc#15.5.5"_s << QString();
    QTest::newRow("response") << CopyFormat::ExampleResponse
                              << u"HTTP/1.1 404 Not Found\nContent-Length: 3\n\nNo."_s << QString();
    QTest::newRow("curl") << CopyFormat::CurlCommand
                          << u"curl -i -H 'Accept: text/plain' 'https://example.com/cats/42'"_s
                          << QString();
    QTest::newRow("description without markup")
        << CopyFormat::Description << u"Nothing is here. 410 says \"gone\"."_s << QString();
}

void TestCopyText::formats()
{
    QFETCH(CopyFormat, format);
    QTEST(core::copyText(notFound(), format), "full");
    QTEST(core::copyText(::bare(), format), "bare");
}

/// The formats are numbered from 0 to the last; settings that name one must find it.
void TestCopyText::everyFormatHasARow()
{
    QList<CopyFormat> all;
    for (int i = 0; i <= static_cast<int>(CopyFormat::Description); ++i) {
        all << static_cast<CopyFormat>(i);
    }
    QCOMPARE(core::allCopyFormats(), all);
}

void TestCopyText::titlesOfOurOwnAreNotCopied()
{
    Status status = ::bare();
    status.code = 460;
    status.title = u"Nobody is here"_s;
    status.standing = core::Standing::Vendor;
    for (const CopyFormat format : core::allCopyFormats()) {
        QVERIFY(!core::copyText(status, format).contains(status.title));
    }
    status.phrase = u"(Unused)"_s;
    status.standing = core::Standing::Unused;
    QVERIFY(core::copyText(status, CopyFormat::StatusLine).endsWith(status.title));
}

void TestCopyText::linksAreEscaped()
{
    Status status = notFound();
    status.phrase = u"I'm <a> & \"b\""_s;
    status.references.first().url = u"https://example.org/?a=1&b=\"2\""_s;
    QCOMPARE(core::copyText(status, CopyFormat::HtmlLink),
             u"<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">"
             "404 I'm &lt;a&gt; &amp; &quot;b&quot;</a>"_s);
}

void TestCopyText::response_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("response");
    QTest::newRow("no request before it")
        << u"HTTP/1.1 100 Continue\n"_s << u"HTTP/1.1 100 Continue\n"_s;
    QTest::newRow("several responses")
        << u"GET / HTTP/1.1\nHost: a\n\nHTTP/1.1 103 Early Hints\n\nHTTP/1.1 200 OK\n"_s
        << u"HTTP/1.1 103 Early Hints\n\nHTTP/1.1 200 OK\n"_s;
    QTest::newRow("HTTP/2") << u"GET / HTTP/2\nHost: a\n\nHTTP/2 200\n"_s << u"HTTP/2 200\n"_s;
    QTest::newRow("request only") << u"GET / HTTP/1.1\nHost: a\n"_s << QString();
    QTest::newRow("prose") << u"It never arrives."_s << QString();
}

void TestCopyText::response()
{
    QFETCH(QString, example);
    Status status;
    status.guidance.example = example;
    QTEST(core::copyText(status, CopyFormat::ExampleResponse), "response");
}

void TestCopyText::curlCommand_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("command");
    QTest::newRow("GET") << u"GET /a?b=c&d=e HTTP/1.1\nHost: example.com\n\nHTTP/1.1 200 OK"_s
                         << u"curl -i 'https://example.com/a?b=c&d=e'"_s;
    QTest::newRow("HEAD") << u"HEAD / HTTP/1.1\nHost: example.com\n\nHTTP/1.1 200 OK"_s
                          << u"curl -i --head 'https://example.com/'"_s;
    QTest::newRow("POST with content")
        << u"POST /cats HTTP/1.1\nHost: example.com\nContent-Type: application/json\n"
           "Content-Length: 15\n\n{\"name\": \"Mia\"}\n\nHTTP/1.1 201 Created"_s
        << u"curl -i -X POST -H 'Content-Type: application/json' --data-binary "
           "'{\"name\": \"Mia\"}' 'https://example.com/cats'"_s;
    QTest::newRow("DELETE without content")
        << u"DELETE /cats/1 HTTP/1.1\nHost: example.com\n\nHTTP/1.1 204 No Content"_s
        << u"curl -i -X DELETE 'https://example.com/cats/1'"_s;
    QTest::newRow("quotes")
        << u"GET /it's HTTP/1.1\nHost: example.com\nX-A: 'b'\n\nHTTP/1.1 200 OK"_s
        << u"curl -i -H 'X-A: '\\''b'\\''' 'https://example.com/it'\\''s'"_s;
    QTest::newRow("absolute form")
        << u"GET http://example.com/a HTTP/1.1\nHost: example.com\n\nHTTP/1.1 200 OK"_s
        << u"curl -i 'http://example.com/a'"_s;
    QTest::newRow("host with a port, in small letters")
        << u"GET / HTTP/1.1\nhost: example.com:8080\n\nHTTP/1.1 200 OK"_s
        << u"curl -i 'https://example.com:8080/'"_s;
    QTest::newRow("no request") << u"HTTP/1.1 200 OK\n"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCopyText::curlCommand()
{
    QFETCH(QString, example);
    QTEST(curl(example), "command");
}

void TestCopyText::everyFormatHasKeyAndName()
{
    QSet<QString> keys;
    for (const CopyFormat format : core::allCopyFormats()) {
        const QString key = core::copyFormatKey(format);
        keys.insert(key);
        QVERIFY(!core::copyFormatName(format).isEmpty());
        QCOMPARE(core::copyFormatForKey(key, CopyFormat::Code), format);
        QCOMPARE(core::copyFormatForKey(key, CopyFormat::Description), format);
    }
    QCOMPARE(keys.size(), core::allCopyFormats().size());
    QVERIFY(!keys.contains(QString()));
}

void TestCopyText::unknownKeyGivesTheOther()
{
    for (const QString &key : {QString(), u"CODE"_s, u"pdf"_s}) {
        QCOMPARE(core::copyFormatForKey(key, CopyFormat::StatusLine), CopyFormat::StatusLine);
    }
}

STATUSCAT_TEST(TestCopyText)
#include "tst_copytext.moc"
