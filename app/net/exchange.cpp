// SPDX-FileCopyrightText: 2026 The Statuscat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange.h"

#include "http1reader.h"
#include "http2reader.h"
#include "proxyfinder.h"
#include "requesthead.h"

#include <QSslConfiguration>

#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace net {

namespace {

constexpr qint64 mostUnread = 64 * 1024; // octets that wait in the socket, whoever sends how much
constexpr std::chrono::milliseconds attemptLimit = 2s; // if the host has more addresses
constexpr std::chrono::milliseconds contentLimit = 1s; // to see whether there is content

Remark note(const QString &text, const QString &source = {})
{
    return {.level = RemarkLevel::Note, .text = text, .source = source};
}

/// "103 Early Hints, 100 Continue": each once.
QString namesOf(const QList<AnswerHead> &heads)
{
    QStringList names;
    for (const AnswerHead &head : heads) {
        names << QString(QString::number(head.status) + u' ' + readable(head.phrase).left(60))
                     .trimmed();
    }
    names.removeDuplicates();
    return names.join(", "_L1);
}

} // namespace

Exchange::Exchange(const HopRequest &request, ProxyFinder &proxies, bool publicOnly,
                   QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_proxies(proxies)
    , m_publicOnly(publicOnly)
{
    m_hop.url = request.url;
    m_hop.method = request.method;
    m_socket.setReadBufferSize(mostUnread);
    m_attemptLimit.setSingleShot(true);
    m_attemptLimit.setInterval(attemptLimit);
    m_contentLimit.setSingleShot(true);
    m_contentLimit.setInterval(contentLimit);

    connect(&m_attemptLimit, &QTimer::timeout, this, &Exchange::connectToNext);
    connect(&m_contentLimit, &QTimer::timeout, this, [this] { finish(); });
    connect(&m_socket, &QSslSocket::connected, this, &Exchange::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &Exchange::secured);
    connect(&m_socket, &QSslSocket::readyRead, this, &Exchange::read);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Exchange::socketFailed);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
}

Exchange::~Exchange()
{
    if (m_lookupId != -1) {
        QHostInfo::abortHostLookup(m_lookupId);
    }
    m_socket.disconnect(this);
}

void Exchange::start()
{
    m_clock.start();
    m_proxies.find(m_request.url, this, [this](const QNetworkProxy &proxy) { startBy(proxy); });
}

void Exchange::startBy(const QNetworkProxy &proxy)
{
    if (m_isFinished) {
        return;
    }
    m_proxy = proxy;
    const QString host = m_request.url.host(QUrl::FullyEncoded);
    QHostAddress address;
    const bool isLiteral = address.setAddress(host);
    if (isLiteral && !mayConnect({address})) {
        return;
    }
    if (m_proxy.type() != QNetworkProxy::NoProxy) {
        // The name is the proxy's to look up; what it finds is not known here.
        m_reachedPublic =
            isLiteral ? addressScope(address) == AddressScope::Public : !isLocalhostName(host);
        if (!m_reachedPublic && m_publicOnly) {
            finish(privateTargetFailure(m_request.url, address));
            return;
        }
        connectToProxy();
    } else if (isLiteral) {
        m_addresses = {address};
        connectToNext();
    } else {
        m_mark = m_clock.elapsed();
        m_lookupId = QHostInfo::lookupHost(host, this, &Exchange::haveAddresses);
    }
}

void Exchange::haveAddresses(const QHostInfo &info)
{
    m_lookupId = -1;
    if (m_isFinished) {
        return;
    }
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        finish(lookupFailure(m_request.url, info.error()));
        return;
    }
    m_hop.times.lookup = m_clock.elapsed() - m_mark;
    m_addresses = info.addresses();
    if (mayConnect(m_addresses)) {
        connectToNext();
    }
}

/// One address that is not public is enough to stop: a name may have been given it for this.
bool Exchange::mayConnect(const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses) {
        if (m_publicOnly && addressScope(address) != AddressScope::Public) {
            finish(privateTargetFailure(m_request.url, address));
            return false;
        }
    }
    return true;
}

