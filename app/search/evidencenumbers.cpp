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
        return c.isNull() || c.isSpace() || QStringView(u"()[]<>\"'`,;:!?|").contains(c);
    };
    return isOpen(place.previous())
        && (isOpen(place.next()) || place.next() == u'.' || !hasGaps(place.next()));
}

/// Whether only words such as "vs" and "/" stand in @p between two codes.
bool isBetweenCodes(QStringView between)
{
    static const QStringList words {
        u"/"_s,    u","_s,     u"vs"_s,     u"vs."_s,  u"versus"_s, u"or"_s, u"and"_s,
        u"oder"_s, u"und"_s,   u"o"_s,      u"ou"_s,   u"et"_s,     u"y"_s,  u"e"_s,
        u"&"_s,    u"|"_s,     u"-"_s,      u", or"_s, u", and"_s,  u"和"_s, u"或"_s,
        u"と"_s,   u"gegen"_s, u"contra"_s, u"还是"_s, u"أو"_s,     u"و"_s,  u""_s};
    return words.contains(between.trimmed().toString());
}

} // namespace

struct Numbers::Candidate
{
    EvidencePlace place;
    int score = 0;
    TestRole role = TestRole::None;
    bool isForbidden = false; ///< something always speaks against it
    bool isDoubted = false; ///< something speaks against it
    bool isInStatusLine = false;
};

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

/// The groups of three digits that may be codes; of very many, those at both ends.
QList<Numbers::Candidate> Numbers::candidatesIn(const PlainText &text) const
{
    constexpr qsizetype most = 2000;
    const QStringView plain = text.text();
    QList<qsizetype> starts;
    for (qsizetype at = 0; at < plain.size();) {
        if (!isDigit(plain, at)) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (isDigit(plain, at)) {
            ++at;
        }
        if (at - start == 3) {
            const int code = plain.sliced(start, 3).toInt();
            if (m_isKnown.at(code) || core::classOf(code) != core::StatusClass::Outside) {
                starts << start;
            }
        }
    }
    if (starts.size() > most) {
        starts.remove(most / 2, starts.size() - most);
    }
    QList<Candidate> candidates;
    candidates.reserve(starts.size());
    EvidenceLine line {.start = 0, .end = -1};
    for (const qsizetype start : std::as_const(starts)) {
        if (start >= line.end) {
            qsizetype lineStart = start;
            while (lineStart > 0 && plain.at(lineStart - 1) != u'\n'
                   && plain.at(lineStart - 1) != u'\r') {
                --lineStart;
            }
            line = EvidenceLine::at(plain, lineStart);
        }
        candidates << Candidate {.place = {.text = plain,
                                           .lower = text.lower(),
                                           .line = line,
                                           .start = start,
                                           .code = plain.sliced(start, 3).toInt()}};
    }
    return candidates;
}

