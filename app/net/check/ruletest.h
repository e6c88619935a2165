// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hop.h"

#include <QHash>

#include <functional>

namespace net {

/// A place of an answer that a rule is about.
struct Finding
{
    QString field {}; ///< its name, as sent; empty if it is about none
    QString value {}; ///< what the field holds
    QString detail {}; ///< what is meant in it, such as one directive; or a span of time
};

using Findings = QList<Finding>;

/// What a rule looks for where a pattern is not enough, in the @p fields that the rule names. A
/// pure function of request and answer.
using RuleTest = Findings (*)(const Hop &hop, const QStringList &fields);

/// The tests by the names that rules have for them, by what they are about.
QHash<QString, RuleTest> fieldTests();
QHash<QString, RuleTest> parameterTests();
QHash<QString, RuleTest> structuredTests();
QHash<QString, RuleTest> messageTests();
QHash<QString, RuleTest> rangeTests();
QHash<QString, RuleTest> cacheControlTests();
QHash<QString, RuleTest> cacheTests();
QHash<QString, RuleTest> dateTests();
QHash<QString, RuleTest> corsTests();

/// The test called @p name, or null.
RuleTest ruleTest(const QString &name);

/// Every value of @p fields for which @p detail gives something, even an empty text. What is longer
/// than longestValue is not looked at: a hostile value costs little, and half a value is no
/// proof of anything.
Findings findValues(const Hop &hop, const QStringList &fields,
                    const std::function<std::optional<QString>(const QString &value)> &detail);

/// What is found if @p isSo, about no field.
Findings findIf(bool isSo, const QString &detail = {});

/// The first value of @p field in what was sent; null if it was not.
QString sentValue(const Hop &hop, QStringView field);

/// The only value of @p field in the answer, null if there is none or more than one.
QString onlyValue(const Hop &hop, QStringView field);

/// The time in the only value of @p field, if it is a date.
std::optional<QDateTime> onlyTime(const Hop &hop, QStringView field);

} // namespace net
