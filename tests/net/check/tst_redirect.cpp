// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/check/redirect.h>
#include <net/http/target.h>

#include <QTest>

using namespace Qt::StringLiterals;
using net::FailureKind;
using net::Redirection;
using net::Request;

namespace {

const QUrl base(u"https://example.com/a/b?c#frag"_s);

Redirection from(const QByteArray &location)
{
    return net::redirection({.url = base}, 302, location);
}

QString textOf(const Redirection &result)
{
    QStringList texts;
    for (const net::Remark &remark : result.remarks) {
        texts << remark.text;
    }
    return texts.join(u'\n');
}

QStringList ids(const Redirection &result)
{
    QStringList ids;
    for (const net::Remark &remark : result.remarks) {
        ids << remark.id;
    }
    return ids;
}

} // namespace

class TestRedirect : public QObject
{
    Q_OBJECT

private slots:
    void followsStatus_data();
    void followsStatus();
    void changesMethod_data();
    void changesMethod();
    void resolvesLocation_data();
    void resolvesLocation();
    void refusesLocation_data();
    void refusesLocation();
    void withoutLocationIsFinal();
    void keepsHeadersAtTheSameOrigin();
    void dropsCredentials_data();
    void dropsCredentials();
    void dropsWhatDescribesTheBody();
    void marksTheEndOfEncryption();
    void hidesUserInformation();
};

void TestRedirect::followsStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("follows");
    for (int status : {0, 99, 200, 201, 300, 304, 305, 306, 309, 399, 404, 503, 600, 99999}) {
        QTest::addRow("%d", status) << status << false;
    }
    for (int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status << true;
    }
}

void TestRedirect::followsStatus()
{
    QFETCH(int, status);
    QFETCH(bool, follows);
    const Redirection result = net::redirection({.url = base}, status, "/x");
    QCOMPARE(result.next.has_value(), follows);
    QVERIFY(!result.failure);
    QCOMPARE(result.location, u"https://example.com/x#frag"_s);
    // What is not followed cannot lead astray.
    QCOMPARE(net::redirection({.url = base}, status, "file:///x").failure.has_value(), follows);
}

void TestRedirect::changesMethod_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("next");
    for (const char *method : {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"}) {
        for (int status : {301, 302, 303, 307, 308}) {
            QByteArray next = method;
            if ((status < 303 && next == "POST")
                || (status == 303 && next != "GET" && next != "HEAD")) {
                next = "GET";
            }
            QTest::addRow("%d %s", status, method) << status << QByteArray(method) << next;
        }
    }
}

void TestRedirect::changesMethod()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, next);
    const Redirection result =
        net::redirection({.url = base, .method = method, .body = "x"}, status, "/x");
    QVERIFY(result.next);
    QCOMPARE(result.next->method, next);
    QCOMPARE(result.next->body.isEmpty(), next != method);
    QCOMPARE(ids(result), next == method ? QStringList() : QStringList(u"becomes-get"_s));
}

void TestRedirect::resolvesLocation_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("next");
    const auto row = [](const char *name, const QByteArray &location, const QByteArray &next) {
        QTest::newRow(name) << location << next;
    };
    row("absolute", "http://other.example/x", "http://other.example/x#frag");
    row("upper case", "HTTP://OTHER.example/X", "http://other.example/X#frag");
    row("own fragment", "/x#mine", "https://example.com/x#mine");
    row("empty fragment", "/x#", "https://example.com/x#");
    row("path", "/x", "https://example.com/x#frag");
    row("relative path", "x", "https://example.com/a/x#frag");
    row("dots", "../../../x", "https://example.com/x#frag");
    row("dots after a host", "http://other.example/a/../../x", "http://other.example/x#frag");
    row("backslash", "\\x", "https://example.com/x#frag");
    row("backslash that names a host", "/\\other.example/x", "https://other.example/x#frag");
    row("backslash in the query", "/x?a\\b", "https://example.com/x?a%5Cb#frag");
    row("query", "?x", "https://example.com/a/b?x#frag");
    row("fragment only", "#mine", "https://example.com/a/b?c#mine");
    row("empty", "", "https://example.com/a/b?c#frag");
    row("host", "//other.example/x", "https://other.example/x#frag");
    row("blanks around", " /x\t", "https://example.com/x#frag");
    row("blank inside", "/x y", "https://example.com/x%20y#frag");
    row("UTF-8", "/\xc3\xa9", "https://example.com/%C3%A9#frag");
    row("Latin-1", "/\xe9\xff", "https://example.com/%E9%FF#frag");
    row("control characters", "/\x01\x7f", "https://example.com/%01%7F#frag");
    row("encoded", "/%e9%2F", "https://example.com/%e9%2F#frag");
    row("encoded without need", "/%41?%42", "https://example.com/%41?%42#frag");
    row("encoded, relative", "../%41/./%zz/../x%", "https://example.com/%41/x%#frag");
    row("stray percent sign", "/100%", "https://example.com/100%#frag");
    row("stray percent sign elsewhere", "http://other.example/%#x", "http://other.example/%#x");
    row("port", "https://example.com:8443/", "https://example.com:8443/#frag");
    row("IPv6", "http://[::1]:80/", "http://[::1]:80/#frag");
    row("URL in the query", "/login?to=http://x/", "https://example.com/login?to=http://x/#frag");
    row("colon in the path", "./a:b", "https://example.com/a/a:b#frag");
}

