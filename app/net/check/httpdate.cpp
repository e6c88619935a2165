// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpdate.h"

#include <QTimeZone>

#include <algorithm>

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

/// A form of RFC 9110, section 5.6.7: what stands where.
struct Form
{
    QLatin1StringView mask; ///< A, a: letters; 0: a digit; _: a digit or blank; else itself
    qsizetype day;
    qsizetype month;
    qsizetype year;
    qsizetype yearLength;
    qsizetype time;
};

constexpr Form fixedForm {"Aaa, 00 Aaa 0000 00:00:00 GMT"_L1, 5, 8, 12, 4, 17};
constexpr Form rfc850Form {", 00-Aaa-00 00:00:00 GMT"_L1, 2, 5, 9, 2, 12}; ///< behind the weekday
constexpr Form asctimeForm {"Aaa Aaa _0 00:00:00 0000"_L1, 8, 4, 20, 4, 11};

bool fitsMask(QChar c, char mask)
{
    const bool isDigit = c >= u'0' && c <= u'9';
    switch (mask) {
    case 'A':
        return c >= u'A' && c <= u'Z';
    case 'a':
        return c >= u'a' && c <= u'z';
    case '0':
        return isDigit;
    case '_':
        return isDigit || c == u' ';
    default:
        return c == QLatin1Char(mask);
    }
}

bool fits(QStringView text, const Form &form)
{
    return text.size() == form.mask.size()
        && std::equal(text.begin(), text.end(), form.mask.begin(), fitsMask);
}

/// A year of two digits that would be more than 50 years ahead is the last one that ended so.
int wholeYear(QStringView digits, int thisYear)
{
    constexpr int century = 100;
    constexpr int mostAhead = 50;
    const int year = digits.toInt();
    if (digits.size() > 2) {
        return year;
    }
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

/// The date that @p text holds in @p form, on the day of the week with the number @p weekday.
std::optional<HttpDate> readForm(QStringView text, const Form &form, int weekday, int thisYear)
{
    const QDate date(wholeYear(text.sliced(form.year, form.yearLength), thisYear),
                     numberOf(text.sliced(form.month, nameLength), monthNames),
                     text.sliced(form.day, 2).trimmed().toInt());
    const QTime time = readTime(text.sliced(form.time));
    if (!date.isValid() || !time.isValid() || weekday == 0) {
        return {};
    }
    static const QTimeZone utc = QTimeZone::utc();
    return HttpDate {.time = QDateTime(date, time, utc),
                     .isObsolete = form.mask != fixedForm.mask,
                     .weekdayFits = date.dayOfWeek() == weekday};
}

} // namespace

std::optional<HttpDate> readHttpDate(QStringView text, int thisYear)
{
    for (const Form &form : {fixedForm, asctimeForm}) {
        if (fits(text, form)) {
            return readForm(text, form, numberOf(text.first(nameLength), dayNames), thisYear);
        }
    }
    const qsizetype comma = text.indexOf(u',');
    const QStringView rest = text.sliced(std::max<qsizetype>(0, comma));
    if (!fits(rest, rfc850Form)) {
        return {};
    }
    static const QStringList days {u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                                   u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    const auto weekday = static_cast<int>(days.indexOf(text.first(comma))) + 1;
    const int year = thisYear != 0 ? thisYear : QDate::currentDate().year();
    return readForm(rest, rfc850Form, weekday, year);
}

} // namespace net
