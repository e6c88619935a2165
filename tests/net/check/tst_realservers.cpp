// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/realservers.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/checkqueue.h>
#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using net::CheckRequest;
using net::CheckResult;
using net::FailureKind;

namespace {

/// The codes that nginx returns as they are. At 408, 444 and 499 it closes the connection; 494 to
/// 497 are what it notes of faults that it answers with 400.
bool canReturn(int code)
{
    static const QList<int> others {408, 444, 494, 495, 496, 497, 499};
    return code >= 200 && code <= 599 && !others.contains(code);
}

QString nginxProgram()
{
    return QStandardPaths::findExecutable(u"nginx"_s,
                                          {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/bin"_s});
}

} // namespace

/// Checks against nginx, and against what curl says of them.
class TestRealServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyStatus_data();
    void everyStatus();
    void everyStatusInAList_data();
    void everyStatusInAList();
    void sameAsCurl_data();
    void sameAsCurl();
    void tellsTlsTimes();
    void wrongScheme_data();
    void wrongScheme();

private:
    bool startNginx();
    CheckResult check(const CheckRequest &request);
    QString url(const QString &port, const QString &path) const;

    QTemporaryDir m_folder;
    std::unique_ptr<core::Catalogue> m_catalogue;
    std::unique_ptr<net::RuleBook> m_rules;
    std::unique_ptr<TestAuthority> m_authority;
    RealServer m_nginx;
    quint16 m_plainPort = 0;
    quint16 m_http2Port = 0;
    quint16 m_http1Port = 0; ///< HTTP/1.1 over TLS
};

void TestRealServers::initTestCase()
{
    m_catalogue = std::make_unique<core::Catalogue>(core::Catalogue::embedded());
    m_rules = std::make_unique<net::RuleBook>(*m_catalogue, net::RuleFile()); // says nothing
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("openssl is not installed");
    }
    QVERIFY(m_folder.isValid());
    m_authority = std::make_unique<TestAuthority>(m_folder.path(), u"authority"_s);
    QVERIFY(m_authority->isValid());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(m_authority->certificate()));
    QSslConfiguration::setDefaultConfiguration(configuration);
    if (nginxProgram().isEmpty()) {
        QSKIP("nginx is not installed");
    }
    QVERIFY(startNginx());
}

void TestRealServers::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration({});
}

