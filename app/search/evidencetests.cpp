// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencetests.h"

#include <algorithm>
#include <array>
#include <utility>

namespace search {

namespace {

constexpr std::array testWords {
    QStringView(u"expect"),   QStringView(u"assert"),     QStringView(u"should"),
    QStringView(u"want"),     QStringView(u"received"),   QStringView(u"actual"),
    QStringView(u"but was"),  QStringView(u"but got"),    QStringView(u", got"),
    QStringView(u"rather"),   QStringView(u"instead of"), QStringView(u"not a "),
    QStringView(u"and not "), QStringView(u"!=")};

/// Whether one of them begins with @p c.
bool beginsTestWord(QChar c)
{
    switch (c.unicode()) {
    case u'e':
    case u'a':
    case u's':
    case u'w':
    case u'r':
    case u'b':
    case u'i':
    case u'n':
    case u',':
    case u'!':
        return true;
    default:
        return false;
    }
}

/// What stands before a number; the last one in the text decides.
constexpr std::array wordsBefore {std::pair(QStringView(u"expected"), TestRole::Expected),
                                  std::pair(QStringView(u"expecting"), TestRole::Expected),
                                  std::pair(QStringView(u"expects"), TestRole::Expected),
                                  std::pair(QStringView(u"expect"), TestRole::Expected),
                                  std::pair(QStringView(u"want"), TestRole::Expected),
                                  std::pair(QStringView(u"wanted"), TestRole::Expected),
                                  std::pair(QStringView(u"wants"), TestRole::Expected),
                                  std::pair(QStringView(u"documented"), TestRole::Expected),
                                  std::pair(QStringView(u"should"), TestRole::Expected),
                                  std::pair(QStringView(u"to be"), TestRole::Expected),
                                  std::pair(QStringView(u"to equal"), TestRole::Expected),
                                  std::pair(QStringView(u"to eql"), TestRole::Expected),
                                  std::pair(QStringView(u"to deeply equal"), TestRole::Expected),
                                  std::pair(QStringView(u"to strictly equal"), TestRole::Expected),
                                  std::pair(QStringView(u"to have"), TestRole::Expected),
                                  std::pair(QStringView(u"to match"), TestRole::Expected),
                                  std::pair(QStringView(u"equal to"), TestRole::Expected),
                                  std::pair(QStringView(u"identical to"), TestRole::Expected),
                                  std::pair(QStringView(u"matches"), TestRole::Expected),
                                  std::pair(QStringView(u"instead of"), TestRole::Expected),
                                  std::pair(QStringView(u"rather than"), TestRole::Expected),
                                  std::pair(QStringView(u"tobe"), TestRole::Expected),
                                  std::pair(QStringView(u"toequal"), TestRole::Expected),
                                  std::pair(QStringView(u"tostrictequal"), TestRole::Expected),
                                  std::pair(QStringView(u"not a"), TestRole::Expected),
                                  std::pair(QStringView(u"and not"), TestRole::Expected),
                                  std::pair(QStringView(u"it's"), TestRole::Received),
                                  std::pair(QStringView(u"right"), TestRole::Expected),
                                  std::pair(QStringView(u"=="), TestRole::Expected),
                                  std::pair(QStringView(u"==="), TestRole::Expected),
                                  std::pair(QStringView(u"!="), TestRole::Expected),
                                  std::pair(QStringView(u"!=="), TestRole::Expected),
                                  std::pair(QStringView(u"got"), TestRole::Received),
                                  std::pair(QStringView(u"received"), TestRole::Received),
                                  std::pair(QStringView(u"actual"), TestRole::Received),
                                  std::pair(QStringView(u"actually"), TestRole::Received),
                                  std::pair(QStringView(u"was"), TestRole::Received),
                                  std::pair(QStringView(u"found"), TestRole::Received),
                                  std::pair(QStringView(u"have"), TestRole::Received),
                                  std::pair(QStringView(u"returned"), TestRole::Received),
                                  std::pair(QStringView(u"but is"), TestRole::Received),
                                  std::pair(QStringView(u"asserting that"), TestRole::Received),
                                  std::pair(QStringView(u"left"), TestRole::Received)};

/// What stands behind a number that came.
constexpr std::array wordsBehind {QStringView(u"=="),
                                  QStringView(u"!="),
                                  QStringView(u"to be"),
                                  QStringView(u"to equal"),
                                  QStringView(u"to eql"),
                                  QStringView(u"to deeply"),
                                  QStringView(u"to strictly"),
                                  QStringView(u"to match"),
                                  QStringView(u"to have"),
                                  QStringView(u"should"),
                                  QStringView(u"matches expected"),
                                  QStringView(u"is identical to"),
                                  QStringView(u"is not equal"),
                                  QStringView(u"does not equal"),
                                  QStringView(u"does not match"),
                                  QStringView(u"to contain"),
                                  QStringView(u"in ("),
                                  QStringView(u"in ["),
                                  QStringView(u"not equal")};

/// Whether @p between, from a word to a number, leaves them together: no word stands in another
/// line.
bool isBound(QStringView between)
{
    return !between.contains(u'\n')
        || std::none_of(between.cbegin(), between.cend(), [](QChar c) { return c.isLetter(); });
}

/// Where @p word stands last in @p text as a word of its own; -1 if it does not.
qsizetype lastWord(QStringView text, QStringView word)
{
    for (qsizetype at = text.lastIndexOf(word); at >= 0;
         at = at > 0 ? text.lastIndexOf(word, at - 1) : -1) {
        const qsizetype end = at + word.size();
        const bool isLetter = word.front().isLetter();
        const bool goesOnLeft = isLetter && at > 0 && text.at(at - 1).isLetter();
        const bool goesOnRight = isLetter && end < text.size() && text.at(end).isLetter();
        if (!goesOnLeft && !goesOnRight) {
            return at;
        }
    }
    return -1;
}

} // namespace

TestMessage::TestMessage(QStringView lower)
{
    constexpr qsizetype most = qsizetype {16} * 1024; // from either end of a long text
    if (lower.size() <= 2 * most) {
        read(lower);
    } else {
        read(lower.first(most));
        read(lower.last(most));
    }
}

void TestMessage::read(QStringView part)
{
    for (qsizetype at = 0; at < part.size() && !m_isTest; ++at) {
        if (beginsTestWord(part.at(at))) {
            const QStringView rest = part.sliced(at);
            m_isTest = std::any_of(testWords.cbegin(), testWords.cend(),
                                   [rest](QStringView word) { return rest.startsWith(word); });
        }
    }
    m_isPlusExpected = m_isPlusExpected
        || (m_isTest && (part.contains(u"+ expected") || part.contains(u"+expected")));
}

TestRole TestMessage::roleOf(const EvidencePlace &place) const
{
    constexpr qsizetype farthest = 60;
    if (!m_isTest) {
        return TestRole::None;
    }
    const QStringView behind =
        place.lower.sliced(place.end())
            .first(qMin<qsizetype>(place.lower.size() - place.end(), farthest));
    qsizetype gap = 0;
    while (gap < behind.size() && QStringView(u" \n\r\t>])}\"'`").contains(behind.at(gap))) {
        ++gap;
    }
    for (const QStringView word : wordsBehind) {
        if (behind.sliced(gap).startsWith(word)) {
            return TestRole::Received;
        }
    }
    Backwards sign(place.before());
    sign.takeSpaces();
    const bool isDiff = place.after().trimmed().size() <= 1;
    if (isDiff && (sign.take(u'+') || sign.take(u'-'))) {
        sign.takeSpaces();
        if (sign.atStart()) {
            const bool isPlus = place.before().trimmed().startsWith(u'+');
            return isPlus == m_isPlusExpected ? TestRole::Expected : TestRole::Received;
        }
    }
    // Nothing behind another number counts: "expected 200, got 404".
    qsizetype start = qMax<qsizetype>(0, place.start - farthest);
    for (qsizetype i = place.start - 1; i >= start + 2; --i) {
        const auto isDigit = [&place](qsizetype at) { return place.lower.at(at).isDigit(); };
        if (isDigit(i) && isDigit(i - 1) && isDigit(i - 2)) {
            start = i + 1;
            break;
        }
    }
    const QStringView before = place.lower.sliced(start, place.start - start);
    qsizetype nearest = -1;
    TestRole role = TestRole::None;
    for (const auto &[word, meaning] : wordsBefore) {
        const qsizetype at = lastWord(before, word);
        const qsizetype end = at + word.size();
        if (at >= 0 && end > nearest && isBound(before.sliced(end))) {
            nearest = end;
            role = meaning;
        }
    }
    return role;
}

} // namespace search
