// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "address.h"

#include <QtEndian>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// Domains that the public name system does not have: RFC 6761, 6762, 8375, ICANN's "internal", and
/// what routers and hosts files name by habit.
constexpr QLatin1StringView localDomains[] = {
    "localhost"_L1, "localdomain"_L1, "local"_L1, "internal"_L1, "home.arpa"_L1,
    "lan"_L1,       "home"_L1,        "corp"_L1,  "intranet"_L1, "private"_L1};

/// @p host without the dot that stands for the root of the name system.
QString withoutRoot(const QString &host)
{
    return host.endsWith(u'.') ? host.chopped(1) : host;
}

/// Whether @p name is @p domain or in it.
bool isBelow(const QString &name, QLatin1StringView domain)
{
    return name.compare(domain, Qt::CaseInsensitive) == 0
        || (name.endsWith(domain, Qt::CaseInsensitive)
            && name.at(name.size() - domain.size() - 1) == u'.');
}

using Subnet = std::pair<QHostAddress, int>;

bool isInAny(const QHostAddress &address, const QList<Subnet> &subnets)
{
    return std::any_of(subnets.begin(), subnets.end(),
                       [&address](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

QList<Subnet> parsed(std::initializer_list<QLatin1StringView> texts)
{
    QList<Subnet> subnets;
    for (const QLatin1StringView text : texts) {
        subnets << QHostAddress::parseSubnet(text);
    }
    return subnets;
}

/// The four octets of @p address from @p at on.
QHostAddress embedded(const Q_IPV6ADDR &address, int at)
{
    return QHostAddress(qFromBigEndian<quint32>(&address.c[at]));
}

/// The IPv4 address that @p address stands for; null if it stands for itself.
QHostAddress carriedAddress(const QHostAddress &address)
{
    static const Subnet mapped = QHostAddress::parseSubnet(u"::ffff:0:0/96"_s);
    static const Subnet translated = QHostAddress::parseSubnet(u"::ffff:0:0:0/96"_s);
    static const Subnet compatible = QHostAddress::parseSubnet(u"::/96"_s);
    static const Subnet nat64 = QHostAddress::parseSubnet(u"64:ff9b::/96"_s);
    static const Subnet sixToFour = QHostAddress::parseSubnet(u"2002::/16"_s);
    const Q_IPV6ADDR octets = address.toIPv6Address();
    if (address.isInSubnet(sixToFour)) {
        return embedded(octets, 2);
    }
    if (address.isInSubnet(mapped) || address.isInSubnet(translated) || address.isInSubnet(nat64)
        || (address.isInSubnet(compatible) && !address.isLoopback())) {
        return embedded(octets, 12);
    }
    return {};
}

/// The IPv4 address that a tunnel brings what is sent to @p address to (ISATAP: RFC 5214, section
/// 6.1); null if there is none.
QHostAddress tunnelAddress(const QHostAddress &address)
{
    const Q_IPV6ADDR octets = address.toIPv6Address();
    const bool isIsatap =
        (octets[8] & ~0x02) == 0 && octets[9] == 0 && octets[10] == 0x5e && octets[11] == 0xfe;
    return isIsatap ? embedded(octets, 12) : QHostAddress();
}

} // namespace

AddressScope addressScope(const QHostAddress &address)
{
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (isIPv6) {
        if (const QHostAddress carried = carriedAddress(address); !carried.isNull()) {
            return addressScope(carried);
        }
        if (const QHostAddress end = tunnelAddress(address); !end.isNull()) {
            if (const AddressScope scope = addressScope(end); scope != AddressScope::Public) {
                return scope;
            }
        }
    }
    if (address.isNull() || address.isMulticast() || address.isBroadcast()) {
        return AddressScope::Reserved;
    }
    if (address.isLoopback()) {
        return AddressScope::Loopback;
    }
    if (address.isLinkLocal()) {
        return AddressScope::LinkLocal;
    }
    // QHostAddress counts private networks as global.
    static const QList<Subnet> privateSubnets =
        parsed({"10.0.0.0/8"_L1, "172.16.0.0/12"_L1, "192.168.0.0/16"_L1, "100.64.0.0/10"_L1,
                "fc00::/7"_L1, "fec0::/10"_L1, "64:ff9b:1::/48"_L1});
    if (isInAny(address, privateSubnets)) {
        return AddressScope::Private;
    }
    static const QList<Subnet> reservedSubnets =
        parsed({"0.0.0.0/8"_L1, "192.0.0.0/24"_L1, "192.0.2.0/24"_L1, "198.18.0.0/15"_L1,
                "198.51.100.0/24"_L1, "203.0.113.0/24"_L1, "240.0.0.0/4"_L1, "2001::/23"_L1,
                "2001:db8::/32"_L1, "3fff::/20"_L1});
    static const Subnet globalUnicast = QHostAddress::parseSubnet(u"2000::/3"_s);
    const bool isReserved =
        isInAny(address, reservedSubnets) || (isIPv6 && !address.isInSubnet(globalUnicast));
    return isReserved ? AddressScope::Reserved : AddressScope::Public;
}

bool isLocalhostName(const QString &host)
{
    return isBelow(withoutRoot(host), "localhost"_L1);
}

bool isLocalName(const QString &host)
{
    const QString name = withoutRoot(host);
    const auto contains = [&name](QLatin1StringView domain) { return isBelow(name, domain); };
    QHostAddress address;
    return !name.contains(u'.')
        || (address.setAddress(name) && addressScope(address) != AddressScope::Public)
        || std::any_of(std::begin(localDomains), std::end(localDomains), contains);
}

} // namespace net