/// nginx with its own configuration, ports and files, beside one that the machine may run.
bool TestRealServers::startNginx()
{
    m_plainPort = freePort();
    m_http2Port = freePort();
    m_http1Port = freePort();
    const TestAuthority::Identity identity =
        m_authority->issue(u"nginx"_s, u"IP:127.0.0.1,DNS:localhost"_s);
    QString locations;
    for (const core::StatusSummary &status : m_catalogue->codes()) {
        if (canReturn(status.code)) {
            const bool isRedirect = status.code > 300 && status.code < 309 && status.code != 304;
            locations += u"location = /%1 { return %1%2; }\n"_s.arg(
                QString::number(status.code), isRedirect ? u" /200"_s : QString());
        }
    }
    const QString configuration = QString::fromLatin1(R"(
daemon off; master_process off; pid FOLDER/nginx.pid; error_log stderr crit;
events {}
http {
  access_log off;
  client_body_temp_path FOLDER/b; proxy_temp_path FOLDER/p; fastcgi_temp_path FOLDER/f;
  uwsgi_temp_path FOLDER/u; scgi_temp_path FOLDER/s;
  ssl_certificate CERTIFICATE; ssl_certificate_key KEY;
  server {
    listen 127.0.0.1:PLAIN;
    listen 127.0.0.1:HTTP2 ssl http2;
    listen 127.0.0.1:HTTP1 ssl;
    absolute_redirect off;
    add_header X-Method $request_method always;
    LOCATIONS
    location = /chain { return 302 /chain2?a=b; }
    location = /chain2 { return 307 chain/3; }
    location = /chain/3 { return 308 ../200#there; }
    location = /loop { return 302 /loop2; }
    location = /loop2 { return 301 /loop; }
    location = /toplain { return 301 http://127.0.0.1:PLAIN/404; }
    location = /tohttp1 { return 301 https://127.0.0.1:HTTP1/503; }
    location = /tohttp2 { return 301 https://127.0.0.1:HTTP2/chain; }
    location = /notls { return 301 https://127.0.0.1:PLAIN/; }
    location = /nothing { return 444; }
    location ~ ^/more(?<more>x*)$ { return 302 /more${more}x; }
  }
})")
                                      .replace("FOLDER"_L1, m_folder.path())
                                      .replace("CERTIFICATE"_L1, identity.certificate)
                                      .replace("KEY"_L1, identity.key)
                                      .replace("PLAIN"_L1, QString::number(m_plainPort))
                                      .replace("HTTP2"_L1, QString::number(m_http2Port))
                                      .replace("HTTP1"_L1, QString::number(m_http1Port))
                                      .replace("LOCATIONS"_L1, locations);
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration.toUtf8()) == -1) {
        return false;
    }
    file.close();
    return m_nginx.start(nginxProgram(),
                         {u"-p"_s, m_folder.path(), u"-e"_s, u"stderr"_s, u"-c"_s, file.fileName()},
                         m_plainPort);
}

CheckResult TestRealServers::check(const CheckRequest &request)
{
    net::UrlCheck urlCheck(*m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start(request);
    finished.wait(patience);
    return urlCheck.result();
}

QString TestRealServers::url(const QString &port, const QString &path) const
{
    const quint16 number = port == "plain"_L1 ? m_plainPort
        : port == "http2"_L1                  ? m_http2Port
                                              : m_http1Port;
    return u"%1://127.0.0.1:%2%3"_s.arg(port == "plain"_L1 ? u"http"_s : u"https"_s,
                                        QString::number(number), path);
}

void TestRealServers::everyStatus_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("version");
    for (const core::StatusSummary &status : m_catalogue->codes()) {
        if (canReturn(status.code)) {
            QTest::addRow("%d", status.code) << status.code << u"plain"_s << u"1.1"_s;
            QTest::addRow("%d HTTP/2", status.code) << status.code << u"http2"_s << u"2"_s;
        }
    }
}

void TestRealServers::everyStatus()
{
    QFETCH(int, code);
    QFETCH(QString, port);
    QFETCH(QString, version);
    const CheckResult result =
        check({.url = QUrl(url(port, u'/' + QString::number(code))), .followRedirects = false});
    QVERIFY2(!result.failure, qPrintable(result.failure ? result.failure->text : QString()));
    QCOMPARE(result.finalStatus(), code);
    QCOMPARE(result.hops.constFirst().httpVersion, version);
    QVERIFY(version == "1.1"_L1 || result.hops.constFirst().phrase.isEmpty());
    QVERIFY(result.hops.constFirst().hasHeader(u"Server"_s));
}

void TestRealServers::everyStatusInAList_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QByteArray>("method");
    for (const char *port : {"plain", "http2", "http1"}) {
        for (const char *method : {"GET", "HEAD"}) {
            QTest::addRow("%s %s", port, method) << QString::fromLatin1(port) << QByteArray(method);
        }
    }
}

/// The answers follow each other on few connections, and none takes another's place.
void TestRealServers::everyStatusInAList()
{
    QFETCH(QString, port);
    QFETCH(QByteArray, method);
    QList<CheckRequest> requests;
    QList<int> codes;
    for (const core::StatusSummary &status : m_catalogue->codes()) {
        if (canReturn(status.code)) {
            codes << status.code;
            requests << CheckRequest {.url = QUrl(url(port, u'/' + QString::number(status.code))),
                                      .method = method,
                                      .followRedirects = false};
        }
    }
    net::CheckQueue queue(*m_rules);
    QSignalSpy finished(&queue, &net::CheckQueue::finished);
    queue.start(requests);
    QVERIFY(finished.wait(patience));
    QList<int> given;
    for (const CheckResult &result : queue.results()) {
        given << result.finalStatus();
    }
    QCOMPARE(given, codes);
}

void TestRealServers::sameAsCurl_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("succeeds");
    for (const char *port : {"plain", "http2", "http1"}) {
        const auto row = [port](const char *path, const char *method, bool succeeds) {
            QTest::addRow("%s %s %s", port, method, path)
                << QString::fromLatin1(port) << QString::fromLatin1(path) << QByteArray(method)
                << succeeds;
        };
        for (const char *path :
             {"/200", "/204", "/300", "/301", "/302", "/303", "/304", "/307", "/308", "/401",
              "/404", "/503", "/chain", "/toplain", "/tohttp1", "/tohttp2", "/missing?a=%20b#c"}) {
            row(path, "GET", true);
            row(path, "HEAD", true);
        }
        for (const char *path : {"/301", "/302", "/303", "/chain"}) {
            row(path, "POST", true);
        }
        // There curl 7.88 gets the status and fails all the same, now and then.
        if (port != QByteArrayView("http2")) {
            row("/307", "POST", true);
            row("/308", "POST", true);
        }
        row("/loop", "GET", false);
        row("/more", "GET", false);
        row("/notls", "GET", false);
        row("/nothing", "GET", false);
        row("/nothing", "POST", false);
    }
}

void TestRealServers::sameAsCurl()
{
    QFETCH(QString, port);
    QFETCH(QString, path);
    QFETCH(QByteArray, method);
    QFETCH(bool, succeeds);
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        QSKIP("curl is not installed");
    }
    QStringList arguments {
        u"-sSL"_s,
        u"--max-redirs"_s,
        u"20"_s,
        u"--cacert"_s,
        m_authority->certificate(),
        u"-o"_s,
        u"/dev/null"_s,
        u"-w"_s,
        u"%{http_code} %{num_redirects} %{http_version} %header{x-method} %{url_effective}"_s};
    if (method == "HEAD") {
        arguments << u"--head"_s;
    } else if (method == "POST") {
        arguments << u"--data"_s << u"x=1"_s;
    }
    const QString said = outputOf(u"curl"_s, arguments << url(port, path));

    const CheckResult result =
        check({.url = QUrl(url(port, path)), .method = method, .body = "x=1"});
    QCOMPARE(!result.failure.has_value(), succeeds);
    QCOMPARE(said.isNull(), !succeeds);
    if (succeeds) {
        const net::Hop &last = result.hops.constLast();
        const QString ours = u"%1 %2 %3 %4 %5"_s.arg(
            QString::number(last.status), QString::number(result.hops.size() - 1), last.httpVersion,
            last.headerValues(u"x-method"_s).value(0), last.url.toString(QUrl::FullyEncoded));
        QCOMPARE(ours, said);
    }
}

