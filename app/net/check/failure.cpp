// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure.h"

#include <net/http/origin.h>

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace net {

namespace {

/// By FailureKind.
constexpr const char *failureKeys[] = {"host-not-found",
                                       "refused",
                                       "reset",
                                       "unreachable",
                                       "timed-out",
                                       "tls-expired",
                                       "tls-wrong-host",
                                       "tls-unknown-issuer",
                                       "tls-self-signed",
                                       "tls-protocol",
                                       "plain-on-tls-port",
                                       "tls-on-plain-port",
                                       "broken-answer",
                                       "too-large",
                                       "proxy-login",
                                       "proxy",
                                       "too-many-hops",
                                       "loop",
                                       "bad-target",
                                       "private-target",
                                       "cancelled",
                                       "other"};

/// What a sentence takes for %1 and %2.
enum class Takes {
    Nothing,
    Name, ///< the host without its port
    NameAndPort,
    NamePortThenDetail, ///< the detail stands behind the sentence, in brackets
    NameWithAddress, ///< the detail is the address, told where the URL has a name
    Host, ///< with its port, if the URL has one
    HostAndDetail,
    HostThenDetail, ///< the detail stands behind the sentence, in brackets
    Scheme,
    Url,
    Number ///< for %n
};

/// What the user is told of a fault.
template<typename Kind>
struct Row
{
    Kind fault;
    FailureKind kind;
    Takes takes;
    const char *text;
    const char *advice = nullptr;
    std::optional<Stage> stage = {}; ///< where it is told so; none: anywhere
    const char *scheme = nullptr; ///< with which it is told so; null: with any
};

/// The tables. Of several rows for a fault the first that fits is taken.
struct FailureTr
{
    Q_DECLARE_TR_FUNCTIONS(net::Failure)

public:
    // What several rows say.
    static constexpr const char *unanswered =
        //: failure of a check; %1 is a host
        QT_TR_NOOP("%1 closed the connection without an answer");
    static constexpr const char *cutAdvice =
        //: advice after a failed check
        QT_TR_NOOP("The server program may have crashed, or something on the way cut the "
                   "connection: look into the server's log.");
    static constexpr const char *networkAdvice =
        //: advice after a failed check
        QT_TR_NOOP("Check the network and firewalls on the way; the host may be down.");
    static constexpr const char *overloadAdvice =
        //: advice after a failed check
        QT_TR_NOOP("The server may be overloaded: try again, or with a longer time limit.");
    static constexpr const char *renewAdvice =
        //: advice after a failed check
        QT_TR_NOOP("Its owner has to renew it; check also that this computer's clock is right.");
    static constexpr const char *targetAdvice =
        //: advice: a redirect cannot be followed
        QT_TR_NOOP("The server's Location field needs an http or https URL or a path.");

    static constexpr Row<FaultKind> faultRows[] = {
        {FaultKind::NameUnknown, FailureKind::HostNotFound, Takes::Name,
         //: failure of a check; %1 is a host name
         QT_TR_NOOP("The name %1 is not known"),
         //: advice after a failed check
         QT_TR_NOOP("Look for a typing error; a new name may need time to spread; check that you "
                    "are online.")},
        {FaultKind::LookupFailed, FailureKind::HostNotFound, Takes::Name,
         //: failure of a check; %1 is a host name
         QT_TR_NOOP("The name %1 could not be looked up"),
         //: advice after a failed check
         QT_TR_NOOP(
             "The name server did not answer well: check that you are online, then try again.")},
        {FaultKind::Refused, FailureKind::Refused, Takes::NameAndPort,
         //: failure of a check; %1 is a host, %2 a port number
         QT_TR_NOOP("%1 refuses connections on port %2"),
         //: advice after a failed check
         QT_TR_NOOP("Nothing listens there, or a firewall says no: check the port, and whether the "
                    "server runs.")},
        {FaultKind::Unreachable, FailureKind::Unreachable, Takes::Host,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("There is no way to %1"),
         //: advice after a failed check
         QT_TR_NOOP("Check the network; with an IPv6 address, whether this network has IPv6.")},
        {FaultKind::Closed, FailureKind::Reset, Takes::Host,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("%1 closed the connection during the TLS handshake"), cutAdvice,
         Stage::Securing},
        {FaultKind::Closed, FailureKind::Reset, Takes::Host, unanswered,
         //: advice after a failed check
         QT_TR_NOOP("The server program may have crashed, or the port wants https: try that, and "
                    "look into the server's log."),
         Stage::Waiting, "http"},
        {FaultKind::Closed, FailureKind::Reset, Takes::Host, unanswered, cutAdvice, Stage::Waiting},
        {FaultKind::Closed, FailureKind::Reset, Takes::Host,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("%1 closed the connection in the middle of the header section"), cutAdvice,
         Stage::Reading},
        {FaultKind::Closed, FailureKind::Reset, Takes::Host,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("%1 closed the connection at once"), cutAdvice},
        {FaultKind::TimedOut, FailureKind::TimedOut, Takes::HostAndDetail,
         //: failure of a check; %1 is a host, %2 a number of seconds
         QT_TR_NOOP("The name %1 could not be looked up within %2 s"), networkAdvice,
         Stage::Lookup},
        {FaultKind::TimedOut, FailureKind::TimedOut, Takes::HostAndDetail,
         //: failure of a check; %1 is a host, %2 a number of seconds
         QT_TR_NOOP("%1 took no connection within %2 s"), networkAdvice, Stage::Connecting},
        {FaultKind::TimedOut, FailureKind::TimedOut, Takes::HostAndDetail,
         //: failure of a check; %1 is a host, %2 a number of seconds
         QT_TR_NOOP("%1 did not end the TLS handshake within %2 s"), overloadAdvice,
         Stage::Securing},
        {FaultKind::TimedOut, FailureKind::TimedOut, Takes::HostAndDetail,
         //: failure of a check; %1 is a host, %2 a number of seconds
         QT_TR_NOOP("%1 took the request and did not answer within %2 s"), overloadAdvice,
         Stage::Waiting},
        {FaultKind::TimedOut, FailureKind::TimedOut, Takes::HostAndDetail,
         //: failure of a check; %1 is a host, %2 a number of seconds
         QT_TR_NOOP("%1 began to answer, but not even the header section came within %2 s"),
         overloadAdvice, Stage::Reading},
        {FaultKind::Cancelled, FailureKind::Cancelled, Takes::Nothing,
         //: failure of a check
         QT_TR_NOOP("The check was cancelled")},
        {FaultKind::PlainOnTlsPort, FailureKind::PlainOnTlsPort, Takes::NameAndPort,
         //: failure of a check; %1 is a host, %2 a port number
         QT_TR_NOOP("%1 does not speak TLS on port %2"),
         //: advice after a failed check
         QT_TR_NOOP("Try the same URL with http, or the port that serves https.")},
        {FaultKind::TlsOnPlainPort, FailureKind::TlsOnPlainPort, Takes::NameAndPort,
         //: failure of a check; %1 is a host, %2 a port number
         QT_TR_NOOP("%1 speaks TLS on port %2, but plain http was asked"),
         //: advice after a failed check
         QT_TR_NOOP("Try the same URL with https.")},
        {FaultKind::TlsFailed, FailureKind::TlsProtocol, Takes::HostAndDetail,
         //: failure of a check; %1 is a host, %2 a message of the TLS library
         QT_TR_NOOP("No secure connection to %1: %2"),
         //: advice after a failed check
         QT_TR_NOOP("Server and client may have no TLS version or cipher in common, or the server "
                    "wants a client certificate. Only TLS 1.2 and newer are tried.")},
        {FaultKind::CertificateExpired, FailureKind::TlsExpired, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The certificate of %1 has expired"), renewAdvice},
        {FaultKind::CertificateNotYetValid, FailureKind::TlsExpired, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The certificate of %1 is not valid yet"), renewAdvice},
        {FaultKind::CertificateSelfSigned, FailureKind::TlsSelfSigned, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The certificate of %1 is signed by itself"),
         //: advice after a failed check
         QT_TR_NOOP("Anybody can make such a one. If the server is yours, let an authority sign "
                    "it, or add it to the system's trusted certificates.")},
        {FaultKind::CertificateWrongHost, FailureKind::TlsWrongHost, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The certificate that came is not for %1"),
         //: advice after a failed check
         QT_TR_NOOP("Another server may have answered, or the certificate lacks this name.")},
        {FaultKind::CertificateUnknownIssuer, FailureKind::TlsUnknownIssuer, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The issuer of the certificate of %1 is not trusted here"),
         //: advice after a failed check
         QT_TR_NOOP("The server may not send its intermediate certificates, or its authority is "
                    "private: then add that to the system's trusted certificates.")},
        {FaultKind::CertificateWeak, FailureKind::TlsProtocol, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The certificate of %1 is too weak to be trusted"),
         //: advice after a failed check
         QT_TR_NOOP("Its owner needs a new one: with an RSA key of 2048 bits or more and a "
                    "signature by SHA-256 or better.")},
        {FaultKind::CertificateInvalid, FailureKind::TlsProtocol, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The certificate of %1 does not hold")},
        {FaultKind::NotHttp, FailureKind::BrokenAnswer, Takes::NamePortThenDetail,
         //: failure of a check; %1 is a host, %2 a port number
         QT_TR_NOOP("What %1 answers on port %2 is not HTTP"),
         //: advice after a failed check
         QT_TR_NOOP("Another kind of server may listen there: check the port.")},
        {FaultKind::NoStatus, FailureKind::BrokenAnswer, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("%1 answers without a status code"),
         //: advice after a failed check
         QT_TR_NOOP("A status code is a number from 100 to 599: the server program or a proxy "
                    "before it is at fault.")},
        {FaultKind::Http2Refused, FailureKind::Reset, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("%1 gave up the request with an error of HTTP/2"),
         //: advice after a failed check
         QT_TR_NOOP("Try again; the name of the error says whether the server was busy or took "
                    "offence at the request.")},
        {FaultKind::AgainstHttp2, FailureKind::BrokenAnswer, Takes::HostThenDetail,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The answer of %1 is against the rules of HTTP/2"),
         //: advice after a failed check
         QT_TR_NOOP("The server or a proxy before it is at fault.")},
        {FaultKind::TooLarge, FailureKind::TooLarge, Takes::Host,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The header section of %1 is larger than a check reads"),
         //: advice after a failed check
         QT_TR_NOOP("Browsers do not read such an answer either: look for cookies or other fields "
                    "that grow.")},
        {FaultKind::ProxyLogin, FailureKind::ProxyLogin, Takes::Host,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The proxy on the way to %1 asks for a login"),
         //: advice after a failed check
         QT_TR_NOOP("Set user name and password of the proxy in the system's settings, or make an "
                    "exception for this host.")},
        {FaultKind::Proxy, FailureKind::Proxy, Takes::HostAndDetail,
         //: failure of a check; %1 is a host, %2 a message of Qt
         QT_TR_NOOP("The proxy gives no connection to %1: %2"),
         //: advice after a failed check
         QT_TR_NOOP("Check the proxy in the system's settings.")},
        {FaultKind::PrivateTarget, FailureKind::PrivateTarget, Takes::NameWithAddress,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("The redirect leads from a public address to %1, which is not public"),
         //: advice after a failed check
         QT_TR_NOOP("It was not followed, since a stranger could so make you send requests into "
                    "your own network. If you trust it, allow private targets.")},
        {FaultKind::Other, FailureKind::Other, Takes::HostAndDetail,
         //: failure of a check; %1 is a host, %2 a message of Qt
         QT_TR_NOOP("The connection to %1 failed: %2")},
    };

    static constexpr Row<RedirectFault> redirectRows[] = {
        {RedirectFault::NoUrl, FailureKind::BadTarget, Takes::Nothing,
         //: failure: a redirect cannot be followed
         QT_TR_NOOP("The redirect leads to something that is no URL"), targetAdvice},
        {RedirectFault::OtherScheme, FailureKind::BadTarget, Takes::Scheme,
         //: failure: a redirect cannot be followed; %1 is a scheme such as file
         QT_TR_NOOP("The redirect leads to a %1: URL, which is not followed"), targetAdvice},
        {RedirectFault::NoHost, FailureKind::BadTarget, Takes::Nothing,
         //: failure: a redirect cannot be followed
         QT_TR_NOOP("The redirect leads to a URL without a host"), targetAdvice},
        {RedirectFault::NoPort, FailureKind::BadTarget, Takes::Nothing,
         //: failure: a redirect cannot be followed
         QT_TR_NOOP("The redirect leads to port 0, where no server can be"), targetAdvice},
        {RedirectFault::TooLong, FailureKind::BadTarget, Takes::Nothing,
         //: failure: a redirect cannot be followed
         QT_TR_NOOP("The redirect leads to a URL of more than 16 kB"), targetAdvice},
        {RedirectFault::Loop, FailureKind::Loop, Takes::Url,
         //: failure of a check; %1 is a URL
         QT_TR_NOOP("The redirects go in a circle: %1 was asked before"),
         //: advice after a failed check
         QT_TR_NOOP(
             "The server may wait for a cookie, which a check sends back only if it is told; "
             "or two rules, such as http to https and back, send requests to each other.")},
        {RedirectFault::LoopWithCookies, FailureKind::Loop, Takes::Url,
         //: failure of a check; %1 is a URL
         QT_TR_NOOP("The redirects go in a circle: %1 was asked before"),
         //: advice after a failed check
         QT_TR_NOOP("Cookies were sent back. Two rules, such as http to https and back, may send "
                    "requests to each other.")},
        {RedirectFault::TooManyHops, FailureKind::TooManyHops, Takes::Number,
         //: failure of a check
         QT_TR_N_NOOP("Stopped after %n redirects, which led to another"),
         //: advice after a failed check
         QT_TR_NOOP("The chain may have no end. Browsers give up after 20.")},
        {RedirectFault::NoTimeLeft, FailureKind::TimedOut, Takes::Name,
         //: failure of a check; %1 is a host
         QT_TR_NOOP("No time was left to ask %1")},
    };
};

/// "example.com" or "example.com:8080".
QString hostAndPort(const QUrl &url)
{
    const QString host = url.host(QUrl::PrettyDecoded);
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    return url.port() == -1 ? bracketed : bracketed + u':' + QString::number(url.port());
}

QString inBrackets(const QString &detail)
{
    return detail.isEmpty() ? QString() : u" ("_s + detail + u')';
}

QString filledIn(const QString &text, Takes takes, const QUrl &url, const QString &detail)
{
    switch (takes) {
    case Takes::Name:
        return text.arg(url.host());
    case Takes::NameAndPort:
        return text.arg(url.host(), QString::number(portOf(url)));
    case Takes::NamePortThenDetail:
        return text.arg(url.host(), QString::number(portOf(url))) + inBrackets(detail);
    case Takes::NameWithAddress:
        return text.arg(url.host() + inBrackets(detail == url.host() ? QString() : detail));
    case Takes::Host:
        return text.arg(hostAndPort(url));
    case Takes::HostAndDetail:
        return text.arg(hostAndPort(url), detail);
    case Takes::HostThenDetail:
        return text.arg(hostAndPort(url)) + inBrackets(detail);
    case Takes::Scheme:
        return text.arg(url.scheme());
    case Takes::Url:
        return text.arg(url.toDisplayString());
    case Takes::Number:
    case Takes::Nothing:
        break;
    }
    return text;
}

template<typename Kind>
Failure failureOf(const Row<Kind> &row, const QUrl &url, const QString &detail, int number = -1)
{
    return {.kind = row.kind,
            .text = filledIn(FailureTr::tr(row.text, nullptr, number), row.takes, url, detail),
            .advice = row.advice ? FailureTr::tr(row.advice) : QString()};
}

} // namespace

QString failureKey(FailureKind kind)
{
    static_assert(std::size(failureKeys) == static_cast<std::size_t>(FailureKind::Other) + 1);
    return QLatin1StringView(failureKeys[static_cast<std::size_t>(kind)]);
}

Failure failureOf(const Fault &fault, const QUrl &url)
{
    const auto row = std::find_if(
        std::begin(FailureTr::faultRows), std::end(FailureTr::faultRows), [&](const auto &each) {
            return each.fault == fault.kind && each.stage.value_or(fault.stage) == fault.stage
                && (!each.scheme || url.scheme() == QLatin1StringView(each.scheme));
        });
    Q_ASSERT(row != std::end(FailureTr::faultRows));
    return failureOf(*row, url, fault.detail);
}

Failure failureOf(RedirectFault fault, const QUrl &target, int followed)
{
    const auto row =
        std::find_if(std::begin(FailureTr::redirectRows), std::end(FailureTr::redirectRows),
                     [fault](const auto &each) { return each.fault == fault; });
    Q_ASSERT(row != std::end(FailureTr::redirectRows));
    return failureOf(*row, target, {}, followed);
}

} // namespace net