/// Goes on to the next address; the host may be down at some of them.
void Exchange::connectToNext()
{
    if (m_isFinished || m_addresses.isEmpty()) {
        return;
    }
    if (m_stage == Stage::Lookup) {
        m_stage = Stage::Connecting;
        m_mark = m_clock.elapsed();
    }
    const QHostAddress address = m_addresses.takeFirst();
    if (!m_addresses.isEmpty()) {
        m_attemptLimit.start();
    }
    m_socket.abort();
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(address, portOf(m_request.url));
}

/// A tunnel through the proxy, but for plain HTTP through an HTTP proxy: many open tunnels to port
/// 443 only.
void Exchange::connectToProxy()
{
    m_stage = Stage::Connecting;
    m_mark = m_clock.elapsed();
    m_asksProxy = !isTls() && m_proxy.type() != QNetworkProxy::Socks5Proxy;
    m_socket.setProxy(m_asksProxy ? QNetworkProxy(QNetworkProxy::NoProxy) : m_proxy);
    if (m_asksProxy) {
        m_socket.connectToHost(m_proxy.hostName(), m_proxy.port());
    } else {
        m_socket.connectToHost(m_request.url.host(QUrl::FullyEncoded), portOf(m_request.url));
    }
}

void Exchange::connected()
{
    m_attemptLimit.stop();
    m_addresses.clear();
    const qint64 now = m_clock.elapsed();
    m_hop.times.connect = now - m_mark;
    m_mark = now;
    if (m_proxy.type() == QNetworkProxy::NoProxy) {
        const QHostAddress peer = m_socket.peerAddress();
        bool isIPv4 = false;
        peer.toIPv4Address(&isIPv4);
        m_hop.addressFamily = isIPv4 ? AddressFamily::IPv4 : AddressFamily::IPv6;
        m_reachedPublic = addressScope(peer) == AddressScope::Public;
    }
    if (!isTls()) {
        send();
        return;
    }
    m_stage = Stage::Securing;
    QSslConfiguration configuration = m_socket.sslConfiguration();
    configuration.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    m_socket.setSslConfiguration(configuration);
    m_socket.setPeerVerifyName(m_request.url.host(QUrl::FullyEncoded));
    m_socket.startClientEncryption();
}

void Exchange::secured()
{
    const qint64 now = m_clock.elapsed();
    m_hop.times.tls = now - m_mark;
    m_mark = now;
    send();
}

void Exchange::send()
{
    m_stage = Stage::Waiting;
    if (m_socket.sslConfiguration().nextNegotiatedProtocol()
        == QSslConfiguration::ALPNProtocolHTTP2) {
        m_http2 = std::make_unique<Http2Reader>(m_request);
        m_socket.write(m_http2->takeOutput());
        return;
    }
    m_http1 = std::make_unique<Http1Reader>(m_request.method);
    QByteArray login;
    if (m_asksProxy && !m_proxy.user().isEmpty()) {
        const QString pair = m_proxy.user() + u':' + m_proxy.password();
        login = "Basic " + pair.toUtf8().toBase64();
    }
    m_socket.write(http1Request(m_request, m_asksProxy, login));
}

void Exchange::read()
{
    if (answer() == nullptr) {
        return; // before the request left: the server's business, and looked at later
    }
    while (!m_isFinished && m_socket.bytesAvailable() > 0) {
        const QByteArray octets = m_socket.readAll();
        if (m_http2) {
            m_http2->read(octets);
            m_socket.write(m_http2->takeOutput());
        } else {
            m_http1->read(octets);
        }
        lookAtAnswer();
    }
}

/// The error is also how the end of an answer without a length shows.
void Exchange::socketFailed(QAbstractSocket::SocketError error)
{
    if (m_stage == Stage::Connecting && !m_addresses.isEmpty()) {
        m_attemptLimit.stop();
        QMetaObject::invokeMethod(this, &Exchange::connectToNext, Qt::QueuedConnection);
        return;
    }
    read();
    if (m_isFinished) {
        return;
    }
    if (m_http1) {
        m_http1->end();
    } else if (m_http2) {
        m_http2->end();
    }
    if (answer() != nullptr && answer()->hasStatus()) {
        finish();
    } else if (error == QAbstractSocket::SslHandshakeFailedError && !m_sslErrors.isEmpty()) {
        finish(certificateFailure(m_request.url, m_sslErrors));
    } else if (m_asksProxy && m_stage == Stage::Connecting) {
        finish(socketFailure(m_request.url, m_stage, QAbstractSocket::ProxyConnectionRefusedError,
                             m_socket.errorString()));
    } else {
        finish(socketFailure(m_request.url, m_stage, error, m_socket.errorString()));
    }
}

