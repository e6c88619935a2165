// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulefile.h"

#include <core/datafile.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace net {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const auto &member : array) {
        result << member.toString();
    }
    return result;
}

/// "404", "4xx", "105-199" or "600-".
StatusRange readRange(const QString &text)
{
    if (text.endsWith("xx"_L1)) {
        const int first = text.first(1).toInt() * 100;
        return {first, first + 99};
    }
    const QStringList ends = text.split(u'-');
    return {ends.first().toInt(),
            ends.last().isEmpty() ? std::numeric_limits<int>::max() : ends.last().toInt()};
}

QList<StatusRange> readRanges(const QJsonValue &value)
{
    QList<StatusRange> ranges;
    for (const QString &text : texts(value)) {
        ranges << readRange(text);
    }
    return ranges;
}

QList<FieldPattern> readPatterns(const QJsonValue &value)
{
    QList<FieldPattern> patterns;
    const QJsonArray array = value.toArray();
    for (const auto &pattern : array) {
        patterns << FieldPattern {
            .fields = texts(pattern["fields"_L1]),
            .pattern = QRegularExpression(pattern["pattern"_L1].toString(),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption)};
    }
    return patterns;
}

Condition readCondition(const QJsonObject &when)
{
    const QJsonValue content = when["content"_L1];
    return {.statuses = readRanges(when["statuses"_L1]),
            .standings = texts(when["standings"_L1]),
            .methods = texts(when["methods"_L1]),
            .schemes = texts(when["schemes"_L1]),
            .httpVersion = when["httpVersion"_L1].toString(),
            .has = texts(when["has"_L1]),
            .lacks = texts(when["lacks"_L1]),
            .matches = readPatterns(when["matches"_L1]),
            .matchesNot = readPatterns(when["matchesNot"_L1]),
            .repeats = texts(when["repeats"_L1]),
            .differs = texts(when["differs"_L1]),
            .sent = texts(when["sent"_L1]),
            .notSent = texts(when["notSent"_L1]),
            .content = content.isBool() ? std::optional(content.toBool()) : std::nullopt,
            .unknownPhrase = when["unknownPhrase"_L1].toBool(),
            .testName = when["test"_L1].toString(),
            .testFields = texts(when["fields"_L1]),
            .test = ruleTest(when["test"_L1].toString())};
}

RemarkLevel readLevel(const QString &key)
{
    for (const RemarkLevel level :
         {RemarkLevel::Must, RemarkLevel::Should, RemarkLevel::May, RemarkLevel::Advice}) {
        if (remarkLevelKey(level) == key) {
            return level;
        }
    }
    return RemarkLevel::Note;
}

} // namespace

bool RuleFile::isConditional(int status, const QString &header) const
{
    return std::any_of(conditional.cbegin(), conditional.cend(), [&](const Conditional &entry) {
        return entry.headers.contains(header, Qt::CaseInsensitive)
            && std::any_of(entry.statuses.cbegin(), entry.statuses.cend(),
                           [status](StatusRange range) { return range.contains(status); });
    });
}

RuleFile readRules(const QByteArray &json)
{
    RuleFile file;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray rules = object["rules"_L1].toArray();
    for (const auto &rule : rules) {
        file.rules << Rule {.id = rule["id"_L1].toString(),
                            .when = readCondition(rule["when"_L1].toObject()),
                            .level = readLevel(rule["level"_L1].toString()),
                            .text = rule["text"_L1].toString(),
                            .source = rule["source"_L1].toString()};
    }
    const QJsonArray conditional = object["conditional"_L1].toArray();
    for (const auto &entry : conditional) {
        file.conditional << RuleFile::Conditional {.statuses = readRanges(entry["statuses"_L1]),
                                                   .headers = texts(entry["headers"_L1]),
                                                   .because = entry["because"_L1].toString()};
    }
    return file;
}

RuleFile embeddedRules(const QString &language)
{
    const QString translation = u":/rules/%1/rules.json"_s.arg(language);
    return readRules(
        core::readDataFile(QFile::exists(translation) ? translation : u":/rules/rules.json"_s));
}

} // namespace net
