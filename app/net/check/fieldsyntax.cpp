// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldsyntax.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace net {

namespace {

bool isLetterOrDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isToken68(QStringView text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9._~+/-]+=*\\z"_s);
    return pattern.match(text.toString()).hasMatch();
}

} // namespace

bool isToken(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isLetterOrDigit(c) || QStringView(u"!#$%&'*+-.^_`|~").contains(c);
    });
}

QStringView withoutBlanks(QStringView text)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

QStringList splitOutsideQuotes(QStringView text, QChar separator)
{
    QStringList parts;
    bool isQuoted = false;
    qsizetype first = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'\\') {
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            parts << withoutBlanks(text.sliced(first, i - first)).toString();
            first = i + 1;
        }
    }
    parts << withoutBlanks(text.sliced(first)).toString();
    return parts;
}

QStringList listMembers(const Hop &hop, const QString &name)
{
    QStringList members;
    qsizetype left = longestValue;
    for (const QString &value : hop.headerValues(name)) {
        members << splitOutsideQuotes(QStringView(value).left(left), u',');
        left -= std::min(left, value.size());
    }
    members.removeAll(QString());
    return members;
}

Parameter readParameter(QStringView text)
{
    static const QRegularExpression quoted(u"^\"(?:[^\"\\\\]++|\\\\.)*+\"\\z"_s);
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0) {
        return {.name = text.toString(), .value = {}, .isWhole = isToken(text)};
    }
    Parameter parameter {.name = text.first(equals).toString(),
                         .value = text.sliced(equals + 1).toString()};
    parameter.isQuoted = parameter.value.startsWith(u'"');
    parameter.isWhole = isToken(parameter.name)
        && (parameter.isQuoted ? quoted.match(parameter.value).hasMatch()
                               : isToken(parameter.value));
    if (parameter.isQuoted) {
        parameter.value = parameter.value.mid(1);
        if (parameter.value.endsWith(u'"')) {
            parameter.value.chop(1);
        }
    }
    return parameter;
}

ParameterizedValue readParameterized(QStringView text)
{
    const QStringList parts = splitOutsideQuotes(text.left(longestValue), u';');
    ParameterizedValue result {.value = parts.first(), .parameters = {}};
    for (const QString &part : parts.sliced(1)) {
        if (!part.isEmpty()) {
            result.parameters << readParameter(part);
        }
    }
    return result;
}

bool isChallengeList(const QString &text)
{
    bool hasScheme = false;
    const QStringList parts = splitOutsideQuotes(QStringView(text).left(longestValue), u',');
    for (const QString &part : parts) {
        static const QRegularExpression blanksAroundEquals(u"[ \\t]*=[ \\t]*"_s);
        const QString scheme = part.section(u' ', 0, 0);
        const QString rest = part.section(u' ', 1).trimmed();
        const auto isParameter = [](QString pair) {
            pair.replace(pair.indexOf(blanksAroundEquals),
                         blanksAroundEquals.match(pair).capturedLength(), u"="_s);
            const Parameter parameter = readParameter(pair);
            return parameter.isWhole && !parameter.value.isNull();
        };
        if (part.isEmpty() || (hasScheme && part.contains(u'=') && isParameter(part))) {
            continue;
        }
        if (!isToken(scheme)
            || (!rest.isEmpty() && !isToken68(rest)
                && (!rest.contains(u'=') || !isParameter(rest)))) {
            return false;
        }
        hasScheme = true;
    }
    return hasScheme;
}

bool hasUriCharacters(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:[A-Za-z0-9:/?#\\[\\]@!$&'()*+,;=._~-]++|%[0-9A-Fa-f]{2})*+\\z"_s);
    return pattern.match(text.toString()).hasMatch();
}

std::optional<qint64> readNumber(QStringView text)
{
    if (text.isEmpty()
        || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        return {};
    }
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return fits ? number : std::numeric_limits<qint64>::max();
}

QString spanText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const std::pair<qint64, QString> units[] {
        {day, u"d"_s}, {hour, u"h"_s}, {minute, u"min"_s}, {1, u"s"_s}};
    QStringList parts;
    for (const auto &[size, name] : units) {
        if (seconds >= size && parts.size() < 2) {
            parts << u"%1 %2"_s.arg(seconds / size).arg(name);
            seconds %= size;
        } else if (!parts.isEmpty()) {
            break; // "1 d 5 s" says more than is meant
        }
    }
    return parts.isEmpty() ? u"0 s"_s : parts.join(u' ');
}

} // namespace net
