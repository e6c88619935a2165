// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

namespace net {

/// The port of @p url, or that of its scheme.
quint16 portOf(const QUrl &url);

/// Scheme, host and port of @p url (RFC 6454), "https://example.com:443": what credentials, proxies
/// and connections are bound to. Two URLs have one origin if these are equal.
QString originOf(const QUrl &url);

} // namespace net
