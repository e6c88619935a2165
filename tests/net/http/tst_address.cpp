// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"

#include <net/http/address.h>

#include <QTest>

using namespace Qt::StringLiterals;
using net::AddressScope;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    void scopes_data();
    void scopes();
    void localNames_data();
    void localNames();
};

void TestAddress::scopes_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<AddressScope>("scope");
    const auto add = [](AddressScope scope, const char *group,
                        std::initializer_list<const char *> list) {
        for (const char *address : list) {
            QTest::addRow("%s: %s", group, address) << QString::fromLatin1(address) << scope;
        }
    };
    add(AddressScope::Public, "public",
        {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255",
         "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255", "2606:4700::1111",
         "2a00::", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::", "::ffff:0:1.1.1.1",
         "2606:4700::5efe:101:101", "3ffe::1"});
    add(AddressScope::Loopback, "loopback",
        {"127.0.0.1", "127.255.255.255", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1",
         "2002:7f00:1::", "::ffff:0:127.0.0.1", "2606:4700::5efe:7f00:1",
         "2606:4700::200:5efe:7f00:1"});
    add(AddressScope::Private, "private",
        {"10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "172.16.0.0",
         "172.31.255.255", "192.168.0.0", "192.168.255.255", "fc00::", "fdff::1", "fec0::1",
         "64:ff9b:1::1", "::ffff:10.0.0.1", "::ffff:c0a8:1", "2002:c0a8:1::1", "::10.0.0.1"});
    add(AddressScope::LinkLocal, "link-local",
        {"169.254.0.0", "169.254.169.254", "fe80::1", "febf::1", "::ffff:169.254.169.254"});
    add(AddressScope::Reserved, "reserved", {"0.0.0.0",         "0.1.2.3",
                                             "192.0.0.8",       "192.0.2.1",
                                             "198.18.0.1",      "198.19.255.255",
                                             "198.51.100.1",    "203.0.113.1",
                                             "224.0.0.1",       "240.0.0.1",
                                             "255.255.255.255", "::",
                                             "100::1",          "2001::1",
                                             "2001:db8::1",     "3fff::1",
                                             "5f00::1",         "ff02::1",
                                             "::ffff:0.0.0.0",  "100:0:0:1::1",
                                             "200::1",          "4000::1",
                                             "8000::1",         "fe00::1",
                                             "fbff::1",         "1::1"});
    QTest::newRow("none") << QString() << AddressScope::Reserved;
}

void TestAddress::scopes()
{
    QFETCH(QString, address);
    QFETCH(AddressScope, scope);
    QCOMPARE(net::addressScope(QHostAddress(address)), scope);
}

void TestAddress::localNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isLocal");
    QTest::addColumn<bool>("isLocalhost");
    const auto add = [](bool isLocal, bool isLocalhost, std::initializer_list<const char *> list) {
        for (const char *name : list) {
            QTest::addRow("'%s'", name) << QString::fromLatin1(name) << isLocal << isLocalhost;
        }
    };
    add(true, true, {"localhost", "LocalHost", "localhost.", "a.localhost"});
    add(true, false,
        {"printer", "mylocalhost", "localhost.localdomain", "ip6-localhost", "127.0.0.1.",
         "10.0.0.1.", "metadata.google.internal", "nas.local", "NAS.LAN", "a.home.arpa.", ""});
    add(false, false, {"localhost.example", "local.example.org", "mylocal.example", "1.1.1.1."});
}

void TestAddress::localNames()
{
    QFETCH(QString, name);
    QTEST(net::isLocalName(name), "isLocal");
    QTEST(net::isLocalhostName(name), "isLocalhost");
}

STATUSCAT_TEST(TestAddress)
#include "tst_address.moc"
