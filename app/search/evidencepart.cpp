// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepart.h"

#include "evidenceleadwords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

constexpr QStringView hexDigits = u"0123456789abcdef";

/// The characters before the number that belong to it: up to a blank, bracket or quotation mark.
QStringView wordBefore(const EvidencePlace &place)
{
    const QStringView before = place.before();
    qsizetype at = before.size();
    while (at > 0 && !QStringView(u" \t\"'`,;|<>()[]{}").contains(before.at(at - 1))) {
        --at;
    }
    return before.sliced(at);
}

/// The same behind the number.
QStringView wordBehind(const EvidencePlace &place)
{
    const QStringView after = place.after();
    qsizetype at = 0;
    while (at < after.size() && !QStringView(u" \t\"'`,;|<>()[]{}").contains(after.at(at))) {
        ++at;
    }
    return after.first(at);
}

/// Answers of SIP, RTSP, FTP and SMTP servers, which have codes of their own (RFC 959, RFC 5321).
bool isOfOtherProtocol(const EvidencePlace &place)
{
    static const WordList replies({u"accepting data"_s,
                                   u"authentication successful"_s,
                                   u"bad sequence of commands"_s,
                                   u"can't open data"_s,
                                   u"closing control"_s,
                                   u"closing data"_s,
                                   u"closing transmission"_s,
                                   u"command not implemented"_s,
                                   u"directory successfully"_s,
                                   u"directory send ok"_s,
                                   u"end data with"_s,
                                   u"entering extended"_s,
                                   u"entering passive"_s,
                                   u"failed to open file"_s,
                                   u"file status okay"_s,
                                   u"goodbye"_s,
                                   u"greylisted"_s,
                                   u"here comes the"_s,
                                   u"insufficient system"_s,
                                   u"login incorrect"_s,
                                   u"login successful"_s,
                                   u"login with user"_s,
                                   u"mailbox"_s,
                                   u"message accepted"_s,
                                   u"need account"_s,
                                   u"not logged in"_s,
                                   u"opening ascii"_s,
                                   u"opening binary"_s,
                                   u"please login"_s,
                                   u"please specify the pass"_s,
                                   u"queued as"_s,
                                   u"recipient"_s,
                                   u"relay access denied"_s,
                                   u"relaying denied"_s,
                                   u"requested action"_s,
                                   u"requested mail"_s,
                                   u"sender address rejected"_s,
                                   u"sender ok"_s,
                                   u"start mail input"_s,
                                   u"syntax error, command"_s,
                                   u"syntax error in param"_s,
                                   u"transaction failed"_s,
                                   u"transfer complete"_s,
                                   u"transfer starting"_s,
                                   u"transfer aborted"_s,
                                   u"unknown command"_s,
                                   u"user unknown"_s,
                                   u"user name okay"_s});
    const QStringView before = place.before();
    const QStringView after = place.after();
    Backwards back(before);
    back.takeSpaces();
    back.takeAny(u"0123456789.");
    if (back.take(QStringView(u"sip/")) || back.take(QStringView(u"rtsp/"))
        || back.take(QStringView(u"icap/"))) {
        return true;
    }
    const bool isReply = !after.isEmpty() && (after.front() == u' ' || after.front() == u'-');
    if (isReply && replies.atStartOf(after.sliced(1)) > 0) {
        return true;
    }
    return after.size() > 5 && isReply && after.at(1).isDigit() && after.at(2) == u'.'
        && after.at(3).isDigit() && after.at(4) == u'.' && after.at(5).isDigit(); // 550 5.1.1
}

/// "(104: Connection reset by peer)", "[Errno 111]", "os error 104": a number of the operating
/// system, with what strerror() says of it.
bool isOfSystem(const EvidencePlace &place)
{
    static const WordList names({u"errno"_s, u"os error"_s, u"system error"_s, u"socket error"_s});
    static const WordList faults(
        {u"address already in use"_s, u"broken pipe"_s, u"cannot assign requested address"_s,
         u"connection aborted"_s, u"connection refused"_s, u"connection reset by peer"_s,
         u"connection timed out"_s, u"host is down"_s, u"network is down"_s,
         u"network is unreachable"_s, u"no buffer space available"_s, u"no route to host"_s,
         u"operation canceled"_s, u"operation now in progress"_s, u"operation timed out"_s,
         u"software caused connection abort"_s, u"transport endpoint is not connected"_s});
    Backwards back(place.before());
    back.takeAny(u" =:(");
    QStringView behind = place.after();
    while (!behind.isEmpty() && QStringView(u" :)]-").contains(behind.front())) {
        behind = behind.sliced(1);
    }
    const bool isInBrackets = QStringView(u"([").contains(place.previous());
    return names.atEndOf(back.rest()) > 0 || (isInBrackets && faults.atStartOf(behind) > 0);
}

