// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

constexpr char16_t escape = 0x1b;

/// The length of "[31;1m" at the beginning of @p text, 0 if it is something else.
qsizetype colourLength(QStringView text)
{
    constexpr qsizetype longest = 20;
    if (text.isEmpty() || text.front() != u'[') {
        return 0;
    }
    for (qsizetype i = 1; i < qMin(text.size(), longest); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == u'm' || c == u'K') {
            return i + 1;
        }
        if ((c < u'0' || c > u'9') && c != u';') {
            break;
        }
    }
    return 0;
}

/// The length of what terminals do not show at the beginning of @p text: a colour, whose escape
/// character may be missing or spelt out.
qsizetype hiddenLength(QStringView text)
{
    if (text.front() == u'[') {
        return colourLength(text);
    }
    if (text.front() == escape) {
        const qsizetype colour = colourLength(text.sliced(1));
        return 1 + colour;
    }
    if (text.front() == u'\\') {
        for (const auto spelling : {"\\x1b"_L1, "\\033"_L1, "\\u001b"_L1, "\\e"_L1}) {
            if (text.startsWith(spelling, Qt::CaseInsensitive)) {
                const qsizetype colour = colourLength(text.sliced(spelling.size()));
                return colour > 0 ? spelling.size() + colour : 0;
            }
        }
    }
    return 0;
}

/// Chinese characters have no other forms.
bool isHan(char32_t c)
{
    return c >= 0x3400 && c <= 0x9fff;
}

/// The plain form of a character beyond ASCII; NUL for one that takes no room.
char16_t plainForm(char32_t c)
{
    if (isHan(c)) {
        return static_cast<char16_t>(c);
    }
    if (QChar::category(c) == QChar::Number_DecimalDigit) {
        return static_cast<char16_t>(u'0' + QChar::digitValue(c));
    }
    if (c >= 0xff01 && c <= 0xff5e) { // full width
        return static_cast<char16_t>(c - 0xff01 + u'!');
    }
    switch (c) {
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
    case U'「':
    case U'」':
    case U'『':
    case U'』':
        return u'"';
    case U'‘':
    case U'’':
    case U'‚':
    case U'‹':
    case U'›':
        return u'\'';
    case U'–':
    case U'—':
    case U'−':
    case U'‐':
    case U'‑':
        return u'-';
    case U'⇒':
    case U'➜':
    case U'➔':
    case U'⟶':
        return u'→';
    case U'×':
        return u'x';
    case U'。':
        return u'.';
    case U'、':
    case U'،':
        return u',';
    case U'【':
        return u'[';
    case U'】':
        return u']';
    case U'│':
        return u'|';
    default:
        break;
    }
    if (QChar::isSpace(c)) {
        return c == 0x2028 || c == 0x2029 || c == 0x85 ? u'\n' : u' ';
    }
    return QChar::category(c) == QChar::Other_Format ? u'\0' : static_cast<char16_t>(c);
}

char16_t smallAscii(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
}

} // namespace

QChar foldedLetter(QChar c)
{
    if (c.unicode() < 0x80) {
        return smallAscii(c.unicode());
    }
    if (isHan(c.unicode())) {
        return c;
    }
    const QChar small = c.toLower();
    const QChar::Decomposition tag = small.decompositionTag();
    const bool isPlain = tag == QChar::Canonical || tag == QChar::Wide || tag == QChar::Narrow;
    const bool isHangul = small.script() == QChar::Script_Hangul; // whose parts are letters
    return isPlain && !isHangul ? small.decomposition().front() : small;
}

QString foldedLetters(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::transform(text.cbegin(), text.cend(), folded.begin(), foldedLetter);
    return folded;
}

PlainText::PlainText(QStringView given)
    : m_text(given.size(), Qt::Uninitialized)
    , m_lower(given.size(), Qt::Uninitialized)
{
    QChar *text = m_text.data();
    QChar *lower = m_lower.data();
    qsizetype length = 0;
    qsizetype ahead = 0;
    const auto put = [&](QChar c, QChar small) {
        text[length] = c;
        lower[length] = small;
        ++length;
    };
    const auto leaveOut = [&](qsizetype count) {
        ahead += count;
        m_shifts << Shift {length, ahead};
    };
    for (qsizetype i = 0; i < given.size(); ++i) {
        const char16_t c = given.at(i).unicode();
        if (c < 0x80) {
            if (c == u'[' || c == escape || c == u'\\') {
                if (const qsizetype hidden = hiddenLength(given.sliced(i)); hidden > 0) {
                    leaveOut(hidden);
                    i += hidden - 1;
                    continue;
                }
            }
            const bool isControl =
                (c < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') || c == 0x7f;
            put(isControl ? u' ' : c, isControl ? u' ' : smallAscii(c));
            continue;
        }
        const bool isPair =
            QChar::isHighSurrogate(c) && i + 1 < given.size() && given.at(i + 1).isLowSurrogate();
        if (isPair) {
            const char32_t whole = QChar::surrogateToUcs4(given.at(i), given.at(i + 1));
            if (QChar::category(whole) == QChar::Number_DecimalDigit) {
                const QChar digit(plainForm(whole));
                put(digit, digit);
                leaveOut(1);
            } else {
                put(c, c);
                put(given.at(i + 1), given.at(i + 1));
            }
            ++i;
            continue;
        }
        const QChar plain(plainForm(c));
        if (plain.isNull()) {
            leaveOut(1);
        } else {
            put(plain, foldedLetter(plain));
        }
    }
    m_text.truncate(length);
    m_lower.truncate(length);
}

qsizetype PlainText::givenPosition(qsizetype at) const
{
    const auto behind = std::upper_bound(
        m_shifts.cbegin(), m_shifts.cend(), at,
        [](qsizetype position, const Shift &shift) { return position < shift.at; });
    return behind == m_shifts.cbegin() ? at : at + std::prev(behind)->ahead;
}

} // namespace search
