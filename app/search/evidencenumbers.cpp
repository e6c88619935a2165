// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencenumbers.h"

#include "evidencelogs.h"
#include "evidencescore.h"
#include "evidencetests.h"

#include <core/foldedtext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

constexpr int sure = 8; // the score of a place where only a status stands
constexpr int stated = 6; // the score of a place that says what it holds

bool isDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at) >= u'0' && text.at(at) <= u'9';
}

/// Whether nothing is glued to the number.
bool isFree(const EvidencePlace &place)
{
    const auto isOpen = [](QChar c) {
        return c.isNull() || c.isSpace() || !hasGaps(c)
            || QStringView(u"()[]<>\"'`,;:!?|/&").contains(c);
    };
    return isOpen(place.previous()) && (isOpen(place.next()) || place.next() == u'.');
}

/// Whether only words such as "vs" and "/" stand in @p between two codes.
bool isBetweenCodes(QStringView between)
{
    static const QStringList words {
        u"/"_s,    u","_s,     u"vs"_s,     u"vs."_s,  u"versus"_s, u"or"_s, u"and"_s,
        u"oder"_s, u"und"_s,   u"o"_s,      u"ou"_s,   u"et"_s,     u"y"_s,  u"e"_s,
        u"&"_s,    u"|"_s,     u"-"_s,      u", or"_s, u", and"_s,  u"和"_s, u"或"_s,
        u"と"_s,   u"gegen"_s, u"contra"_s, u"还是"_s, u"أو"_s,     u"و"_s};
    return words.contains(between.trimmed().toString());
}

/// Of several status lines the last final one says how it ended; it gets ahead of all others.
void preferLastStatusLine(QList<EvidenceCandidate> *candidates)
{
    constexpr int firstFinal = 200;
    constexpr int ahead = 20;
    EvidenceCandidate *last = nullptr;
    int lines = 0;
    for (EvidenceCandidate &candidate : *candidates) {
        if (candidate.isInStatusLine && !candidate.isOutshone) {
            ++lines;
            const bool isTunnel = candidate.place.after().contains(u"connection established");
            last = candidate.place.code >= firstFinal && !isTunnel ? &candidate : last;
        }
    }
    if (last && lines > 1) {
        last->score += ahead;
    }
}

/// Tells @p candidates the roles that they have in the message of a test. What it expected is no
/// news where something else is told.
void readRoles(const TestMessage &test, QList<EvidenceCandidate> *candidates)
{
    constexpr int ofRole = 3;
    bool hasOther = false;
    for (EvidenceCandidate &candidate : *candidates) {
        const bool hasRole =
            !candidate.isImpossible && !candidate.isCounted && !candidate.isCertain;
        candidate.role = hasRole ? test.roleOf(candidate.place) : TestRole::None;
        if (candidate.role == TestRole::Received) {
            candidate.score += ofRole + 1;
        } else if (candidate.role == TestRole::Expected) {
            candidate.score += ofRole;
            continue;
        }
        hasOther = hasOther || candidate.score >= ofRole;
    }
    for (EvidenceCandidate &candidate : *candidates) {
        candidate.isOutshone = hasOther && candidate.role == TestRole::Expected;
    }
}

/// Lets numbers that say little count for nothing in a line that surely states a status.
void outshineInLines(QList<EvidenceCandidate> *candidates)
{
    for (auto from = candidates->begin(); from != candidates->end();) {
        int best = 0;
        const EvidenceCandidate *certain = nullptr; // the first
        auto to = from;
        for (; to != candidates->end() && to->place.line.start == from->place.line.start; ++to) {
            best = qMax(best, to->role == TestRole::Expected ? 0 : to->score);
            certain = !certain && to->isCertain ? &*to : certain;
        }
        for (; from != to; ++from) {
            const bool isOutshone =
                best >= sure && from->score < stated && from->role != TestRole::Received;
            from->isOutshone = certain ? &*from != certain : from->isOutshone || isOutshone;
        }
    }
}

/// Whether two different codes stand side by side: "404/403". "[200/404]" is how far something got.
bool areSideBySide(const EvidenceCandidate &left, const EvidenceCandidate &right)
{
    constexpr qsizetype farthest = 12;
    const qsizetype gap = right.place.start - left.place.end();
    Backwards back(left.place.before());
    back.takeSpaces();
    return !back.take(u'[') && left.place.code != right.place.code && gap < farthest
        && isBetweenCodes(left.place.lower.sliced(left.place.end(), gap));
}

/// The number of three digits at @p start.
int codeAt(QStringView text, qsizetype start)
{
    return text.sliced(start, 3).toInt();
}

/// Where the line begins in which @p at stands; @p earliest if that is not behind it.
qsizetype lineStart(QStringView text, qsizetype earliest, qsizetype at)
{
    while (at > earliest && text.at(at - 1) != u'\n' && text.at(at - 1) != u'\r') {
        --at;
    }
    return at;
}

