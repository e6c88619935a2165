// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceclasses.h"

#include "evidencewords.h"

#include <core/foldedtext.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using core::StatusClass;

/// Whether the digit at @p at, before "xx", begins a word or a part of a name: "http_5xx",
/// "HighRateOf5xx". "a4xx" is a chip.
bool startsPart(QStringView text, qsizetype at)
{
    constexpr qsizetype fewest = 2;
    qsizetype letters = 0;
    while (letters < at && text.at(at - letters - 1).isLetter()
           && hasGaps(text.at(at - letters - 1))) {
        ++letters;
    }
    if (letters > 0) {
        return letters >= fewest;
    }
    return at == 0 || (!text.at(at - 1).isDigit() && text.at(at - 1) != u'-');
}

/// Whether "xx" that ends at @p at ends a word or a part of a name: "5xxs", "5XX_Count", "5xxRate".
bool endsPart(QStringView text, qsizetype at)
{
    const auto goesOn = [text](qsizetype place) {
        return place < text.size() && hasGaps(text.at(place))
            && (text.at(place).isLower() || text.at(place).isDigit());
    };
    const bool isPlural = at < text.size() && text.at(at) == u's';
    return !goesOn(at) || (isPlural && !goesOn(at + 1));
}

/// "server errors", alone but for words that say nothing.
StatusClass classByName(QStringView lower)
{
    static const QSet<QString> fillers {u"all"_s,    u"any"_s,      u"every"_s,    u"the"_s,
                                        u"of"_s,     u"http"_s,     u"code"_s,     u"codes"_s,
                                        u"status"_s, u"statuses"_s, u"response"_s, u"responses"_s,
                                        u"class"_s,  u"show"_s,     u"list"_s};
    QStringList words = core::FoldedText(lower).words;
    words.removeIf([](const QString &word) { return fillers.contains(word); });
    QString name = words.join(u' ');
    if (name.endsWith(u's')) {
        name.chop(1);
    }
    for (const StatusClass statusClass : core::allClasses()) {
        if (name == core::englishClassName(statusClass).toLower()) {
            return statusClass;
        }
    }
    return StatusClass::Outside;
}

} // namespace

QList<core::StatusClass> classesIn(QStringView text, QStringView lower)
{
    constexpr int firstError = 4;
    constexpr qsizetype longestName = 60;
    constexpr qsizetype longestText = 2000; // a class is no news in a long log
    const bool isDenied = lower.contains(u"non-2xx") || lower.contains(u"non 2xx");
    if (lower.size() > longestText || isDenied) {
        return {};
    }
    QList<StatusClass> classes;
    for (qsizetype at = lower.indexOf(u"xx"); at > 0; at = lower.indexOf(u"xx", at + 1)) {
        const QChar digit = lower.at(at - 1);
        if (digit >= u'1' && digit <= u'5' && startsPart(text, at - 1) && endsPart(text, at + 2)) {
            const auto statusClass = static_cast<StatusClass>(digit.digitValue());
            if (!classes.contains(statusClass)) {
                classes << statusClass;
            }
        }
    }
    std::stable_partition(classes.begin(), classes.end(), [](StatusClass statusClass) {
        return static_cast<int>(statusClass) >= firstError;
    });
    if (classes.isEmpty() && lower.size() <= longestName) {
        if (const StatusClass named = classByName(lower); named != StatusClass::Outside) {
            classes << named;
        }
    }
    return classes;
}

} // namespace search
