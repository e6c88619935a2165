// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deepjudge.h"

#include "redirect.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct DeepJudgeTr
{
    Q_DECLARE_TR_FUNCTIONS(net::DeepCheck)
};

DeepJudgement right()
{
    return {.verdict = DeepVerdict::Right};
}

DeepJudgement open()
{
    return {.verdict = DeepVerdict::Open};
}

DeepJudgement wrong(const QString &why = {})
{
    return {.verdict = DeepVerdict::Wrong, .why = why};
}

DeepJudgement maybe(const QString &why)
{
    return {.verdict = DeepVerdict::Open, .why = why};
}

bool isGood(const Hop &hop)
{
    return hop.status / 100 == 2;
}

QString value(const Hop &hop, const QString &name)
{
    return hop.headerValues(name).join(", "_L1);
}

bool varies(const Hop &hop, const QString &name)
{
    const QStringList fields =
        value(hop, u"vary"_s).toLower().remove(u' ').split(u',', Qt::SkipEmptyParts);
    return fields.contains(name.toLower()) || fields.contains(u"*"_s);
}

/// Those of @p names that @p base has, and @p answer has not or with another value.
QStringList missing(const QStringList &names, const Hop &base, const Hop &answer)
{
    QStringList result;
    for (const QString &name : names) {
        if (base.hasHeader(name) && !answer.hasHeader(name)) {
            result << name;
        }
    }
    return result;
}

QStringList different(const QStringList &names, const Hop &base, const Hop &answer)
{
    QStringList result;
    for (const QString &name : names) {
        if (base.hasHeader(name) && answer.hasHeader(name)
            && value(base, name) != value(answer, name)) {
            result << name;
        }
    }
    return result;
}

DeepJudgement without(const QStringList &names)
{
    //: why an answer is wrong; %1 are names of headers that it lacks
    return names.isEmpty() ? right()
                           : wrong(DeepJudgeTr::tr("without %1").arg(names.join(", "_L1)));
}

bool leadsTo(const Hop &answer, const QUrl &url)
{
    const QUrl target(answer.location);
    return isRedirectStatus(answer.status) && target.host() == url.host()
        && target.scheme() == url.scheme();
}

} // namespace

DeepJudgement judgeConditional(const Hop &base, const Hop &answer)
{
    if (answer.status == 304) {
        return without(missing({u"Cache-Control"_s, u"Content-Location"_s, u"Date"_s, u"ETag"_s,
                                u"Expires"_s, u"Vary"_s},
                               base, answer));
    }
    const bool isSame = isGood(answer) && value(base, u"etag"_s) == value(answer, u"etag"_s)
        && value(base, u"last-modified"_s) == value(answer, u"last-modified"_s);
    //: why an answer is wrong
    return isSame ? wrong(DeepJudgeTr::tr("sent again, though it is the same"))
                  //: why an answer may be right
                  : maybe(DeepJudgeTr::tr("it may have changed meanwhile"));
}

DeepJudgement judgeRange(const Hop &base, const Hop &answer)
{
    if (answer.status == 206) {
        const bool isPart = value(answer, u"content-range"_s).startsWith("bytes 0-0/"_L1)
            || value(answer, u"content-type"_s).startsWith("multipart/byteranges"_L1);
        //: why an answer is wrong
        return isPart ? right() : wrong(DeepJudgeTr::tr("Content-Range is not bytes 0-0"));
    }
    const bool isPromised = value(base, u"accept-ranges"_s).contains("bytes"_L1);
    //: why an answer may be right
    return isPromised                  ? maybe(DeepJudgeTr::tr("Accept-Ranges promises ranges"))
        : answer.status == base.status ? right() // a server may ignore Range
                                       : open();
}

