// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencephrases.h"

#include "evidencetext.h"

#include <core/foldedtext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// Whether @p text goes on with @p name, which is squeezed, and ends there.
bool startsWithName(QStringView text, QStringView name)
{
    qsizetype matched = 0;
    for (const QChar c : text) {
        const bool isLetter = c.isLetterOrNumber();
        if (matched == name.size()) {
            return !isLetter;
        }
        if (isLetter) {
            if (c != name.at(matched)) {
                return false;
            }
            ++matched;
        } else if (!QStringView(u" _-'\t").contains(c)) {
            return false;
        }
    }
    return matched == name.size();
}

bool endsWithName(QStringView text, QStringView name)
{
    qsizetype left = name.size();
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const QChar c = text.at(i);
        const bool isLetter = c.isLetterOrNumber();
        if (left == 0) {
            return !isLetter;
        }
        if (isLetter) {
            if (c != name.at(left - 1)) {
                return false;
            }
            --left;
        } else if (!QStringView(u" _-'\t").contains(c)) {
            return false;
        }
    }
    return left == 0;
}

} // namespace

QString squeezed(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            result += foldedLetter(c);
        }
    }
    return result;
}

EvidencePhrases::EvidencePhrases(const core::Catalogue &catalogue)
{
    constexpr qsizetype shortestKeyword = 8; // less stands beside any number
    for (const core::StatusSummary &summary : catalogue.codes()) {
        QStringList &names = m_names[summary.code];
        const QStringList phrases = QStringList(summary.phrase) + summary.formerPhrases;
        for (const QString &phrase : phrases) {
            const QString name = squeezed(phrase);
            if (!name.isEmpty()) {
                names << name;
                if (summary.standing == core::Standing::Registered) {
                    m_codes.insert(name, summary.code);
                }
            }
        }
        for (const QString &keyword : summary.keywords) {
            if (const QString name = squeezed(keyword); name.size() >= shortestKeyword) {
                names << name;
            }
        }
        const QStringList texts = phrases + summary.keywords + summary.owners + summary.headers;
        for (const QString &text : texts) {
            const QStringList words = core::FoldedText(text).words;
            m_words.unite(QSet<QString>(words.cbegin(), words.cend()));
        }
    }
}

bool EvidencePhrases::isBehind(const EvidencePlace &place) const
{
    constexpr qsizetype farthest = 8;
    const QStringView after = place.after();
    qsizetype at = 0;
    if (after.startsWith(u'.')) { // the sub-status of IIS
        at = 1;
        while (at < after.size() && after.at(at).isDigit()) {
            ++at;
        }
        if (at == 1) {
            at = 0;
        }
    }
    const qsizetype gap = at;
    while (at < after.size() && at - gap < farthest && !after.at(at).isLetterOrNumber()) {
        ++at;
    }
    if (at == after.size() || !after.at(at).isLetter()) {
        return false;
    }
    const QStringView behind = after.sliced(at);
    const auto names = m_names.constFind(place.code);
    return names != m_names.cend()
        && std::any_of(names->cbegin(), names->cend(),
                       [behind](const QString &name) { return startsWithName(behind, name); });
}

bool EvidencePhrases::isBefore(const EvidencePlace &place) const
{
    Backwards back(place.before());
    back.takeAny(u" \t\"'`:([<-.");
    if (back.rest().endsWith(u',')) {
        return false;
    }
    const QStringView before = back.rest();
    const auto names = m_names.constFind(place.code);
    return names != m_names.cend()
        && std::any_of(names->cbegin(), names->cend(),
                       [before](const QString &name) { return endsWithName(before, name); });
}

} // namespace search
