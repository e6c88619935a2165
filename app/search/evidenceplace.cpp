// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceplace.h"

#include <algorithm>
#include <array>

namespace search {

namespace {

constexpr std::array methods {
    QStringView(u"GET"),      QStringView(u"HEAD"),      QStringView(u"POST"),
    QStringView(u"PUT"),      QStringView(u"DELETE"),    QStringView(u"PATCH"),
    QStringView(u"OPTIONS"),  QStringView(u"CONNECT"),   QStringView(u"TRACE"),
    QStringView(u"PROPFIND"), QStringView(u"PROPPATCH"), QStringView(u"MKCOL"),
    QStringView(u"COPY"),     QStringView(u"MOVE"),      QStringView(u"LOCK"),
    QStringView(u"UNLOCK"),   QStringView(u"REPORT"),    QStringView(u"SEARCH"),
    QStringView(u"PURGE"),    QStringView(u"QUERY")};

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

/// The length of the word that @p text begins with, up to a blank, a quotation mark or @p end.
qsizetype wordLength(QStringView text, QChar end)
{
    const auto at = std::find_if(text.cbegin(), text.cend(), [end](QChar c) {
        return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'"' || c == u'\''
            || c == end;
    });
    return at - text.cbegin();
}

} // namespace

bool startsWithRequest(QStringView text, qsizetype *length)
{
    if (text.size() < 5 || !isCapital(text.at(0)) || !isCapital(text.at(1))) {
        return false;
    }
    const auto method = std::find_if(methods.cbegin(), methods.cend(),
                                     [text](QStringView word) { return text.startsWith(word); });
    if (method == methods.cend()) {
        return false;
    }
    QStringView rest = text.sliced(method->size());
    qsizetype gap = 0;
    while (gap < rest.size()
           && (rest.at(gap) == u' ' || rest.at(gap) == u'\t' || rest.at(gap) == u'|'
               || rest.at(gap) == u'"' || rest.at(gap) == u']' || rest.at(gap) == u',')) {
        ++gap;
    }
    if (gap == 0) {
        return false;
    }
    const QChar end = rest.at(0) == u',' ? u',' : u' '; // of a column
    rest = rest.sliced(gap);
    const qsizetype path = wordLength(rest, end);
    const QStringView word = rest.first(path);
    const bool isTarget = word.startsWith(u'/') || word == u"*" || word.contains(u"://")
        || (*method == u"CONNECT" && word.contains(u':'));
    qsizetype used = method->size() + gap + path;
    if (!isTarget) { // CloudFront writes the host first
        const QStringView behind = rest.sliced(path);
        const bool isHost = word.contains(u'.') && behind.size() > 1 && behind.at(1) == u'/'
            && (behind.at(0) == u' ' || behind.at(0) == u'\t');
        if (!isHost) {
            return false;
        }
        used += 1 + wordLength(behind.sliced(1), end);
    }
    *length = used;
    return true;
}

EvidenceLine EvidenceLine::at(QStringView text, QStringView lower, qsizetype start)
{
    constexpr qsizetype farthest = 4000; // where a request may begin in its line
    EvidenceLine line {.start = start, .end = start};
    bool isInWord = false;
    for (; line.end < text.size(); ++line.end) {
        const QChar c = text.at(line.end);
        if (c == u'\n' || c == u'\r') {
            break;
        }
        if (line.requestStart < 0 && !isInWord && isCapital(c) && line.end - start < farthest) {
            qsizetype length = 0;
            if (startsWithRequest(text.sliced(line.end), &length)) {
                line.requestStart = line.end;
                line.requestEnd = line.end + length;
            }
        }
        isInWord = c.isLetterOrNumber() || c == u'-' || c == u'_';
    }
    constexpr qsizetype longest = 300; // of what a mail server logs
    const QStringView read = lower.sliced(start, qMin(line.end - start, longest));
    line.isOfOtherProtocol = read.contains(u"smtp") || read.startsWith(u"ftp")
        || (read.contains(u"ftp") && (read.contains(u"ftp>") || read.contains(u"ftp server")));
    return line;
}

bool Backwards::take(QChar c)
{
    if (m_rest.isEmpty() || m_rest.back() != c) {
        return false;
    }
    m_rest.chop(1);
    return true;
}

bool Backwards::take(QStringView word)
{
    if (!m_rest.endsWith(word)) {
        return false;
    }
    m_rest.chop(word.size());
    return true;
}

bool Backwards::takeAny(QStringView characters)
{
    const qsizetype before = m_rest.size();
    while (!m_rest.isEmpty() && characters.contains(m_rest.back())) {
        m_rest.chop(1);
    }
    return m_rest.size() < before;
}

} // namespace search
