// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "address.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace net {

namespace {

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
    static const Subnet compatible = QHostAddress::parseSubnet(u"::/96"_s);
    static const Subnet nat64 = QHostAddress::parseSubnet(u"64:ff9b::/96"_s);
    static const Subnet sixToFour = QHostAddress::parseSubnet(u"2002::/16"_s);
    const Q_IPV6ADDR octets = address.toIPv6Address();
    if (address.isInSubnet(sixToFour)) {
        return embedded(octets, 2);
    }
    if (address.isInSubnet(mapped) || address.isInSubnet(nat64)
        || (address.isInSubnet(compatible) && !address.isLoopback())) {
        return embedded(octets, 12);
    }
    return {};
}

} // namespace

AddressScope addressScope(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        if (const QHostAddress carried = carriedAddress(address); !carried.isNull()) {
            return addressScope(carried);
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
                "198.51.100.0/24"_L1, "203.0.113.0/24"_L1, "240.0.0.0/4"_L1, "100::/64"_L1,
                "2001::/23"_L1, "2001:db8::/32"_L1, "3fff::/20"_L1, "5f00::/16"_L1});
    return isInAny(address, reservedSubnets) ? AddressScope::Reserved : AddressScope::Public;
}

bool isLocalhostName(const QString &host)
{
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    return name.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || name.endsWith(".localhost"_L1, Qt::CaseInsensitive);
}

} // namespace net
