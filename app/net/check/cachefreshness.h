// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fieldsyntax.h"

namespace net {

/// The directives of Cache-Control in @p hop, in their order (RFC 9111, section 5.2).
QList<Parameter> cacheDirectives(const Hop &hop);

/// The first directive called @p name, or null.
const Parameter *findDirective(const QList<Parameter> &directives, QLatin1StringView name);

/// What an answer tells caches (RFC 9111, sections 3 and 4.2).
struct Freshness
{
    bool isForbidden = false; ///< no-store, and nothing that takes it back
    bool isStorable = false; ///< nothing forbids it, and the code or a directive allows it
    bool isPrivate = false; ///< for the cache of one user only, also for who asked with a login
    bool asksFirst = false; ///< a cache has to ask before each use
    std::optional<qint64> lifetime {}; ///< in seconds, said by max-age or Expires
    std::optional<qint64> sharedLifetime {}; ///< of caches for many, said by s-maxage
    std::optional<qint64> guess {}; ///< what a cache may take if nothing is said (section 4.2.2)
    qint64 age = 0; ///< how long it has been in a cache already
};

Freshness freshnessOf(const Hop &hop);

/// Whether a cache may keep answers with @p status that say nothing about it (RFC 9110, section
/// 15.1). Without 206, which needs a cache that knows ranges.
bool isCacheableByDefault(int status);

} // namespace net
