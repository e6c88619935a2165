// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "evidencephrases.h"
#include "evidencetext.h"
#include "evidencewords.h"

namespace search {

/// What the numbers of a text say.
struct NumbersFound
{
    QList<Evidence> codes; ///< in the order of the text, positions in the plain text
    bool hasRejected = false; ///< a number that could be a code by itself, but is none here
    bool several = false; ///< the text consists of codes side by side: "404/403", "401 vs 403"
};

/// Finds the status codes among the numbers of a text: each group of three digits gets a score of
/// what speaks for it and against it.
class Numbers
{
public:
    /// What is passed must outlive the object.
    Numbers(const core::Catalogue &catalogue, const EvidencePhrases &phrases,
            const EvidenceWords &words);

    NumbersFound find(const PlainText &text) const;

private:
    struct Candidate;

    QList<Candidate> candidatesIn(const PlainText &text) const;
    void score(Candidate *candidate) const;
    int leastScore(int code) const;
    bool isPlainQuery(const PlainText &text) const;

    const core::Catalogue &m_catalogue;
    const EvidencePhrases &m_phrases;
    const EvidenceWords &m_words;
    QList<bool> m_isKnown; ///< by code
};

} // namespace search
