// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "origin.h"

using namespace Qt::StringLiterals;

namespace net {

quint16 portOf(const QUrl &url)
{
    constexpr int http = 80;
    constexpr int https = 443;
    return static_cast<quint16>(url.port(url.scheme() == "https"_L1 ? https : http));
}

QString originOf(const QUrl &url)
{
    return url.scheme() + "://"_L1 + url.host() + u':' + QString::number(portOf(url));
}

} // namespace net
