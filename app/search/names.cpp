// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

#include "namescore.h"

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

/// Whether nothing of @p word is left out or changed when it is squeezed.
bool isSqueezed(QStringView word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// Skips the word at @p at of @p text, "a.b.Name", "a::Name" or "Name", and returns where its last
/// part begins.
qsizetype skipWord(QStringView text, qsizetype *at)
{
    const auto isName = [text](qsizetype place) {
        return place < text.size() && isNameCharacter(text.at(place));
    };
    qsizetype part = *at;
    while (*at < text.size()) {
        const QChar c = text.at(*at);
        const bool isScope = c == u':' && *at + 1 < text.size() && text.at(*at + 1) == u':';
        const bool joins = c == u'.' || c == u'$' || c == u'\\';
        const qsizetype length = isScope ? 2 : 1;
        if (isNameCharacter(c)) {
            ++*at;
        } else if ((isScope || joins) && isName(*at + length)) {
            *at += length;
            part = *at;
        } else {
            break;
        }
    }
    return part;
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

/// "trpc: FORBIDDEN on mutation": @p name, at @p start of @p text, is written in capitals behind a
/// colon.
bool isNamedAloud(QStringView text, qsizetype start, QStringView name, int code)
{
    constexpr qsizetype shortest = 7;
    constexpr int firstError = 400;
    return name.size() >= shortest && code >= firstError && !isGeneral(code) && isAllCapitals(name)
        && text.first(start).endsWith(u": ");
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

/// A name that is known; @p isValue says that it stands alone in quotation marks.
std::optional<Names::Known> Names::lookUp(QStringView word, bool isValue) const
{
    const QString name = QString::fromRawData(word.data(), word.size());
    if (const auto exact = m_exact.constFind(name); exact != m_exact.cend()) {
        return Known {*exact, true};
    }
    const bool isWritten =
        isValue || wordsOf(word) > 1 || isAllCapitals(word) || word.front().isUpper();
    constexpr qsizetype shortest = 4;
    if (word.size() < (isWritten ? shortest : shortestRunTogether)) {
        return {};
    }
    for (const QStringView form : {word, withoutSuffix(word)}) {
        const auto phrase = form.isEmpty()
            ? m_phrases.codes().cend()
            : m_phrases.codes().constFind(
                isSqueezed(form) ? QString::fromRawData(form.data(), form.size()) : squeezed(form));
        constexpr int firstError = 400; // "ProcessingException" is no 102
        const bool isPossible = phrase != m_phrases.codes().cend()
            && (form.size() == word.size() || *phrase >= firstError);
        if (isPossible && isWritten) {
            return Known {.code = *phrase, .isExact = false};
        }
        if (isPossible && *phrase >= firstError) { // "unauthorized" is a word, "badgateway" is none
            const bool isWord = !m_catalogue.find(*phrase)->phrase.contains(u' ');
            return Known {.code = *phrase, .isExact = isWord};
        }
    }
    return {};
}

/// "OrderNotFoundException", "UserAlreadyExistsError": an error that a program names after what it
/// is about, at the end of which stands a known one.
std::optional<Names::Known> Names::lookUpEnd(QStringView word) const
{
    static const std::array ofCode {
        QStringView(u"Assembly"), QStringView(u"Class"),   QStringView(u"Column"),
        QStringView(u"Command"),  QStringView(u"Config"),  QStringView(u"Dll"),
        QStringView(u"Driver"),   QStringView(u"Element"), QStringView(u"Entry"),
        QStringView(u"File"),     QStringView(u"Key"),     QStringView(u"Library"),
        QStringView(u"Method"),   QStringView(u"Module"),  QStringView(u"Name"),
        QStringView(u"Package"),  QStringView(u"Plugin"),  QStringView(u"Provider"),
        QStringView(u"Symbol"),   QStringView(u"Table"),   QStringView(u"Template"),
        QStringView(u"Type")};
    const auto begins = [word](QStringView start) { return word.startsWith(start); };
    if (withoutSuffix(word).isEmpty() || std::any_of(ofCode.begin(), ofCode.end(), begins)) {
        return {};
    }
    constexpr int fewestWords = 3; // "Not", "Found", "Exception"
    for (qsizetype at = 1; at < word.size() && wordsOf(word.sliced(at)) >= fewestWords; ++at) {
        if (word.at(at).isUpper() && word.at(at - 1).isLower()) {
            for (const QStringView end : {word.sliced(at), withoutSuffix(word.sliced(at))}) {
                const std::optional<Known> known = lookUp(end, false);
                if (known && !isGeneral(known->code)) {
                    return Known {known->code, false};
                }
            }
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

/// The code of @p word, a constant such as "http.StatusGone"; @p lower is the same in small
/// letters.
/// @p constants are those that were looked up before in the text.
std::optional<Names::Known> Names::constant(QStringView word, QStringView lower,
                                            Constants *constants) const
{
    constexpr int most = 300; // looked up in one text
    if (constants->size() >= most || !looksLikeConstant(word, lower)) {
        return {};
    }
    const QString key = word.toString();
    const auto known = constants->constFind(key);
    if (known != constants->cend()) {
        return *known;
    }
    const QList<int> codes = m_catalogue.constants().codesFor(key, false);
    const auto code = codes.isEmpty() ? std::nullopt : std::optional(Known {codes.first(), true});
    constants->insert(key, code);
    return code;
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
    constexpr int telling = 2;
    const QStringView text = plain.text();
    const QStringView lower = plain.lower();
    QList<Evidence> found;
    Constants constants;
    for (qsizetype at = 0; at < text.size();) {
        if (!isNameCharacter(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        const qsizetype part = skipWord(text, &at);
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
        const bool isValue =
            start > 0 && text.at(start - 1) == u'"' && at < text.size() && text.at(at) == u'"';
        std::optional<Known> known = lookUp(name, isValue);
        if (!known && part > start) {
            name = text.sliced(part, at - part);
            known = lookUp(name, false);
        }
        if (!known) {
            known = lookUpEnd(name);
        }
        if (!known && at < text.size() && text.at(at) == u'-') {
            known = lookUpDashed(text.sliced(part), &name);
            at = known ? part + name.size() : at;
        }
        int score = 0;
        if (known) {
            const QStringView scope = lower.sliced(start, qMax<qsizetype>(0, part - start));
            const bool isOfErrors = scope.contains(u"exception") || scope.contains(u"errors");
            score = namePlaceScore(lower, at - name.size(), at)
                + nameFormScore(name, known->isExact) + (isOfErrors ? 2 : 0);
        }
        if (known && score < telling && isNamedAloud(text, at - name.size(), name, known->code)) {
            score = telling;
        }
        if (score < telling) {
            name = whole;
            known = constant(whole, lower.sliced(start, whole.size()), &constants);
            score = known ? telling + 1 : 0;
        }
        if (score >= telling) {
            found << Evidence {.code = known->code,
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
