// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "urlcheck.h"

#include "answeredhop.h"
#include "contentremarks.h"
#include "redirect.h"
#include "rulebook.h"

#include <net/http/answer.h>
#include <net/http/connectionpool.h>
#include <net/http/exchange.h>
#include <net/http/target.h>

#include <QCryptographicHash>
#include <QNetworkCookie>

#include <algorithm>

namespace net {

namespace {

constexpr int mostHops = 50;
constexpr qsizetype mostFieldText = qsizetype {512} * 1024; // of a chain, in characters
constexpr qsizetype mostContent = qsizetype {64} * 1024; // octets, if it is read at all

/// What two requests that are the same have in common; short, however long they are.
QByteArray identity(const Request &request, const QByteArray &cookies)
{
    const QByteArray all = request.method + ' '
        + exactUrl(withoutFragment(request.url), request.target).toLatin1() + cookies;
    return QCryptographicHash::hash(all, QCryptographicHash::Sha256);
}

QString secondsText(qint64 milliseconds)
{
    return QString::number(static_cast<double>(milliseconds) / 1000.0);
}

} // namespace

UrlCheck::UrlCheck(const RuleBook &rules, QObject *parent)
    : QObject(parent)
    , m_rules(rules)
{
    m_hopLimit.setSingleShot(true);
    m_totalLimit.setSingleShot(true);
    connect(&m_hopLimit, &QTimer::timeout, this, &UrlCheck::hopTimedOut);
    connect(&m_totalLimit, &QTimer::timeout, this, &UrlCheck::totalTimedOut);
}

UrlCheck::~UrlCheck() = default;

void UrlCheck::start(const CheckRequest &request)
{
    stop();
    ++m_run;
    m_result = CheckResult();
    m_result.request = request;
    m_next = {.url = request.url,
              .target = request.target,
              .method = request.method,
              .headers = request.headers,
              .body = hasBody(request.method) ? request.body : QByteArray(),
              .isHttp10 = request.isHttp10};
    m_connections = m_sharedConnections ? m_sharedConnections : std::make_shared<ConnectionPool>();
    m_cookies = request.keepsCookies ? std::make_unique<QNetworkCookieJar>() : nullptr;
    m_cookiesTaken = 0;
    m_asked.clear();
    m_room = mostFieldText;
    m_wasPublic = request.publicOnly;
    m_isRunning = true;
    if (const QString fault = faultOf(m_result.request); !fault.isEmpty()) {
        // So that no end comes before this returns.
        QTimer::singleShot(0, this, [this, fault, run = m_run] {
            if (run == m_run && m_isRunning) {
                end(Failure {.kind = FailureKind::Other, .text = fault, .advice = {}});
            }
        });
        return;
    }
    m_totalLimit.start(std::max(1, m_result.request.totalTimeoutMs));
    startHop();
}

void UrlCheck::cancel()
{
    if (!m_isRunning) {
        return;
    }
    if (m_exchange) {
        m_exchange->abort(FaultKind::Cancelled); // what came until now stays
        takeHop();
    }
    end(failureOf(Fault {.kind = FaultKind::Cancelled}, m_next.url));
}

/// Forgets what is under way.
void UrlCheck::stop()
{
    m_isRunning = false;
    m_hopLimit.stop();
    m_totalLimit.stop();
    dropExchange();
}

void UrlCheck::dropExchange()
{
    if (m_exchange) {
        m_exchange->disconnect(this);
        // Nothing leaves any more, should it still be looking up a name.
        m_exchange->abort(FaultKind::Cancelled);
        m_exchange.release()->deleteLater(); // it may be the one that called
    }
}

void UrlCheck::startHop()
{
    const QByteArray cookies = cookiesFor(m_next.url);
    m_sentCookies = cookies;
    Request sent = m_next;
    sent.contentWanted = m_result.request.readsContent ? mostContent : 0;
    if (!cookies.isEmpty()) {
        sent.headers << HeaderField {QStringLiteral("Cookie"), QString::fromUtf8(cookies)};
    }
    Hop hop;
    hop.url = m_next.url;
    hop.target = m_next.target;
    hop.method = m_next.method;
    m_result.hops << hop;

    const bool publicOnly = m_wasPublic && !m_result.request.allowPrivateTargets;
    m_exchange = std::make_unique<Exchange>(sent, *m_connections, publicOnly);
    connect(m_exchange.get(), &Exchange::finished, this, &UrlCheck::finishHop);
    m_hopLimit.start(std::max(1, m_result.request.hopTimeoutMs));
    m_exchange->start();
    emit hopStarted(static_cast<int>(m_result.hops.size() - 1));
}

/// Puts what the exchange has brought into the result; where its answer leads.
Redirection UrlCheck::takeHop()
{
    Hop hop = answeredHop(m_next, *m_exchange);
    const QByteArray location = m_exchange->answer().lastHead().value("location");
    Redirection target = redirection(m_next, hop.status, location);
    hop.location = target.location;
    if (m_result.hops.size() > 1) {
        hop.redirectedBy = m_result.hops.at(m_result.hops.size() - 2).status;
    }
    if (hop.status != 0 && !m_exchange->answer().isHeadCut()) {
        hop.remarks =
            m_rules.remarks(hop) + hop.remarks + contentRemarks(hop, m_exchange->answer());
    }
    leaveOutFields(&hop, &m_room);
    m_result.hops.last() = std::move(hop);
    takeCookies();
    return target;
}

/// What of the chain's cookies goes to @p url (RFC 6265, section 5.4); some of them, if a server
/// has set very many.
QByteArray UrlCheck::cookiesFor(const QUrl &url) const
{
    constexpr qsizetype longest = 8000; // octets
    QByteArray field;
    const QList<QNetworkCookie> cookies =
        m_cookies ? m_cookies->cookiesForUrl(url) : QList<QNetworkCookie>();
    for (const QNetworkCookie &cookie : cookies) {
        const QByteArray pair = cookie.toRawForm(QNetworkCookie::NameAndValueOnly);
        if (field.size() + pair.size() < longest) {
            field += (field.isEmpty() ? "" : "; ") + pair;
        }
    }
    return field;
}

/// Keeps the cookies of the answer for what is asked next.
void UrlCheck::takeCookies()
{
    constexpr int mostCookies = 300; // about as many as browsers keep of a site
    if (!m_cookies) {
        return;
    }
    const QList<FieldOctets> &fields = m_exchange->answer().lastHead().fields;
    for (const auto &[name, value] : fields) {
        const bool isCookie = name.compare("set-cookie", Qt::CaseInsensitive) == 0;
        if (isCookie && m_cookiesTaken < mostCookies) {
            ++m_cookiesTaken;
            m_cookies->setCookiesFromUrl(QNetworkCookie::parseCookies(value), m_next.url);
        }
    }
}

void UrlCheck::finishHop()
{
    m_hopLimit.stop();
    std::optional<Failure> failure;
    if (const std::optional<Fault> &fault = m_exchange->fault()) {
        failure = failureOf(*fault, m_next.url);
        if (fault->kind == FaultKind::TimedOut && !m_totalLimit.isActive()) {
            failure->text += u' ' + totalLimitText();
        }
    }
    m_wasPublic = m_wasPublic || m_exchange->reachedPublic();
    const Redirection target = takeHop();
    dropExchange();

    std::optional<Request> next;
    if (!failure && m_result.request.followRedirects) {
        m_result.hops.last().remarks += target.remarks;
        next = target.next;
        failure = target.failure;
    }
    if (next) {
        m_asked.insert(identity(m_next, m_sentCookies));
        failure = reasonToStop(*next);
        m_next = *next;
    }

    // Whoever hears of the hop may cancel the check or start another.
    const int run = m_run;
    emit hopFinished(static_cast<int>(m_result.hops.size() - 1));
    if (run != m_run || !m_isRunning) {
        return;
    }
    if (next && !failure) {
        startHop();
    } else {
        end(failure);
    }
}

std::optional<Failure> UrlCheck::reasonToStop(const Request &next) const
{
    if (m_asked.contains(identity(next, cookiesFor(next.url)))) {
        return failureOf(m_cookies ? RedirectFault::LoopWithCookies : RedirectFault::Loop,
                         next.url);
    }
    const int mostFollowed = std::clamp(m_result.request.maxHops, 0, mostHops);
    if (m_result.hops.size() > mostFollowed) {
        return failureOf(RedirectFault::TooManyHops, next.url, mostFollowed);
    }
    if (!m_totalLimit.isActive()) { // it ran out while the last answer was read
        Failure failure = failureOf(RedirectFault::NoTimeLeft, next.url);
        failure.text += u' ' + totalLimitText();
        return failure;
    }
    return {};
}

void UrlCheck::hopTimedOut()
{
    m_exchange->abort(FaultKind::TimedOut, secondsText(m_hopLimit.interval()));
}

void UrlCheck::totalTimedOut()
{
    if (m_exchange) {
        m_exchange->abort(FaultKind::TimedOut, secondsText(m_exchange->elapsed()));
    }
}

QString UrlCheck::totalLimitText() const
{
    //: failure of a check; comes after a sentence; %1 is a number of seconds
    return tr("(the whole check may take %1 s)").arg(secondsText(m_totalLimit.interval()));
}

void UrlCheck::end(const std::optional<Failure> &failure)
{
    stop();
    m_result.failure = failure;
    m_result.finished = true;
    emit finished();
}

} // namespace net
