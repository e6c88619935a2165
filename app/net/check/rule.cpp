// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rule.h"

#include "fieldsyntax.h"

#include <core/foldedtext.h>
#include <core/printable.h>
#include <core/statusfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// The field @p name with all its values, as the answer spells it.
Finding wholeField(const Hop &hop, const QString &name)
{
    const auto found =
        std::find_if(hop.headers.cbegin(), hop.headers.cend(), [&name](const HeaderField &field) {
            return field.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return {.field = found == hop.headers.cend() ? name : found->name,
            .value = hop.headerValues(name).join(", "_L1),
            .detail = {}};
}

bool wasSent(const Hop &hop, const QString &name)
{
    return !sentValue(hop, name).isNull();
}

bool repeats(const Hop &hop, const QString &name)
{
    return std::count_if(hop.headers.cbegin(), hop.headers.cend(),
                         [&name](const HeaderField &field) {
                             return field.name.compare(name, Qt::CaseInsensitive) == 0;
                         })
        > 1;
}

/// Whether the list field @p name has members that are not alike.
bool differs(const Hop &hop, const QString &name)
{
    const QStringList values = hop.headerValues(name);
    if (values.size() == 1 && !values.first().contains(u',')) {
        return false; // as most are
    }
    QStringList members;
    for (const QString &value : values) {
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
    if (phrase == status.phrase) {
        return true; // as most are
    }
    QStringList known {status.phrase};
    for (const core::FormerPhrase &former : status.formerPhrases) {
        known << former.phrase;
    }
    for (const core::SentPhrase &sent : status.sentPhrases) {
        known << sent.phrase;
    }
    for (const core::Use &use : status.uses) {
        known << use.phrase;
    }
    known.removeAll(QString());
    if (known.contains(phrase)) {
        return true;
    }
    const auto folded = [](const QString &text) {
        return core::FoldedText(text.left(longestValue)).words.join(QString());
    };
    const QString wanted = folded(phrase);
    return known.isEmpty() || std::any_of(known.cbegin(), known.cend(), [&](const QString &other) {
               return folded(other) == wanted;
           });
}

/// One part of all @p findings, each text once.
QStringList partsOf(const Findings &findings, QString Finding::*part)
{
    QStringList parts;
    for (const Finding &finding : findings) {
        parts << finding.*part;
    }
    parts.removeDuplicates();
    return parts;
}

/// What servers wrote, as a remark quotes it.
QString quoted(const QStringList &parts)
{
    constexpr qsizetype longest = 80;
    return core::printable(parts.join(", "_L1), longest);
}

/// @p text with each placeholder replaced once: what is put in may look like a placeholder too.
QString filled(const QString &text, const QHash<QString, QString> &parts)
{
    QString result;
    qsizetype end = 0;
    static const QRegularExpression placeholder(u"\\{[a-z]+\\}"_s);
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += parts.value(match.captured());
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

} // namespace

Findings FieldPattern::find(const Hop &hop) const
{
    Findings findings;
    for (const HeaderField &field : hop.headers) {
        if (fields.contains(field.name, Qt::CaseInsensitive)
            && pattern.match(field.value.left(longestValue)).hasMatch()) {
            findings << Finding {.field = field.name, .value = field.value, .detail = {}};
        }
    }
    return findings;
}

QList<QStringList> Condition::needs() const
{
    QList<QStringList> needs;
    for (const QString &field : has) {
        needs << QStringList {field};
    }
    for (const FieldPattern &pattern : matches) {
        needs << pattern.fields;
    }
    needs << repeats << differs << (has.isEmpty() ? testFields : QStringList());
    needs.removeAll(QStringList());
    return needs;
}

bool Condition::holds(const Hop &hop, const core::Status &status) const
{
    const auto isThere = [&hop](const QString &name) { return hop.hasHeader(name); };
    const auto isMatched = [&hop](const FieldPattern &pattern) {
        return !pattern.find(hop).isEmpty();
    };
    const auto isSent = [&hop](const QString &name) { return wasSent(hop, name); };
    const auto isRepeated = [&hop](const QString &name) { return net::repeats(hop, name); };
    const auto isDifferent = [&hop](const QString &name) { return net::differs(hop, name); };
    const auto isInRange = [&hop](StatusRange range) { return range.contains(hop.status); };

    return (statuses.isEmpty() || std::any_of(statuses.cbegin(), statuses.cend(), isInRange))
        && (standings.isEmpty() || standings.contains(standingOf(status)))
        && (methods.isEmpty() || methods.contains(QString::fromLatin1(hop.method)))
        && (schemes.isEmpty() || schemes.contains(hop.url.scheme()))
        && (httpVersion.isEmpty() || framingOf(hop).startsWith(httpVersion))
        && (!content || *content == hop.hasContent)
        && std::all_of(has.cbegin(), has.cend(), isThere)
        && std::none_of(lacks.cbegin(), lacks.cend(), isThere)
        && std::all_of(matches.cbegin(), matches.cend(), isMatched)
        && std::none_of(matchesNot.cbegin(), matchesNot.cend(), isMatched)
        && (repeats.isEmpty() || std::any_of(repeats.cbegin(), repeats.cend(), isRepeated))
        && (differs.isEmpty() || std::any_of(differs.cbegin(), differs.cend(), isDifferent))
        && std::all_of(sent.cbegin(), sent.cend(), isSent)
        && std::none_of(notSent.cbegin(), notSent.cend(), isSent)
        && (!unknownPhrase || (!hop.phrase.isEmpty() && !isKnownPhrase(hop.phrase, status)))
        && (testName.isEmpty() || (test && !test(hop, testFields).isEmpty()));
}

Findings Condition::findings(const Hop &hop) const
{
    if (test) {
        return test(hop, testFields);
    }
    Findings findings;
    for (const QString &name : repeats) {
        if (net::repeats(hop, name)) {
            findings << wholeField(hop, name);
        }
    }
    for (const QString &name : differs) {
        if (net::differs(hop, name)) {
            findings << wholeField(hop, name);
        }
    }
    if (findings.isEmpty() && !matches.isEmpty()) {
        return matches.first().find(hop);
    }
    if (findings.isEmpty() && !has.isEmpty()) {
        findings << wholeField(hop, has.first());
    }
    return findings;
}

QStringList Rule::placeholders()
{
    return {u"{status}"_s, u"{class}"_s, u"{phrase}"_s, u"{expected}"_s,
            u"{users}"_s,  u"{field}"_s, u"{value}"_s,  u"{detail}"_s};
}

Remark Rule::remark(const Hop &hop, const core::Status &status, const QString &className) const
{
    if (!text.contains(u'{')) {
        return {.level = level, .text = text, .source = source, .id = id};
    }
    QStringList users;
    for (const core::Use &use : status.uses) {
        users << use.by;
    }
    const Findings findings = when.findings(hop);
    const QHash<QString, QString> parts {
        {u"{status}"_s, core::codeText(hop.status)},
        {u"{class}"_s, className},
        {u"{expected}"_s, status.phrase},
        {u"{users}"_s, users.join(", "_L1)},
        {u"{phrase}"_s, quoted({hop.phrase})},
        {u"{field}"_s, quoted(partsOf(findings, &Finding::field))},
        {u"{value}"_s, quoted(partsOf(findings, &Finding::value))},
        {u"{detail}"_s, quoted(partsOf(findings, &Finding::detail))}};
    return {.level = level, .text = filled(text, parts), .source = source, .id = id};
}

} // namespace net
