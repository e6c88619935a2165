// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct WordingTr
{
    Q_DECLARE_TR_FUNCTIONS(core::Wording)
};

/// Whether @p text needs no full stop.
bool isEnded(const QString &text)
{
    static const QString marks = u".!?…؟。！？"_s;
    return text.isEmpty() || marks.contains(text.back());
}

} // namespace

QString levelText(const QString &level)
{
    if (level == "must"_L1) {
        return u"MUST"_s; // words of RFC 2119, never translated
    }
    if (level == "must-not"_L1) {
        return u"MUST NOT"_s;
    }
    if (level == "should"_L1) {
        return u"SHOULD"_s;
    }
    if (level == "should-not"_L1) {
        return u"SHOULD NOT"_s;
    }
    //: level of a header: no requirement word is used
    return level == "may"_L1 ? u"MAY"_s : WordingTr::tr("described");
}

QString directionText(const QString &direction)
{
    //: where a header stands
    return direction == "request"_L1 ? WordingTr::tr("request")
                                     : /*: where a header stands */ WordingTr::tr("response");
}

QString sideText(const QString &side)
{
    if (side == "client"_L1) {
        //: whose side the cause is on
        return WordingTr::tr("The cause is on your side.");
    }
    if (side == "server"_L1) {
        //: whose side the cause is on
        return WordingTr::tr("The cause is on the server's side.");
    }
    if (side == "between"_L1) {
        //: whose side the cause is on
        return WordingTr::tr("The cause is in between: a proxy, balancer, CDN or the network.");
    }
    if (side == "either"_L1) {
        //: whose side the cause is on
        return WordingTr::tr("The cause may be on either side.");
    }
    //: whose side the cause is on
    return WordingTr::tr("Nothing is wrong.");
}

QString causeText(const QString &side)
{
    if (side == "client"_L1) {
        //: the cause of a status code is the client
        return WordingTr::tr("Client");
    }
    if (side == "server"_L1) {
        //: the cause of a status code is the server
        return WordingTr::tr("Server");
    }
    if (side == "between"_L1) {
        //: the cause of a status code is between client and server
        return WordingTr::tr("In between");
    }
    if (side == "either"_L1) {
        //: the cause of a status code is client or server
        return WordingTr::tr("Either side");
    }
    //: instead of the cause of a status code
    return side == "nobody"_L1 ? WordingTr::tr("Nothing is wrong")
                               : /*: no specification tells it */ WordingTr::tr("Not specified");
}

QString sideOfClass(StatusClass statusClass)
{
    switch (statusClass) {
    case StatusClass::Informational:
    case StatusClass::Successful:
    case StatusClass::Redirection:
        return u"nobody"_s;
    case StatusClass::ClientError:
        return u"client"_s;
    case StatusClass::ServerError:
        return u"server"_s;
    case StatusClass::Outside:
        break;
    }
    return {};
}

QString causesHeading(const QString &side)
{
    if (side.isEmpty() || side == "nobody"_L1) {
        //: @title:group followed by a list; nothing is wrong
        return WordingTr::tr("How it comes about");
    }
    //: @title:group followed by a list; whose side it is stands elsewhere
    return WordingTr::tr("Likely causes");
}

QString titleOf(const StatusSummary *summary)
{
    //: @title instead of a reason phrase
    return summary ? summary->title : WordingTr::tr("Not assigned");
}

QStringList standingTexts(const Status &status)
{
    QStringList texts;
    if (status.standing == Standing::Unused) {
        //: standing of a status code whose title is not the registered phrase; (Unused) stands so
        //: in the registry
        texts << WordingTr::tr("Registered as (Unused)");
    } else if (status.standing == Standing::Vendor && !status.uses.isEmpty()) {
        //: products that use a status code
        texts << (status.uses.size() == 1
                      ? status.uses.constFirst().by
                      : WordingTr::tr("%n owners", nullptr, static_cast<int>(status.uses.size())));
    } else {
        texts << standingName(status.standing);
    }
    if (status.phrase.isEmpty()) {
        //: the title of a status code is our own
        texts << WordingTr::tr("No official phrase");
    }
    return texts;
}

