// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textindex.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace search {

namespace {

// The parameters, which were found by trying; tst_searchrates tells what a change does.
constexpr std::array<double, fieldCount> fieldWeights {
    4, // Phrase
    3, // Former
    3, // Keyword
    2, // Asked
    2, // Summary
    1.5, // Header
    1, // Owner
    1, // Cause
    1, // Right
    1, // Mined
    1, // Related
    1, // Reference
    0.7, // Use
    0.5, // Description
    0.5 // Described
};
constexpr double saturation = 1.6; // k1 of BM25
constexpr double lengthShare = 0.4; // b of BM25
constexpr double pairWeight = 0.3;
constexpr double unknownMass = 0.7; // of the rarest word
constexpr double guessedMass = 0.8;

double saturated(double frequency)
{
    return frequency * (saturation + 1) / (frequency + saturation);
}

double rarity(double codes, double all)
{
    return std::log(1 + (all - codes + 0.5) / (codes + 0.5));
}

bool isStrong(Field field)
{
    return field == Field::Phrase || field == Field::Keyword || field == Field::Asked
        || field == Field::Summary;
}

} // namespace

TextIndex::TextIndex(QList<SearchText> texts, Words words)
    : m_texts(std::move(texts))
    , m_vocabulary(std::move(words))
{
    std::stable_sort(
        m_texts.begin(), m_texts.end(),
        [](const SearchText &left, const SearchText &right) { return left.code < right.code; });
    m_starts.push_back(0);
    std::vector<double> lengths; // words of each field of each code
    for (const SearchText &text : std::as_const(m_texts)) {
        if (m_codes.isEmpty() || m_codes.constLast() != text.code) {
            m_codes << text.code;
            lengths.resize(lengths.size() + fieldCount);
        }
        bool isNegated = false;
        for (const QStringView word : qTokenize(text.words, u' ', Qt::SkipEmptyParts)) {
            const bool denies = word == Words::negation;
            m_tokens.push_back({m_vocabulary.add(word), isNegated && !denies});
            isNegated = denies;
        }
        lengths[lengths.size() - fieldCount + static_cast<size_t>(text.field)] +=
            static_cast<double>(m_tokens.size()) - m_starts.back();
        m_starts.push_back(static_cast<int>(m_tokens.size()));
        m_codeOfText.push_back(static_cast<int>(m_codes.size()) - 1);
    }
    m_index.resize(static_cast<size_t>(m_vocabulary.size()));
    weighPostings(lengths);
    weighWords();
}

void TextIndex::weighPostings(const std::vector<double> &lengths)
{
    std::array<double, fieldCount> sums {};
    std::array<double, fieldCount> counts {};
    for (size_t i = 0; i < lengths.size(); ++i) {
        sums[i % fieldCount] += lengths[i];
        counts[i % fieldCount] += lengths[i] > 0 ? 1 : 0;
    }
    for (size_t text = 0; text < m_codeOfText.size(); ++text) {
        const int code = m_codeOfText[text];
        const auto field = static_cast<size_t>(m_texts.at(static_cast<qsizetype>(text)).field);
        const double length = lengths[static_cast<size_t>(code) * fieldCount + field];
        const double average = sums[field] / std::max(1.0, counts[field]);
        const double frequency =
            fieldWeights[field] / (1 - lengthShare + lengthShare * length / std::max(1.0, average));
        for (int i = m_starts[text]; i < m_starts[text + 1]; ++i) {
            Word &word = m_index[static_cast<size_t>(m_tokens[static_cast<size_t>(i)].word)];
            if (word.postings.empty() || word.postings.back().code != code) {
                word.postings.push_back({code, 0});
            }
            word.postings.back().frequency += static_cast<float>(frequency);
            if (word.texts.empty() || word.texts.back() != static_cast<int>(text)) {
                word.texts.push_back(static_cast<int>(text));
            }
        }
    }
}

