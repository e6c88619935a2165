// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answeredhop.h"

#include "redirect.h"

#include <core/status.h>
#include <net/http/answer.h>
#include <net/http/exchange.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct AnsweredHopTr
{
    Q_DECLARE_TR_FUNCTIONS(net::AnsweredHop)
};

/// "103 Early Hints, 100 Continue": each once.
QString namesOf(const QList<AnswerHead> &heads)
{
    QStringList names;
    for (const AnswerHead &head : heads) {
        names << core::codeAndPhrase(head.status, readable(head.phrase).left(60));
    }
    names.removeDuplicates();
    return names.join(", "_L1);
}

QList<Remark> notesAbout(const Answer &answer)
{
    QList<Remark> notes;
    const auto add = [&notes](const QString &id, const QString &text, const QString &source) {
        notes << Remark {.level = RemarkLevel::Note, .text = text, .source = source, .id = id};
    };
    if (!answer.interim.isEmpty() && !answer.hasStatus()) {
        //: remark about an answer
        add(u"only-interim-answers"_s,
            AnsweredHopTr::tr("This is an interim answer; the final one did not come"),
            u"RFC 9110, 15.2"_s);
    } else if (!answer.interim.isEmpty()) {
        //: remark about an answer; %1 is a list of status codes with their phrases
        add(u"interim-answers"_s,
            AnsweredHopTr::tr("Before this answer came interim ones: %1")
                .arg(namesOf(answer.interim)),
            u"RFC 9110, 15.2"_s);
    }
    if (const int oddLines = answer.lastHead().oddLines; oddLines > 0) {
        //: remark about an answer; %1 is a number
        add(u"lines-without-a-field"_s,
            AnsweredHopTr::tr("Lines of the header section that are no fields: %1").arg(oddLines),
            u"RFC 9112, 5"_s);
    }
    return notes;
}

} // namespace

Hop answeredHop(const Request &sent, const Exchange &exchange)
{
    const Answer &answer = exchange.answer();
    const AnswerHead &head = answer.lastHead();
    Hop hop {.url = sent.url,
             .method = sent.method,
             .status = head.status,
             .phrase = readable(head.phrase),
             .httpVersion = readable(head.version),
             .times = exchange.times(),
             .addressFamily = exchange.addressFamily(),
             .hasContent = answer.hasContent,
             .remarks = notesAbout(answer)};
    for (const auto &[name, value] : head.fields) {
        const bool isLocation = name.compare("location", Qt::CaseInsensitive) == 0;
        const QString text = readable(value);
        hop.headers.append({readable(name), isLocation ? withoutUserInfo(text) : text});
    }
    return hop;
}

} // namespace net