/// "404 Main Street": a house.
bool isInAddress(const EvidencePlace &place)
{
    static const WordList roads({u"street"_s, u"avenue"_s, u"road"_s, u"lane"_s, u"boulevard"_s,
                                 u"drive"_s, u"square"_s, u"highway"_s, u"ave"_s, u"blvd"_s});
    constexpr int most = 3; // words of a name
    QStringView behind = place.writtenAfter();
    for (int i = 0; i < most; ++i) {
        if (behind.size() < 2 || behind.front() != u' ' || !behind.at(1).isUpper()) {
            return false;
        }
        const qsizetype end = behind.indexOf(u' ', 1);
        if (end < 0) {
            return false;
        }
        behind = behind.sliced(end);
        const QStringView lower = place.after().last(behind.size());
        if (roads.atStartOf(lower.sliced(1)) > 0) {
            return true;
        }
    }
    return false;
}

/// "404.o", "500.html": a file.
bool isFile(const EvidencePlace &place, Lead lead)
{
    constexpr qsizetype longest = 5; // of an ending
    const QStringView after = place.writtenAfter();
    qsizetype end = 1;
    while (end < after.size() && after.at(end).isLower()) {
        ++end;
    }
    const bool goesOn = end < after.size() && after.at(end).isLetterOrNumber();
    return place.next() == u'.' && end > 1 && end <= longest + 1 && !goesOn && lead != Lead::Http
        && lead != Lead::Status;
}

/// "Out[404]:", "In [500]:": a cell of a notebook.
bool isCell(const EvidencePlace &place)
{
    Backwards back(place.before());
    if (!back.take(u'[') || place.next() != u']') {
        return false;
    }
    back.takeSpaces();
    return (back.take(QStringView(u"out")) || back.take(QStringView(u"in"))) && back.atStart();
}

/// "10.0.0.1:404", "localhost:500", "[::]:404", "main.c:404:12", "listen :500".
bool isPortOrPlace(const EvidencePlace &place, Lead lead)
{
    if (place.previous() == u'(' || place.previous() == u'[') { // "index.php(404)"
        static const QStringList endings {u".php"_s, u".cs"_s, u".cpp"_s, u".c"_s,  u".h"_s,
                                          u".ts"_s,  u".js"_s, u".vb"_s,  u".py"_s, u".tsx"_s};
        const QStringView file = place.before().chopped(1);
        return std::any_of(endings.cbegin(), endings.cend(),
                           [file](const QString &ending) { return file.endsWith(ending); });
    }
    if (place.previous() != u':') {
        return false;
    }
    const QStringView behind = place.after();
    const bool isColumnBehind = behind.size() > 1 && behind.at(0) == u':' && behind.at(1).isDigit();
    if (isColumnBehind) {
        return true;
    }
    const QStringView host = place.before().chopped(1);
    if (host.isEmpty() || host.back().isSpace() || QStringView(u"=\"'").contains(host.back())) {
        const bool isKey = !host.isEmpty() && QStringView(u"\"'").contains(host.back());
        const bool isOfTest = testKeys().atEndOf(host.trimmed()) > 0; // "Actual   :404"
        return lead == Lead::None && !isKey && !isOfTest;
    }
    if (host.back() == u']' || host.back() == u':' || host.back() == u'*' || host.back() == u'}') {
        return host.back() != u'}' || lead == Lead::None;
    }
    QStringView word = wordBefore(place);
    word.chop(1);
    const QStringView last = word.sliced(word.lastIndexOf(u'.') + 1);
    const bool isNumber =
        std::all_of(last.cbegin(), last.cend(), [](QChar c) { return c.isDigit(); });
    if (word.endsWith(u"localhost") || (isNumber && !last.isEmpty())) {
        return true;
    }
    const bool isKnown = lead == Lead::Status || lead == Lead::Http || lead == Lead::Error
        || lead == Lead::Response || lead == Lead::Code || lead == Lead::Verb;
    qsizetype length = 0;
    const bool isLogger = startsWithRequest(place.writtenAfter().trimmed(), &length);
    return word.contains(u'.') && !isKnown && !isLogger;
}

/// A piece of a path, a URL or a query.
bool isInPath(const EvidencePlace &place)
{
    const QStringView before = wordBefore(place);
    const QStringView behind = wordBehind(place);
    if (place.previous() == u'\\' && before.size() > 1) {
        return true;
    }
    if (before.contains(u"://") || behind.contains(u"://")) {
        return !before.endsWith(u':') || before.contains(u'?');
    }
    const bool isQuery = (before.contains(u'?') || before.contains(u'&')) && before.contains(u'=');
    if (isQuery) {
        return true;
    }
    const qsizetype slash = before.lastIndexOf(u'/');
    if (slash < 0) {
        return behind.startsWith(u'/') && behind.size() > 1 && !behind.at(1).isDigit();
    }
    const QStringView lead = before.first(slash);
    const bool isVersion = lead.endsWith(u"http") && place.previous() == u'/';
    const bool isSquid =
        lead.startsWith(u"tcp_") || lead.startsWith(u"udp_") || lead.endsWith(u"none");
    const bool isBesideNumber = !lead.isEmpty() && lead.back().isDigit()
        && slash == before.size() - 1 && std::all_of(lead.cbegin(), lead.cend(), [](QChar c) {
               return c.isDigit() || c == u'/';
           });
    return !isVersion && !isSquid && !isBesideNumber && !before.endsWith(u':');
}

