// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accept.h"

#include <algorithm>

namespace respond {

namespace {

/// How much @p accept likes @p type, 0 to 1: by the range that names it most exactly.
double qualityOf(const QByteArrayList &ranges, const QByteArray &type)
{
    const QByteArray family = type.first(type.indexOf('/')) + "/*";
    double quality = 0;
    int exactness = 0;
    for (const QByteArray &range : ranges) {
        const QByteArrayList parts = range.split(';');
        const QByteArray name = parts.first().trimmed().toLower();
        const int exact = name == type ? 3 : name == family ? 2 : name == "*/*" ? 1 : 0;
        if (exact <= exactness) {
            continue;
        }
        exactness = exact;
        quality = 1;
        for (const QByteArray &part : parts.sliced(1)) {
            if (part.trimmed().startsWith("q=")) {
                quality = part.trimmed().sliced(2).toDouble();
            }
        }
    }
    return quality;
}

} // namespace

QByteArray preferredType(const QByteArray &accept, const QByteArrayList &types)
{
    const QByteArrayList ranges = accept.isEmpty() ? QByteArrayList {"*/*"} : accept.split(',');
    QByteArray best = types.first();
    double most = 0;
    for (const QByteArray &type : types) {
        const double quality = qualityOf(ranges, type);
        if (quality > most) {
            most = quality;
            best = type;
        }
    }
    return best;
}

} // namespace respond
