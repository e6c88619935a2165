// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/realservers.h"
#include "support/testmain.h"
#include "support/waiting.h"

#include <core/catalogue.h>
#include <net/check/rulebook.h>
#include <net/check/urlcheck.h>

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using net::CheckRequest;
using net::CheckResult;
using net::FailureKind;

/// Checks against openssl s_server, which is set up so that TLS fails.
class TestTlsFailures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void tlsFailures_data();
    void tlsFailures();

private:
    CheckResult check(const CheckRequest &request);

    QTemporaryDir m_folder;
    std::unique_ptr<core::Catalogue> m_catalogue;
    std::unique_ptr<net::RuleBook> m_rules;
    std::unique_ptr<TestAuthority> m_authority;
};

void TestTlsFailures::initTestCase()
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
}

void TestTlsFailures::cleanupTestCase()
{
    QSslConfiguration::setDefaultConfiguration({});
}

CheckResult TestTlsFailures::check(const CheckRequest &request)
{
    net::UrlCheck urlCheck(*m_rules);
    QSignalSpy finished(&urlCheck, &net::UrlCheck::finished);
    urlCheck.start(request);
    finished.wait(patience);
    return urlCheck.result();
}

void TestTlsFailures::tlsFailures_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<FailureKind>("kind");
    const QString https = u"https"_s;
    QTest::newRow("expired") << u"expired"_s << QStringList() << https << FailureKind::TlsExpired;
    QTest::newRow("wrong host") << u"wronghost"_s << QStringList() << https
                                << FailureKind::TlsWrongHost;
    QTest::newRow("unknown issuer")
        << u"stranger"_s << QStringList() << https << FailureKind::TlsUnknownIssuer;
    QTest::newRow("self-signed") << u"selfsigned"_s << QStringList() << https
                                 << FailureKind::TlsSelfSigned;
    QTest::newRow("old protocol") << u"good"_s
                                  << QStringList {u"-tls1_1"_s, u"-cipher"_s,
                                                  u"DEFAULT@SECLEVEL=0"_s}
                                  << https << FailureKind::TlsProtocol;
    QTest::newRow("client certificate wanted, TLS 1.2")
        << u"good"_s << QStringList {u"-tls1_2"_s, u"-Verify"_s, u"1"_s} << https
        << FailureKind::TlsProtocol;
    QTest::newRow("client certificate wanted, TLS 1.3")
        << u"good"_s << QStringList {u"-tls1_3"_s, u"-Verify"_s, u"1"_s} << https
        << FailureKind::TlsProtocol;
    QTest::newRow("http at a TLS port, which closes")
        << u"good"_s << QStringList() << u"http"_s << FailureKind::Reset;
}

void TestTlsFailures::tlsFailures()
{
    QFETCH(QString, certificate);
    QFETCH(QStringList, options);
    QFETCH(QString, scheme);
    QFETCH(FailureKind, kind);
    if (QSslSocket::activeBackend() != "openssl"_L1) {
        QSKIP("these words are those of OpenSSL");
    }
    const QString here = u"IP:127.0.0.1"_s;
    TestAuthority::Identity identity;
    if (certificate == "selfsigned"_L1) {
        identity = m_authority->selfSigned(certificate, here);
    } else if (certificate == "stranger"_L1) {
        identity = TestAuthority(m_folder.path(), u"other"_s).issue(certificate, here);
    } else {
        identity = m_authority->issue(certificate,
                                      certificate == "wronghost"_L1 ? u"DNS:other.example"_s : here,
                                      certificate == "expired"_L1 ? -1 : 2);
    }
    QVERIFY(!identity.key.isEmpty());
    const quint16 port = freePort();
    RealServer server;
    QVERIFY(server.start(u"openssl"_s,
                         QStringList {u"s_server"_s, u"-www"_s, u"-quiet"_s, u"-accept"_s,
                                      u"127.0.0.1:%1"_s.arg(port), u"-key"_s, identity.key,
                                      u"-cert"_s, identity.certificate}
                             + options,
                         port));
    const QUrl target(u"%1://127.0.0.1:%2/"_s.arg(scheme, QString::number(port)));
    const CheckResult result = check({.url = target});
    QVERIFY(result.failure);
    QVERIFY2(result.failure->kind == kind,
             qPrintable(net::failureKey(result.failure->kind) + u": "_s + result.failure->text));
    QVERIFY(result.failure->text.contains("127.0.0.1"_L1));
    QVERIFY(!result.failure->advice.isEmpty());
    QCOMPARE(result.finalStatus(), 0);
    QVERIFY2(kind != FailureKind::TlsExpired
                 || result.hops.constFirst().peer.tls->certificate.to
                     < QDateTime::currentDateTimeUtc(),
             "a certificate that is refused is shown");
    if (scheme == "https"_L1 && !QStandardPaths::findExecutable(u"curl"_s).isEmpty()) {
        QVERIFY2(outputOf(u"curl"_s,
                          {u"-sS"_s, u"--cacert"_s, m_authority->certificate(), target.toString()})
                     .isNull(),
                 "curl takes no offence");
    }
}

STATUSCAT_TEST(TestTlsFailures)
#include "tst_tlsfailures.moc"
