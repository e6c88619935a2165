// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

#include "evidenceplace.h"

#include <core/datafile.h>

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace search {

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_';
}

/// How many words a name is written from: "NoSuchKey" has three, "HTTPGone" two, "rate_limit" two.
int wordsOf(QStringView name)
{
    int words = 1;
    for (qsizetype i = 1; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const QChar last = name.at(i - 1);
        const bool isBeforeSmall = i + 1 < name.size() && name.at(i + 1).isLower();
        const bool startsWord =
            c.isUpper() && (last.isLower() || (last.isUpper() && isBeforeSmall));
        words += startsWord || c == u'_' || c == u'.' ? 1 : 0;
    }
    return words;
}

bool isAllCapitals(QStringView name)
{
    return std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLower(); });
}

/// "toomanyrequests": a phrase in small letters and without gaps has at least that many.
constexpr qsizetype shortestRunTogether = 10;

/// What the place of a name says about its being one: 0 to 3.
int placeScore(QStringView lower, qsizetype start, qsizetype end)
{
    constexpr qsizetype farthest = 40;
    const QStringView context =
        lower.sliced(qMax<qsizetype>(0, start - farthest), qMin(start, farthest));
    const QStringView before = context.sliced(context.lastIndexOf(u'\n') + 1);
    const QChar previous = start > 0 ? lower.at(start - 1) : QChar();
    const QChar next = end < lower.size() ? lower.at(end) : QChar();
    if (before.endsWith(u"<code>") || before.endsWith(u"<code xmlns=\"\">")) {
        return 3;
    }
    int score = 0;
    const bool isInBrackets = (previous == u'(' && next == u')')
        || (previous == u'[' && next == u']') || (previous == u'<' && next == u'>');
    const bool speaksOfError =
        lower.sliced(qMax<qsizetype>(0, start - 160), qMin<qsizetype>(start, 160))
            .contains(u"error");
    score += isInBrackets && (speaksOfError || previous == u'[') ? 2 : 0;
    Backwards back(before);
    const bool hasGap = back.takeAny(u" \t\"'`\\:=>([{");
    static const std::array keys {
        QStringView(u"code"),       QStringView(u"reason"),     QStringView(u"status"),
        QStringView(u"type"),       QStringView(u"error"),      QStringView(u"exception"),
        QStringView(u"errorcode"),  QStringView(u"error_code"), QStringView(u"err"),
        QStringView(u"title"),      QStringView(u"name"),       QStringView(u"grpc_status"),
        QStringView(u"error_type"), QStringView(u"errors"),     QStringView(u"failed with"),
        QStringView(u"denied")};
    const QStringView glue = before.sliced(back.rest().size());
    const bool isBound = glue.contains(u':') || glue.contains(u'=');
    const bool isKey = hasGap && std::any_of(keys.cbegin(), keys.cend(), [&back](QStringView key) {
                           return back.rest().endsWith(key);
                       });
    if (isKey) {
        score +=
            isBound ? 3 : (back.rest().endsWith(u"code") || back.rest().endsWith(u"with") ? 2 : 1);
    }
    Backwards blank(before);
    blank.takeSpaces();
    const bool startsSentence =
        blank.atStart() || blank.rest().endsWith(u". ") || blank.rest().endsWith(u':');
    score += startsSentence && next == u':' ? 1 : 0;
    return score;
}

/// Whether @p word, of several parts, says that it is of HTTP; @p lower is the same in small
/// letters.
bool looksLikeConstant(QStringView word, QStringView lower)
{
    static const std::array signs {QStringView(u"http"), QStringView(u"status"),
                                   QStringView(u"sc_"), QStringView(u"response")};
    const bool hasParts = word.contains(u'.') || word.contains(u"::") || wordsOf(word) > 1;
    return hasParts && std::any_of(signs.cbegin(), signs.cend(), [lower](QStringView sign) {
               return lower.contains(sign);
           });
}

/// "TooManyRequestsError" without its last word; empty if it has another one.
QStringView withoutSuffix(QStringView name)
{
    for (const auto suffix : {"Exception"_L1, "Error"_L1, "Fault"_L1}) {
        if (name.size() > suffix.size() && name.endsWith(suffix)) {
            return name.chopped(suffix.size());
        }
    }
    return {};
}

