// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "target.h"

#include "fields.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace respond {

namespace {

QByteArray decoded(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray());
}

QByteArray decodedArgument(QByteArrayView text)
{
    return QByteArray::fromPercentEncoding(text.toByteArray().replace('+', ' '));
}

/// The number in @p text with its unit, of @p units; a bare one counts in @p bare.
std::optional<double> withUnit(QByteArrayView text,
                               std::initializer_list<std::pair<const char *, double>> units,
                               double bare)
{
    const auto *const end = std::find_if_not(
        text.cbegin(), text.cend(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    const qsizetype length = end - text.cbegin();
    bool isNumber = false;
    const double number = text.first(length).toByteArray().toDouble(&isNumber);
    const QByteArrayView unit = text.sliced(length).trimmed();
    if (!isNumber || !std::isfinite(number)) {
        return {};
    }
    if (unit.isEmpty()) {
        return number * bare;
    }
    for (const auto &[name, factor] : units) {
        if (isSameName(unit, name)) {
            return number * factor;
        }
    }
    return {};
}

} // namespace

Target Target::of(QByteArrayView text)
{
    Target target;
    if (!text.startsWith('/')) { // "http://host/path", or "*" and "host:port"
        const qsizetype authority = text.indexOf("://");
        const qsizetype slash = authority < 0 ? -1 : text.indexOf('/', authority + 3);
        text = slash < 0 ? QByteArrayView("/") : text.sliced(slash);
    }
    text = text.first(std::min(
        text.size(),
        static_cast<qsizetype>(std::find(text.cbegin(), text.cend(), '#') - text.cbegin())));
    const qsizetype mark = text.indexOf('?');
    const QByteArrayView path = mark < 0 ? text : text.first(mark);
    target.path = path.toByteArray();
    if (mark >= 0) {
        target.queryText = text.sliced(mark + 1).toByteArray();
        target.query = readArguments(target.queryText);
    }
    const QList<QByteArray> parts = target.path.sliced(1).split('/');
    for (const QByteArray &part : parts) {
        target.segments << decoded(part);
    }
    if (target.segments.last().isEmpty()) {
        target.segments.removeLast();
    }
    while (!target.segments.isEmpty() && target.segments.first().isEmpty()) {
        target.segments.removeFirst(); // of "//404": a base URL with its slash, and a path
    }
    return target;
}

bool Target::has(QByteArrayView name) const
{
    return std::any_of(query.cbegin(), query.cend(),
                       [name](const Argument &argument) { return argument.name == name; });
}

QByteArray Target::value(QByteArrayView name) const
{
    const auto found = std::find_if(query.cbegin(), query.cend(), [name](const Argument &argument) {
        return argument.name == name;
    });
    return found == query.cend() ? QByteArray() : found->value;
}

Arguments readArguments(QByteArrayView text)
{
    Arguments arguments;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('&');
        const QByteArrayView item = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        const qsizetype equals = item.indexOf('=');
        if (!item.isEmpty()) {
            arguments << Argument {decodedArgument(equals < 0 ? item : item.first(equals)),
                                   equals < 0 ? QByteArray("")
                                              : decodedArgument(item.sliced(equals + 1))};
        }
    }
    return arguments;
}

std::optional<qint64> readDuration(QByteArrayView text, qint64 unit)
{
    constexpr double second = 1000;
    constexpr double longest = 1e12;
    const auto duration = withUnit(
        text.trimmed(), {{"ms", 1}, {"s", second}, {"m", 60 * second}, {"h", 3600 * second}},
        static_cast<double>(unit));
    return duration ? std::optional(static_cast<qint64>(std::min(*duration, longest)))
                    : std::nullopt;
}

std::optional<qint64> readSize(QByteArrayView text)
{
    const auto size =
        withUnit(text.trimmed(), {{"B", 1}, {"kB", 1e3}, {"MB", 1e6}, {"GB", 1e9}}, 1);
    constexpr double largest = 1e12;
    return size && *size <= largest ? std::optional(static_cast<qint64>(*size)) : std::nullopt;
}

} // namespace respond
