// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>

namespace net {

/// Where an address can be reached from.
enum class AddressScope {
    Public, ///< from anywhere in the Internet
    Loopback, ///< this machine only
    Private, ///< a local network
    LinkLocal, ///< the same wire, where clouds keep their metadata services
    Reserved ///< multicast, documentation, unspecified and whatever else is no host
};

/// The kind of address that a server was reached at.
enum class AddressFamily { Unknown, IPv4, IPv6 };

/// The scope of @p address by the IANA registries of special-purpose addresses (RFC 6890). An IPv6
/// address that only carries an IPv4 one (mapped, translated, 6to4, NAT64) has the scope of that
/// one; one that leads to an IPv4 address that is not public (ISATAP) as well. Public IPv6
/// addresses are those of 2000::/3 that no registry sets apart.
AddressScope addressScope(const QHostAddress &address);

/// Whether @p host is a name of this machine that need not be looked up (RFC 6761, section 6.3).
bool isLocalhostName(const QString &host);

/// Whether @p host can only lead to this machine or a local network, whoever looks it up: a name of
/// one label, one of the names kept for local use (RFC 6762, 8375), or a number in a dress.
bool isLocalName(const QString &host);

} // namespace net