/// The name of a status of gRPC by its number, as it stands in "grpc-status: 5".
QString grpcName(int number)
{
    static const std::array names {"OK"_L1,
                                   "CANCELLED"_L1,
                                   "UNKNOWN"_L1,
                                   "INVALID_ARGUMENT"_L1,
                                   "DEADLINE_EXCEEDED"_L1,
                                   "NOT_FOUND"_L1,
                                   "ALREADY_EXISTS"_L1,
                                   "PERMISSION_DENIED"_L1,
                                   "RESOURCE_EXHAUSTED"_L1,
                                   "FAILED_PRECONDITION"_L1,
                                   "ABORTED"_L1,
                                   "OUT_OF_RANGE"_L1,
                                   "UNIMPLEMENTED"_L1,
                                   "INTERNAL"_L1,
                                   "UNAVAILABLE"_L1,
                                   "DATA_LOSS"_L1,
                                   "UNAUTHENTICATED"_L1};
    const auto at = static_cast<size_t>(number);
    return at < names.size() ? QString(names.at(at)) : QString();
}

} // namespace

Names::Names(const QString &file, const core::Catalogue &catalogue, const EvidencePhrases &phrases)
    : m_catalogue(catalogue)
    , m_phrases(phrases)
{
    if (!QFile::exists(file)) {
        return;
    }
    const QList<QByteArray> lines = core::readDataFile(file).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        if (tab > 0) {
            const QString name = QString::fromUtf8(line.first(tab));
            const int code = line.sliced(tab + 1).toInt();
            m_exact.insert(name, code);
            if (wordsOf(name) > 1) {
                m_squeezed.insert(squeezed(name), code);
            }
        }
    }
}

std::optional<Names::Known> Names::lookUp(QStringView word) const
{
    const QString name = QString::fromRawData(word.data(), word.size());
    if (const auto exact = m_exact.constFind(name); exact != m_exact.cend()) {
        return Known {*exact, true};
    }
    const bool isWritten = wordsOf(word) > 1 || isAllCapitals(word) || word.front().isUpper();
    constexpr qsizetype shortest = 4;
    if (word.size() < (isWritten ? shortest : shortestRunTogether)) {
        return {};
    }
    for (const QStringView form : {word, withoutSuffix(word)}) {
        const auto phrase =
            form.isEmpty() ? m_phrases.codes().cend() : m_phrases.codes().constFind(squeezed(form));
        constexpr int firstError = 400; // "ProcessingException" is no 102
        const bool isPossible = phrase != m_phrases.codes().cend()
            && (form.size() == word.size() || *phrase >= firstError);
        if (isPossible) {
            return Known {*phrase, false};
        }
    }
    return {};
}

/// A name that is written with dashes, "permission-denied", at the beginning of @p text; @p name
/// becomes it.
std::optional<Names::Known> Names::lookUpDashed(QStringView text, QStringView *name) const
{
    constexpr qsizetype longest = 60;
    qsizetype end = 0;
    while (end < qMin(longest, text.size())
           && (isNameCharacter(text.at(end)) || text.at(end) == u'-')) {
        ++end;
    }
    const auto code = m_squeezed.constFind(squeezed(text.first(end)));
    if (code == m_squeezed.cend()) {
        return {};
    }
    *name = text.first(end);
    return Known {*code, false};
}

/// The code of a constant such as "http.StatusGone".
std::optional<int> Names::constant(QStringView word) const
{
    const bool hasParts = word.contains(u'.') || word.contains(u"::") || wordsOf(word) > 1;
    const QString lower = foldedLetters(word);
    static const std::array signs {QStringView(u"http"), QStringView(u"status"),
                                   QStringView(u"sc_"), QStringView(u"response")};
    const bool isOfHttp = std::any_of(signs.cbegin(), signs.cend(),
                                      [&lower](QStringView sign) { return lower.contains(sign); });
    if (!hasParts || !isOfHttp) {
        return {};
    }
    const QList<int> codes = m_catalogue.constants().codesFor(word.toString(), false);
    return codes.isEmpty() ? std::nullopt : std::optional(codes.first());
}

