// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requiredheaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guide {

QList<RequiredHeaders> requiredHeaders(const core::Status &status)
{
    QList<RequiredHeaders> all;
    for (const core::HeaderFact &header : status.facts.headers) {
        if (header.level != "must"_L1 || header.direction != "response"_L1) {
            continue;
        }
        const auto same = std::find_if(all.begin(), all.end(), [&header](const auto &one) {
            return !header.note.isEmpty() && one.note == header.note;
        });
        if (same == all.end()) {
            all.append({{header.name}, header.note});
        } else {
            same->names << header.name;
        }
    }
    return all;
}

} // namespace guide
