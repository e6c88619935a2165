// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldedtext.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace core {

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
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\'' || c == u'’' || c.isMark()) {
            continue; // "I'm" is one word
        }
        if (!c.isLetterOrNumber()) {
            endWord(i);
            continue;
        }
        if (word.isEmpty()) {
            start = i;
        }
        if (c.unicode() < 0x80) {
            word += c.toLower();
            continue;
        }
        const QString plain = QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar part : plain) {
            if (!part.isMark()) {
                word += part;
            }
        }
    }
    endWord(text.size());
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

int typoDistance(QStringView left, QStringView right)
{
    const auto width = static_cast<size_t>(right.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    for (size_t j = 0; j < width; ++j) {
        last[j] = static_cast<int>(j);
    }
    for (qsizetype i = 1; i <= left.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int substitution = last[at - 1] + (left.at(i - 1) == right.at(j - 1) ? 0 : 1);
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, substitution});
            if (i > 1 && j > 1 && left.at(i - 1) == right.at(j - 2)
                && left.at(i - 2) == right.at(j - 1)) {
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
            }
        }
        beforeLast.swap(last);
        last.swap(current);
    }
    return last[width - 1];
}

} // namespace core
