// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deepquestion.h"

#include "deepjudge.h"

#include <core/status.h>
#include <net/http/origin.h>

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace net {

namespace {

struct DeepQuestionTr
{
    Q_DECLARE_TR_FUNCTIONS(net::DeepCheck)
};

/// The same host with or without "www."; empty where that makes no sense.
QString otherHost(const QString &host)
{
    constexpr qsizetype mostDots = 2; // "example.co.uk", but hardly "api.eu.example.com"
    const bool isAddress = !QHostAddress(host).isNull();
    if (isAddress || isLocalName(host)) {
        return {};
    }
    if (host.startsWith("www."_L1)) {
        return host.mid(4);
    }
    return host.count(u'.') <= mostDots ? "www."_L1 + host : QString();
}

QString withOtherSlash(const QString &path)
{
    return path.endsWith(u'/') ? path.chopped(1) : path + u'/';
}

/// Collects what can be asked beside the plain answer.
class Questions
{
public:
    Questions(const CheckResult &result, const QString &unknownPath)
        : m_result(result)
        , m_base(result.hops.constLast())
        , m_unknownPath(unknownPath)
    {
    }

    QList<DeepQuestion> all()
    {
        addConditional(u"etag"_s, u"If-None-Match"_s, u"ETag"_s);
        addConditional(u"last-modified"_s, u"If-Modified-Since"_s, u"Last-Modified"_s);
        if (m_base.status == 200) {
            add(u"range"_s, with(u"Range"_s, u"bytes=0-0"_s), u"GET, Range: bytes=0-0"_s,
                //: what should come for a request of a range
                DeepQuestionTr::tr("206 with Content-Range, or all of it"), judgeRange);
        }
        CheckRequest head = sameHost();
        head.method = "HEAD";
        //: what should come for HEAD
        add(u"head"_s, head, u"HEAD"_s, DeepQuestionTr::tr("the status and headers of GET"),
            judgeHead);
        if (isGood()) {
            add(u"coding"_s, with(u"Accept-Encoding"_s, u"gzip, br"_s),
                u"GET, Accept-Encoding: gzip, br"_s,
                //: what should come for a request of another form; %1 is a header
                DeepQuestionTr::tr("if it is another form, %1").arg("Vary: Accept-Encoding"_L1),
                judgeCoding);
            add(u"type"_s, with(u"Accept"_s, u"application/json"_s),
                u"GET, Accept: application/json"_s,
                //: what should come for a request of another form; %1 is a header
                DeepQuestionTr::tr("if it is another form, %1").arg("Vary: Accept"_L1), judgeType);
        }
        addOtherUrls();
        CheckRequest options = sameHost();
        options.method = "OPTIONS";
        //: what should come for OPTIONS
        add(u"options"_s, options, u"OPTIONS"_s, DeepQuestionTr::tr("Allow, with 2xx or 405"),
            judgeOptions);
        CheckRequest old = sameHost();
        old.isHttp10 = true;
        //: a request of a deep check
        add(u"http10"_s, old, DeepQuestionTr::tr("GET over HTTP/1.0, without Host"),
            //: what should come for a request over HTTP/1.0
            DeepQuestionTr::tr("an answer that HTTP/1.0 knows"), judgeHttp10);
        return m_questions;
    }

private:
    bool isGood() const { return m_base.status / 100 == 2; }

    void addOtherUrls()
    {
        CheckRequest unknown = sameHost();
        unknown.target.clear();
        unknown.url.setPath(m_unknownPath);
        unknown.url.setQuery(QString());
        add(u"unknown-path"_s, unknown, "GET "_L1 + m_unknownPath, u"404"_s, judgeUnknownPath);
        if (m_base.url.scheme() == "https"_L1) {
            CheckRequest plain = elsewhere();
            plain.url.setScheme(u"http"_s);
            plain.url.setPort(-1);
            //: what should come for http://…
            add(u"plain-http"_s, plain, "GET "_L1 + plain.url.toString(),
                DeepQuestionTr::tr("301 or 308 to https"), judgePlainHttp);
        }
        if (const QString host = otherHost(m_base.url.host()); !host.isEmpty()) {
            CheckRequest other = elsewhere();
            other.url.setHost(host);
            //: what should come for www.example.com where example.com was asked, or the other way
            add(u"other-host"_s, other, "GET "_L1 + other.url.toString(),
                DeepQuestionTr::tr("a redirect to %1").arg(m_base.url.host()), judgeOtherHost);
        }
        const QString path = m_base.url.path();
        if (isGood() && path.size() > 1) {
            CheckRequest slash = sameHost();
            slash.target.clear();
            slash.url.setPath(withOtherSlash(path));
            //: what should come for a URL with another slash at its end
            add(u"slash"_s, slash, "GET "_L1 + slash.url.path(),
                DeepQuestionTr::tr("a redirect to %1, or 404").arg(path), judgeSlash);
        }
    }

    void addConditional(const QString &id, const QString &field, const QString &validator)
    {
        const QString value = m_base.headerValues(validator).value(0);
        if (m_base.status == 200 && !value.isEmpty()) {
            add(id, with(field, value), "GET, "_L1 + field + ": "_L1 + value,
                //: what should come for a conditional request
                DeepQuestionTr::tr("304 with the headers that caches need"), judgeConditional);
        }
    }

    void add(const QString &id, const CheckRequest &request, const QString &asked,
             const QString &expected, DeepQuestion::Judge judge)
    {
        if (faultOf(request).isEmpty()) {
            m_questions << DeepQuestion {
                .id = id, .request = request, .asked = asked, .expected = expected, .judge = judge};
        }
    }

    /// A plain GET of the same URL. The user's own headers are only for the server that they were
    /// meant for.
    CheckRequest sameHost() const
    {
        CheckRequest request = elsewhere();
        if (originOf(m_base.url) == originOf(m_result.request.url)) {
            request.headers = m_result.request.headers;
        }
        return request;
    }

    /// The same without headers: a redirect could lead there, and is guarded alike.
    CheckRequest elsewhere() const
    {
        CheckRequest request = m_result.request;
        request.url = m_base.url.adjusted(QUrl::RemoveFragment);
        request.target = m_base.target;
        request.method = "GET";
        request.headers.clear();
        request.body.clear();
        request.followRedirects = false;
        const QHostAddress address(m_base.peer.address);
        request.publicOnly = address.isNull() ? !isLocalName(m_base.url.host())
                                              : addressScope(address) == AddressScope::Public;
        return request;
    }

    CheckRequest with(const QString &name, const QString &value) const
    {
        CheckRequest request = sameHost();
        request.headers.removeIf([&name](const HeaderField &field) {
            return field.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        request.headers << HeaderField {name, value};
        return request;
    }

    const CheckResult &m_result;
    const Hop &m_base;
    QString m_unknownPath;
    QList<DeepQuestion> m_questions;
};

} // namespace

QString deepVerdictKey(DeepVerdict verdict)
{
    return verdict == DeepVerdict::Right ? u"right"_s
        : verdict == DeepVerdict::Wrong  ? u"wrong"_s
                                         : u"open"_s;
}

QList<DeepQuestion> deepQuestions(const CheckResult &result, const QString &unknownPath)
{
    const bool hasEnd =
        !result.failure && !result.hops.isEmpty() && result.hops.constLast().status != 0;
    return hasEnd ? Questions(result, unknownPath).all() : QList<DeepQuestion>();
}

DeepFinding deepFinding(const DeepQuestion &question, const Hop &base, const CheckResult &answer)
{
    DeepFinding finding {.id = question.id, .asked = question.asked, .expected = question.expected};
    const Hop hop = answer.hops.isEmpty() ? Hop() : answer.hops.constLast();
    if (answer.failure || hop.status == 0) {
        finding.got = answer.failure ? answer.failure->text : QString();
        return finding;
    }
    const DeepJudgement judgement = question.judge(base, hop);
    finding.verdict = judgement.verdict;
    finding.got = core::codeAndPhrase(hop.status, hop.phrase);
    if (!judgement.why.isEmpty()) {
        finding.got += ": "_L1 + judgement.why;
    }
    return finding;
}

} // namespace net
