// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedtext.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The character that begins at @p at; half a surrogate pair stands for itself.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    return c.isHighSurrogate() && next.isLowSurrogate() ? QChar::surrogateToUcs4(c, next)
                                                        : c.unicode();
}

/// Letters that Arabic writes in several ways.
QChar arabicLetter(QChar c)
{
    switch (c.unicode()) {
    case u'\u0649': // alef maksura
    case u'\u06cc': // Farsi yeh
        return u'\u064a';
    case u'\u0629': // teh marbuta
        return u'\u0647';
    case u'\u06a9': // keheh
        return u'\u0643';
    default:
        return c;
    }
}

/// The voiced sounds of Japanese, which make another letter of the one before: 0 if @p c is none.
char16_t soundMark(char32_t c)
{
    switch (c) {
    case 0x3099:
    case 0xff9e: // half the width
        return 0x3099;
    case 0x309a:
    case 0xff9f:
        return 0x309a;
    default:
        return 0;
    }
}

/// The letter or digit @p c, which takes @p text, without case, accents and width.
void appendFolded(char32_t c, QStringView text, QString *word)
{
    if (c < 0x80) {
        *word += text.front().toLower();
        return;
    }
    if (const char16_t mark = soundMark(c); mark != 0) {
        const QString sound = word->right(1) + QChar(mark);
        word->chop(1);
        *word += sound.normalized(QString::NormalizationForm_C);
        return;
    }
    const QChar::Script script = QChar::script(c);
    if (script == QChar::Script_Hiragana || script == QChar::Script_Katakana) {
        *word += text.toString().normalized(QString::NormalizationForm_KC);
        return;
    }
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::isDigit(c)) {
        *word += QChar(u'0' + static_cast<char16_t>(digit));
        return;
    }
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar part : plain) {
        if (!part.isMark()) {
            *word += arabicLetter(part);
        }
    }
}

bool isLeftOut(char32_t c)
{
    constexpr char32_t tatweel = 0x640; // stretches an Arabic word
    return c == U'\'' || c == U'’' || c == tatweel || (QChar::isMark(c) && soundMark(c) == 0);
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    QString word;
    qsizetype start = 0;
    const auto endWord = [&](qsizetype end) {
        if (!word.isEmpty()) {
            words << word;
            spans << Span {start, end - start};
            word.clear();
        }
    };
    qsizetype width = 1; // of a character, in units of 16 bits
    for (qsizetype i = 0; i < text.size(); i += width) {
        const char32_t c = characterAt(text, i);
        width = QChar::requiresSurrogates(c) ? 2 : 1;
        if (isLeftOut(c)) {
            continue; // "I'm" is one word
        }
        if (!QChar::isLetterOrNumber(c) && (soundMark(c) == 0 || word.isEmpty())) {
            endWord(i);
            continue;
        }
        if (word.isEmpty()) {
            start = i;
        }
        appendFolded(c, text.sliced(i, width), &word);
    }
    endWord(text.size());
}

QString foldedWords(QStringView text)
{
    QString words;
    words.reserve(text.size());
    bool isBetween = true;
    qsizetype width = 1;
    for (qsizetype i = 0; i < text.size(); i += width) {
        const char32_t c = characterAt(text, i);
        width = QChar::requiresSurrogates(c) ? 2 : 1;
        if (isLeftOut(c)) {
            continue;
        }
        if (!QChar::isLetterOrNumber(c) && (soundMark(c) == 0 || isBetween)) {
            isBetween = true;
            continue;
        }
        if (isBetween && !words.isEmpty()) {
            words += u' ';
        }
        isBetween = false;
        appendFolded(c, text.sliced(i, width), &words);
    }
    return words;
}

bool isOneTypoApart(QStringView left, QStringView right)
{
    if (qAbs(left.size() - right.size()) > 1) {
        return false;
    }
    const auto mismatch = std::mismatch(left.cbegin(), left.cend(), right.cbegin(), right.cend());
    const QStringView restLeft = left.sliced(mismatch.first - left.cbegin());
    const QStringView restRight = right.sliced(mismatch.second - right.cbegin());
    if (restLeft.size() != restRight.size()) {
        return restLeft.size() > restRight.size() ? restLeft.sliced(1) == restRight
                                                  : restLeft == restRight.sliced(1);
    }
    const bool isSwap = restLeft.size() >= 2 && restLeft.at(0) == restRight.at(1)
        && restLeft.at(1) == restRight.at(0) && restLeft.sliced(2) == restRight.sliced(2);
    return isSwap || restLeft.isEmpty() || restLeft.sliced(1) == restRight.sliced(1);
}

quint64 letterSet(QStringView folded)
{
    quint64 letters = 0;
    for (const QChar c : folded) {
        letters |= quint64 {1} << (c.unicode() % 64);
    }
    return letters;
}

bool mayBeApart(quint64 left, quint64 right, int most)
{
    return std::popcount(left ^ right) <= 2 * most;
}

int typoDistance(QStringView left, QStringView right)
{
    const qsizetype width = right.size() + 1;
    QVarLengthArray<int> beforeLast(width);
    QVarLengthArray<int> last(width);
    QVarLengthArray<int> current(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const int substitution = last[j - 1] + (left.at(i - 1) == right.at(j - 1) ? 0 : 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, substitution});
            if (i > 1 && j > 1 && left.at(i - 1) == right.at(j - 2)
                && left.at(i - 2) == right.at(j - 1)) {
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
            }
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last[width - 1];
}

} // namespace core
