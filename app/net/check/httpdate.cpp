// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpdate.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr QLatin1StringView monthNames = "JanFebMarAprMayJunJulAugSepOctNovDec"_L1;
constexpr QLatin1StringView dayNames = "MonTueWedThuFriSatSun"_L1;
constexpr qsizetype nameLength = 3;

/// The number of the name @p text in @p names, from 1; 0 if it is none. Names are compared with
/// case, as RFC 9110 wants it.
int numberOf(QStringView text, QLatin1StringView names)
{
    for (qsizetype i = 0; i < names.size(); i += nameLength) {
        if (text == names.sliced(i, nameLength)) {
            return static_cast<int>(i / nameLength) + 1;
        }
    }
    return 0;
}

struct Form
{
    QRegularExpression pattern; ///< with the names weekday, day, month, year and time
    bool isObsolete;
};

const std::array<Form, 3> &forms()
{
    static const std::array<Form, 3> all {
        Form {QRegularExpression(u"^(?<weekday>[A-Z][a-z]{2}), (?<day>\\d{2}) "
                                 "(?<month>[A-Z][a-z]{2}) (?<year>\\d{4}) "
                                 "(?<time>\\d{2}:\\d{2}:\\d{2}) GMT\\z"_s),
              false},
        Form {QRegularExpression(
                  u"^(?<weekday>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday), "
                  "(?<day>\\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\\d{2}) "
                  "(?<time>\\d{2}:\\d{2}:\\d{2}) GMT\\z"_s),
              true},
        Form {QRegularExpression(u"^(?<weekday>[A-Z][a-z]{2}) (?<month>[A-Z][a-z]{2}) "
                                 "(?<day>\\d{2}| \\d) (?<time>\\d{2}:\\d{2}:\\d{2}) "
                                 "(?<year>\\d{4})\\z"_s),
              true}};
    return all;
}

/// A year of two digits that would be more than 50 years ahead is the last one that ended so.
int wholeYear(QStringView digits, const QDateTime &now)
{
    constexpr int century = 100;
    constexpr int mostAhead = 50;
    const int year = digits.toInt();
    if (digits.size() > 2) {
        return year;
    }
    const int thisYear = now.date().year();
    const int inThisCentury = thisYear / century * century + year;
    return inThisCentury > thisYear + mostAhead ? inThisCentury - century : inThisCentury;
}

/// A second may be a leap second, which Qt has none of.
QTime readTime(QStringView text)
{
    constexpr int leapSecond = 60;
    const int second = text.sliced(6, 2).toInt();
    return {text.first(2).toInt(), text.sliced(3, 2).toInt(),
            second == leapSecond ? leapSecond - 1 : second};
}

} // namespace

std::optional<HttpDate> readHttpDate(QStringView text, const QDateTime &now)
{
    for (const Form &form : forms()) {
        const QRegularExpressionMatch match = form.pattern.match(text.toString());
        if (!match.hasMatch()) {
            continue;
        }
        const QDate date(wholeYear(match.capturedView(u"year"), now),
                         numberOf(match.capturedView(u"month"), monthNames),
                         match.capturedView(u"day").trimmed().toInt());
        const QTime time = readTime(match.capturedView(u"time"));
        const int weekday = numberOf(match.capturedView(u"weekday"), dayNames);
        if (!date.isValid() || !time.isValid() || weekday == 0) {
            return {};
        }
        static const QTimeZone utc = QTimeZone::utc();
        return HttpDate {.time = QDateTime(date, time, utc),
                         .isObsolete = form.isObsolete,
                         .weekdayFits = date.dayOfWeek() == weekday};
    }
    return {};
}

} // namespace net
