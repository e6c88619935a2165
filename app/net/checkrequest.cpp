// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrequest.h"

namespace net {

bool isSafeMethod(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

bool hasBody(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

QList<QByteArray> offeredMethods()
{
    return {"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"};
}

} // namespace net
