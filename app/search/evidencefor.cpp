// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencelogs.h"
#include "evidencescore.h"
#include "evidencewords.h"

using namespace Qt::StringLiterals;

namespace search {

namespace {

int leadScore(Lead lead)
{
    switch (lead) {
    case Lead::Status:
        return 6;
    case Lead::Http:
    case Lead::Response:
        return 4;
    case Lead::Error:
    case Lead::Code:
    case Lead::Verb:
        return 3;
    default:
        return 0;
    }
}

/// "HTTP404", "E404", "SC_404", "ERR_BAD_404": letters that are glued to the number and say what it
/// is.
int gluedScore(const EvidencePlace &place)
{
    const QStringView written = place.writtenBefore();
    Backwards back(place.before());
    const bool isJoined = back.takeAny(u"_-");
    qsizetype at = back.rest().size();
    while (at > 0 && (back.rest().at(at - 1).isLetter() || back.rest().at(at - 1) == u'_')) {
        --at;
    }
    const QStringView word = back.rest().sliced(at);
    if (word.isEmpty() || (at > 0 && back.rest().at(at - 1).isDigit())) {
        return 0;
    }
    constexpr int likely = 4;
    if (word == u"e") {
        return written.at(at) == u'E' && !isJoined && !place.next().isLetterOrNumber() ? likely : 0;
    }
    const bool isError = word.startsWith(u"err_") || word == u"err" || word.endsWith(u"error")
        || word.endsWith(u"exception");
    const bool isStatus = word.endsWith(u"http") || word.endsWith(u"status") || word == u"sc"
        || word.endsWith(u"_sc") || word.endsWith(u"code") || word.endsWith(u"http_status");
    return isError || isStatus ? likely : 0;
}

/// "Unexpected response from https://example.com: 404", ".NET: does not indicate success: 404".
int sentenceScore(const EvidencePlace &place)
{
    Backwards back(place.before());
    back.takeAny(u" ([\"'");
    if (!back.take(u':')) {
        return 0;
    }
    const QStringView before = back.rest();
    if (before.contains(u"status code") || before.contains(u"statuscode")) {
        return 5;
    }
    const bool isAtEnd = place.after().trimmed().isEmpty();
    if (isAtEnd && before.contains(u"://")) { // "Get \"http://10.0.0.4/\": 503"
        return 4;
    }
    if (isAtEnd && before.contains(u"attempt")) {
        return 3;
    }
    return before.contains(u"response") || before.contains(u"request") || before.contains(u"fetch")
        ? 4
        : 0;
}

/// "<-- 404 https://example.com/".
bool isUrlBehind(QStringView after)
{
    return after.startsWith(u" http://") || after.startsWith(u" https://");
}

/// "404 Client Error", "500 Server Error: for url", "403 urn:ietf:params:acme:error:unauthorized".
bool isClassBehind(QStringView after)
{
    const QStringView behind = after.trimmed();
    return behind.startsWith(u"client error") || behind.startsWith(u"server error")
        || behind.startsWith(u"urn:"); // the type of a problem (RFC 8555, section 6.7)
}

/// "500:M": the number is a label of what follows.
bool isLabel(QStringView after)
{
    return after.size() > 1 && after.at(0) == u':' && after.at(1).isLetter();
}

/// What else is a sign of a status.
int smallScore(const EvidencePlace &place, Lead lead, const WordList &errorWords)
{
    int score = 0;
    const QChar previous = place.previous();
    const QChar next = place.next();
    const bool isInBrackets = (previous == u'(' && next == u')')
        || (previous == u'[' && next == u']') || (previous == u'<' && next == u'>');
    score += isInBrackets ? 2 : 0;
    Backwards back(place.before());
    back.takeAny(u" \t");
    const bool isAtStart = back.atStart();
    const QStringView after = place.after();
    const QStringView behind = after.trimmed();
    score += isAtStart
            && (behind.isEmpty()
                || (!after.front().isLetterOrNumber() && !behind.front().isDigit()
                    && !isLabel(after)))
        ? 1
        : 0;
    score += isAtStart && behind.isEmpty() ? 1 : 0;
    score += back.rest().endsWith(u'}') && behind.isEmpty() ? 2 : 0; // behind a body of JSON
    score +=
        back.take(u'→') || back.take(QStringView(u"->")) || back.take(QStringView(u"=>")) ? 2 : 0;
    score += previous == u'\t' && next == u'\t' ? 1 : 0; // a column
    score += lead == Lead::Article ? 1 : 0;
    const bool isPlural = after.startsWith(u's') || after.startsWith(u"'s")
        || after.startsWith(u"ed ") || after.startsWith(u"'d") || after.startsWith(u"ing");
    score += isPlural && !after.startsWith(u"s ") ? 1 : 0;
    score += isPlural && (lead == Lead::Verb || lead == Lead::Article) ? 1 : 0;
    QStringView noun = behind;
    while (!noun.isEmpty() && QStringView(u"-\"')]").contains(noun.front())) {
        noun = noun.sliced(1).trimmed();
    }
    static const WordList nouns(
        {u"response"_s,    u"responses"_s,     u"status"_s,    u"code"_s,    u"codes"_s,
         u"page"_s,        u"redirect"_s,      u"redirects"_s, u"http"_s,    u"exception"_s,
         u"https"_s,       u"from"_s,          u"because"_s,   u"when"_s,    u"for url"_s,
         u"by"_s,          u"when calling"_s,  u"instead"_s,   u"handler"_s, u"returned"_s,
         u"geantwortet"_s, u"zurückgegeben"_s, u"erhalten"_s,  u"を返"_s,    u"が返"_s});
    if (errorWords.atStartOf(noun) > 0) {
        score += 2;
    } else if (nouns.atStartOf(noun) > 0) {
        score += 1;
    }
    return score;
}

} // namespace

ScoreFor scoreFor(const EvidencePlace &place, Lead lead, const EvidencePhrases &phrases,
                  const WordList &errorWords)
{
    ScoreFor result;
    constexpr int certain = 8;
    result.isCertain = isWhereServersWriteIt(place);
    if (result.isCertain || isInStatusLine(place)) {
        result.strongest = certain;
        return result;
    }
    result.strongest = qMax(logScore(place), leadScore(lead));
    result.strongest = qMax(result.strongest, gluedScore(place));
    const bool isOther = lead == Lead::OtherKey || lead == Lead::Counter || lead == Lead::Exit;
    result.strongest = qMax(result.strongest, isOther ? 0 : sentenceScore(place));
    if (result.strongest < 6 && phrases.isBehind(place)) {
        result.strongest = 6;
    } else if (result.strongest < 5 && phrases.isBefore(place)) {
        result.strongest = 5;
    } else if (result.strongest < 4 && isClassBehind(place.after())) {
        result.strongest = 4;
    } else if (result.strongest < 3 && isUrlBehind(place.after())) {
        result.strongest = 3;
    }
    result.small = smallScore(place, lead, errorWords);
    return result;
}

} // namespace search
