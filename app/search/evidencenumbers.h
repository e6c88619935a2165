// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidence.h"
#include "evidencephrases.h"
#include "evidencetests.h"
#include "evidencetext.h"
#include "evidencewords.h"

namespace search {

/// Three digits that may be a status, and what is known of them.
struct EvidenceCandidate
{
    EvidencePlace place;
    int score = 0;
    TestRole role = TestRole::None;
    bool isImpossible = false; ///< it is a part of something else
    bool isCounted = false; ///< things are counted: "503 bytes"
    bool isDoubted = false; ///< something speaks against it
    bool isInStatusLine = false;
    bool isCertain = false; ///< no other number of its line counts
    bool isOutshone = false; ///< something else in its line or text says what came
    bool isAccepted = false;
};

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
    QList<qsizetype> positionsIn(QStringView text) const;
    QList<EvidenceCandidate> candidatesAt(const QList<qsizetype> &positions,
                                          const PlainText &text) const;
    QList<Evidence> certainAt(const QList<qsizetype> &positions, const PlainText &text) const;
    void score(EvidenceCandidate *candidate) const;
    bool isPossible(const EvidenceCandidate &candidate) const;
    void acceptWithoutEvidence(const PlainText &text, QList<EvidenceCandidate> *candidates) const;
    int leastScore(int code) const;
    bool isPlainQuery(const PlainText &text, int numbers) const;

    const core::Catalogue &m_catalogue;
    const EvidencePhrases &m_phrases;
    const EvidenceWords &m_words;
    QList<bool> m_isKnown; ///< by code
};

} // namespace search