void TestRedirect::resolvesLocation()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, next);
    const Redirection result = from(location);
    QVERIFY2(result.next, qPrintable(result.failure ? result.failure->text : QString()));
    QCOMPARE(net::exactUrl(result.next->url, result.next->target), QString::fromLatin1(next));
    QCOMPARE(result.location, QString::fromLatin1(next));
}

void TestRedirect::refusesLocation_data()
{
    QTest::addColumn<QByteArray>("location");
    for (const char *location :
         {"file:///etc/passwd", "data:text/html,x", "javascript:alert(1)", "ftp://example.com/",
          "mailto:a@b.c", "about:blank", "ws://example.com/", "http://", "http:///x",
          "https://:80/", "http://example.com:99999/", "http://example.com:0/",
          "http://exa mple.com/", "http://[::1", "http://\xff/", "//", "http:"}) {
        QTest::newRow(location) << QByteArray(location);
    }
    QTest::newRow("NUL in the host") << QByteArray("http://a\0b/", 11);
}

void TestRedirect::refusesLocation()
{
    QFETCH(QByteArray, location);
    const Redirection result = from(location);
    QVERIFY2(!result.next, result.next ? result.next->url.toEncoded().constData() : "");
    QVERIFY(result.failure);
    QCOMPARE(result.failure->kind, FailureKind::BadTarget);
    QVERIFY(!result.failure->text.isEmpty() && !result.failure->advice.isEmpty());
}

void TestRedirect::withoutLocationIsFinal()
{
    const Redirection result = net::redirection({.url = base}, 302, {});
    QVERIFY(!result.next && !result.failure);
    QVERIFY(result.location.isEmpty());
}

void TestRedirect::keepsHeadersAtTheSameOrigin()
{
    const Request sent {.url = base,
                        .headers = {{u"Authorization"_s, u"x"_s}, {u"Accept"_s, u"y"_s}}};
    for (const char *location :
         {"/x", "https://EXAMPLE.com:443/y", "https://user:pw@example.com/"}) {
        const Redirection result = net::redirection(sent, 307, location);
        QVERIFY(result.next);
        QCOMPARE(result.next->headers, sent.headers);
    }
}

void TestRedirect::dropsCredentials_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("host") << QByteArray("https://other.example/");
    QTest::newRow("below") << QByteArray("https://www.example.com/");
    QTest::newRow("port") << QByteArray("https://example.com:8443/");
    QTest::newRow("scheme") << QByteArray("http://example.com/");
    QTest::newRow("port of the other scheme") << QByteArray("http://example.com:443/");
}

void TestRedirect::dropsCredentials()
{
    QFETCH(QByteArray, location);
    const Request sent {.url = base,
                        .headers = {{u"authorization"_s, u"x"_s},
                                    {u"Cookie"_s, u"x"_s},
                                    {u"Proxy-Authorization"_s, u"x"_s},
                                    {u"X-API-Key"_s, u"x"_s},
                                    {u"X-Auth-Token"_s, u"x"_s},
                                    {u"Host"_s, u"x"_s},
                                    {u"Accept"_s, u"y"_s},
                                    {u"X-Debug"_s, u"y"_s}}};
    const Redirection result = net::redirection(sent, 307, location);
    QVERIFY(result.next);
    QCOMPARE(result.next->headers, sent.headers.last(2));
    QCOMPARE(ids(result).constFirst(), u"credentials-left-out"_s);
    QVERIFY(textOf(result).contains("authorization, Cookie, Proxy-Authorization"_L1));
}

void TestRedirect::dropsWhatDescribesTheBody()
{
    const Request sent {.url = base,
                        .method = "POST",
                        .headers = {{u"Content-Type"_s, u"text/plain"_s}, {u"Accept"_s, u"y"_s}},
                        .body = "x"};
    QCOMPARE(net::redirection(sent, 302, "/x").next->headers, sent.headers.last(1));
    QCOMPARE(net::redirection(sent, 307, "/x").next->headers, sent.headers);
}

void TestRedirect::marksTheEndOfEncryption()
{
    QCOMPARE(ids(from("http://example.com/")), QStringList(u"leads-to-plain-http"_s));
    QVERIFY(from("https://other.example/").remarks.isEmpty());
    QVERIFY(net::redirection({.url = QUrl(u"http://a/"_s)}, 302, "https://a/").remarks.isEmpty());
}

void TestRedirect::hidesUserInformation()
{
    const Redirection result = from("https://name:hunter2@example.com/");
    QVERIFY(result.next);
    QCOMPARE(result.next->url, QUrl(u"https://example.com/#frag"_s));
    QVERIFY(!result.location.contains("hunter2"_L1));
    QCOMPARE(ids(result), QStringList(u"user-information-left-out"_s));
    QVERIFY(!textOf(result).contains("hunter2"_L1));
    QVERIFY(!from("ftp://name:hunter2@example.com/").location.contains("hunter2"_L1));
    QVERIFY(!from("http://name:hunter2@exa mple.com/").location.contains("hunter2"_L1));
    QCOMPARE(net::withoutUserInfo(uR"(http:\\name:hunter2@a.example/)"_s), u"http://a.example/"_s);
}

STATUSCAT_TEST(TestRedirect)
#include "tst_redirect.moc"
