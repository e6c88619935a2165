// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/check/urlinput.h>
#include <net/http/target.h>

#include <QTest>

using namespace Qt::StringLiterals;

class TestUrlInput : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void hidesUserInformation_data();
    void hidesUserInformation();
    void knowsUrls_data();
    void knowsUrls();
    void readsLists();
    void aLineOfWordsIsNoUrl_data();
    void aLineOfWordsIsNoUrl();
};

void TestUrlInput::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("https") << u"https://example.com/a?b=c#d"_s
                           << QByteArray("https://example.com/a?b=c#d");
    QTest::newRow("http") << u"http://example.com"_s << QByteArray("http://example.com");
    QTest::newRow("upper case") << u"HTTPS://EXAMPLE.com/A"_s
                                << QByteArray("https://example.com/A");
    QTest::newRow("bare host") << u"example.com"_s << QByteArray("https://example.com");
    QTest::newRow("bare host with path")
        << u"example.com/a?b"_s << QByteArray("https://example.com/a?b");
    QTest::newRow("bare host with query")
        << u"example.com?b"_s << QByteArray("https://example.com?b");
    QTest::newRow("bare host with port")
        << u"example.com:8443/a"_s << QByteArray("https://example.com:8443/a");
    QTest::newRow("one label") << u"localhost"_s << QByteArray("https://localhost");
    QTest::newRow("one label with port")
        << u"localhost:8080"_s << QByteArray("https://localhost:8080");
    QTest::newRow("no scheme") << u"//example.com/a"_s << QByteArray("https://example.com/a");
    QTest::newRow("blanks around")
        << u" \t https://example.com/ \n"_s << QByteArray("https://example.com/");
    QTest::newRow("IPv4") << u"192.0.2.1:81"_s << QByteArray("https://192.0.2.1:81");
    QTest::newRow("IPv6") << u"[2001:db8::1]"_s << QByteArray("https://[2001:db8::1]");
    QTest::newRow("IPv6 with port")
        << u"http://[::1]:8080/x"_s << QByteArray("http://[::1]:8080/x");
    QTest::newRow("name in other letters")
        << u"bücher.example/é"_s << QByteArray("https://xn--bcher-kva.example/%C3%A9");
    QTest::newRow("trailing dot") << u"example.com./"_s << QByteArray("https://example.com./");
    QTest::newRow("underscore") << u"my_host.example"_s << QByteArray("https://my_host.example");
    QTest::newRow("@ in the path")
        << u"https://example.com/@me"_s << QByteArray("https://example.com/@me");
    QTest::newRow("@ in the query")
        << u"example.com?to=a@b"_s << QByteArray("https://example.com?to=a@b");
    QTest::newRow("dot segments") << u"example.com/../a/./b/../c/."_s
                                  << QByteArray("https://example.com/a/c/");
    QTest::newRow("IPv6 with a scope")
        << u"http://[fe80::1%25lo]/"_s << QByteArray("http://[fe80::1%25lo]/");
    QTest::newRow("percent signs as typed")
        << u"example.com/%41/%e9/../%2e/%zz%?%41%#%41"_s
        << QByteArray("https://example.com/%41/%2e/%zz%?%41%#A");
    QTest::newRow("URL in the query")
        << u"example.com/?u=ftp://x"_s << QByteArray("https://example.com/?u=ftp://x");
}

void TestUrlInput::reads()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, url);
    const net::UrlInput input = net::readUrl(text);
    QCOMPARE(input.error, QString());
    QVERIFY(input.url.isValid());
    QCOMPARE(net::exactUrl(input.url, input.target), QString::fromLatin1(url));
}

void TestUrlInput::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u"  \n "_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("path") << u"/etc/passwd"_s;
    QTest::newRow("ftp") << u"ftp://example.com/"_s;
    QTest::newRow("mailto") << u"mailto:me@example.com"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("data") << u"data:text/html,x"_s;
    QTest::newRow("one slash") << u"https:/example.com"_s;
    QTest::newRow("three slashes") << u"https:///example.com"_s;
    QTest::newRow("scheme only") << u"https://"_s;
    QTest::newRow("blank in host") << u"https://exa mple.com"_s;
    QTest::newRow("sentence") << u"what is 404"_s;
    QTest::newRow("port zero") << u"example.com:0"_s;
    QTest::newRow("port too large") << u"example.com:65536"_s;
    QTest::newRow("port of letters") << u"example.com:http"_s;
    QTest::newRow("three numbers") << u"1.2.3."_s;
    QTest::newRow("five numbers") << u"1.2.3.4.5"_s;
    QTest::newRow("number too large") << u"1.2.3.400"_s;
    QTest::newRow("IPv6 without brackets") << u"https://2001:db8::1/"_s;
    QTest::newRow("unclosed bracket") << u"https://[::1"_s;
    QTest::newRow("empty label") << u"example..com"_s;
    QTest::newRow("hyphen first") << u"-a.example"_s;
    QTest::newRow("long label") << QString(64, u'a') + u".example"_s;
    QTest::newRow("long name") << u"abcdefg."_s.repeated(40) + u"example"_s;
    QTest::newRow("long URL") << u"https://example.com/"_s + QString(8000, u'a');
    QTest::newRow("NUL") << u"https://exam\0ple.com"_s;
    QTest::newRow("line break") << u"https://example.com\r\nHost: x"_s;
    QTest::newRow("wildcard") << u"*.example.com"_s;
    QTest::newRow("half a pair") << QString(QChar(0xd800));
}

