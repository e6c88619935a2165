// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answeredhop.h"

#include "redirect.h"

#include <core/status.h>
#include <net/http/answer.h>
#include <net/http/exchange.h>
#include <net/http/requesthead.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct AnsweredHopTr
{
    Q_DECLARE_TR_FUNCTIONS(net::AnsweredHop)
};

constexpr qsizetype longestPhrase = 60; // in a list

/// "103 Early Hints, 100 Continue": each once.
QString namesOf(const QList<AnswerHead> &heads)
{
    QStringList names;
    for (const AnswerHead &head : heads) {
        const QString name =
            core::codeAndPhrase(head.status, readable(head.phrase).left(longestPhrase));
        if (names.contains(name)) {
            continue;
        }
        if (names.size() == Hop::mostInterim) {
            names << u"…"_s;
            break;
        }
        names << name;
    }
    return names.join(", "_L1);
}

bool hasNul(const AnswerHead &head)
{
    return head.phrase.contains('\0')
        || std::any_of(head.fields.begin(), head.fields.end(), [](const FieldOctets &field) {
               return field.first.contains('\0') || field.second.contains('\0');
           });
}

/// What is seen of interim answers.
void addInterimRemarks(QList<Remark> &remarks, const Answer &answer)
{
    const QString source = u"RFC 9110, 15.2"_s;
    if (answer.interim.isEmpty()) {
        return;
    }
    if (answer.head.status == 0) {
        remarks << Remark {
            //: remark about an answer
            .text = AnsweredHopTr::tr("This is an interim answer; the final one did not come"),
            .source = source,
            .id = u"only-interim-answers"_s};
    } else {
        const QString names = namesOf(answer.interim);
        remarks << Remark {
            //: remark about an answer; %1 is a list of status codes with their phrases
            .text = AnsweredHopTr::tr("Before this answer came interim ones: %1").arg(names),
            .source = source,
            .id = u"interim-answers"_s};
    }
}

/// What only the octets tell of @p head, since a list of fields no longer shows it.
void addHeadRemarks(QList<Remark> &remarks, const AnswerHead &head)
{
    constexpr qsizetype digitsOfAStatus = 3;
    const auto add = [&remarks](RemarkLevel level, const QString &id, const QString &text,
                                const QString &source) {
        remarks << Remark {.level = level, .text = text, .source = source, .id = id};
    };
    if (!head.digits.isEmpty() && head.digits.size() != digitsOfAStatus) {
        add(RemarkLevel::Must, u"status-digits"_s,
            //: remark about an answer; %1 are the digits that came
            AnsweredHopTr::tr("A status code has three digits; this one is %1.")
                .arg(QString::fromLatin1(head.digits)),
            u"RFC 9112, 4"_s);
    }
    if (head.spacedNames > 0) {
        add(RemarkLevel::Must, u"space-before-colon"_s,
            //: remark about an answer
            AnsweredHopTr::tr(
                "No space may stand between a field's name and the colon: parsers disagree on "
                "what it means."),
            u"RFC 9112, 5.1"_s);
    }
    if (head.foldedLines > 0) {
        add(RemarkLevel::Must, u"folded-field"_s,
            //: remark about an answer
            AnsweredHopTr::tr(
                "A field must not go on in the next line; this old form is read as a blank."),
            u"RFC 9112, 5.2"_s);
    }
    if (hasNul(head)) {
        add(RemarkLevel::Must, u"nul-in-head"_s,
            //: remark about an answer
            AnsweredHopTr::tr("A header section must not hold the octet NUL."), u"RFC 9110, 5.5"_s);
    }
    if (head.oddLines > 0) {
        add(RemarkLevel::Note, u"lines-without-a-field"_s,
            //: remark about an answer; %1 is a number
            AnsweredHopTr::tr("Lines of the header section that are no fields: %1")
                .arg(head.oddLines),
            u"RFC 9112, 5"_s);
    }
    if (head.leftOut > 0) {
        add(RemarkLevel::Note, u"header-fields-left-out"_s,
            //: remark about an answer
            AnsweredHopTr::tr("%n header fields left out: too many", nullptr, head.leftOut), {});
    }
}

/// A version that a status line of HTTP/1 cannot have (RFC 9112, section 2.3).
void addVersionRemark(QList<Remark> &remarks, const Exchange &exchange)
{
    const QByteArray version = exchange.answer().lastHead().version;
    if (!exchange.isHttp2() && !version.isEmpty() && version != "1.0" && version != "1.1") {
        remarks << Remark {
            //: remark about an answer; %1 is a version of HTTP, "9.9"
            .text =
                AnsweredHopTr::tr("The status line says HTTP/%1; the answer was read as HTTP/1.1")
                    .arg(readable(version)),
            .source = u"RFC 9112, 2.3"_s,
            .id = u"odd-version"_s};
    }
}

QList<HeaderField> fieldsSent(const Request &sent)
{
    QList<HeaderField> fields;
    const QList<FieldOctets> octets = requestFields(sent);
    for (const auto &[name, value] : octets) {
        fields.append({readable(name), readable(value)});
    }
    return fields;
}

QList<HeaderField> fieldsOf(const AnswerHead &head)
{
    QList<HeaderField> fields;
    for (const auto &[name, value] : head.fields) {
        static const QList<QByteArray> withUrls {"location", "content-location", "refresh", "link"};
        const QString text = readable(value);
        fields.append(
            {readable(name), withUrls.contains(name.toLower()) ? withoutUserInfo(text) : text});
    }
    return fields;
}

} // namespace

Hop answeredHop(const Request &sent, const Exchange &exchange)
{
    const Answer &answer = exchange.answer();
    const AnswerHead &head = answer.lastHead();
    Hop hop {.url = sent.url,
             .target = sent.target,
             .method = sent.method,
             .sentHeaders = fieldsSent(sent),
             .status = head.status,
             .phrase = readable(head.phrase),
             .httpVersion = readable(head.version),
             .isHttp2 = exchange.isHttp2(),
             .headers = fieldsOf(head),
             .times = exchange.times(),
             .addressFamily = exchange.addressFamily(),
             .peer = exchange.peer(),
             .ended = QDateTime::currentDateTimeUtc(),
             .hasContent = answer.hasContent};
    qsizetype fields = 0;
    for (const AnswerHead &interim : answer.interim) {
        fields += interim.fields.size();
        if (hop.interim.size() == Hop::mostInterim || fields > Answer::mostFields) {
            break;
        }
        hop.interim << InterimAnswer {.status = interim.status,
                                      .phrase = readable(interim.phrase),
                                      .headers = fieldsOf(interim)};
    }
    addHeadRemarks(hop.remarks, head);
    addVersionRemark(hop.remarks, exchange);
    addInterimRemarks(hop.remarks, answer);
    return hop;
}

} // namespace net
