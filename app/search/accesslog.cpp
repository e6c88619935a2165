// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesslog.h"

#include <algorithm>

namespace search {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether @p text begins with three digits that stand by themselves.
bool startsWithNumber(QByteArrayView text)
{
    return text.size() >= 3 && isDigit(text.at(0)) && isDigit(text.at(1)) && isDigit(text.at(2))
        && (text.size() == 3 || text.at(3) == ' ' || text.at(3) == '\t');
}

/// Whether @p text means what its octets say: no control characters, no letters beyond ASCII and
/// nothing escaped.
bool isPlain(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](char c) { return c >= ' ' && c != '\\' && c != 0x7f; });
}

/// Whether something in @p text may be a status, as it stands in other logs.
bool mayHoldStatus(QByteArrayView text)
{
    for (qsizetype at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
        if (startsWithNumber(text.sliced(at + 1))) {
            return true;
        }
    }
    return text.contains("_")
        && (text.contains("TCP_") || text.contains("UDP_") || text.contains("NONE/"));
}

/// Whether @p request ends with the version of HTTP.
bool endsWithVersion(QByteArrayView request)
{
    const auto takeDigits = [&request] {
        const qsizetype before = request.size();
        while (!request.isEmpty() && isDigit(request.back())) {
            request.chop(1);
        }
        return request.size() < before;
    };
    if (!takeDigits()) {
        return false;
    }
    if (request.endsWith('.')) {
        request.chop(1);
        takeDigits();
    }
    return request.endsWith("HTTP/");
}

} // namespace

std::optional<int> accessLogStatus(QByteArrayView line)
{
    for (qsizetype quote = line.indexOf('"'); quote >= 0; quote = line.indexOf('"', quote + 1)) {
        QByteArrayView behind = line.sliced(quote + 1);
        const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
        qsizetype blanks = 0;
        while (blanks < behind.size() && isBlank(behind.at(blanks))) {
            ++blanks;
        }
        behind = behind.sliced(blanks);
        if (blanks == 0 || !startsWithNumber(behind)) {
            continue;
        }
        const QByteArrayView before = line.first(quote);
        const qsizetype opening = before.lastIndexOf('"');
        const bool isRequest =
            opening >= 0 && (endsWithVersion(before) || before.first(opening).endsWith("] "));
        if (!isRequest || !isPlain(before) || mayHoldStatus(before)) {
            return {};
        }
        return behind.first(3).toInt();
    }
    return {};
}

} // namespace search