/// A word tells more the fewer codes it is said about; where it matters most counts twice.
void TextIndex::weighWords()
{
    const auto all = static_cast<double>(m_codes.size());
    for (Word &word : m_index) {
        double strong = 0;
        int last = -1;
        for (const int text : word.texts) {
            const int code = m_codeOfText[static_cast<size_t>(text)];
            if (code != last && isStrong(m_texts.at(text).field)) {
                ++strong;
                last = code;
            }
        }
        const double codes = (static_cast<double>(word.postings.size()) + 2 * strong) / 3;
        word.weight = rarity(codes, all);
        m_rarest = std::max(m_rarest, word.weight);
    }
    m_textMasses.resize(m_codeOfText.size());
    for (const Word &word : m_index) {
        for (const int text : word.texts) {
            m_textMasses[static_cast<size_t>(text)] += word.weight;
        }
    }
}

QList<TextIndex::Term> TextIndex::termsOf(QStringView folded) const
{
    QList<Term> terms;
    const QList<TellingWord> words = m_vocabulary.words().telling(folded);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Term term {.meanings = m_vocabulary.meanings(words.at(i).word, i + 1 == words.size()),
                         .isNegated = words.at(i).isNegated};
        const bool isNew = std::none_of(terms.cbegin(), terms.cend(), [&term](const Term &other) {
            return !term.meanings.isEmpty() && !other.meanings.isEmpty()
                && other.meanings.first().word == term.meanings.first().word;
        });
        if (isNew) {
            terms << term;
        }
    }
    return terms;
}

void TextIndex::addWords(const QList<Term> &terms, std::vector<double> *scores) const
{
    for (const Term &term : terms) {
        if (term.meanings.size() == 1) {
            const Word &word = m_index[static_cast<size_t>(term.meanings.first().word)];
            for (const Posting &posting : word.postings) {
                (*scores)[static_cast<size_t>(posting.code)] += term.meanings.first().weight
                    * word.weight * saturated(static_cast<double>(posting.frequency));
            }
            continue;
        }
        std::vector<double> best(scores->size()); // of what the word may mean
        for (const Vocabulary::Meaning &meaning : term.meanings) {
            const Word &word = m_index[static_cast<size_t>(meaning.word)];
            for (const Posting &posting : word.postings) {
                double &here = best[static_cast<size_t>(posting.code)];
                here = std::max(here,
                                meaning.weight * word.weight
                                    * saturated(static_cast<double>(posting.frequency)));
            }
        }
        for (size_t code = 0; code < best.size(); ++code) {
            (*scores)[code] += best[code];
        }
    }
}

/// Two words of the question side by side in a text, and "not" before a word, tell more.
void TextIndex::addPairs(const QList<Term> &terms, std::vector<double> *scores) const
{
    std::vector<double> frequencies;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (terms.at(i).meanings.isEmpty()) {
            continue;
        }
        const int second = terms.at(i).meanings.first().word;
        const bool isPair = i > 0 && !terms.at(i - 1).meanings.isEmpty();
        const int first = isPair ? terms.at(i - 1).meanings.first().word : -1;
        if (!isPair && !terms.at(i).isNegated) {
            continue;
        }
        frequencies.assign(static_cast<size_t>(m_codes.size()), 0);
        double codes = 0;
        for (const int text : m_index[static_cast<size_t>(second)].texts) {
            const int start = m_starts[static_cast<size_t>(text)];
            for (int at = start; at < m_starts[static_cast<size_t>(text) + 1]; ++at) {
                const Token &token = m_tokens[static_cast<size_t>(at)];
                const bool isHere = token.word == second
                    && (isPair ? at > start && m_tokens[static_cast<size_t>(at) - 1].word == first
                               : token.isNegated);
                if (isHere) {
                    double &frequency =
                        frequencies[static_cast<size_t>(m_codeOfText[static_cast<size_t>(text)])];
                    codes += frequency == 0 ? 1 : 0;
                    frequency += fieldWeights[static_cast<size_t>(m_texts.at(text).field)];
                }
            }
        }
        const double weight = pairWeight * rarity(codes, static_cast<double>(m_codes.size()));
        for (size_t code = 0; codes > 0 && code < frequencies.size(); ++code) {
            (*scores)[code] += weight * saturated(frequencies[code]);
        }
    }
}

