// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepart.h"
#include "evidencescore.h"
#include "evidencewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// "CRON[500]", "foo(500)", "(104)Connection reset": a process, an argument, a number of a system.
bool isArgument(const EvidencePlace &place, Lead lead)
{
    const bool isInBrackets = (place.previous() == u'(' && place.next() == u')')
        || (place.previous() == u'[' && place.next() == u']');
    const QStringView before = place.before();
    const QStringView after = place.after();
    if (!isInBrackets || lead != Lead::None) {
        return false;
    }
    const bool isGluedBefore = before.size() > 1 && before.at(before.size() - 2).isLetterOrNumber();
    const bool isGluedBehind = after.size() > 1 && after.at(1).isLetterOrNumber();
    return isGluedBefore || isGluedBehind;
}

/// "ERROR 500 --- [main]", "[500] [INFO]", "[503] LOG:", "[503]: INFO": where loggers write the
/// process.
bool isLoggersProcess(const EvidencePlace &place, Lead lead)
{
    static const WordList levels({u"info"_s, u"debug"_s, u"error"_s, u"warn"_s, u"warning"_s,
                                  u"notice"_s, u"critical"_s, u"trace"_s, u"fatal"_s, u"log"_s,
                                  u"hint"_s, u"detail"_s, u"statement"_s});
    const QStringView after = place.after();
    if (after.startsWith(u" --- ") || after.startsWith(u") : ")) {
        return true;
    }
    if (after.startsWith(u"] [")) {
        return levels.atStartOf(after.sliced(3)) > 0;
    }
    const qsizetype gap = after.startsWith(u"] ") ? 2 : after.startsWith(u"]: ") ? 3 : 0;
    return lead == Lead::None && place.previous() == u'[' && gap > 0
        && levels.atStartOf(after.sliced(gap)) > 0 && place.writtenAfter().at(gap + 1).isUpper();
}

/// "--keep 404", "-9 500": what an option of a command is given.
bool isOfOption(const EvidencePlace &place)
{
    const QStringView before = place.before();
    const qsizetype blank = before.lastIndexOf(u' ', -2);
    const QStringView option = before.sliced(blank + 1);
    return option.endsWith(u' ') && option.size() > 2 && option.front() == u'-'
        && option.at(option.size() - 2).isLetterOrNumber();
}

/// "x > 500": held against something.
bool isCompared(QStringView before)
{
    Backwards back(before);
    if (!back.takeSpaces()) {
        return false;
    }
    back.take(u'=');
    return back.takeAny(u"<>") && (back.rest().endsWith(u' ') || back.rest().endsWith(u')'));
}

/// The port of a client of IIS, or a time in a log of Squid: an address follows.
bool isBeforeAddress(QStringView after)
{
    QStringView rest = after.trimmed();
    if (rest.startsWith(u"- ")) {
        rest = rest.sliced(2);
    }
    int dots = 0;
    for (const QChar c : rest) {
        if (c == u'.') {
            ++dots;
        } else if (!c.isDigit()) {
            break;
        }
    }
    return dots == 3 && after.startsWith(u' ');
}

/// Letters or dashes join it with something else.
bool isGlued(const EvidencePlace &place)
{
    const QChar previous = place.previous();
    const QChar next = place.next();
    const QStringView after = place.after();
    const bool isPlural =
        after.startsWith(u's') && (after.size() == 1 || !after.at(1).isLetterOrNumber());
    const bool isVerb = after.startsWith(u"ed") || after.startsWith(u"ing");
    const bool joinsBehind =
        (next.isLetter() && hasGaps(next) && !isPlural && !isVerb) || next == u'_';
    const bool joinsBefore = (previous.isLetter() && hasGaps(previous)) || previous == u'_';
    return joinsBefore || joinsBehind;
}

/// "X-404", "a1b2-404-9", "libfoo.so.404": a name with dashes or points.
bool isDashedName(const EvidencePlace &place)
{
    const QStringView before = place.before();
    const bool isJoined = place.previous() == u'-' || place.previous() == u'.';
    const bool isBehindDash =
        isJoined && before.size() > 1 && before.at(before.size() - 2).isLetterOrNumber();
    const QStringView after = place.after();
    const bool isBeforeDash =
        after.size() > 1 && after.at(0) == u'-' && after.at(1).isLetterOrNumber();
    return isBehindDash || (isBeforeDash && isAsciiLetter(place.previous()));
}