void TestUrlInput::refuses()
{
    QFETCH(QString, text);
    const net::UrlInput input = net::readUrl(text);
    QVERIFY2(!input.url.isValid(), input.url.toEncoded().constData());
    QVERIFY(!input.error.isEmpty());
    QVERIFY(!input.error.contains(u'\n'));
    QVERIFY(input.error.size() < 160);
}

void TestUrlInput::hidesUserInformation_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("name and password") << u"https://name:hunter2@example.com/"_s;
    QTest::newRow("password of blanks") << u"https://name:hunter2 x@example.com/"_s;
    QTest::newRow("name") << u"https://hunter2@example.com/"_s;
    QTest::newRow("no scheme") << u"name:hunter2@example.com"_s;
    QTest::newRow("no scheme, name") << u"hunter2@example.com"_s;
    QTest::newRow("behind a backslash") << u"https://hunter2\\@example.com/"_s;
    QTest::newRow("no scheme, digits") << u"name:123hunter2@example.com"_s;
    QTest::newRow("ftp") << u"ftp://name:hunter2@example.com"_s;
    QTest::newRow("slashes only") << u"//name:hunter2@example.com"_s;
    QTest::newRow("no host") << u"https://name:hunter2@"_s;
    QTest::newRow("bad host") << u"https://name:hunter2@exa mple.com"_s;
    QTest::newRow("@ in the password") << u"https://name:hunter2@x@example.com"_s;
    QTest::newRow("one slash") << u"https:/name:hunter2@example.com"_s;
}

void TestUrlInput::hidesUserInformation()
{
    QFETCH(QString, text);
    const net::UrlInput input = net::readUrl(text);
    QVERIFY(!input.url.isValid());
    QVERIFY(!input.error.isEmpty());
    QVERIFY(!input.error.contains("hunter2"_L1));
}

void TestUrlInput::knowsUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUrl");
    QTest::newRow("https") << u"https://example.com"_s << true;
    QTest::newRow("http, upper case") << u" HTTP://x"_s << true;
    QTest::newRow("scheme only") << u"https://"_s << false;
    QTest::newRow("scheme and path") << u"https:///x"_s << false;
    QTest::newRow("host") << u"example.com"_s << false;
    QTest::newRow("constant") << u"http.StatusNotFound"_s << false;
    QTest::newRow("response line") << u"HTTP/1.1 404 Not Found"_s << false;
    QTest::newRow("ftp") << u"ftp://example.com"_s << false;
    QTest::newRow("inside") << u"404 at https://example.com"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestUrlInput::knowsUrls()
{
    QFETCH(QString, text);
    QFETCH(bool, isUrl);
    QCOMPARE(net::looksLikeUrl(text), isUrl);
}

void TestUrlInput::readsLists()
{
    const QList<net::UrlInput> urls = net::readUrlList(
        u"# mine\r\nhttps://a.example/\r\n\n  b.example\tc.example/#d \n #x\nftp://no\n"_s);
    QCOMPARE(urls.size(), 4);
    QCOMPARE(urls.at(0).url, QUrl(u"https://a.example/"_s));
    QCOMPARE(urls.at(1).url, QUrl(u"https://b.example"_s));
    QCOMPARE(urls.at(2).url, QUrl(u"https://c.example/#d"_s));
    QVERIFY(!urls.at(3).error.isEmpty());
    QVERIFY(net::readUrlList({}).isEmpty());
}

void TestUrlInput::aLineOfWordsIsNoUrl_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("sentence") << u"not a url"_s << u"\"not a url\""_s;
    QTest::newRow("sentence with a host")
        << u"see example.com for more"_s << u"\"see example.com for more\""_s;
    QTest::newRow("password") << u"try https://me:hunter2@example.com now"_s
                              << u"https://example.com now\""_s;
}

void TestUrlInput::aLineOfWordsIsNoUrl()
{
    QFETCH(QString, line);
    QFETCH(QString, quoted);
    const QList<net::UrlInput> urls = net::readUrlList(line + "\nhttps://a.example"_L1);
    QCOMPARE(urls.size(), 2);
    QVERIFY2(urls.at(0).error.contains(quoted), qPrintable(urls.at(0).error));
    QVERIFY(!urls.at(0).error.contains("hunter2"_L1));
    QCOMPARE(urls.at(1).url, QUrl(u"https://a.example"_s));
}

STATUSCAT_TEST(TestUrlInput)
#include "tst_urlinput.moc"