DeepJudgement judgeHead(const Hop &base, const Hop &answer)
{
    if (answer.status != base.status) {
        //: why an answer is wrong; %1 is a status code
        return wrong(DeepJudgeTr::tr("GET has %1").arg(base.status));
    }
    const QStringList names =
        different({u"Content-Type"_s, u"Content-Length"_s, u"Content-Encoding"_s, u"ETag"_s,
                   u"Last-Modified"_s, u"Location"_s},
                  base, answer);
    //: why an answer is wrong; %1 are names of headers
    return names.isEmpty()
        ? right()
        : wrong(DeepJudgeTr::tr("other than for GET: %1").arg(names.join(", "_L1)));
}

DeepJudgement judgeCoding(const Hop &base, const Hop &answer)
{
    const QString name = u"Accept-Encoding"_s;
    const bool isCoded = value(base, u"content-encoding"_s) != value(answer, u"content-encoding"_s);
    return !isCoded || varies(answer, name) ? right() : without({"Vary: "_L1 + name});
}

DeepJudgement judgeType(const Hop &base, const Hop &answer)
{
    const QString name = u"Accept"_s;
    const bool isOther =
        isGood(answer) && value(base, u"content-type"_s) != value(answer, u"content-type"_s);
    return !isOther || varies(answer, name) ? right() : without({"Vary: "_L1 + name});
}

DeepJudgement judgeUnknownPath(const Hop &base, const Hop &answer)
{
    Q_UNUSED(base)
    if (answer.status == 404 || answer.status == 410) {
        return right();
    }
    if (isGood(answer)) {
        //: why an answer is wrong: the page says that it is not there, the status does not
        return wrong(DeepJudgeTr::tr("a page that is not there seems to be (“soft 404”)"));
    }
    if (isRedirectStatus(answer.status)) {
        //: why an answer may be right
        return maybe(DeepJudgeTr::tr("a page that is not there leads elsewhere"));
    }
    return answer.status >= 500 ? wrong() : open();
}

DeepJudgement judgePlainHttp(const Hop &base, const Hop &answer)
{
    if (leadsTo(answer, base.url)) {
        const bool isPermanent = answer.status == 301 || answer.status == 308;
        //: why an answer may be right
        return isPermanent ? right() : maybe(DeepJudgeTr::tr("for a time only"));
    }
    //: why an answer is wrong
    return isGood(answer) ? wrong(DeepJudgeTr::tr("answered without encryption")) : open();
}

DeepJudgement judgeOtherHost(const Hop &base, const Hop &answer)
{
    //: why an answer may be right: two URLs have the same content
    return leadsTo(answer, base.url) ? right()
        : isGood(answer)             ? maybe(DeepJudgeTr::tr("both answer"))
                                     : open();
}

DeepJudgement judgeSlash(const Hop &base, const Hop &answer)
{
    const bool leadsBack =
        isRedirectStatus(answer.status) && QUrl(answer.location).path() == base.url.path();
    if (leadsBack || answer.status == 404 || answer.status == 410) {
        return right();
    }
    //: why an answer may be right: two URLs have the same content
    return isGood(answer) ? maybe(DeepJudgeTr::tr("both answer")) : open();
}

DeepJudgement judgeOptions(const Hop &base, const Hop &answer)
{
    Q_UNUSED(base)
    const bool hasAllow = answer.hasHeader(u"allow"_s);
    if (answer.status == 405) {
        return hasAllow ? right() : without({u"Allow"_s});
    }
    if (isGood(answer)) {
        //: why an answer may be right; %1 is the name of a header
        return hasAllow ? right() : maybe(DeepJudgeTr::tr("without %1").arg("Allow"_L1));
    }
    return answer.status == 501 ? right() : open();
}

DeepJudgement judgeHttp10(const Hop &base, const Hop &answer)
{
    Q_UNUSED(base)
    if (answer.hasHeader(u"transfer-encoding"_s)) {
        //: why an answer is wrong
        return wrong(DeepJudgeTr::tr("Transfer-Encoding, which HTTP/1.0 does not know"));
    }
    return answer.status >= 500 && answer.status != 505 ? wrong()
        : answer.status == 400 || answer.status == 505  ? open()
                                                        : right();
}

} // namespace net