Evidence evidenceOf(const EvidencePlace &place, int score)
{
    return {.code = place.code,
            .kind = Evidence::Kind::Number,
            .score = score,
            .start = place.start,
            .length = 3,
            .count = 1};
}

/// Whether a word such as "vs" stands behind @p candidate.
bool isJoinedByWord(const EvidenceCandidate &candidate)
{
    const QStringView behind = candidate.place.after().trimmed();
    return !behind.isEmpty() && behind.front().isLetter();
}

} // namespace

Numbers::Numbers(const core::Catalogue &catalogue, const EvidencePhrases &phrases,
                 const EvidenceWords &words)
    : m_catalogue(catalogue)
    , m_phrases(phrases)
    , m_words(words)
    , m_isKnown(1000, false)
{
    for (const int code : catalogue.numbers()) {
        m_isKnown[code] = true;
    }
}

/// Where the groups of three digits stand that may be codes.
QList<qsizetype> Numbers::positionsIn(QStringView text) const
{
    QList<qsizetype> positions;
    for (qsizetype at = 0; at < text.size();) {
        if (!isDigit(text, at)) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (isDigit(text, at)) {
            ++at;
        }
        if (at - start == 3) {
            const int code = codeAt(text, start);
            if (m_isKnown.at(code) || core::classOf(code) != core::StatusClass::Outside) {
                positions << start;
            }
        }
    }
    return positions;
}

/// What stands at @p positions.
QList<EvidenceCandidate> Numbers::candidatesAt(const QList<qsizetype> &positions,
                                               const PlainText &text) const
{
    const QStringView plain = text.text();
    QList<EvidenceCandidate> candidates;
    candidates.reserve(positions.size());
    EvidenceLine line {.start = 0, .end = -1};
    for (const qsizetype start : positions) {
        if (start >= line.end) {
            line = EvidenceLine::at(plain, text.lower(),
                                    lineStart(plain, qMax<qsizetype>(0, line.end), start));
        }
        candidates << EvidenceCandidate {.place = {.text = plain,
                                                   .lower = text.lower(),
                                                   .line = line,
                                                   .start = start,
                                                   .code = codeAt(plain, start)}};
    }
    return candidates;
}

/// The codes at those of @p positions where servers write the status into a log: for what is too
/// many to be weighed.
QList<Evidence> Numbers::certainAt(const QList<qsizetype> &positions, const PlainText &text) const
{
    QList<Evidence> found;
    EvidencePlace place {.text = text.text(), .lower = text.lower(), .line = {}};
    qsizetype before = positions.isEmpty() ? 0 : lineStart(text.text(), 0, positions.first());
    place.line.start = before;
    bool isTold = false; // the code of the line
    constexpr int most = 50; // in a line of a log
    int inLine = 0;
    for (const qsizetype start : positions) {
        const qsizetype line = lineStart(place.text, before, start);
        if (line != before) {
            place.line.start = line;
            isTold = false;
            inLine = 0;
        }
        const qsizetype next = start + 3;
        const bool isAtEnd = next == place.text.size() || place.text.at(next) == u'\n'
            || place.text.at(next) == u'\r';
        place.line.end = isAtEnd ? next : next + 1;
        place.start = start;
        place.code = codeAt(place.text, start);
        before = start;
        if (!isTold && ++inLine <= most && m_isKnown.at(place.code)
            && isWhereServersWriteIt(place)) {
            isTold = true;
            found << evidenceOf(place, sure);
        }
    }
    return found;
}

void Numbers::score(EvidenceCandidate *candidate) const
{
    const EvidencePlace &place = candidate->place;
    const Lead lead = leadOf(place, m_words);
    const ScoreFor pro = scoreFor(place, lead, m_phrases, m_words.error);
    const ScoreAgainst contra =
        pro.isCertain ? ScoreAgainst() : scoreAgainst(place, lead, m_words.unit);
    constexpr int surely = 5;
    const bool isSure = pro.strongest >= stated || (pro.strongest >= surely && !contra.isCounted);
    candidate->score = pro.strongest + pro.small + (isSure ? 0 : contra.unlessSure);
    candidate->isImpossible = contra.isImpossible;
    candidate->isCounted = contra.isCounted && !isSure;
    candidate->isDoubted = contra.isImpossible || contra.unlessSure < 0;
    if (contra.isImpossible) {
        candidate->score = 0;
    }
    candidate->isInStatusLine = isInStatusLine(place);
    candidate->isCertain = pro.isCertain;
}

