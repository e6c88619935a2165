// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "range.h"

#include <algorithm>

namespace respond {

RangedContent rangeOf(const QByteArray &content, const Request &request)
{
    constexpr QByteArrayView unit = "bytes=";
    const QByteArray field = fieldValue(request.fields, "Range");
    const qsizetype dash = field.indexOf('-');
    if (!field.startsWith(unit) || dash < 0 || field.contains(',')) {
        return {.code = 200, .content = content, .contentRange = {}};
    }
    const qsizetype size = content.size();
    const QByteArray firstText = field.sliced(unit.size(), dash - unit.size()).trimmed();
    const QByteArray lastText = field.sliced(dash + 1).trimmed();
    bool isFirst = false;
    bool isLast = false;
    qint64 first = firstText.toLongLong(&isFirst);
    qint64 last = lastText.toLongLong(&isLast);
    if (!isFirst && isLast && firstText.isEmpty()) { // the last octets
        first = std::max<qint64>(0, size - last);
        last = last > 0 ? size - 1 : -1;
    } else if (!isFirst || (!isLast && !lastText.isEmpty()) || (isLast && last < first)) {
        return {.code = 200, .content = content, .contentRange = {}};
    } else {
        last = isLast ? std::min<qint64>(last, size - 1) : size - 1;
    }
    const QByteArray whole = QByteArray::number(size);
    if (last < first) {
        return {.code = 416, .content = {}, .contentRange = "bytes */" + whole};
    }
    return {.code = 206,
            .content = content.sliced(first, last - first + 1),
            .contentRange = "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last)
                + '/' + whole};
}

} // namespace respond
