// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence.h"

#include "evidenceclasses.h"
#include "evidencenumbers.h"
#include "messages.h"
#include "names.h"
#include "namescore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

/// What texts are read with.
struct PasteReader::Data
{
    explicit Data(const core::Catalogue &catalogue)
        : words(catalogue.folder() + "/search"_L1)
        , phrases(catalogue)
        , numbers(catalogue, phrases, words)
        , names(catalogue.folder() + "/search/names.tsv"_L1, catalogue, phrases)
        , messages(catalogue.folder() + "/search/messages.tsv"_L1, catalogue)
    {
    }

    EvidenceWords words;
    EvidencePhrases phrases;
    Numbers numbers;
    Names names;
    Messages messages;
};

namespace {

/// Whether @p text is nothing that people type.
bool looksPasted(QStringView text)
{
    constexpr qsizetype longestTyped = 1000;
    if (text.size() > longestTyped) {
        return true;
    }
    const auto isSign = [](QChar c) { return QStringView(u"\n{}[]<>=|;").contains(c); };
    return std::any_of(text.cbegin(), text.cend(), isSign) || text.contains(u"://")
        || text.contains(u"::") || text.contains(u": ");
}

/// Each code of @p found once, with the place that says it best, the most telling first. Of what
/// is surely stated, errors tell more.
QList<Evidence> merged(const QList<Evidence> &found)
{
    constexpr int surely = 5;
    constexpr int firstError = 400;
    QList<Evidence> codes;
    for (const Evidence &evidence : found) {
        const auto known =
            std::find_if(codes.begin(), codes.end(), [&evidence](const Evidence &other) {
                return other.code == evidence.code;
            });
        if (known == codes.end()) {
            codes << evidence;
            continue;
        }
        const int count = known->count + 1;
        if (evidence.score > known->score) {
            *known = evidence;
        }
        known->count = count;
    }
    const auto rank = [](const Evidence &evidence) {
        const bool isError = evidence.score >= surely && evidence.code >= firstError;
        return evidence.score + (isError ? 10 : 0);
    };
    std::stable_sort(
        codes.begin(), codes.end(),
        [&rank](const Evidence &left, const Evidence &right) { return rank(left) > rank(right); });
    return codes;
}

/// Whether a message of a server says more than the best name in the text.
bool saysMore(const Evidence &message, const Evidence &name)
{
    constexpr int weak = 2; // the score of a name by its form alone
    constexpr qsizetype telling = 30; // a message that says more than such a name
    constexpr int likely = 3; // the score of a constant
    constexpr qsizetype wholeSentence = 45;
    return (name.score <= weak && message.length >= telling)
        || (name.score <= likely && message.length >= wholeSentence)
        || (isGeneral(name.code) && !isGeneral(message.code));
}

} // namespace

PasteReader::PasteReader(const core::Catalogue &catalogue)
    : m_catalogue(catalogue)
{
}

PasteReading PasteReader::readPaste(QStringView text) const
{
    constexpr int doubtful = 2; // a name says more than a number of this score
    if (!m_data) {
        m_data = std::make_shared<const Data>(m_catalogue);
    }
    const PlainText plain(text);
    PasteReading reading;
    const NumbersFound numbers = m_data->numbers.find(plain);
    reading.codes = merged(numbers.codes);
    reading.several = numbers.several;
    reading.hasRejectedNumber = numbers.hasRejected;
    reading.looksPasted = looksPasted(plain.text());
    if (reading.codes.isEmpty() || reading.codes.first().score <= doubtful) {
        addWords(plain, &reading.codes);
    }
    if (reading.codes.isEmpty()) {
        const QList<core::StatusClass> classes = classesIn(plain.text(), plain.lower());
        if (!classes.isEmpty()) {
            reading.statusClass = classes.first();
            reading.several = classes.size() > 1;
        }
    }
    for (Evidence &evidence : reading.codes) {
        const qsizetype last = plain.givenPosition(evidence.start + evidence.length - 1);
        const qsizetype end = last + (text.at(last).isHighSurrogate() ? 2 : 1);
        evidence.start = plain.givenPosition(evidence.start);
        evidence.length = end - evidence.start;
    }
    return reading;
}

/// Adds names and messages in @p text to its numbers, which may be wrong.
void PasteReader::addWords(const PlainText &text, QList<Evidence> *codes) const
{
    QList<Evidence> names = m_data->names.find(text);
    names.removeIf([codes](const Evidence &name) { return name.code == 0 && !codes->isEmpty(); });
    const auto isSpecific = [](const Evidence &name) {
        constexpr int firstError = 400;
        return name.code >= firstError && !isGeneral(name.code);
    };
    if (std::any_of(names.cbegin(), names.cend(), isSpecific)) {
        constexpr int less = 2;
        for (Evidence &name : names) {
            name.score = qMax(1, name.score - (isGeneral(name.code) ? less : 0));
        }
    }
    names = merged(names);
    if (codes->isEmpty()) {
        const QList<Evidence> messages = m_data->messages.find(text).mid(0, 1);
        if (!messages.isEmpty() && (names.isEmpty() || saysMore(messages.first(), names.first()))) {
            names = messages;
        }
    }
    for (const Evidence &evidence : std::as_const(*codes)) {
        names << evidence;
    }
    *codes = merged(names);
}

} // namespace search