/// The score from which on @p code is believed.
int Numbers::leastScore(int code) const
{
    constexpr int ofRegistered = 1;
    constexpr int ofUnregistered = 2;
    constexpr int ofUnassigned = 5;
    const core::StatusSummary *summary = m_catalogue.find(code);
    if (!summary) {
        return ofUnassigned;
    }
    const bool isUnregistered = summary->standing == core::Standing::Vendor
        || summary->standing == core::Standing::Informal;
    return isUnregistered ? ofUnregistered : ofRegistered;
}

/// Whether @p text is a few words about that many @p numbers, half of them known: "nginx 502 php".
bool Numbers::isPlainQuery(const PlainText &text, int numbers) const
{
    constexpr qsizetype longest = 120;
    constexpr int most = 6;
    if (text.text().size() > longest) {
        return false;
    }
    int known = 0;
    int telling = 0;
    int found = 0;
    const QStringList all = core::FoldedText(text.text()).words;
    for (const QString &word : all) {
        if (word.front().isDigit()) {
            ++found;
        } else if (!m_words.fillers.contains(word)) {
            ++telling;
            const bool isKnown = m_phrases.knows(word) || m_words.error.atEndOf(word) > 0
                || m_words.status.atEndOf(word) > 0;
            known += isKnown ? 1 : 0;
        }
    }
    return all.size() <= most + numbers && found == numbers && known * 2 >= telling;
}

/// Whether nothing speaks against the number of @p candidate, and it stands by itself.
bool Numbers::isPossible(const EvidenceCandidate &candidate) const
{
    return !candidate.isDoubted && !candidate.isOutshone && m_isKnown.at(candidate.place.code)
        && isFree(candidate.place) && candidate.score >= 0;
}

/// Where no number is believed: a pair of codes, or the only one that a question or a line with a
/// request holds.
void Numbers::acceptWithoutEvidence(const PlainText &text,
                                    QList<EvidenceCandidate> *candidates) const
{
    if (candidates->size() == 2 && isPossible(candidates->first()) && isPossible(candidates->last())
        && areSideBySide(candidates->first(), candidates->last())
        && (isJoinedByWord(candidates->first()) || isPlainQuery(text, 2))) {
        candidates->first().isAccepted = true;
        return;
    }
    const bool isOne = std::all_of(
        candidates->cbegin(), candidates->cend(), [candidates](const EvidenceCandidate &candidate) {
            return candidate.place.code == candidates->first().place.code;
        });
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    if (isOne && isPossible(candidates->first())
        && std::none_of(text.text().cbegin(), text.text().cend(), isLetter)) {
        candidates->first().isAccepted = true;
        return;
    }
    const auto first =
        std::find_if(candidates->begin(), candidates->end(),
                     [this](const EvidenceCandidate &candidate) { return isPossible(candidate); });
    if (first != candidates->end() && (first->place.line.hasRequest() || isPlainQuery(text, 1))) {
        first->isAccepted = true;
    }
}

NumbersFound Numbers::find(const PlainText &text) const
{
    NumbersFound result;
    constexpr qsizetype most = 1000; // weighed at either end of the text
    const QList<qsizetype> positions = positionsIn(text.text());
    const qsizetype half = qMin(most, positions.size() / 2);
    const bool isLong = positions.size() > 2 * most;
    const QList<qsizetype> others =
        isLong ? positions.mid(half, positions.size() - 2 * half) : QList<qsizetype>();
    QList<EvidenceCandidate> candidates =
        candidatesAt(isLong ? positions.first(half) + positions.last(half) : positions, text);
    if (candidates.isEmpty()) {
        return result;
    }
    for (EvidenceCandidate &candidate : candidates) {
        score(&candidate);
    }
    readRoles(TestMessage(text.lower()), &candidates);
    outshineInLines(&candidates);
    preferLastStatusLine(&candidates);

    bool hasAccepted = false;
    for (EvidenceCandidate &candidate : candidates) {
        candidate.isAccepted =
            candidate.score >= leastScore(candidate.place.code) && !candidate.isOutshone;
        hasAccepted = hasAccepted || candidate.isAccepted;
        result.hasRejected = result.hasRejected
            || (!candidate.isAccepted && candidate.isDoubted && m_isKnown.at(candidate.place.code));
    }
    if (!hasAccepted) {
        acceptWithoutEvidence(text, &candidates);
    }
    for (qsizetype i = 1; i < candidates.size(); ++i) {
        const EvidenceCandidate &left = candidates.at(i - 1);
        EvidenceCandidate &right = candidates[i];
        if (left.isAccepted && areSideBySide(left, right)) {
            right.isAccepted = right.isAccepted || isPossible(right);
            result.several = result.several || right.isAccepted;
        }
    }
    for (const EvidenceCandidate &candidate : std::as_const(candidates)) {
        if (candidate.isAccepted) {
            result.codes << evidenceOf(candidate.place, qMax(1, candidate.score));
        }
    }
    result.codes << certainAt(others, text);
    return result;
}

} // namespace search
