// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencelead.h"

#include "evidenceleadwords.h"
#include "evidencetext.h"
#include "evidencewords.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// A key or word split where "_", "-", "." or a capital begins another part, in small letters.
QStringList partsOf(QStringView identifier)
{
    QStringList parts {QString()};
    QChar last;
    for (const QChar c : identifier) {
        const bool isLetter = c.isLetterOrNumber();
        const bool startsPart = c.isUpper() && (last.isLower() || last.isDigit());
        if ((!isLetter || startsPart) && !parts.last().isEmpty()) {
            parts << QString();
        }
        if (isLetter) {
            parts.last() += foldedLetter(c);
        }
        last = c;
    }
    if (parts.last().isEmpty()) {
        parts.removeLast();
    }
    return parts;
}

bool isErrorPart(const QString &part)
{
    return part == "err"_L1 || part.endsWith("error"_L1) || part.endsWith("errors"_L1)
        || part.endsWith("exception"_L1) || part == "errorcode"_L1 || part == "fault"_L1;
}

/// Whether a key of @p parts holds what went wrong in words: "error_msg", "reason".
bool isMessagePart(const QStringList &parts)
{
    static const QStringList words {u"message"_s, u"msg"_s,         u"reason"_s, u"detail"_s,
                                    u"details"_s, u"description"_s, u"desc"_s,   u"errormessage"_s};
    return std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return words.contains(part) || isErrorPart(part);
    });
}

/// "\"404 Route Not Found": the number begins a sentence in quotation marks.
bool beginsSentence(const EvidencePlace &place)
{
    const QStringView after = place.writtenAfter();
    return place.previous() == u'"' && after.size() > 1 && after.at(0) == u' '
        && after.at(1).isLetter();
}

/// What a key such as "upstream_status" or "errorCode" says of its value.
Lead leadOfKey(const QStringList &parts)
{
    if (parts.isEmpty()) {
        return Lead::None;
    }
    const QString &last = parts.last();
    const QString before = parts.value(parts.size() - 2);
    if (last == "code"_L1 || last == "codes"_L1) {
        if (isOtherCode(before)) {
            return Lead::Exit;
        }
        static const QStringList statusCodes {u"status"_s, u"response"_s, u"resp"_s,  u"http"_s,
                                              u"result"_s, u"return"_s,   u"reply"_s, u"sc"_s};
        return statusCodes.contains(before) ? Lead::Status : Lead::Code;
    }
    if (last == "status"_L1 || last == "statuscode"_L1 || last == "statuses"_L1) {
        return before == "exit"_L1 ? Lead::Exit : Lead::Status;
    }
    static const QStringList otherCodes {u"zipcode"_s, u"postcode"_s, u"barcode"_s,    u"keycode"_s,
                                         u"opcode"_s,  u"qrcode"_s,   u"unicode"_s,    u"encode"_s,
                                         u"decode"_s,  u"charcode"_s, u"countrycode"_s};
    static const QStringList statusKeys {
        u"httpstatus"_s,     u"httpcode"_s,   u"respcode"_s, u"responsecode"_s, u"rspcode"_s,
        u"httpstatuscode"_s, u"respstatus"_s, u"stat"_s,     u"retcode"_s,      u"returncode"_s};
    static const QStringList answers {u"response"_s, u"resp"_s, u"reply"_s, u"rsp"_s};
    if (statusKeys.contains(last)) {
        return Lead::Status;
    }
    if (last == "exitcode"_L1 || last == "errno"_L1) {
        return Lead::Exit;
    }
    if (answers.contains(last)) {
        return Lead::Response;
    }
    if (last == "http"_L1 || last == "https"_L1) {
        return Lead::Http;
    }
    if (last == "result"_L1 && before == "http"_L1) {
        return Lead::Status;
    }
    const bool isStatusValue = (last == "text"_L1 || last == "value"_L1 || last == "number"_L1)
        && (before == "status"_L1 || before == "statuscode"_L1);
    if (isStatusValue) {
        return Lead::Status;
    }
    if (last.endsWith("code"_L1) && !otherCodes.contains(last)) {
        return Lead::Code;
    }
    if (last == "error"_L1 && (before == "key"_L1 || before == "index"_L1)) {
        return Lead::OtherKey; // of Python: what a collection lacks
    }
    return isErrorPart(last) ? Lead::Error : Lead::None;
}

/// How a key is bound to its value.
enum class Binding {
    None, ///< by a gap: "size 404"
    Sentence, ///< "Note: 404"
    Key ///< "size=404", "\"size\": 404", "size:404", "<size>404"
};