/// "404#404", "*410 upstream", "12*404", "640x480", "5 + 404".
bool isInFormula(const EvidencePlace &place)
{
    const QChar previous = place.previous();
    const QChar next = place.next();
    const QStringView before = place.before();
    const QStringView after = place.after();
    if (next == u'#' || previous == u'*' || (next == u'*' && !after.startsWith(u"**"))) {
        return true;
    }
    const bool isTimes = next == u'x' && after.size() > 1 && after.at(1).isDigit();
    const bool wasTimes =
        previous == u'x' && before.size() > 1 && before.at(before.size() - 2).isDigit();
    if (isTimes || wasTimes) {
        return true;
    }
    Backwards back(before);
    const bool hasGap = back.takeSpaces();
    if (back.takeAny(u"*+^%") && back.takeSpaces() == hasGap && !back.atStart()
        && (back.rest().back().isDigit() || back.rest().back() == u')')) {
        return true;
    }
    const QStringView behind = after.trimmed();
    const bool hasGapBehind = behind.size() < after.size();
    const bool isOperator = behind.size() > 1 && QStringView(u"*+^").contains(behind.front());
    const bool hasGapBehindIt = isOperator && behind.at(1).isSpace();
    return isOperator && hasGapBehind == hasGapBehindIt && behind.size() > (hasGapBehindIt ? 2 : 1)
        && behind.at(hasGapBehindIt ? 2 : 1).isDigit();
}

/// An octet of an address, a part of a version, a fraction, a grouped number.
bool isPartOfNumber(const EvidencePlace &place)
{
    const QStringView before = place.before();
    const QStringView after = place.after();
    const auto digitAt = [](QStringView text, qsizetype at) {
        return at >= 0 && at < text.size() && text.at(at).isDigit();
    };
    const QChar previous = place.previous();
    if ((previous == u'.' || previous == u',') && digitAt(before, before.size() - 2)) {
        const bool isList = previous == u',' && before.size() > 3
            && digitAt(before, before.size() - 3) && digitAt(before, before.size() - 4)
            && !digitAt(before, before.size() - 5);
        return !isList; // "301,302" is none, "36,404" a clock
    }
    if (after.startsWith(u'.') && digitAt(after, 1)) {
        const bool isSubStatus = !digitAt(after, 3) && !(after.size() > 2 && after.at(2) == u'.')
            && !(after.size() > 3 && after.at(3) == u'.' && digitAt(after, 4));
        return !isSubStatus;
    }
    if (after.startsWith(u',') && digitAt(after, 1) && digitAt(after, 2) && digitAt(after, 3)
        && !digitAt(after, 4)) {
        return false;
    }
    const bool isDashed = previous == u'-' && (digitAt(before, before.size() - 2));
    const bool isDashedBehind = after.startsWith(u'-') && digitAt(after, 1);
    return isDashed || isDashedBehind || (after.startsWith(u':') && digitAt(after, 1));
}

/// A telephone number: behind "+1 " or beside other groups of digits with dashes or brackets.
bool isInTelephoneNumber(const EvidencePlace &place)
{
    Backwards back(place.before());
    back.takeAny(u"0123456789 ()-./");
    const bool hasDigits = back.rest().size() + 2 < place.before().size();
    if (back.take(u'+') && hasDigits
        && (back.atStart() || QStringView(u" \t:\"'(").contains(back.rest().back()))) {
        return true;
    }
    const QStringView after = place.after();
    return place.previous() == u'(' && after.startsWith(u") ") && after.size() > 5
        && std::all_of(after.begin() + 2, after.begin() + 5, [](QChar c) { return c.isDigit(); });
}

/// A part of a commit, an identifier or another long hexadecimal number.
bool isInHexadecimal(const EvidencePlace &place)
{
    const QStringView before = wordBefore(place);
    const QStringView behind = wordBehind(place);
    const auto isHex = [](QChar c) { return hexDigits.contains(c) || c == u'-'; };
    constexpr qsizetype shortest = 4;
    return before.size() + behind.size() >= shortest
        && std::all_of(before.cbegin(), before.cend(), isHex)
        && std::all_of(behind.cbegin(), behind.cend(), isHex);
}

} // namespace

bool isPartOfElse(const EvidencePlace &place, Lead lead)
{
    return lead == Lead::Line || lead == Lead::Port || isOfOtherProtocol(place) || isOfSystem(place)
        || isInAddress(place) || isFile(place, lead) || isCell(place) || isPortOrPlace(place, lead)
        || isInPath(place) || isInFormula(place) || isPartOfNumber(place)
        || isInTelephoneNumber(place) || isInHexadecimal(place);
}

} // namespace search
