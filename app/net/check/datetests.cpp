// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldsyntax.h"
#include "httpdate.h"
#include "ruletest.h"
#include "structuredfields.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// What clocks may differ by without a word, and an answer may take on its way.
constexpr qint64 muchTime = 60;

Findings isNoDate(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) {
        return readHttpDate(value) ? std::nullopt : std::optional(value);
    });
}

/// The fields may also hold a number of seconds.
Findings isNeitherDateNorSeconds(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) {
        return readHttpDate(value) || readNumber(value) ? std::nullopt : std::optional(value);
    });
}

Findings isObsoleteDate(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) {
        const auto date = readHttpDate(value);
        return date && date->isObsolete ? std::optional(value) : std::nullopt;
    });
}

Findings weekdayDiffers(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [](const QString &value) {
        const auto date = readHttpDate(value);
        return date && !date->weekdayFits ? std::optional(value) : std::nullopt;
    });
}

/// By how many seconds the time in Date is behind ours, the age in caches taken off.
std::optional<qint64> secondsBehind(const Hop &hop)
{
    const auto date = onlyTime(hop, u"Date");
    if (!date || !hop.ended.isValid()) {
        return {};
    }
    return date->secsTo(hop.ended) - readNumber(onlyValue(hop, u"Age")).value_or(0);
}

/// An answer with Age was not made now, so that Date tells less about the clock.
Findings clockIsBehind(const Hop &hop, const QStringList & /*fields*/)
{
    const qint64 behind = secondsBehind(hop).value_or(0);
    return findIf(behind > muchTime && !hop.hasHeader(u"Age"), spanText(behind));
}

Findings clockIsAhead(const Hop &hop, const QStringList & /*fields*/)
{
    const qint64 behind = secondsBehind(hop).value_or(0);
    return findIf(behind < -muchTime && !hop.hasHeader(u"Age"), spanText(-behind));
}

/// A cache that has kept an answer for long has put the time of now into Date.
Findings dateWasRenewed(const Hop &hop, const QStringList & /*fields*/)
{
    const auto date = onlyTime(hop, u"Date");
    const qint64 age = readNumber(onlyValue(hop, u"Age")).value_or(0);
    return findIf(date && hop.ended.isValid() && age > muchTime
                      && date->secsTo(hop.ended) < age - muchTime,
                  spanText(age));
}

/// One of @p fields holds a time after that in Date.
Findings isAfterDate(const Hop &hop, const QStringList &fields)
{
    const auto date = onlyTime(hop, u"Date");
    return findValues(hop, fields, [&date](const QString &value) {
        const auto time = readHttpDate(value);
        return date && time && time->time > *date ? std::optional(value) : std::nullopt;
    });
}

/// One of @p fields holds a time before now.
Findings isPast(const Hop &hop, const QStringList &fields)
{
    return findValues(hop, fields, [&hop](const QString &value) {
        const auto time = readHttpDate(value);
        return time && hop.ended.isValid() && time->time < hop.ended ? std::optional(value)
                                                                     : std::nullopt;
    });
}

/// The time of Deprecation, an item that is a date (RFC 9745, section 2).
std::optional<QDateTime> deprecationOf(const Hop &hop)
{
    const auto field =
        structured::read(onlyValue(hop, u"Deprecation"), structured::FieldType::Item);
    if (!field || field->members.first().second.type != structured::Type::Date) {
        return {};
    }
    return QDateTime::fromSecsSinceEpoch(field->members.first().second.number, QTimeZone::utc());
}

Findings isDeprecatedSince(const Hop &hop, const QStringList & /*fields*/)
{
    const auto time = deprecationOf(hop);
    return findIf(time && hop.ended.isValid() && *time <= hop.ended,
                  time ? time->date().toString(Qt::ISODate) : QString());
}

Findings willBeDeprecated(const Hop &hop, const QStringList & /*fields*/)
{
    const auto time = deprecationOf(hop);
    return findIf(time && hop.ended.isValid() && *time > hop.ended,
                  time ? time->date().toString(Qt::ISODate) : QString());
}

/// The form of the drafts, "true", which was a word and is a structured field by chance.
Findings deprecationIsTrue(const Hop &hop, const QStringList & /*fields*/)
{
    const QString value = onlyValue(hop, u"Deprecation");
    return findIf(value == "true"_L1 || value == "?1"_L1, value);
}

Findings deprecationIsNoDate(const Hop &hop, const QStringList & /*fields*/)
{
    const QString value = onlyValue(hop, u"Deprecation");
    const auto field = structured::read(value, structured::FieldType::Item);
    return findIf(field && !deprecationOf(hop) && deprecationIsTrue(hop, {}).isEmpty(), value);
}

} // namespace

QHash<QString, RuleTest> dateTests()
{
    return {{u"is-no-date"_s, isNoDate},
            {u"is-neither-date-nor-seconds"_s, isNeitherDateNorSeconds},
            {u"is-obsolete-date"_s, isObsoleteDate},
            {u"weekday-differs"_s, weekdayDiffers},
            {u"clock-is-behind"_s, clockIsBehind},
            {u"clock-is-ahead"_s, clockIsAhead},
            {u"date-was-renewed"_s, dateWasRenewed},
            {u"is-after-date"_s, isAfterDate},
            {u"is-past"_s, isPast},
            {u"is-deprecated"_s, isDeprecatedSince},
            {u"will-be-deprecated"_s, willBeDeprecated},
            {u"deprecation-is-true"_s, deprecationIsTrue},
            {u"deprecation-is-no-date"_s, deprecationIsNoDate}};
}

} // namespace net