/// "404 new users", "404 actionable tasks": a word, and what is counted, one of @p things.
bool isBeforeCounted(QStringView behind, const WordList &things)
{
    static const WordList prepositions({u"and"_s, u"at"_s, u"because"_s, u"by"_s, u"for"_s,
                                        u"from"_s, u"in"_s, u"instead"_s, u"of"_s, u"on"_s, u"or"_s,
                                        u"the"_s, u"to"_s, u"when"_s, u"with"_s});
    constexpr qsizetype shortest = 4; // "ms" behind a word is nothing that is counted
    const auto end =
        std::find_if(behind.cbegin(), behind.cend(), [](QChar c) { return !isAsciiLetter(c); });
    const qsizetype length = end - behind.cbegin();
    if (length == 0 || length == behind.size() || prepositions.atStartOf(behind) == length) {
        return false;
    }
    const QStringView noun = behind.sliced(length);
    return noun.startsWith(u' ') && things.atStartOf(noun.sliced(1)) >= shortest;
}

/// "503 errors in 404 files", "400 errors, 4 warnings": what a compiler or linter found.
bool isTally(QStringView behind)
{
    if (!behind.startsWith(u"errors")) {
        return false;
    }
    const QStringView rest = behind.sliced(QStringView(u"errors").size());
    const bool isInFiles = rest.startsWith(u" in ") && rest.size() > 4 && rest.at(4).isDigit();
    return isInFiles || (rest.startsWith(u", ") && rest.contains(u"warning"));
}

/// One of @p units, or counted things, stand behind it.
bool hasUnit(const EvidencePlace &place, const WordList &units)
{
    static const QString counters = u"行秒个件次回円元年月日人時时分頁页号℃€$£¥%°"_s;
    const QStringView after = place.after();
    const QStringView behind = after.trimmed();
    if (behind.isEmpty()) {
        return false;
    }
    if (counters.contains(behind.front())) {
        return !after.startsWith(u"  ");
    }
    if (isBeforeCounted(behind, units) || isTally(behind)) {
        return true;
    }
    const qsizetype unit = units.atStartOf(behind);
    if (unit == 0) {
        return false;
    }
    constexpr int firstError = 400;
    const bool isGluedS =
        unit == 1 && after.startsWith(u's') && place.code >= firstError; // "500s" are mostly errors
    const bool isKey = behind.size() > unit && (behind.at(unit) == u'=' || behind.at(unit) == u':');
    return !isGluedS && !isKey;
}

/// An amount of money, or a number that counts: "第404".
bool isMoney(const EvidencePlace &place)
{
    Backwards back(place.before());
    back.takeSpaces();
    return back.takeAny(u"$€£¥") || back.take(u'第');
}

/// "10 000", "2 404 311": groups of one number.
bool isGroupedByBlanks(const EvidencePlace &place)
{
    const QStringView before = place.before();
    return place.code == 0 && before.size() > 1 && before.back() == u' '
        && before.at(before.size() - 2).isDigit();
}

int leadAgainst(Lead lead)
{
    switch (lead) {
    case Lead::Exit:
    case Lead::OtherKey:
        return -6;
    case Lead::Counter:
        return -5;
    default:
        return 0;
    }
}

} // namespace

ScoreAgainst scoreAgainst(const EvidencePlace &place, Lead lead, const WordList &units)
{
    ScoreAgainst result;
    result.isImpossible = isPartOfElse(place, lead);
    result.unlessSure += leadAgainst(lead);
    result.unlessSure -= place.line.isOfOtherProtocol ? 7 : 0;
    result.unlessSure -= isBeforeAddress(place.after()) ? 8 : 0;
    result.isCounted = hasUnit(place, units) || isMoney(place);
    result.unlessSure -= result.isCounted ? 6 : 0;
    result.unlessSure -= lead == Lead::None && isOfOption(place) ? 5 : 0;
    result.unlessSure -= isGlued(place) ? 5 : 0;
    result.unlessSure -= isDashedName(place) ? 5 : 0;
    result.unlessSure -= isGroupedByBlanks(place) ? 8 : 0;
    result.unlessSure -= place.previous() == u'#' ? 5 : 0;
    const bool isFraction =
        place.next() == u'.' && place.after().size() > 1 && place.after().at(1).isDigit();
    const bool isSubStatus =
        lead == Lead::Http || lead == Lead::Error || lead == Lead::Status; // of IIS
    result.unlessSure -= isFraction && !isSubStatus ? 6 : 0;
    result.unlessSure -= isArgument(place, lead) ? 5 : 0;
    result.unlessSure -= isLoggersProcess(place, lead) ? 6 : 0;
    result.unlessSure -= isCompared(place.before()) ? 4 : 0;
    return result;
}

} // namespace search