void Exchange::lookAtAnswer()
{
    const Answer &seen = *answer();
    if (seen.state != AnswerState::Nothing && m_stage == Stage::Waiting) {
        m_stage = Stage::Reading;
        m_hop.times.firstByte = m_clock.elapsed() - m_mark;
    }
    switch (seen.state) {
    case AnswerState::Nothing:
    case AnswerState::Head:
        break;
    case AnswerState::Content:
        if (!m_contentLimit.isActive()) {
            m_contentLimit.start();
        }
        break;
    case AnswerState::Done:
        finish();
        break;
    case AnswerState::NotHttp:
        finish(answerFailure(m_request.url, BadAnswer::NotHttp));
        break;
    case AnswerState::TlsRecord:
        finish(answerFailure(m_request.url, BadAnswer::TlsRecord));
        break;
    case AnswerState::TooLarge:
        finish(answerFailure(m_request.url, BadAnswer::TooLarge));
        break;
    case AnswerState::Http2Refused:
        finish(closedFailure(m_request.url, m_stage));
        break;
    case AnswerState::Http2Error:
        finish(answerFailure(m_request.url, BadAnswer::Http2));
        break;
    }
}

void Exchange::takeAnswer(const Answer &came)
{
    const bool isFinal = came.hasStatus();
    if (!isFinal && came.interim.isEmpty()) {
        return;
    }
    const AnswerHead &head = isFinal ? came.head : came.interim.constLast();
    m_hop.status = head.status;
    m_hop.phrase = readable(head.phrase);
    m_hop.httpVersion = readable(head.version);
    m_hop.hasContent = came.hasContent;
    m_location = head.value("location");
    for (const auto &[name, value] : head.fields) {
        const bool isLocation = name.compare("location", Qt::CaseInsensitive) == 0;
        const QString text = readable(value);
        m_hop.headers.append({readable(name), isLocation ? withoutUserInfo(text) : text});
    }
    if (!isFinal) {
        m_hop.remarks << note(
            tr("This is an interim answer; the final one did not come", "remark about an answer"),
            u"RFC 9110, 15.2"_s);
    } else if (!came.interim.isEmpty()) {
        //: %1 is a list of status codes with their phrases
        m_hop.remarks << note(
            tr("Before this answer came interim ones: %1", "remark about an answer")
                .arg(namesOf(came.interim)),
            u"RFC 9110, 15.2"_s);
    }
    if (head.oddLines > 0) {
        //: %1 is a number
        m_hop.remarks << note(
            tr("Lines of the header section that are no fields: %1", "remark about an answer")
                .arg(head.oddLines),
            u"RFC 9112, 5"_s);
    }
}

void Exchange::abort(const Failure &failure)
{
    const bool hasStatus = answer() != nullptr && answer()->hasStatus();
    finish(hasStatus ? std::nullopt : std::optional(failure));
}

void Exchange::finish(const std::optional<Failure> &failure)
{
    if (std::exchange(m_isFinished, true)) {
        return;
    }
    m_hop.times.total = m_clock.elapsed();
    if (answer() != nullptr) {
        takeAnswer(*answer());
    }
    m_failure = failure;
    if (m_asksProxy && m_hop.status == 407) {
        m_failure = proxyLoginFailure(m_request.url);
    }
    m_attemptLimit.stop();
    m_contentLimit.stop();
    m_socket.disconnect(this);
    // Not at once, since the socket may be the one that called.
    QMetaObject::invokeMethod(this, &Exchange::finished, Qt::QueuedConnection);
}

bool Exchange::isTls() const
{
    return m_request.url.scheme() == "https"_L1;
}

const Answer *Exchange::answer() const
{
    return m_http2 ? &m_http2->answer() : m_http1 ? &m_http1->answer() : nullptr;
}

} // namespace net
