// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <respond/request.h>

/// A request as a client on this machine sends it.
inline respond::Request requestOf(const QByteArray &target, const respond::Fields &fields,
                                  const QByteArray &method)
{
    respond::Request request;
    request.method = method;
    request.target = target;
    request.fields = fields;
    if (!respond::hasField(fields, "Host")) {
        request.fields << respond::Field {"Host", "127.0.0.1:8404"};
    }
    return request;
}
