// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchtexts.h"
#include "vocabulary.h"

#include <QList>

#include <functional>
#include <vector>

namespace search {

/// A code as a question finds it.
struct RankedCode
{
    int code = 0;
    double score = 0;
    int text = -1; ///< the single text that fits best, as an index of texts(); -1 if none does
};

/// The answer of an index.
struct Ranking
{
    QList<RankedCode> codes; ///< best first; each holds a word of the question
    double strangeness = 0; ///< the share of the question's words that no text holds, 0 to 1; less
                            ///< for those that may be typing errors
    double confidence = 0; ///< in the first code; 1 as if it held one rare word and no other was
                           ///< asked
};

/// Finds codes by questions in plain words: any word may fit, and what is rare counts more.
/// BM25F over all that is said about the codes, and beside it the single text that is most like the
/// question. Words that are not known stand for what they begin or what they are a typing error of.
class TextIndex
{
public:
    /// @p weigh gives the part by which the score of a code counts, given the folded question; it
    /// is asked for each code that was found.
    using Weigh = std::function<double(int code, QStringView folded)>;

    /// Codes that are found by @p texts, with words as @p words compares them.
    TextIndex(QList<SearchText> texts, Words words);

    TextIndex(const TextIndex &) = delete;
    TextIndex &operator=(const TextIndex &) = delete;

    /// The codes that answer @p question..
    Ranking rank(QStringView question, const Weigh &weigh) const;

    const QList<SearchText> &texts() const { return m_texts; }
    const Vocabulary &vocabulary() const { return m_vocabulary; }

private:
    struct Posting
    {
        int code; ///< as an index of m_codes
        float frequency; ///< by weight and length of the fields
    };
    /// A word of the texts, without its ending.
    struct Word
    {
        std::vector<Posting> postings; ///< the codes, ascending
        std::vector<int> texts; ///< where it stands, ascending
        double weight = 0; ///< how much it tells: the idf
    };
    struct Token
    {
        int word;
        bool isNegated;
    };
    /// What a word of the question stands for.
    struct Term
    {
        QList<Vocabulary::Meaning> meanings; ///< empty if it is not known
        bool isNegated = false;
    };

    void weighPostings(const std::vector<double> &lengths);
    void weighWords();
    QList<Term> termsOf(QStringView folded) const;
    void addWords(const QList<Term> &terms, std::vector<double> *scores) const;
    void addPairs(const QList<Term> &terms, std::vector<double> *scores) const;
    void addTexts(const QList<Term> &terms, std::vector<double> *scores,
                  std::vector<int> *best) const;
    static double strangeness(const QList<Term> &terms);
    double confidence(const QList<Term> &terms, int code, double score) const;
    double massOf(const Term &term) const;

    QList<SearchText> m_texts;
    Vocabulary m_vocabulary;
    QList<int> m_codes;
    std::vector<Word> m_index;
    std::vector<Token> m_tokens; ///< of all texts, one behind the other
    std::vector<int> m_starts; ///< where the tokens of a text begin, and the end
    std::vector<int> m_codeOfText; ///< as an index of m_codes
    std::vector<double> m_textMasses;
    double m_rarest = 0; ///< the highest weight of a word
};

} // namespace search