QString cachingText(const Facts &facts)
{
    if (facts.storing == "never"_L1) {
        //: tag: no cache may store it
        return WordingTr::tr("Never stored by caches");
    }
    if (facts.storing == "updates"_L1) {
        //: tag: a cache takes it to bring up to date what it has stored
        return WordingTr::tr("Updates a stored answer");
    }
    //: tag: caches may keep it without being told to
    return facts.cacheable.value == "yes"_L1
        ? WordingTr::tr("Cacheable")
        : /*: tag: caches keep it only if told */ WordingTr::tr("Not cacheable by default");
}

QString cachingAnswer(const Facts &facts)
{
    if (facts.cacheable.isEmpty()) {
        //: no specification tells it
        return WordingTr::tr("Not specified");
    }
    if (facts.storing == "never"_L1) {
        //: whether caches may keep it
        return WordingTr::tr("Not allowed");
    }
    //: whether caches may keep it without being told to
    return facts.cacheable.value == "yes"_L1
        ? WordingTr::tr("Allowed by default")
        : /*: whether caches may keep it without being told to */ WordingTr::tr("Not by default");
}

QString methodAnswer(const Fact &fact)
{
    if (fact.value == "kept"_L1) {
        //: what becomes of the method of a request that is redirected
        return WordingTr::tr("Kept");
    }
    if (fact.value == "may-become-get"_L1) {
        //: what becomes of the method of a request that is redirected
        return WordingTr::tr("May become GET");
    }
    if (fact.value == "becomes-get"_L1) {
        //: what becomes of the method of a request that is redirected
        return WordingTr::tr("Becomes GET");
    }
    //: no specification tells it
    return fact.isEmpty() ? QString() : WordingTr::tr("Not specified");
}

QString unassignedText(int code)
{
    if (classOf(code) == StatusClass::Outside) {
        //: about a number; RFC 9110, section 15
        return WordingTr::tr(
                   "%1 is outside 100 to 599, so it is no valid HTTP status code. A client should "
                   "treat it as a server error.")
            .arg(codeText(code));
    }
    //: about a number; %2 is a code such as 400; RFC 9110, section 15
    return WordingTr::tr(
               "Nobody assigned %1. A client treats it as %2, the first code of its class.")
        .arg(codeText(code), codeText(code / 100 * 100));
}

QString sentence(const QString &text)
{
    //: a sentence; only the full stop of the language is to be translated
    return isEnded(text) ? text : WordingTr::tr("%1.").arg(text);
}

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString catalogueSentence(const QString &text)
{
    return isEnded(text) ? text : text + u'.';
}

QString firstSentence(const QString &text)
{
    // Not by QTextBoundaryFinder, to which no sentence begins with "nginx".
    const auto isEnd = [&text](qsizetype at) {
        return u"。！？"_s.contains(text.at(at - 1))
            || (u".!?؟"_s.contains(text.at(at - 1)) && text.at(at).isSpace());
    };
    qsizetype end = 1;
    while (end < text.size() && !isEnd(end)) {
        ++end;
    }
    return text.left(end);
}

QString retryText(const core::Guidance::Retry &retry)
{
    if (retry.value == "no"_L1) {
        //: tag: whether to repeat the request
        return WordingTr::tr("Don't retry");
    }
    if (retry.value == "yes"_L1) {
        //: tag: whether to repeat the request
        return WordingTr::tr("Retry");
    }
    //: tag: whether to repeat the request
    return retry.value == "later"_L1
        ? WordingTr::tr("Retry after a wait")
        : /*: tag: whether to repeat the request */ WordingTr::tr("Retry only changed");
}

QString retryAnswer(const core::Guidance::Retry &retry)
{
    if (retry.value == "no"_L1) {
        //: whether to repeat the request
        return WordingTr::tr("No");
    }
    if (retry.value == "yes"_L1) {
        //: whether to repeat the request
        return WordingTr::tr("Yes");
    }
    if (retry.value == "later"_L1) {
        //: whether to repeat the request
        return WordingTr::tr("After a wait");
    }
    //: whether to repeat the request: only if it is changed
    return retry.value == "changed"_L1
        ? WordingTr::tr("Only changed")
        : /*: no specification tells it */ WordingTr::tr("Not specified");
}

} // namespace core
