// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencelogs.h"

#include <array>

namespace search {

namespace {

/// Takes "HTTP/1.1" or "http/2", also with the slash as JSON may write it.
bool takeVersion(Backwards *back)
{
    if (!back->takeDigits()) {
        return false;
    }
    if (back->take(u'.')) {
        back->takeDigits();
    }
    if (!back->take(u'/')) {
        return false;
    }
    back->take(u'\\');
    return back->take(QStringView(u"http"));
}

/// nginx, Apache, Envoy, Traefik: behind a request in quotation marks, or behind whatever stands
/// there after the time in brackets: ‘] "GET / HTTP/1.1" 404’.
bool isBehindQuotedRequest(const EvidencePlace &place)
{
    const QStringView before = place.text.sliced(place.line.start, place.start - place.line.start);
    Backwards back(before);
    if (!back.takeSpaces() || !back.take(u'"')) {
        return false;
    }
    back.take(u'\\'); // inside a string of JSON
    const QStringView request = back.rest();
    Backwards version(place.lower.sliced(place.line.start, request.size()));
    if (takeVersion(&version)) {
        return true;
    }
    const qsizetype opening = request.lastIndexOf(u'"');
    if (opening < 0) {
        return false;
    }
    qsizetype length = 0;
    Backwards head(request.first(opening));
    const bool hasTimeBefore = head.takeSpaces() && head.take(u']');
    return hasTimeBefore || startsWithRequest(request.sliced(opening + 1), &length);
}

/// HAProxy: behind the five times "10/0/30/69/109".
bool isBehindSlashedTimes(QStringView before)
{
    Backwards back(before);
    if (!back.takeSpaces()) {
        return false;
    }
    int times = 0;
    do {
        if (!back.takeDigits()) {
            return false;
        }
        back.takeAny(u"+-");
        ++times;
    } while (back.take(u'/'));
    return times >= 4 && times <= 6;
}

/// Load balancers of AWS: behind three times, each "0.001" or "-1".
bool isBehindThreeTimes(QStringView before)
{
    Backwards back(before);
    for (int i = 0; i < 3; ++i) {
        if (!back.takeSpaces() || !back.takeDigits()) {
            return false;
        }
        const bool isFraction = back.take(u'.') && back.takeDigits();
        if (!isFraction && !back.take(u'-')) {
            return false;
        }
    }
    return true;
}

/// Squid: "TCP_MISS/404", "NONE/400".
bool isSquidResult(QStringView before)
{
    Backwards back(before);
    if (!back.take(u'/')) {
        return false;
    }
    const QStringView word = back.rest();
    Backwards name(word);
    name.takeAny(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ_");
    const QStringView taken = word.sliced(name.rest().size());
    return taken.startsWith(u"TCP_") || taken.startsWith(u"UDP_") || taken.endsWith(u"NONE");
}

/// IIS: the first of the three to six numbers that end a line with a request.
bool isInIisTail(const EvidencePlace &place)
{
    if (!place.line.hasRequest() || place.start < place.line.requestEnd) {
        return false;
    }
    const QStringView line = place.text.sliced(place.line.start, place.line.end - place.line.start);
    if (line.contains(u'"')) {
        return false;
    }
    Backwards back(line);
    back.takeAny(u" \t");
    int behind = 0;
    constexpr int most = 5;
    while (behind <= most && back.rest().size() > place.end() - place.line.start) {
        if (!back.takeDigits() || !back.takeSpaces()) {
            return false;
        }
        ++behind;
    }
    if (behind < 2 || behind > most || back.rest().size() != place.end() - place.line.start) {
        return false;
    }
    Backwards before(place.before());
    return before.takeSpaces() && !before.takeDigits();
}

/// What stands between a request and the number; empty and false if there is no request before it.
bool betweenRequest(const EvidencePlace &place, QStringView *between)
{
    if (!place.line.hasRequest() || place.start < place.line.requestEnd) {
        return false;
    }
    *between = place.lower.sliced(place.line.requestEnd, place.start - place.line.requestEnd);
    return true;
}

/// Right behind method and path, but for the version of HTTP.
bool isRightBehindRequest(QStringView between)
{
    Backwards back(between);
    back.takeAny(u" \t\"':=>-→|,([`<");
    if (const qsizetype opening = back.rest().lastIndexOf(u'(');
        opening >= 0 && back.rest().endsWith(u')')) { // "POST /items (503 ms) 400"
        back = Backwards(back.rest().first(opening));
        back.takeAny(u" \t");
    }
    if (back.atStart()) {
        return !between.isEmpty();
    }
    return takeVersion(&back);
}

/// Behind method and path with one or two words between, none of them a number.
bool isNearBehindRequest(QStringView between)
{
    constexpr qsizetype farthest = 40;
    if (between.size() > farthest || !between.endsWith(u' ')) {
        return false;
    }
    int words = 0;
    bool wasBlank = true;
    for (const QChar c : between.trimmed()) {
        if (c.isDigit()) {
            return false;
        }
        const bool isBlank = c.isSpace();
        words += wasBlank && !isBlank ? 1 : 0;
        wasBlank = isBlank;
    }
    return words <= 2;
}

/// Before method and path: "[404]: GET /x".
bool isBeforeRequest(QStringView behind)
{
    qsizetype gap = 0;
    while (gap < behind.size() && QStringView(u" \t:])|,\"'>-").contains(behind.at(gap))) {
        ++gap;
    }
    qsizetype length = 0;
    return gap > 0 && startsWithRequest(behind.sliced(gap), &length);
}

/// Alone between two bars: "| 404 |".
bool isBetweenBars(const EvidencePlace &place)
{
    Backwards back(place.before());
    back.takeSpaces();
    return back.take(u'|') && place.after().trimmed().startsWith(u'|');
}

/// Whether neither letters nor digits go on behind the number.
bool isFree(const EvidencePlace &place)
{
    return !place.next().isLetterOrNumber() && place.next() != u'.';
}

} // namespace

bool isInStatusLine(const EvidencePlace &place)
{
    Backwards back(place.before());
    if (!back.takeSpaces() || place.next().isLetterOrNumber()) {
        return false;
    }
    return takeVersion(&back) || back.take(QStringView(u"awaiting response...")); // wget
}

bool isWhereServersWriteIt(const EvidencePlace &place)
{
    return (place.next().isNull() || place.next() == u' ' || place.next() == u'\t')
        && (isBehindQuotedRequest(place) || isBehindSlashedTimes(place.before())
            || isBehindThreeTimes(place.before()) || isSquidResult(place.writtenBefore()));
}

int logScore(const EvidencePlace &place)
{
    constexpr int almostSure = 7;
    constexpr int likely = 5;
    constexpr int possible = 3;
    if (!isFree(place)) {
        return 0;
    }
    if (isInIisTail(place)) {
        return almostSure;
    }
    QStringView between;
    if (betweenRequest(place, &between) && isRightBehindRequest(between)) {
        return likely;
    }
    if (isBeforeRequest(place.writtenAfter())) {
        return likely;
    }
    if (isBetweenBars(place)) {
        return likely - 1;
    }
    return isNearBehindRequest(between) ? possible : 0;
}

} // namespace search
