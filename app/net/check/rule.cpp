// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rule.h"

#include <core/foldedtext.h>
#include <core/printable.h>
#include <core/statusfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// How much of a value the patterns look at, so that a hostile one costs little.
constexpr qsizetype longestValue = 8192;

const HeaderField *firstField(const Hop &hop, const QString &name)
{
    const auto found =
        std::find_if(hop.headers.cbegin(), hop.headers.cend(), [&name](const HeaderField &field) {
            return field.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == hop.headers.cend() ? nullptr : &*found;
}

bool repeats(const Hop &hop, const QString &name)
{
    return hop.headerValues(name).size() > 1;
}

/// Whether the list field @p name has members that are not alike.
bool differs(const Hop &hop, const QString &name)
{
    QStringList members;
    for (const QString &value : hop.headerValues(name)) {
        for (const QString &member : value.left(longestValue).split(u',')) {
            members << member.trimmed();
        }
    }
    members.removeDuplicates();
    return members.size() > 1;
}

/// The version whose rules the answer in @p hop has to keep. A status line that says "HTTP/2" is
/// one of HTTP/1 all the same.
QString framingOf(const Hop &hop)
{
    return hop.isHttp2 ? u"2"_s : hop.httpVersion.startsWith("1."_L1) ? hop.httpVersion : u"1"_s;
}

QString standingOf(const core::Status &status)
{
    return status.guidance.description.isEmpty() ? u"unassigned"_s
                                                 : core::standingKey(status.standing);
}

/// Whether @p phrase is one that a specification or a product gave the code. How it is spelled
/// (case, hyphens, apostrophes) does not matter.
bool isKnownPhrase(const QString &phrase, const core::Status &status)
{
    QStringList known {status.phrase};
    for (const core::FormerPhrase &former : status.formerPhrases) {
        known << former.phrase;
    }
    for (const core::Use &use : status.uses) {
        known << use.phrase;
    }
    known.removeAll(QString());
    const auto folded = [](const QString &text) {
        return core::FoldedText(text.left(longestValue)).words.join(QString());
    };
    const QString wanted = folded(phrase);
    return known.isEmpty() || std::any_of(known.cbegin(), known.cend(), [&](const QString &other) {
               return folded(other) == wanted;
           });
}

} // namespace

const HeaderField *FieldPattern::find(const Hop &hop) const
{
    const auto found =
        std::find_if(hop.headers.cbegin(), hop.headers.cend(), [this](const HeaderField &field) {
            return fields.contains(field.name, Qt::CaseInsensitive)
                && pattern.match(field.value.left(longestValue)).hasMatch();
        });
    return found == hop.headers.cend() ? nullptr : &*found;
}

bool Condition::holds(const Hop &hop, const core::Status &status) const
{
    const auto isThere = [&hop](const QString &name) { return hop.hasHeader(name); };
    const auto isMatched = [&hop](const FieldPattern &pattern) { return pattern.find(hop); };
    const auto isRepeated = [&hop](const QString &name) { return net::repeats(hop, name); };
    const auto isDifferent = [&hop](const QString &name) { return net::differs(hop, name); };
    const auto isInRange = [&hop](StatusRange range) { return range.contains(hop.status); };

    return (statuses.isEmpty() || std::any_of(statuses.cbegin(), statuses.cend(), isInRange))
        && (standings.isEmpty() || standings.contains(standingOf(status)))
        && (methods.isEmpty() || methods.contains(QString::fromLatin1(hop.method)))
        && (schemes.isEmpty() || schemes.contains(hop.url.scheme()))
        && framingOf(hop).startsWith(httpVersion) && (!content || *content == hop.hasContent)
        && std::all_of(has.cbegin(), has.cend(), isThere)
        && std::none_of(lacks.cbegin(), lacks.cend(), isThere)
        && std::all_of(matches.cbegin(), matches.cend(), isMatched)
        && std::none_of(matchesNot.cbegin(), matchesNot.cend(), isMatched)
        && (repeats.isEmpty() || std::any_of(repeats.cbegin(), repeats.cend(), isRepeated))
        && (differs.isEmpty() || std::any_of(differs.cbegin(), differs.cend(), isDifferent))
        && (!unknownPhrase || (!hop.phrase.isEmpty() && !isKnownPhrase(hop.phrase, status)));
}

const HeaderField *Condition::field(const Hop &hop) const
{
    for (const QString &name : repeats) {
        if (net::repeats(hop, name)) {
            return firstField(hop, name);
        }
    }
    if (!matches.isEmpty()) {
        return matches.first().find(hop);
    }
    const QStringList named = has + differs;
    return named.isEmpty() ? nullptr : firstField(hop, named.first());
}

QStringList Rule::placeholders()
{
    return {u"{status}"_s, u"{class}"_s, u"{phrase}"_s, u"{expected}"_s,
            u"{users}"_s,  u"{field}"_s, u"{value}"_s};
}

Remark Rule::remark(const Hop &hop, const core::Status &status,
                    const core::Status &classStatus) const
{
    constexpr qsizetype longest = 80;
    QStringList users;
    for (const core::Use &use : status.uses) {
        users << use.by;
    }
    const HeaderField *field = when.field(hop);
    const QStringList values = field ? hop.headerValues(field->name) : QStringList();
    const std::pair<QString, QString> parts[] = {
        {u"{status}"_s, core::codeText(hop.status)},
        {u"{class}"_s, core::codeAndPhrase(classStatus.code, classStatus.phrase)},
        {u"{expected}"_s, status.phrase},
        {u"{users}"_s, users.join(", "_L1)},
        {u"{field}"_s, field ? core::printable(field->name, longest) : QString()},
        // Last, since what servers write may look like a placeholder.
        {u"{phrase}"_s, core::printable(hop.phrase, longest)},
        {u"{value}"_s, core::printable(values.join(", "_L1), longest)}};
    Remark remark {.level = level, .text = text, .source = source, .id = id};
    for (const auto &[placeholder, value] : parts) {
        remark.text.replace(placeholder, value);
    }
    return remark;
}

} // namespace net