/// Takes away what stands between a word and a number: gaps, quotation marks, brackets, "=", ":".
Binding takeGlue(Backwards *back)
{
    const QStringView all = back->rest();
    back->takeAny(u" \t\"'`\\:=>([{<-|→~!");
    if (back->rest().endsWith(u"...") || back->rest().endsWith(u'…')) {
        back->takeAny(u".…");
    }
    const QStringView glue = all.sliced(back->rest().size());
    if (glue.contains(u'=') && !glue.contains(u"==")) {
        return Binding::Key;
    }
    if (glue.startsWith(u'>') && back->rest().lastIndexOf(u'<') >= 0 && glue.size() == 1) {
        return Binding::Key;
    }
    const qsizetype colon = glue.indexOf(u':');
    if (colon < 0) {
        return Binding::None;
    }
    const bool isQuotedKey =
        colon > 0 && (glue.at(colon - 1) == u'"' || glue.at(colon - 1) == u'\'');
    return isQuotedKey || colon == glue.size() - 1 ? Binding::Key : Binding::Sentence;
}

/// The identifier that @p text ends with.
QStringView identifierAtEnd(QStringView text)
{
    qsizetype at = text.size();
    while (at > 0) {
        const QChar c = text.at(at - 1);
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u'.' && c != u'$') {
            break;
        }
        --at;
    }
    return text.sliced(at);
}

/// What the words that @p before ends with say, without a look at keys.
Lead leadOfWords(QStringView before, const EvidenceWords &words)
{
    if (const qsizetype length = words.status.atEndOf(before); length > 0) {
        Backwards back(before.chopped(length));
        back.takeAny(u" _-.");
        return back.take(u"exit") || back.take(u"exited") ? Lead::Exit : Lead::Status;
    }
    if (words.line.atEndOf(before) > 0) {
        return Lead::Line;
    }
    if (words.port.atEndOf(before) > 0) {
        return Lead::Port;
    }
    if (words.error.atEndOf(before, true) > 0) {
        return Lead::Error;
    }
    return words.verb.atEndOf(before) > 0 ? Lead::Verb : Lead::None;
}

/// Whether a number stands at the end of @p text, but for blanks: "2 of" 200.
bool endsWithNumber(QStringView text)
{
    Backwards back(text);
    back.takeSpaces();
    return back.takeDigits();
}

} // namespace

Lead leadOf(const EvidencePlace &place, const EvidenceWords &words)
{
    Backwards back(place.before());
    const Binding binding = takeGlue(&back);
    bool hasArticle = false;
    bool isCounter = false;
    constexpr int mostLinks = 3; // "status code of the response is a 404"
    for (int i = 0; i <= mostLinks; ++i) {
        const QStringView head = back.rest();
        const QStringView written = place.writtenBefore().first(head.size());
        const QStringView identifier = identifierAtEnd(written);
        const QStringList parts = partsOf(identifier);
        const Lead key = leadOfKey(parts);
        if (binding != Binding::None && !parts.isEmpty() && isCount(parts.last())) {
            return Lead::OtherKey;
        }
        if (key == Lead::Code && parts.size() == 1) { // "exit code 404"
            Backwards word(head.chopped(identifier.size()));
            word.takeSpaces();
            const QStringList before = partsOf(identifierAtEnd(word.rest()));
            constexpr qsizetype near = 16; // "exited with code"
            const bool isExit = word.rest().last(qMin(near, word.rest().size())).contains(u"exit");
            if (isExit || (!before.isEmpty() && isOtherCode(before.last()))) {
                return Lead::Exit;
            }
        }
        if (key == Lead::Status || key == Lead::Exit) {
            const Lead word = leadOfWords(head, words);
            return word == Lead::Exit ? word : key;
        }
        if (key == Lead::OtherKey) {
            return key;
        }
        if (const Lead word = leadOfWords(head, words); word != Lead::None && word != Lead::Verb) {
            return word == Lead::Error && key == Lead::Code ? Lead::Code : word;
        }
        if (key != Lead::None) {
            return key;
        }
        if (i == 0 && binding == Binding::Key && !identifier.isEmpty()) {
            if (head.sliced(head.lastIndexOf(u'"') + 1).contains(u"://")) { // a URL is no key
                return Lead::None;
            }
            if (beginsSentence(place) && isMessagePart(parts)) {
                return Lead::Article;
            }
            return testKeys().atEndOf(head) > 0 ? Lead::None : Lead::OtherKey;
        }
        if (i == 0 && binding == Binding::Sentence && !parts.isEmpty()
            && (isMeasure(parts.last()) || identifier.contains(u'-'))) {
            return Lead::OtherKey;
        }
        if (words.verb.atEndOf(head) > 0) {
            return Lead::Verb;
        }
        if (counters().atEndOf(head) > 0) {
            isCounter = true;
        }
        if (head.endsWith(u" of") && endsWithNumber(head.chopped(3))) {
            isCounter = true;
        }
        hasArticle = hasArticle || articles().atEndOf(head) > 0;
        const qsizetype link = links().atEndOf(head);
        if (link == 0) {
            break;
        }
        back = Backwards(head.chopped(link));
        takeGlue(&back);
    }
    if (isCounter) {
        return Lead::Counter;
    }
    return hasArticle ? Lead::Article : Lead::None;
}

} // namespace search
