// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/realservers.h"
#include "support/testmain.h"

#include <net/http/certificate.h>

#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QStringList curve {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};

/// A certificate that the openssl command makes with a new key, such as "rsa:2048", and @p options;
/// it signs itself.
QSslCertificate made(const QStringList &key, const QStringList &options)
{
    const QString pem = outputOf(
        u"openssl"_s,
        QStringList {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-keyout"_s, u"/dev/null"_s, u"-newkey"_s}
            + key + options);
    return QSslCertificate(pem.toLatin1());
}

} // namespace

/// Whom a certificate stands for, and whether it is strong enough.
class TestCertificate : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void names_data();
    void names();
    void weakness_data();
    void weakness();
};

void TestCertificate::initTestCase()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("openssl is not installed");
    }
    if (QSslSocket::activeBackend() != "openssl"_L1) {
        QSKIP("Qt reads certificates in another way");
    }
}

void TestCertificate::names_data()
{
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isFor");
    const auto row = [](const char *name, const QString &commonName, const QString &names,
                        const QString &host, bool isFor) {
        QTest::newRow(name) << commonName << names << host << isFor;
    };
    row("name", u"x"_s, u"DNS:example.com"_s, u"example.com"_s, true);
    row("name in other case", u"x"_s, u"DNS:Example.COM"_s, u"example.com"_s, true);
    row("root dot", u"x"_s, u"DNS:example.com"_s, u"example.com."_s, true);
    row("second name", u"x"_s, u"DNS:a.example,DNS:b.example"_s, u"b.example"_s, true);
    row("other name", u"localhost"_s, u"DNS:other.example"_s, u"localhost"_s, false);
    row("common name alone", u"example.com"_s, {}, u"example.com"_s, false);
    row("asterisk", u"x"_s, u"DNS:*.example.com"_s, u"a.example.com"_s, true);
    row("asterisk for two labels", u"x"_s, u"DNS:*.example.com"_s, u"a.b.example.com"_s, false);
    row("asterisk for none", u"x"_s, u"DNS:*.example.com"_s, u"example.com"_s, false);
    row("asterisk for a whole domain", u"x"_s, u"DNS:*.com"_s, u"example.com"_s, false);
    row("part of a label", u"x"_s, u"DNS:a*.example.com"_s, u"ab.example.com"_s, false);
    row("end of a name", u"x"_s, u"DNS:example.com"_s, u"badexample.com"_s, false);
    row("international", u"x"_s, u"DNS:xn--bcher-kva.example"_s, u"bücher.example"_s, true);
    row("address", u"x"_s, u"IP:127.0.0.1"_s, u"127.0.0.1"_s, true);
    row("address of IPv6", u"x"_s, u"IP:2001:db8::1"_s, u"2001:db8:0::1"_s, true);
    row("other address", u"x"_s, u"IP:127.0.0.2"_s, u"127.0.0.1"_s, false);
    row("address as a name", u"127.0.0.1"_s, u"DNS:127.0.0.1"_s, u"127.0.0.1"_s, false);
    row("address by an asterisk", u"x"_s, u"DNS:*.0.0.1"_s, u"127.0.0.1"_s, false);
}

void TestCertificate::names()
{
    QFETCH(QString, commonName);
    QFETCH(QString, names);
    QFETCH(QString, host);
    QStringList options {u"-subj"_s, u"/CN="_s + commonName};
    if (!names.isEmpty()) {
        options << u"-addext"_s << u"subjectAltName="_s + names;
    }
    const QSslCertificate certificate = made(curve, options); // which is made in no time
    QVERIFY(!certificate.isNull());
    QTEST(net::isCertificateFor(certificate, host), "isFor");
}

void TestCertificate::weakness_data()
{
    QTest::addColumn<QStringList>("key");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("weakness");
    const QStringList none;
    QTest::newRow("RSA, 2048 bits") << QStringList {u"rsa:2048"_s} << none << QString();
    QTest::newRow("elliptic curve") << curve << none << QString();
    QTest::newRow("RSA, 1024 bits") << QStringList {u"rsa:1024"_s} << none << u"RSA, 1024 bits"_s;
    QTest::newRow("SHA-1") << curve << QStringList {u"-sha1"_s} << u"SHA1"_s;
}

void TestCertificate::weakness()
{
    QFETCH(QStringList, key);
    QFETCH(QStringList, options);
    const QSslCertificate certificate = made(key, options + QStringList {u"-subj"_s, u"/CN=x"_s});
    QVERIFY(!certificate.isNull());
    QTEST(net::weaknessOf({certificate}), "weakness");
}

STATUSCAT_TEST(TestCertificate)
#include "tst_certificate.moc"