void Numbers::score(Candidate *candidate) const
{
    const EvidencePlace &place = candidate->place;
    const Lead lead = leadOf(place, m_words);
    const ScoreFor pro = scoreFor(place, lead, m_phrases, m_words.error);
    const ScoreAgainst contra = scoreAgainst(place, lead);
    constexpr int surely = 5;
    const bool isSure = pro.strongest >= surely;
    candidate->score = pro.strongest + pro.small + (isSure ? 0 : contra.unlessSure);
    candidate->isForbidden = contra.isImpossible;
    candidate->isDoubted = contra.isImpossible || contra.unlessSure < 0;
    if (contra.isImpossible) {
        candidate->score = 0;
    }
    candidate->isInStatusLine = isInStatusLine(place);
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

/// Whether @p text is a few words about one number, half of them known: "nginx 502 php".
bool Numbers::isPlainQuery(const PlainText &text) const
{
    constexpr qsizetype longest = 120;
    constexpr int most = 6;
    if (text.text().size() > longest) {
        return false;
    }
    int known = 0;
    int words = 0;
    int numbers = 0;
    const QStringList all = core::FoldedText(text.text()).words;
    for (const QString &word : all) {
        if (word.front().isDigit()) {
            ++numbers;
        } else {
            ++words;
            const bool isKnown = m_phrases.knows(word) || m_words.error.atEndOf(word) > 0
                || m_words.status.atEndOf(word) > 0 || word == "http"_L1 || word == "code"_L1;
            known += isKnown ? 1 : 0;
        }
    }
    return words <= most && numbers == 1 && known * 2 >= words;
}

NumbersFound Numbers::find(const PlainText &text) const
{
    QList<Candidate> candidates = candidatesIn(text);
    if (candidates.isEmpty()) {
        return {};
    }
    const TestMessage test(text.lower());
    bool hasReceived = false;
    bool hasOther = false;
    constexpr int ofRole = 3;
    for (Candidate &candidate : candidates) {
        score(&candidate);
        candidate.role = candidate.isForbidden ? TestRole::None : test.roleOf(candidate.place);
        if (candidate.role == TestRole::Received) {
            candidate.score += ofRole + 1;
            hasReceived = hasReceived || candidate.score >= leastScore(candidate.place.code);
        } else if (candidate.role == TestRole::Expected) {
            candidate.score += ofRole;
        } else {
            hasOther = hasOther || candidate.score >= ofRole;
        }
    }

    // Of several status lines the last final one says how it ended.
    qsizetype lastStatusLine = -1;
    int statusLines = 0;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Candidate &candidate = candidates.at(i);
        if (candidate.isInStatusLine) {
            ++statusLines;
            const bool isTunnel = candidate.place.after().contains(u"connection established");
            constexpr int firstFinal = 200;
            if (candidate.place.code >= firstFinal && !isTunnel) {
                lastStatusLine = i;
            }
        }
    }
    if (statusLines > 1 && lastStatusLine >= 0) {
        candidates[lastStatusLine].score += 20;
    }

    NumbersFound result;
    qsizetype lineStart = -1;
    int bestOfLine = 0;
    const auto bestInLineOf = [&](qsizetype i) {
        if (candidates.at(i).place.line.start != lineStart) {
            lineStart = candidates.at(i).place.line.start;
            bestOfLine = 0;
            for (qsizetype j = i;
                 j < candidates.size() && candidates.at(j).place.line.start == lineStart; ++j) {
                const bool isExpected = candidates.at(j).role == TestRole::Expected;
                bestOfLine = qMax(bestOfLine, isExpected ? 0 : candidates.at(j).score);
            }
        }
        return bestOfLine;
    };
    QList<const Candidate *> accepted;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const Candidate &candidate = candidates.at(i);
        const int best = bestInLineOf(i);
        const bool isExpected = candidate.role == TestRole::Expected && (hasReceived || hasOther);
        const bool isOutshone =
            best >= sure && candidate.score < stated && candidate.role != TestRole::Received;
        if (candidate.score >= leastScore(candidate.place.code) && !isExpected && !isOutshone) {
            accepted << &candidate;
        } else if (m_isKnown.at(candidate.place.code) && candidate.isDoubted) {
            result.hasRejected = true;
        }
    }
    const auto isBeside = [&text](const Candidate *left, const Candidate *right) {
        constexpr qsizetype farthest = 12;
        const qsizetype gap = right->place.start - left->place.end();
        return left->place.code != right->place.code && gap < farthest
            && isBetweenCodes(text.lower().sliced(left->place.end(), gap));
    };
    if (accepted.isEmpty()) {
        QList<const Candidate *> possible;
        for (const Candidate &candidate : std::as_const(candidates)) {
            const bool isPossible = !candidate.isDoubted && m_isKnown.at(candidate.place.code)
                && isFree(candidate.place) && candidate.score >= 0;
            if (isPossible) {
                possible << &candidate;
            }
        }
        const bool isPair = possible.size() == 2 && candidates.size() == 2
            && isBeside(possible.first(), possible.last());
        if (isPair) {
            accepted = possible;
        } else if (!possible.isEmpty()
                   && (possible.first()->place.line.hasRequest() || isPlainQuery(text))) {
            accepted = possible.first(1);
        }
    }
    // "401 vs 403": several codes, with nothing else between them.
    for (qsizetype i = 1; i < accepted.size() && !result.several; ++i) {
        result.several = isBeside(accepted.at(i - 1), accepted.at(i));
    }
    for (const Candidate *candidate : std::as_const(accepted)) {
        result.codes << Evidence {.code = candidate->place.code,
                                  .kind = Evidence::Kind::Number,
                                  .score = qMax(1, candidate->score),
                                  .start = candidate->place.start,
                                  .length = 3,
                                  .count = 1};
    }
    return result;
}

} // namespace search
