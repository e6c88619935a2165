// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codenames.h"

#include <core/foldedtext.h>

#include <algorithm>

namespace search {

namespace {

bool isName(Field field)
{
    switch (field) {
    case Field::Phrase:
    case Field::Former:
    case Field::Keyword:
    case Field::Header:
    case Field::Owner:
    case Field::Reference:
    case Field::Described:
        return true;
    default:
        return false;
    }
}

/// Whether codes are called so.
bool isCalled(Field field)
{
    return field <= Field::Keyword;
}

/// Whether each of @p typed begins one of @p words.
bool begins(const QStringList &typed, const QStringList &words)
{
    return std::all_of(typed.cbegin(), typed.cend(), [&words](const QString &begun) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&begun](const QString &word) { return word.startsWith(begun); });
    });
}

qsizetype lengthOf(const QStringList &words)
{
    qsizetype length = 0;
    for (const QString &word : words) {
        length += word.size();
    }
    return length;
}

} // namespace

CodeNames::CodeNames(const QList<SearchText> &texts)
{
    for (const SearchText &text : texts) {
        if (isName(text.field)) {
            const QStringList words = core::FoldedText(text.text).words;
            m_squeezed.insert(words.join(QString()), m_names.size());
            m_names << CodeName {.code = text.code,
                                 .field = text.field,
                                 .text = text.text,
                                 .words = words,
                                 .letters = core::letterSet(words.join(u' '))};
        }
    }
}

QList<const CodeName *> CodeNames::whole(const QString &folded) const
{
    constexpr qsizetype shortestSqueezed = 6; // "o k" is no "OK"
    QString squeezed = folded;
    squeezed.remove(u' ');
    QList<const CodeName *> called;
    QList<const CodeName *> others;
    for (auto it = m_squeezed.constFind(squeezed); it != m_squeezed.cend() && it.key() == squeezed;
         ++it) {
        const CodeName &name = m_names.at(*it);
        if (name.field != Field::Owner
            && (squeezed.size() >= shortestSqueezed || name.words.join(u' ') == folded)) {
            (isCalled(name.field) ? called : others) << &name;
        }
    }
    QList<const CodeName *> found = called.isEmpty() ? others : called;
    std::sort(found.begin(), found.end()); // as they stand in the catalogue
    return found;
}

QList<const CodeName *> CodeNames::begun(const QStringList &words) const
{
    QList<const CodeName *> found;
    for (const CodeName &name : m_names) {
        if (begins(words, name.words)) {
            found << &name;
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const CodeName *left, const CodeName *right) {
        return left->field != right->field ? left->field < right->field
                                           : lengthOf(left->words) < lengthOf(right->words);
    });
    return found;
}

QList<const CodeName *> CodeNames::misspelt(const QString &folded) const
{
    constexpr qsizetype longestWithOne = 8;
    return within(folded, folded.size() > longestWithOne ? 2 : 1);
}

QList<const CodeName *> CodeNames::near(const QString &folded) const
{
    constexpr qsizetype longest = 24;
    constexpr qsizetype lettersAnError = 3; // fewer make another word
    return folded.size() < lettersAnError || folded.size() > longest
        ? QList<const CodeName *>()
        : within(folded, static_cast<int>((folded.size() + 1) / lettersAnError));
}

/// The names that are called so, with at most @p most typing errors.
QList<const CodeName *> CodeNames::within(const QString &folded, int most) const
{
    const quint64 letters = core::letterSet(folded);
    QList<std::pair<int, const CodeName *>> near;
    for (const CodeName &name : m_names) {
        const qsizetype difference = lengthOf(name.words) + name.words.size() - 1 - folded.size();
        if (isCalled(name.field) && qAbs(difference) <= most
            && core::mayBeApart(letters, name.letters, most)) {
            const int distance = core::typoDistance(folded, name.words.join(u' '));
            if (distance <= most) {
                near.append({distance, &name});
            }
        }
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<const CodeName *> found;
    for (const auto &[distance, name] : std::as_const(near)) {
        found << name;
    }
    return found;
}

} // namespace search
