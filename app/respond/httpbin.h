// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"
#include "target.h"

#include <QJsonObject>

#include <algorithm>

namespace respond {

/// What the plans of httpbin's paths are made from.
struct Asked
{
    const Target &target;
    const Request &request;
    const Peer &peer;

    QByteArray segment(qsizetype index) const { return target.segment(index); }
    QByteArray field(QByteArrayView name) const { return fieldValue(request.fields, name); }

    qint64 number(qsizetype index, qint64 least, qint64 most) const
    {
        return std::clamp(segment(index).toLongLong(), least, most);
    }
};

Plan planOfCode(int code);
Plan planOfJson(const QJsonObject &object, int code = 200);
Plan redirectTo(const QByteArray &location, int code = 302);

/// A path that is none of httpbin's after all.
Plan unknownPlan();

// The paths that are named after them, "/cookies" and what follows it, ….
Plan planOfCookies(const Asked &asked);
Plan planOfDigest(const Asked &asked);
Plan planOfSample(const Asked &asked); ///< documents that are always the same
Plan planOfCompressed(const Asked &asked); ///< "/gzip", "/deflate" and "/brotli"
Plan planOfImage(const Asked &asked);
Plan planOfUuid(const Asked &asked);
Plan planOfBase64(const Asked &asked);
Plan planOfLinks(const Asked &asked);
Plan planOfStream(const Asked &asked);

} // namespace respond