void TestRealServers::tellsTlsTimes()
{
    QUrl target(url(u"http2"_s, u"/200"_s));
    target.setHost(u"localhost"_s);
    const CheckResult result = check({.url = target});
    QCOMPARE(result.finalStatus(), 200);
    const net::Times &times = result.hops.constFirst().times;
    QVERIFY(times.lookup && times.connect && times.tls && times.firstByte && times.total);
    QVERIFY(*times.lookup + *times.connect + *times.tls + *times.firstByte <= *times.total);
    QCOMPARE(result.hops.constFirst().addressFamily, net::AddressFamily::IPv4);
    const net::Peer &peer = result.hops.constFirst().peer;
    QCOMPARE(peer.address, u"127.0.0.1"_s);
    QVERIFY(peer.tls);
    QVERIFY(peer.tls->version.startsWith("TLS 1."_L1));
    QCOMPARE(peer.tls->alpn, u"h2"_s);
    QCOMPARE(peer.tls->certificate.names, (QStringList {u"localhost"_s, u"127.0.0.1"_s}));
    QCOMPARE(peer.tls->certificate.issuer, u"authority"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(peer.tls->certificate.from.daysTo(now), 2);
    QCOMPARE(now.daysTo(peer.tls->certificate.to), 2);
    QVERIFY(qAbs(result.hops.constFirst().dateOffset().value()) < 3600); // nginx sends a Date
}

void TestRealServers::wrongScheme_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("port");
    QTest::addColumn<int>("status");
    QTest::newRow("https at a plain port") << u"https"_s << u"plain"_s << 0;
    QTest::newRow("http at a TLS port of nginx, which answers") << u"http"_s << u"http1"_s << 400;
}

void TestRealServers::wrongScheme()
{
    QFETCH(QString, scheme);
    QFETCH(QString, port);
    QFETCH(int, status);
    QUrl target(url(port, u"/200"_s));
    target.setScheme(scheme);
    const CheckResult result = check({.url = target});
    QCOMPARE(result.finalStatus(), status);
    if (status == 0) {
        QVERIFY(result.failure);
        QCOMPARE(net::failureKey(result.failure->kind),
                 net::failureKey(FailureKind::PlainOnTlsPort));
    }
}

STATUSCAT_TEST(TestRealServers)
#include "tst_realservers.moc"
