// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceclasses.h"

#include "evidencewords.h"

#include <core/foldedtext.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using core::StatusClass;

bool isWordCharacter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size()
        && ((text.at(at).isLetterOrNumber() && hasGaps(text.at(at))) || text.at(at) == u'_'
            || text.at(at) == u'-');
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

QList<core::StatusClass> classesIn(QStringView lower)
{
    constexpr qsizetype longestName = 60;
    constexpr qsizetype longestText = 2000; // a class is no news in a long log
    if (lower.size() > longestText) {
        return {};
    }
    QList<StatusClass> classes;
    for (qsizetype at = lower.indexOf(u"xx"); at > 0; at = lower.indexOf(u"xx", at + 1)) {
        const QChar digit = lower.at(at - 1);
        const bool isAlone = !isWordCharacter(lower, at - 2)
            && (!isWordCharacter(lower, at + 2) || lower.at(at + 2) == u'-'
                || (lower.at(at + 2) == u's' && !isWordCharacter(lower, at + 3)));
        if (isAlone && digit >= u'1' && digit <= u'5') {
            const auto statusClass = static_cast<StatusClass>(digit.digitValue());
            if (!classes.contains(statusClass)) {
                classes << statusClass;
            }
        }
    }
    if (classes.isEmpty() && lower.size() <= longestName) {
        if (const StatusClass named = classByName(lower); named != StatusClass::Outside) {
            classes << named;
        }
    }
    return classes;
}

} // namespace search