/// Adds what "grpc-status: 5" at @p start means.
void Names::addGrpcStatus(QStringView lower, qsizetype start, QList<Evidence> *found) const
{
    constexpr QStringView header = u"grpc-status";
    constexpr int score = 4;
    if (!lower.sliced(start).startsWith(header)) {
        return;
    }
    qsizetype digit = start + header.size();
    while (digit < lower.size() && QStringView(u" :=\"'").contains(lower.at(digit))) {
        ++digit;
    }
    qsizetype end = digit;
    while (end < lower.size() && end < digit + 3 && lower.at(end).isDigit()) {
        ++end;
    }
    const int number = end > digit ? lower.sliced(digit, end - digit).toInt() : -1;
    const auto code = m_exact.constFind(grpcName(number));
    if (code != m_exact.cend()) {
        *found << Evidence {.code = *code,
                            .kind = Evidence::Kind::Name,
                            .score = score,
                            .start = start,
                            .length = end - start,
                            .count = 1};
    }
}

QList<Evidence> Names::find(const PlainText &plain) const
{
    constexpr int mostConstants = 300; // looked up in one text
    constexpr int telling = 2;
    const QStringView text = plain.text();
    const QStringView lower = plain.lower();
    QList<Evidence> found;
    QHash<QString, std::optional<int>> constants;
    for (qsizetype at = 0; at < text.size();) {
        if (!isNameCharacter(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        qsizetype part = at; // where the last part of "a.b.Name" begins
        while (at < text.size()) {
            const QChar c = text.at(at);
            const bool joins = (c == u'.' || c == u'$' || c == u'\\' || c == u':')
                && at + 1 < text.size() && isNameCharacter(text.at(at + 1));
            const bool joinsTwice = c == u':' && at + 2 < text.size() && text.at(at + 1) == u':'
                && isNameCharacter(text.at(at + 2));
            if (isNameCharacter(c)) {
                ++at;
            } else if (joinsTwice) {
                at += 2;
                part = at;
            } else if (joins && c != u':') {
                ++at;
                part = at;
            } else {
                break;
            }
        }
        const QStringView whole = text.sliced(start, at - start);
        if (whole == u"grpc" || whole == u"Grpc") {
            addGrpcStatus(lower, start, &found);
            continue;
        }
        constexpr qsizetype shortest = 3;
        constexpr qsizetype longest = 100;
        if (whole.size() < shortest || whole.size() > longest || text.at(part).isDigit()) {
            continue;
        }
        QStringView name = whole;
        std::optional<Known> known = lookUp(name);
        if (!known && part > start) {
            name = text.sliced(part, at - part);
            known = lookUp(name);
        }
        if (!known && at < text.size() && text.at(at) == u'-') {
            known = lookUpDashed(text.sliced(part), &name);
            at = part + (known ? name.size() : at - part);
        }
        const qsizetype nameStart = at - name.size();
        int score = 0;
        int code = -1;
        if (known) {
            const int words = wordsOf(name);
            const QString plainName = squeezed(name);
            const bool isRunTogether = words < 2 && name.front().isLower()
                && name.size() >= shortestRunTogether && !known->isExact;
            const bool isEveryday = name.contains(u'-') || (words < 2 && !isRunTogether)
                || plainName == "notfound"_L1 || plainName == "invalidrequest"_L1
                || plainName == "apierror"_L1;
            const bool isException = !withoutSuffix(name).isEmpty();
            const bool isSystemError =
                known->isExact && isAllCapitals(name) && name.startsWith(u'E') && words == 1;
            score = placeScore(lower, nameStart, at);
            score += !isEveryday || isException || isSystemError ? 2 : 0;
            score += known->isExact && isAllCapitals(name) && name.size() >= 7 ? 1 : 0;
            code = known->code;
        }
        if (score < telling && constants.size() < mostConstants
            && looksLikeConstant(whole, lower.sliced(start, at - start))) {
            const QString key = whole.toString();
            auto entry = constants.constFind(key);
            if (entry == constants.cend()) {
                entry = constants.insert(key, constant(whole));
            }
            if (*entry) {
                score = 3;
                code = **entry;
                name = whole;
            }
        }
        if (score >= telling) {
            found << Evidence {.code = code,
                               .kind = Evidence::Kind::Name,
                               .score = score,
                               .start = at - name.size(),
                               .length = name.size(),
                               .count = 1};
        }
    }
    return found;
}

} // namespace search
