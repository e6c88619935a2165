// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openfiles.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace respond {

qsizetype roomForConnections(qsizetype wanted)
{
#ifdef Q_OS_UNIX
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return wanted;
    }
    const rlim_t most = static_cast<rlim_t>(wanted) * 2; // those that are refused need one, too
    if (limit.rlim_cur < most) {
        limit.rlim_cur = std::min(most, limit.rlim_max);
        setrlimit(RLIMIT_NOFILE, &limit);
        getrlimit(RLIMIT_NOFILE, &limit);
    }
    constexpr rlim_t others = 100; // files that are no connections, and refused ones
    const rlim_t room = std::max(limit.rlim_cur, others + 1) - others;
    return static_cast<qsizetype>(std::min(static_cast<rlim_t>(wanted), room));
#else
    return wanted;
#endif
}

} // namespace respond