/// The text of each code that is most like the question: twice what both have in common, by what
/// both have (Dice).
void TextIndex::addTexts(const QList<Term> &terms, std::vector<double> *scores,
                         std::vector<int> *best) const
{
    double questionMass = 0;
    std::vector<double> common(m_codeOfText.size());
    for (const Term &term : terms) {
        questionMass += massOf(term);
        for (const Vocabulary::Meaning &meaning : term.meanings) {
            const Word &word = m_index[static_cast<size_t>(meaning.word)];
            for (const int text : word.texts) {
                common[static_cast<size_t>(text)] += meaning.weight * word.weight;
            }
        }
    }
    std::vector<double> highest(scores->size());
    for (size_t text = 0; text < common.size(); ++text) {
        if (common[text] <= 0) {
            continue;
        }
        const double score = common[text] * 2 * common[text] / (questionMass + m_textMasses[text]);
        const auto code = static_cast<size_t>(m_codeOfText[text]);
        if (score > highest[code]) {
            highest[code] = score;
            (*best)[code] = static_cast<int>(text);
        }
    }
    for (size_t code = 0; code < highest.size(); ++code) {
        (*scores)[code] += highest[code];
    }
}

double TextIndex::massOf(const Term &term) const
{
    double mass = 0;
    for (const Vocabulary::Meaning &meaning : term.meanings) {
        mass = std::max(mass, m_index[static_cast<size_t>(meaning.word)].weight);
    }
    return term.meanings.isEmpty() ? unknownMass * m_rarest : mass;
}

double TextIndex::strangeness(const QList<Term> &terms)
{
    constexpr double guessed = 0.3;
    double strange = 0;
    for (const Term &term : terms) {
        const bool isKnown = !term.meanings.isEmpty() && term.meanings.first().weight == 1;
        strange += isKnown ? 0 : term.meanings.isEmpty() ? 1 : guessed;
    }
    return terms.isEmpty() ? 0 : strange / static_cast<double>(terms.size());
}

/// The score, by the share of the question that the code holds, in words of the rarest kind, so
/// that it does not depend on how many codes there are.
double TextIndex::confidence(const QList<Term> &terms, int code, double score) const
{
    double held = 0;
    double all = 0;
    for (const Term &term : terms) {
        all += massOf(term);
        double here = 0;
        for (const Vocabulary::Meaning &meaning : term.meanings) {
            const Word &word = m_index[static_cast<size_t>(meaning.word)];
            const bool isHeld =
                std::any_of(word.postings.cbegin(), word.postings.cend(),
                            [code](const Posting &posting) { return posting.code == code; });
            if (isHeld) {
                const bool isKnown = meaning.weight == 1;
                here = std::max(here, word.weight * (isKnown ? 1 : guessedMass * meaning.weight));
            }
        }
        held += here;
    }
    return all > 0 ? score / m_rarest * held / all : 0;
}

Ranking TextIndex::rank(QStringView question, const Weigh &weigh) const
{
    Ranking ranking;
    const QString folded = m_vocabulary.words().folded(question);
    const QList<Term> terms = termsOf(folded);
    std::vector<double> scores(static_cast<size_t>(m_codes.size()));
    std::vector<int> best(static_cast<size_t>(m_codes.size()), -1);
    addWords(terms, &scores);
    addPairs(terms, &scores);
    addTexts(terms, &scores, &best);
    std::vector<int> found;
    for (size_t code = 0; code < scores.size(); ++code) {
        if (scores[code] > 0) {
            scores[code] *= weigh(m_codes.at(static_cast<qsizetype>(code)), folded);
            found.push_back(static_cast<int>(code));
        }
    }
    std::stable_sort(found.begin(), found.end(), [&scores](int left, int right) {
        return scores[static_cast<size_t>(left)] > scores[static_cast<size_t>(right)];
    });
    for (const int code : found) {
        ranking.codes << RankedCode {.code = m_codes.at(code),
                                     .score = scores[static_cast<size_t>(code)],
                                     .text = best[static_cast<size_t>(code)]};
    }
    ranking.strangeness = strangeness(terms);
    if (!found.empty()) {
        ranking.confidence =
            confidence(terms, found.front(), scores[static_cast<size_t>(found.front())]);
    }
    return ranking;
}

} // namespace search
