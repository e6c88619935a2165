// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expectation.h"

#include "redirect.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct ExpectationTr
{
    Q_DECLARE_TR_FUNCTIONS(net::Expectation)
};

QString line(const QString &expected, const QString &got)
{
    //: a test of a server; %1 is a status, header or URL; %2 is what came in its place
    return ExpectationTr::tr("expected %1, got %2").arg(expected, got);
}

bool isStatusOf(const QString &pattern, int status)
{
    const QString digits = QString::number(status);
    return pattern.endsWith("xx"_L1, Qt::CaseInsensitive)
        ? digits.size() == pattern.size() && digits.front() == pattern.front()
        : digits == pattern;
}

/// @p url as two are compared: without fragment, and with a path.
QUrl comparable(const QUrl &url)
{
    QUrl result = withoutFragment(url);
    if (result.path().isEmpty()) {
        result.setPath(u"/"_s);
    }
    return result.adjusted(QUrl::NormalizePathSegments);
}

/// The line about @p field, or nothing if @p hop has it.
QString headerLine(const HeaderField &field, const Hop &hop)
{
    const QStringList values = hop.headerValues(field.name);
    if (values.isEmpty()) {
        const QString expected =
            field.value.isNull() ? field.name : field.name + ": "_L1 + field.value;
        //: a test of a server: the header did not come
        return line(expected, ExpectationTr::tr("no such header"));
    }
    const QString all = values.join(", "_L1);
    const bool isMet = field.value.isNull() || values.contains(field.value) || all == field.value;
    return isMet ? QString() : line(field.name + ": "_L1 + field.value, all);
}

} // namespace

bool isStatusPattern(const QString &text)
{
    static const QRegularExpression pattern(u"^[1-9](?:[0-9][0-9]|xx)\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

HeaderField readExpectedHeader(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon < 0
        ? HeaderField {text.trimmed(), {}}
        : HeaderField {text.left(colon).trimmed(), u""_s + text.mid(colon + 1).trimmed()};
}

QStringList unmet(const Expectations &expectations, const CheckResult &result)
{
    QStringList lines;
    const Hop last = result.hops.isEmpty() ? Hop() : result.hops.constLast();
    if (result.failure || last.status == 0) {
        //: a test of a server expected this
        const QString expected = ExpectationTr::tr("an answer at the end of the chain");
        //: a test of a server: no answer came
        return {line(expected, result.failure ? result.failure->text : ExpectationTr::tr("none"))};
    }
    const QStringList &statuses = expectations.statuses;
    const bool isStatusMet = statuses.isEmpty()
        || std::any_of(statuses.cbegin(), statuses.cend(), [&last](const QString &pattern) {
                                 return isStatusOf(pattern, last.status);
                             });
    if (!isStatusMet) {
        //: between the last two status codes of a list of which one should have come
        lines << line(statuses.join(ExpectationTr::tr(" or ")), QString::number(last.status));
    }
    if (expectations.finalUrl.isValid()
        && comparable(expectations.finalUrl) != comparable(last.url)) {
        lines << line(expectations.finalUrl.toString(QUrl::FullyEncoded),
                      last.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    }
    for (const HeaderField &field : expectations.headers) {
        if (const QString text = headerLine(field, last); !text.isEmpty()) {
            lines << text;
        }
    }
    return lines;
}

} // namespace net
